//! One documentation folder of a source.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Mutex, PoisonError};

use graph_codegen::library::Files;
use graph_codegen::schema::Version;

use super::Source;
use crate::report::Working;

/// The files of a version in a source, such as `api-reference/v1.0`, and the files next to it.
pub struct Docs<'s> {
    source: &'s dyn Source,
    /// `api-reference/v1.0`.
    root: String,
    /// Texts that replace files of the source, by their paths in the source.
    instead: BTreeMap<String, String>,
    folders: BTreeMap<&'s str, Vec<&'s str>>,
    /// The source's files that the engine has read, by their paths in the source, until
    /// [`take`](Self::take) is called.
    read: Mutex<HashMap<String, Vec<u8>>>,
    /// Shows progress while the pages are being read.
    _working: Working,
}

impl<'s> Docs<'s> {
    /// The pages of a version. `instead` has the texts that replace some of the files.
    pub fn new(source: &'s dyn Source, version: Version, instead: BTreeMap<String, String>) -> Self {
        let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in source.paths() {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            folders.entry(folder).or_default().push(name);
        }
        let read = Mutex::default();
        Self { source, root: root(version), instead, folders, read, _working: Working::new("reading pages") }
    }

    /// The bytes of a file of the source, by its path there; if the engine has read it, without
    /// reading it again.
    ///
    /// # Errors
    ///
    /// When it can't be read.
    pub fn take(&self, path: &str) -> Result<Vec<u8>, String> {
        let known = self.read.lock().unwrap_or_else(PoisonError::into_inner).remove(path);
        known.map_or_else(|| self.source.read(path), Ok)
    }

    /// The path in the source of a path below the documentation folder.
    pub fn in_source(&self, path: &str) -> String {
        in_source(&self.root, path)
    }
}

/// The folder of a version's pages in a source.
pub fn root(version: Version) -> String {
    format!("api-reference/{}", version.as_str())
}

/// Converts a path relative to the documentation folder to a path in the source. `../includes/x.md`
/// is next to the folder.
pub fn in_source(root: &str, path: &str) -> String {
    match path.strip_prefix("../") {
        Some(beside) => {
            let above = root.rsplit_once('/').map_or("", |(above, _)| above);
            format!("{above}/{beside}")
        }
        None if path.is_empty() => root.to_owned(),
        None => format!("{root}/{path}"),
    }
}

impl Files for Docs<'_> {
    fn read(&self, path: &str) -> io::Result<String> {
        let path = self.in_source(path);
        if let Some(text) = self.instead.get(&path) {
            return Ok(text.clone());
        }
        if !self.source.has(&path) {
            return Err(io::Error::from(io::ErrorKind::NotFound));
        }
        let bytes = self.source.read(&path).map_err(io::Error::other)?;
        let text = String::from_utf8(bytes.clone());
        self.read.lock().unwrap_or_else(PoisonError::into_inner).insert(path, bytes);
        text.map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not UTF-8"))
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let names = self.folders.get(self.in_source(folder).as_str());
        names.into_iter().flatten().map(|name| (*name).to_owned()).collect()
    }
}
