//! The files of a folder.

use std::fs;
use std::path::{Path, PathBuf};

/// All files below a folder, in the order of their paths.
///
/// # Panics
/// When a folder can't be read.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(folder, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() { collect(&path, found) } else { found.push(path) }
    }
}

/// All Markdown files below a folder, in the order of their paths.
///
/// # Panics
/// When a folder can't be read.
pub fn markdown(folder: &Path) -> Vec<PathBuf> {
    let mut found = files(folder);
    found.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    found
}

/// Copies all files below a folder to the same places below another.
///
/// # Panics
/// When a file can't be read or written.
pub fn copy_tree(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}
