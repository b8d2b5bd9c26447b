//! Folders that a command writes to. Several files are changed at once: after a kill, a full disk
//! or a second command, either all of them are unchanged or all of them are updated.
//!
//! ```ignore
//! let folder = Folder::new("out");
//! let locked = folder.lock()?;                 // one command at a time; what an interrupted one had begun is finished
//! let found = locked.folder().look("a.txt")?;  // what is there, while no other command writes
//! let mut change = Change::default();
//! change.write("a.txt", "text");
//! change.remove("old/b.txt");
//! locked.apply(&change)?;
//! ```
//!
//! Paths are relative to the folder, with `/` between their parts. Nothing is read or written
//! through a link that lies in the folder; the folder itself may be one.
//!
//! [`Locked::apply`] takes three steps. It keeps all working files below `.graph-docs` in the
//! folder:
//! 1. The new files are written there. A failure up to this point (a full disk, a folder instead of
//!    a file) changes nothing.
//! 2. A [journal] of the remaining steps is written next to them. From now on, the change is
//!    certain: if it is interrupted, the next [`Folder::lock`] completes it.
//! 3. The files are renamed to their places, obsolete files are removed, and then `.graph-docs` is.
//!
//! | file | what it decides |
//! |---|---|
//! | `place` | which paths are allowed, and what is there |
//! | `lock` | who may write |
//! | `change` | what is written and removed, and in which order |
//! | `journal` | how an interrupted change is finished |
//! | `disk` | the operations on the file system, which tests let fail |

mod change;
mod disk;
mod error;
mod journal;
mod lock;
mod place;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use change::Change;
pub use error::Error;
pub use lock::Locked;
pub use place::Found;

/// The folder in which a change is prepared, and which contains the lock.
const WORK: &str = ".graph-docs";

/// A folder that a command writes to. It may not exist yet.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Creates the folder for a path.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns its path.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is at a path in the folder.
    ///
    /// # Errors
    ///
    /// When the path points outside the folder or through a link, and when a file cannot be read.
    pub fn look(&self, path: &str) -> Result<Found, Error> {
        place::look(&self.root, path)
    }

    /// Whether the folder is empty or does not exist. The working files of a change do not count.
    ///
    /// # Errors
    ///
    /// When the folder can't be read.
    pub fn is_empty(&self) -> Result<bool, Error> {
        place::is_empty(&self.root)
    }

    /// The paths of all files in the folder; none if it is not there. Links are not among them, nor
    /// followed, and files and folders whose names start with a dot are left out.
    ///
    /// # Errors
    ///
    /// When a folder can't be read.
    pub fn files(&self) -> Result<Vec<String>, Error> {
        place::files(&self.root)
    }

    /// Whether no command is writing to it or was interrupted.
    pub fn is_settled(&self) -> bool {
        matches!(place::kind(&self.root.join(WORK)), Ok(None))
    }

    /// Creates the folder if it does not exist, waits until no other command writes to it, and
    /// completes an interrupted change.
    ///
    /// # Errors
    ///
    /// Returns errors of the file system.
    pub fn lock(&self) -> Result<Locked<'_>, Error> {
        lock::lock(self)
    }
}
