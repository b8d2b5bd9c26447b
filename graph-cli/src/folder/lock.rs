//! One command at a time.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::disk::{Disk as _, Real};
use super::journal::{self, LOCK};
use super::{Change, Error, Folder, WORK, change, place};
use crate::report;

/// A folder to which no other command writes while this value exists.
#[derive(Debug)]
pub struct Locked<'a> {
    folder: &'a Folder,
    _lock: File,
}

impl Locked<'_> {
    /// The folder.
    pub fn folder(&self) -> &Folder {
        self.folder
    }

    /// Carries out a change.
    ///
    /// # Errors
    ///
    /// Returns errors of the file system. Either nothing was changed, or the next [`Folder::lock`]
    /// completes the change.
    pub fn apply(&self, change: &Change) -> Result<(), Error> {
        change::apply(&Real, self.folder.root(), change)
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        // On other systems, it is unknown whether the open file is still the one at this path.
        if cfg!(unix) {
            let work = self.folder.root().join(WORK);
            // An interrupted change keeps the folder.
            if journal::is_done(self.folder.root()) {
                let _ = fs::remove_file(work.join(LOCK));
                let _ = fs::remove_dir(work);
            }
        }
    }
}

/// Waits for the lock of a folder, and finishes an interrupted change.
pub(super) fn lock(folder: &Folder) -> Result<Locked<'_>, Error> {
    let root = folder.root();
    let path = root.join(WORK).join(LOCK);
    let file = loop {
        let file = open(root, &path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                report::line(&format!(
                    "waiting for another graph-docs process to finish writing to {}",
                    root.display()
                ));
                file.lock().map_err(|error| Error::new(&path, error))?;
            }
            Err(TryLockError::Error(error)) => return Err(Error::new(&path, error)),
        }
        // The command that held the lock may have removed the file.
        if is_at(&file, &path) {
            break file;
        }
    };
    let locked = Locked { folder, _lock: file };
    journal::finish(&Real, root)?;
    Ok(locked)
}

fn open(root: &Path, path: &Path) -> Result<File, Error> {
    // Not through a link in the place of the working folder.
    let path = place::inside(root, &format!("{WORK}/{LOCK}")).map(|_| path)?;
    loop {
        let work = root.join(WORK);
        match Real.make_folders(&work) {
            Ok(()) => {}
            // It existed, and the command that held the lock has just removed it.
            Err(error) if error.kind() == ErrorKind::AlreadyExists && !is_something_else(&work) => continue,
            Err(error) => return Err(Error::new(&work, error)),
        }
        match File::options().create(true).truncate(false).write(true).open(path) {
            Ok(file) => return Ok(file),
            // The command that held the lock has just removed the folder.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(Error::new(path, error)),
        }
    }
}

/// Whether there is something other than a folder at a path.
fn is_something_else(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir())
}

/// Whether a file is the one at a path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(ours), Ok(found)) => (ours.dev(), ours.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}

/// Whether a file is the one at a path: always, because on this system no command removes it.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
