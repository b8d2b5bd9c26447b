//! Compares the files on disk with the lock.

use std::collections::BTreeSet;
use std::path::Path;

use super::lock::Lock;
use crate::hash;
use crate::source::{self, Source as _};

/// The differences between the files and the lock; empty if there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Files that were edited.
    pub edited: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Pages and include files that are there and that the lock does not name.
    pub unknown: Vec<String>,
}

/// Compares the files with the lock. `folder` is the folder of the pages.
///
/// # Errors
///
/// Returns an error if an existing file cannot be read.
pub fn compare(folder: &Path, lock: &Lock) -> Result<State, String> {
    let mut state = State::default();
    for (path, entry) in lock.files() {
        match std::fs::read(folder.join(path)) {
            Ok(bytes) if hash::of(&bytes) == entry.sha256 => {}
            Ok(_) => state.edited.push(path.to_owned()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => state.missing.push(path.to_owned()),
            Err(error) => return Err(format!("{}: {error}", folder.join(path).display())),
        }
    }
    if folder.is_dir() {
        let known: BTreeSet<&str> = lock.files().map(|(path, _)| path).collect();
        let there = source::folder(folder)?;
        state.unknown = there.paths().iter().filter(|path| !known.contains(path.as_str())).cloned().collect();
    }
    Ok(state)
}

/// Fails if a file was edited, because a change would overwrite the edit.
///
/// # Errors
///
/// With the names of the files.
pub fn refuse_edited(folder: &Path, lock: Option<&Lock>) -> Result<(), String> {
    let Some(lock) = lock else { return Ok(()) };
    let State { edited, .. } = compare(folder, lock)?;
    match edited.as_slice() {
        [] => Ok(()),
        edited => Err(format!(
            "these files were edited by hand:\n{}keep an edit with `graph-docs patch PAGE`, or undo it by deleting the file and running `graph-docs add`",
            lines(edited)
        )),
    }
}

/// Paths, one per line, up to a maximum.
pub fn lines(paths: &[String]) -> String {
    const MOST: usize = 20;
    let mut text: String = paths.iter().take(MOST).map(|path| format!("  {path}\n")).collect();
    if let Some(more) = paths.len().checked_sub(MOST).filter(|more| *more > 0) {
        text.push_str(&format!("  … and {more} more\n"));
    }
    text
}
