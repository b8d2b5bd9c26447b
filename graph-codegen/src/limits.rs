//! Limits on what is read.
//!
//! All work grows in proportion to the input, or as n log n. These limits keep a single file from
//! causing disproportionate work, and bound its memory. They are far above what the public
//! documentation contains; the maximum of 6,279 pages of v1.0 and beta is given in parentheses.
//! When a limit is reached, [`Code::OverLimit`](crate::diagnostic::Code::OverLimit) reports the
//! place, everything beyond the limit is left out, and the rest is read.

/// The maximum size of a file in bytes (82 KB). A larger file is treated as unreadable.
pub const FILE_BYTES: u64 = 16 << 20;

/// The maximum size of a page or include file in bytes (82 KB), rounded down to whole lines.
pub const PAGE_BYTES: usize = 1 << 20;

/// The maximum nesting of include files; a directive in the page itself counts as 1.
pub const INCLUDE_DEPTH: usize = 4;

/// The number of bytes that a page may include, in addition to [`INCLUDED_TIMES`] its own size (1
/// KB).
pub const INCLUDED_BYTES: usize = 64 << 10;

/// How many times its own size a page may include, in addition to [`INCLUDED_BYTES`] (less than
/// once).
pub const INCLUDED_TIMES: usize = 16;

/// The maximum number of columns of a table (6).
pub const COLUMNS: usize = 64;

/// The maximum number of rows of a table (828).
pub const ROWS: usize = 10_000;

/// The maximum nesting of arrays and objects in JSON (11).
pub const JSON_DEPTH: usize = 128;

/// The maximum length of the name of a type, property or member, in bytes (71). Every reference to
/// a name has a copy of it.
pub const NAME_BYTES: usize = 255;

/// The maximum number of parts of a namespace, each of which is a module (3).
pub const NAMESPACE_PARTS: usize = 16;

/// The maximum number of base types of a type, direct and indirect (4).
pub const BASE_TYPES: usize = 64;

/// How often the pages of derived types are searched for the pages of further derived types (a
/// few).
pub const DERIVED_ROUNDS: usize = 64;

/// The maximum nesting of types when rustc examines a model; rustc's own limit is 128.
///
/// A property with one model counts as [`NESTED_SINGLE`] types, and a property with a collection of
/// models as [`NESTED_COLLECTION`]. No type counts twice, so types may contain themselves (60;
/// about 111 for all of beta in 2026). A property that would exceed the limit is untyped.
pub const NESTED_TYPES: usize = 116;

/// The types of a property with one model: `Option`, `Box`, the type inside `Box`, and the model.
pub const NESTED_SINGLE: usize = 4;

/// The types of a property with a collection of models: `Option`, `Vec`, the two types inside
/// `Vec`, and the model.
pub const NESTED_COLLECTION: usize = 5;
