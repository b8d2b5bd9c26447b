//! Whole trees of pages: the repository's own, and those below the folder that `GRAPH_DOCS_CORPUS`
//! names.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod examples;
mod growth;
mod page_places;
mod second_reader;
mod whole_way;
