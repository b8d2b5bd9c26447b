//! Folders that tests write to.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder that one test has for itself. It is empty at first, and stays afterwards for people to
/// look at.
#[derive(Debug)]
pub struct Scratch(PathBuf);

impl Scratch {
    /// The folder `name` in the folder of the test's crate, which is `env!("CARGO_TARGET_TMPDIR")`.
    ///
    /// # Panics
    /// When it can't be made.
    pub fn new(tmp: &str, name: &str) -> Self {
        let root = Path::new(tmp).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
        Self(root)
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// A path in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    /// Writes a file, and makes the folders that it needs.
    ///
    /// # Panics
    /// When it can't be written.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// The text of a file.
    ///
    /// # Panics
    /// When it can't be read.
    pub fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Removes a file.
    ///
    /// # Panics
    /// When it is not there.
    pub fn remove(&self, path: &str) {
        let path = self.path(path);
        fs::remove_file(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Moves a file.
    ///
    /// # Panics
    /// When it is not there.
    pub fn rename(&self, from: &str, to: &str) {
        fs::rename(self.path(from), self.path(to)).unwrap_or_else(|error| panic!("{from} to {to}: {error}"));
    }
}

impl AsRef<Path> for Scratch {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}
