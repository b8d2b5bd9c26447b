//! A folder on disk.

use std::fs;
use std::path::{Path, PathBuf};

use super::{FILE_LIMIT, Source, State, name};

/// The maximum nesting of folders.
const DEPTH: usize = 16;

/// A folder on disk. It is listed once; links in it are not followed.
pub struct Folder {
    root: PathBuf,
    paths: Vec<String>,
    state: State,
}

impl Folder {
    /// Lists a folder.
    ///
    /// # Errors
    ///
    /// When it, or a folder in it, can't be read.
    pub fn open(root: &Path) -> Result<Self, String> {
        let mut paths = Vec::new();
        list(root, "", 0, &mut paths)?;
        paths.sort_unstable();
        Ok(Self { root: root.to_owned(), paths, state: State::default() })
    }
}

fn list(folder: &Path, below: &str, depth: usize, paths: &mut Vec<String>) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        // Pages have names in Unicode: a file with any other name is not one.
        let Ok(file) = entry.file_name().into_string() else { continue };
        let path = if below.is_empty() { file } else { format!("{below}/{file}") };
        if kind.is_dir() && depth < DEPTH && (path == "api-reference" || path.starts_with("api-reference/")) {
            list(&entry.path(), &path, depth + 1, paths)?;
        } else if kind.is_file() && name::is_wanted(&path) && name::unsafe_because(&path).is_none() {
            paths.push(path);
        }
    }
    Ok(())
}

impl Source for Folder {
    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if !self.has(path) {
            return Err(format!("there is no file {path} in {}", self.root.display()));
        }
        let file = self.root.join(path);
        let failed = |error: std::io::Error| format!("{}: {error}", file.display());
        let size = fs::metadata(&file).map_err(failed)?.len();
        if size > FILE_LIMIT {
            return Err(format!("{} has {size} bytes, which is too large for a page", file.display()));
        }
        fs::read(&file).map_err(failed)
    }

    fn state(&self) -> &State {
        &self.state
    }
}
