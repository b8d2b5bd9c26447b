//! Folders of pages.

use std::path::{Path, PathBuf};

/// The folders that hold `api` and `resources`.
pub fn trees(root: &Path) -> Vec<PathBuf> {
    if root.join("api").is_dir() && root.join("resources").is_dir() {
        return vec![root.to_path_buf()];
    }
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut found: Vec<PathBuf> = folders.flat_map(|folder| trees(&folder)).collect();
    found.sort();
    found
}
