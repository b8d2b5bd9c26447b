//! Trees of pages: folders that hold `api` and `resources`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::workspace;

/// The folder that `GRAPH_DOCS_CORPUS` names: a clone of the public documentation, or a part of it.
/// Without it the caller has nothing to test, which is printed.
///
/// # Panics
/// When the variable names no folder.
pub fn corpus() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("GRAPH_DOCS_CORPUS") else {
        println!("skipped: GRAPH_DOCS_CORPUS is not set");
        return None;
    };
    let folder = PathBuf::from(folder);
    assert!(folder.is_dir(), "GRAPH_DOCS_CORPUS names no folder: {}", folder.display());
    Some(folder)
}

/// The trees below the folder that `GRAPH_DOCS_CORPUS` names; none if it is not set, which is
/// printed.
///
/// # Panics
/// When the variable is set and there is no tree.
pub fn corpus_trees() -> Vec<PathBuf> {
    let Some(root) = corpus() else { return Vec::new() };
    let trees = trees(&root);
    assert!(!trees.is_empty(), "no folder with `api` and `resources` below GRAPH_DOCS_CORPUS");
    trees
}

/// The trees of this repository's own pages, v1.0 and beta.
pub fn own_trees() -> [PathBuf; 2] {
    let docs = workspace().join("docs/api-reference");
    ["v1.0", "beta"].map(|version| docs.join(version))
}

/// The folders at or below a folder that hold `api` and `resources`, in the order of their paths.
///
/// # Panics
/// When a folder can't be read.
pub fn trees(root: &Path) -> Vec<PathBuf> {
    if root.join("api").is_dir() && root.join("resources").is_dir() {
        return vec![root.to_path_buf()];
    }
    let entries = fs::read_dir(root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let folders = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut found: Vec<PathBuf> = folders.flat_map(|folder| trees(&folder)).collect();
    found.sort();
    found
}
