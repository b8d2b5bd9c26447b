//! Sources of pages: a folder on disk, or memory.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::kept;
use super::meant::{self, NotPages};
use crate::limits::FILE_BYTES;

/// A documentation folder such as `api-reference/v1.0`.
///
/// Paths are relative to it, with `/` between their parts. A path that starts with `..` is outside
/// of it (`../includes/x.md`).
pub trait Files: Sync {
    /// Returns the text of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the file does not exist, cannot be read, or is not UTF-8.
    fn read(&self, path: &str) -> io::Result<String>;

    /// Returns the names of the files in a folder, in any order; empty if the folder does not
    /// exist. Parts of a name that are not Unicode are replaced with U+FFFD.
    fn list(&self, folder: &str) -> Vec<String>;

    /// Returns the path of the folder for messages; `None` if messages only show the paths in it.
    fn shown(&self) -> Option<&str> {
        None
    }
}

/// A folder on disk.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    shown: Option<String>,
}

impl Folder {
    /// Creates the folder for a path.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), shown: None }
    }

    /// Sets the path of the folder for messages: one that leads to the folder from where the
    /// message is read.
    #[must_use]
    pub fn shown_as(self, path: impl Into<String>) -> Self {
        Self { shown: Some(path.into()), ..self }
    }

    /// Returns the path of the folder's `graph-docs.lock`, if there is one. The lock changes
    /// whenever pages are added, removed or changed.
    pub fn lock(&self) -> Option<PathBuf> {
        kept::lock(&self.root)
    }

    /// Checks that this is a folder of pages: that it contains `api` or `resources`, or that it
    /// contains pages and no such folder is nested in it.
    ///
    /// # Errors
    ///
    /// Returns an error that names the folders that were probably meant.
    pub fn check(&self) -> Result<(), NotPages> {
        meant::check(&self.root)
    }

    /// Returns the path of the folder.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

impl Files for Folder {
    fn read(&self, path: &str) -> io::Result<String> {
        let file = std::fs::File::open(self.root.join(path))?;
        let size = file.metadata()?.len();
        if size > FILE_BYTES {
            return Err(io::Error::other(format!("the file has {size} bytes, but at most {FILE_BYTES} are read")));
        }
        let mut text = String::with_capacity(usize::try_from(size).unwrap_or(0));
        // If the file grows while it is read, the rest is cut off.
        file.take(FILE_BYTES).read_to_string(&mut text)?;
        Ok(text)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.root.join(folder)) else { return Vec::new() };
        entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path().is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect()
    }

    fn shown(&self) -> Option<&str> {
        self.shown.as_deref()
    }
}

/// Files in memory, for tests and tools.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, String>,
}

impl Memory {
    /// Creates files from their paths and texts.
    pub fn new<P: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (P, T)>) -> Self {
        Self { files: files.into_iter().map(|(path, text)| (path.into(), text.into())).collect() }
    }
}

impl Files for Memory {
    fn read(&self, path: &str) -> io::Result<String> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let split = |path: &String| {
            let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
            (parent == folder).then(|| name.to_owned())
        };
        self.files.keys().filter_map(split).collect()
    }
}
