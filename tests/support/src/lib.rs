//! What the tests of several crates need: [folders of their own](Scratch), [trees of
//! pages](own_trees), [crates that a test writes](mod@cargo) and has cargo build.
//!
//! It depends on no crate of the workspace, so that the unit tests of each of them can use it. What
//! goes wrong here is a fault of the test or of the machine, and panics.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "for tests, which fail by panicking")]

pub mod cargo;
mod examples;
mod files;
mod page;
mod scratch;
mod trees;

use std::path::Path;

pub use examples::examples;
pub use files::{copy_tree, files, markdown};
pub use page::resource_page;
pub use scratch::Scratch;
pub use trees::{corpus, corpus_trees, own_trees, trees};

/// The workspace's folder.
pub fn workspace() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("tests/support stands in the workspace")
}

/// Whether files with expected output are to be written anew, which `UPDATE_GOLDEN=1` asks for.
pub fn is_updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}
