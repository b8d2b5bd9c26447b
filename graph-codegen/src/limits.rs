//! How much is read.
//!
//! Every piece of work grows in proportion to what is read, or as n log n; these limits keep one
//! file from standing for more than it holds, and bound the memory that it takes. They lie far
//! above what the public documentation has (in brackets: the most of 6,279 pages of v1.0 and beta).
//! Where one is reached, [`Code::OverLimit`](crate::diagnostic::Code::OverLimit) says so with the
//! place, what lies beyond is left out, and the rest is read.

/// The bytes of a file that are read at all (82 KB); one that is larger counts as unreadable.
pub const FILE_BYTES: u64 = 16 << 20;

/// The bytes of a page or include file that are looked at (82 KB): whole lines up to here.
pub const PAGE_BYTES: usize = 1 << 20;

/// How deep include files may include others, the page's own directives counted as 1.
pub const INCLUDE_DEPTH: usize = 4;

/// The bytes that a page takes in through include files, in addition to [`INCLUDED_TIMES`] its own
/// size (1 KB).
pub const INCLUDED_BYTES: usize = 64 << 10;

/// How many times its own size a page may take in through include files, beyond [`INCLUDED_BYTES`]
/// (less than once).
pub const INCLUDED_TIMES: usize = 16;

/// The columns of a table (6).
pub const COLUMNS: usize = 64;

/// The rows of a table (828).
pub const ROWS: usize = 10_000;

/// How deep arrays and objects of JSON may be in each other (11).
pub const JSON_DEPTH: usize = 128;

/// The bytes of the name of a type, a property or a member (71), since each place that leads to it
/// has a copy of it.
pub const NAME_BYTES: usize = 255;

/// The parts of a namespace, each of which is a module (3).
pub const NAMESPACE_PARTS: usize = 16;

/// How many base types a type may have above it (4).
pub const BASE_TYPES: usize = 64;

/// How many times the pages of derived types are looked at for the pages of further ones (a few).
pub const DERIVED_ROUNDS: usize = 64;

/// How many types rustc may find within each other when it looks into a model; its own limit
/// is 128. A property with one model counts for [`NESTED_SINGLE`], one with a collection of models for
/// [`NESTED_COLLECTION`], and no type counts twice, so that types may contain themselves (60; about
/// 111 for all of beta in 2026). What leads deeper is untyped.
pub const NESTED_TYPES: usize = 116;

/// The types of a property with one model: `Option`, `Box`, what that is made of, and the model.
pub const NESTED_SINGLE: usize = 4;

/// The types of a property with a collection of models: `Option`, `Vec`, the two that it is made
/// of, and the model.
pub const NESTED_COLLECTION: usize = 5;
