//! A folder of pages that the command `graph-docs` maintains: the files next to the pages.

use std::path::{Component, Path, PathBuf};

/// The file with the user's selection. Where it exists, the other files do.
const WANTED: &str = "graph-docs.toml";
/// The file that lists the pages; it changes whenever pages are added, removed or changed.
const LOCK: &str = "graph-docs.lock";
/// Exists during a change, and after one that was interrupted.
const JOURNAL: &str = ".graph-docs/journal";

/// The path of the lock, if a folder of pages has one.
pub(super) fn lock(docs: &Path) -> Option<PathBuf> {
    project(docs).map(|project| project.join(LOCK)).filter(|lock| lock.is_file())
}

/// Whether old and new pages may be mixed.
pub(super) fn is_half_written(docs: &Path) -> bool {
    project(docs).is_some_and(|project| project.join(JOURNAL).is_file())
}

fn project(docs: &Path) -> Option<PathBuf> {
    let docs = normal(&std::path::absolute(docs).ok()?);
    docs.ancestors().find(|folder| folder.join(WANTED).is_file()).map(Path::to_path_buf)
}

/// Removes `.` and `..` from a path without accessing the file system. Links are not resolved, so
/// that messages use the user's path.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if parts.file_name().is_some() => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}
