//! Where pages come from: a folder on disk, or memory.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::kept;
use super::meant::{self, NotPages};
use crate::limits::FILE_BYTES;

/// A documentation folder such as `api-reference/v1.0`: paths are relative to it, with `/` between
/// their parts; one that starts with `..` lies beside it (`../includes/x.md`).
pub trait Files: Sync {
    /// The text of a file.
    ///
    /// # Errors
    ///
    /// When there is no such file, when it can't be read, and when it is not UTF-8.
    fn read(&self, path: &str) -> io::Result<String>;

    /// The names of the files in a folder, in any order; none if there is no such folder. What is
    /// not Unicode in a name is U+FFFD.
    fn list(&self, folder: &str) -> Vec<String>;

    /// The folder's path as messages show it; none if they show the paths below it alone.
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
    /// The folder at a path.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), shown: None }
    }

    /// The same folder, with the path that messages show: one that leads there from where the
    /// reader of the messages is.
    #[must_use]
    pub fn shown_as(self, path: impl Into<String>) -> Self {
        Self { shown: Some(path.into()), ..self }
    }

    /// The `graph-docs.lock` that the pages are kept by, if they are: it is another text when pages
    /// were added, removed or changed.
    pub fn lock(&self) -> Option<PathBuf> {
        kept::lock(&self.root)
    }

    /// Whether it is a folder of pages: one that has `api` or `resources` in it, or pages and no
    /// such folder below it.
    ///
    /// # Errors
    ///
    /// When it is not; the error names the folders that were probably meant.
    pub fn check(&self) -> Result<(), NotPages> {
        meant::check(&self.root)
    }

    /// The folder's path.
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
        // What grows meanwhile is cut.
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
    /// The files of some paths and texts.
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
