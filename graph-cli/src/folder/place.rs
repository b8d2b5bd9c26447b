//! Paths in a folder, and what they refer to.

use std::fs::{self, FileType};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use super::{Error, WORK};

/// What a path refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A file with this content.
    File(Vec<u8>),
    /// Something else: `a link`, `a folder`.
    Other(&'static str),
}

/// What is at a path in a folder.
pub(super) fn look(root: &Path, path: &str) -> Result<Found, Error> {
    let place = inside(root, path)?;
    match kind(&place)? {
        None => Ok(Found::Nothing),
        Some(kind) if kind.is_file() => fs::read(&place).map(Found::File).map_err(|error| Error::new(&place, error)),
        Some(kind) => Ok(Found::Other(name(kind))),
    }
}

/// The location of a path in a folder. All parts but the last must be folders, if they exist.
pub(super) fn inside(root: &Path, path: &str) -> Result<PathBuf, Error> {
    if !is_plain(path) {
        return Err(Error::refused(&root.join(path), "not a path of a file inside the folder"));
    }
    let mut place = root.to_owned();
    let parts: Vec<&str> = path.split('/').collect();
    let (last, folders) = parts.split_last().unwrap_or((&"", &[]));
    for folder in folders {
        place.push(folder);
        match kind(&place)? {
            None => {}
            Some(kind) if kind.is_dir() => {}
            Some(kind) if kind.is_symlink() => {
                return Err(Error::refused(
                    &place,
                    "this is a link, and graph-docs does not write through links; remove it",
                ));
            }
            Some(_) => return Err(Error::refused(&place, "this must be a folder; move the file away")),
        }
    }
    place.push(last);
    Ok(place)
}

/// Whether a path consists only of printable names.
pub(super) fn is_plain(path: &str) -> bool {
    let is_name = |part: &str| {
        let mut components = Path::new(part).components();
        matches!((components.next(), components.next()), (Some(Component::Normal(name)), None) if name == part)
    };
    path.split('/').all(is_name) && !path.contains(char::is_control)
}

/// What is at a path, without following links.
pub(super) fn kind(path: &Path) -> Result<Option<FileType>, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::new(path, error)),
    }
}

/// A description of something that is not a file.
pub(super) fn name(kind: FileType) -> &'static str {
    if kind.is_symlink() {
        "a link"
    } else if kind.is_dir() {
        "a folder"
    } else {
        "neither a file nor a folder"
    }
}

/// Whether a folder is empty or does not exist.
pub(super) fn is_empty(root: &Path) -> Result<bool, Error> {
    let Some(entries) = entries(root)? else { return Ok(true) };
    Ok(entries.iter().all(|entry| entry.file_name() == WORK))
}

/// The paths of the files in a folder.
pub(super) fn files(root: &Path) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    collect(root, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, path: &str, found: &mut Vec<String>) -> Result<(), Error> {
    for entry in entries(folder)?.unwrap_or_default() {
        let kind = entry.file_type().map_err(|error| Error::new(&entry.path(), error))?;
        // All files that this command writes have Unicode names.
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}{name}/"), found)?;
        } else if kind.is_file() {
            found.push(format!("{path}{name}"));
        }
    }
    Ok(())
}

/// The contents of a folder; `None` if it does not exist.
fn entries(folder: &Path) -> Result<Option<Vec<fs::DirEntry>>, Error> {
    match fs::read_dir(folder).and_then(Iterator::collect::<io::Result<_>>) {
        Ok(entries) => Ok(Some(entries)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::new(folder, error)),
    }
}
