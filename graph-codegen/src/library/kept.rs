//! A folder of pages that the command `graph-docs` maintains: the files next to the pages.

use std::path::{Component, Path, PathBuf};

/// The file with the user's selection. Where it exists, the other files do.
const WANTED: &str = "graph-docs.toml";
/// What there is; another text when pages were added, removed or changed.
const LOCK: &str = "graph-docs.lock";
/// There while a change is being made, and after one that was interrupted.
const JOURNAL: &str = ".graph-docs/journal";

/// The path of the lock, if a folder of pages has one.
pub(super) fn lock(docs: &Path) -> Option<PathBuf> {
    project(docs).map(|project| project.join(LOCK)).filter(|lock| lock.is_file())
}

/// Whether old and new pages may lie side by side.
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
