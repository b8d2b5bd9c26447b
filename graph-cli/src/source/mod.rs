//! Where pages come from: a folder, a revision of a git repository, an archive.
//!
//! A [`Source`] is a tree of files that does not change while it is read: a sorted list of paths,
//! and the bytes of each. Only reference pages and licence files are listed, so everything else in
//! a repository is neither read nor decompressed.
//!
//! | file | what it is |
//! |---|---|
//! | `location` | the location that the user gave, and the kind of source that it names |
//! | `name` | which paths are safe, and which are wanted |
//! | `folder` | a folder on disk, with the state it has now |
//! | `git`, `objects` | a commit of a repository on disk |
//! | `fetch` | a clone of a repository elsewhere, in the cache folder |
//! | `archive` | a `.tar.gz` or `.zip`, as code hosts give them |
//! | `docs` | one documentation folder of a source, as the engine reads it |
//!
//! **Git is the `git` command.** A library would have to support everything that repositories on
//! users' disks may use (partial clones that fetch missing objects, alternates, SHA-256, reftables,
//! `safe.directory`) and that their networks require (proxies, credential helpers, mirrors by
//! `url.….insteadOf`), and depends on about two hundred crates. `git` itself supports all of this,
//! is installed wherever there is a checkout, and `ls-tree -z` and `cat-file --batch` are formats
//! for programs. One process reads any number of pages.

mod archive;
mod command;
mod docs;
mod fetch;
mod folder;
mod git;
mod location;
mod name;
mod objects;

pub use docs::{Docs, root};
pub use location::Location;
pub use name::{is_licence, unsafe_because};

use std::path::Path;

/// The maximum size of a file in bytes; the longest reference page has a tenth of it.
const FILE_LIMIT: u64 = 16 * 1024 * 1024;

/// A tree of files that does not change while it is read.
pub trait Source: Sync {
    /// The paths of all reference pages, include files and licence files, sorted, with `/` between
    /// their parts.
    fn paths(&self) -> &[String];

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// When it is not among [`paths`](Self::paths), or can't be read; the message names it.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;

    /// The state of the source that the tree has.
    fn state(&self) -> &State;

    /// Whether there is a file.
    fn has(&self, path: &str) -> bool {
        self.paths().binary_search_by(|known| known.as_str().cmp(path)).is_ok()
    }
}

/// The state of a source that was read; at most one of the fields is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The commit.
    pub commit: Option<String>,
    /// The SHA-256 of the archive.
    pub archive: Option<String>,
}

/// Opens a source. `root` is what relative locations are relative to; `revision` a branch, tag or
/// commit, the newest one if not given.
///
/// # Errors
///
/// When there is no such source or revision, when it is damaged or unsafe, and when it has no
/// reference pages.
pub fn open(location: &Location, root: &Path, revision: Option<&str>) -> Result<Box<dyn Source>, String> {
    let source: Box<dyn Source> = match location.kind(root)? {
        location::LocationKind::Folder(folder) => {
            no_revision(location, revision)?;
            Box::new(folder::Folder::open(&folder)?)
        }
        location::LocationKind::Archive(file) => {
            no_revision(location, revision)?;
            Box::new(archive::Archive::open(&file)?)
        }
        location::LocationKind::Git(repository) => Box::new(git::Git::open(&repository, revision)?),
        location::LocationKind::Url(url) => {
            let (clone, commit) = fetch::clone(&url, revision)?;
            Box::new(git::Git::open(&clone, Some(&commit))?)
        }
    };
    if source.paths().iter().any(|path| name::is_page(path)) {
        return Ok(source);
    }
    Err(format!(
        "{location} has no reference pages; it must contain `api-reference/v1.0` or `api-reference/beta`, each with the folders `api` and `resources`{}",
        location.hint(root)
    ))
}

/// All files of a folder, whether or not they are pages.
///
/// # Errors
///
/// When the folder, or one in it, can't be read.
pub fn folder(path: &Path) -> Result<impl Source + use<>, String> {
    folder::Folder::open(path)
}

fn no_revision(location: &Location, revision: Option<&str>) -> Result<(), String> {
    match revision {
        None => Ok(()),
        Some(revision) => {
            Err(format!("{location} is not a git repository and has no revision `{revision}`; leave out `--revision`"))
        }
    }
}
