//! A change to a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::disk::Disk;
use super::journal::{self, Step};
use super::{Error, WORK, place};

/// Files to write and files to remove.
#[derive(Clone, Debug, Default)]
pub struct Change {
    files: BTreeMap<String, Vec<u8>>,
    last: Option<String>,
    gone: BTreeSet<String>,
}

impl Change {
    /// Writes a file with this content.
    pub fn write(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.to_owned(), bytes.into());
    }

    /// Like `write`, but after everything else: for the file that lists the others.
    pub fn write_last(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.write(path, bytes);
        self.last = Some(path.to_owned());
    }

    /// Removes a file, and the folders that become empty. Does nothing if there is no such file.
    pub fn remove(&mut self, path: &str) {
        self.gone.insert(path.to_owned());
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.gone.is_empty()
    }

    /// The steps, once the new files are in the working folder under their numbers.
    fn steps(&self) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for (number, path) in self.files.keys().enumerate() {
            steps.push(Step::Place { number, path: path.clone() });
        }
        steps.extend(self.gone.iter().map(|path| Step::Remove { path: path.clone() }));
        // The sort is stable, and `false` comes first.
        steps.sort_by_key(|step| self.last.as_deref() == Some(step.path()));
        steps
    }
}

/// Applies the change to a folder that is locked.
pub(super) fn apply(disk: &dyn Disk, root: &Path, change: &Change) -> Result<(), Error> {
    if change.is_empty() {
        return Ok(());
    }
    if let Err(error) = prepare(disk, root, change) {
        // What cannot be removed now is removed by the next change.
        let _ = journal::give_up(disk, root);
        return Err(error);
    }
    journal::finish(disk, root)
}

/// Writes the new files into the working folder, and then the journal.
fn prepare(disk: &dyn Disk, root: &Path, change: &Change) -> Result<(), Error> {
    for path in change.files.keys().chain(&change.gone) {
        let target = place::inside(root, path)?;
        if let Some(kind) = place::kind(&target)?.filter(|kind| !kind.is_file()) {
            let what = place::name(kind);
            return Err(Error::refused(
                &target,
                &format!("this is {what}, but a file must be written here; move it away"),
            ));
        }
    }
    journal::give_up(disk, root)?;
    let work = root.join(WORK);
    disk.make_folders(&work).map_err(|error| Error::new(&work, error))?;
    for (number, (path, bytes)) in change.files.iter().enumerate() {
        let file = work.join(number.to_string());
        disk.write(&file, bytes).map_err(|error| Error::new(&root.join(path), error))?;
    }
    journal::write(disk, root, &change.steps())
}
