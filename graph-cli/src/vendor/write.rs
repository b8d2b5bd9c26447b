//! The changes to replace one set of files with another.

use super::lock::{self, Lock};
use super::project::Project;
use super::set::Set;
use super::wanted::{self, Wanted};
use crate::folder::{Change, Found};

/// The changes to replace the existing files with a set.
#[derive(Default)]
pub struct Transition {
    /// The change, by paths below the project's folder.
    pub change: Change,
    /// The paths below the folder of the pages of files that are new.
    pub added: Vec<String>,
    /// The paths of files that change.
    pub changed: Vec<String>,
    /// The paths of files that are removed.
    pub removed: Vec<String>,
    /// Files next to the pages that are new or change, by their paths relative to the project's
    /// folder.
    pub beside: Vec<String>,
}

impl Transition {
    /// Compares a set with the files on disk.
    ///
    /// # Errors
    ///
    /// When something is in the way that the lock does not know, when a file can't be read.
    pub fn new(project: &Project, wanted: &Wanted, old: Option<&Lock>, set: &Set) -> Result<Self, String> {
        let mut transition = Self::default();
        let below = |path: &str| format!("{}/{path}", wanted.folder);
        for (path, file) in &set.files {
            let target = below(path);
            let is_known = old.is_some_and(|old| old.file(path).is_some());
            match project.folder.look(&target)? {
                Found::File(found) if found == file.bytes => {
                    if !is_known {
                        transition.added.push(path.clone());
                    }
                    continue;
                }
                Found::File(_) if is_known => transition.changed.push(path.clone()),
                Found::Nothing => transition.added.push(path.clone()),
                Found::File(_) => {
                    return Err(format!(
                        "{target} was not written by graph-docs and differs from the source; move it away or delete it"
                    ));
                }
                Found::Other(what) => {
                    return Err(format!("{target} is {what}, but a page must be written there; move it away"));
                }
            }
            transition.change.write(&target, file.bytes.clone());
        }
        let gone =
            old.into_iter().flat_map(Lock::files).map(|(path, _)| path).filter(|path| !set.files.contains_key(*path));
        for path in gone {
            transition.removed.push(path.to_owned());
            transition.without(project, &below(path))?;
        }
        transition.also(project, wanted::NAME, wanted.text())?;
        let lock = set.lock().text()?;
        if !is_so(project, lock::NAME, &lock)? {
            transition.change.write_last(lock::NAME, lock);
        }
        Ok(transition)
    }

    /// Writes another file, unless it already has this content.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read.
    pub fn also(&mut self, project: &Project, path: &str, text: String) -> Result<(), String> {
        if !is_so(project, path, &text)? {
            self.beside.push(path.to_owned());
            self.change.write(path, text);
        }
        Ok(())
    }

    /// Removes another file, if it exists.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read.
    pub fn without(&mut self, project: &Project, path: &str) -> Result<(), String> {
        if matches!(project.folder.look(path)?, Found::File(_)) {
            self.change.remove(path);
        }
        Ok(())
    }
}

fn is_so(project: &Project, path: &str, text: &str) -> Result<bool, String> {
    Ok(matches!(project.folder.look(path)?, Found::File(bytes) if bytes == text.as_bytes()))
}
