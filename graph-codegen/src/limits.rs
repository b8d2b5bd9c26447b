//! How much is read.
//!
//! Every piece of work grows in proportion to what is read, or as n log n; these limits keep one file from standing for more
//! than it holds, and bound the memory that it takes. They lie far above what the public documentation has (in brackets: the
//! most of 6,279 pages of v1.0 and beta). Where one is reached, [`Code::OverLimit`](crate::diagnostic::Code::OverLimit) says so
//! with the place, what lies beyond is left out, and the rest is read.

/// The bytes of a file that are read at all (82 KB); one that is larger counts as unreadable.
pub const FILE_BYTES: u64 = 16 << 20;

/// The bytes of a page or include file that are looked at (82 KB): whole lines up to here.
pub const PAGE_BYTES: usize = 1 << 20;

/// How deep include files may include others, the page's own directives counted as 1.
pub const INCLUDE_DEPTH: usize = 4;

/// The bytes that a page takes in through include files, in addition to [`INCLUDED_TIMES`] its own size (4 KB).
pub const INCLUDED_BYTES: usize = 16 << 10;

/// How many times its own size a page may take in through include files, beyond [`INCLUDED_BYTES`] (less than once).
pub const INCLUDED_TIMES: usize = 8;

/// The columns of a table (6).
pub const COLUMNS: usize = 64;

/// The rows of a table (828).
pub const ROWS: usize = 10_000;

/// How deep quotes and lists may stand in each other (5).
pub const NESTING: usize = 32;

/// How deep arrays and objects of JSON may stand in each other (20).
pub const JSON_DEPTH: usize = 128;

/// How many base types a type may have above it (8).
pub const BASE_TYPES: usize = 64;
