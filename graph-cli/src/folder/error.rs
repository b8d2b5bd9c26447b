//! Errors of folders.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// An error with the path where it happened.
#[derive(Debug)]
pub struct Error {
    path: PathBuf,
    error: io::Error,
}

impl Error {
    pub(super) fn new(path: &Path, error: io::Error) -> Self {
        Self { path: path.to_owned(), error }
    }

    /// Something is at a path where it can't be.
    pub(super) fn refused(path: &Path, why: &str) -> Self {
        Self::new(path, io::Error::other(why))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for Error {}

impl From<Error> for String {
    fn from(error: Error) -> Self {
        error.to_string()
    }
}
