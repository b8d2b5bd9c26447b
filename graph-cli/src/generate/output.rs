//! Writes what has changed.

use super::difference::{Difference, LIST};
use crate::folder::{Change, Locked};

/// Writes and removes the files that differ, and returns a summary. The list of files is written
/// last.
///
/// # Errors
///
/// Those of the file system.
pub fn write(locked: &Locked<'_>, difference: &Difference) -> Result<String, String> {
    let Difference { files, new, changed, stale } = difference;
    let mut change = Change::default();
    for path in new.iter().chain(changed.iter().map(|(path, _)| path)).filter(|path| *path != LIST) {
        change.write(path, text(difference, path));
    }
    stale.iter().for_each(|path| change.remove(path));
    if new.iter().chain(changed.iter().map(|(path, _)| path)).any(|path| path == LIST) {
        change.write_last(LIST, text(difference, LIST));
    }
    locked.apply(&change)?;
    let (new, changed, removed) = (new.len(), changed.len(), stale.len());
    Ok(said(locked.folder().root(), files.len(), [new, changed, removed]))
}

/// How much was done.
pub fn said(out: &std::path::Path, files: usize, [new, changed, removed]: [usize; 3]) -> String {
    let kept = files - new - changed;
    format!("{}: {new} files added, {changed} changed, {removed} removed, {kept} unchanged", out.display())
}

fn text<'a>(difference: &'a Difference, path: &str) -> &'a str {
    difference.files.get(path).map_or("", String::as_str)
}
