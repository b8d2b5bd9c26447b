//! Crates whose pages are edited, and what cargo and rustc make of that.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "tests"
)]

mod crates;
mod dependents;
mod findings;
mod pages;
