//! The folder of a crate with pages, and the files in it.

use std::path::{Path, PathBuf};

use super::lock::{self, Lock};
use super::patches::Patches;
use super::wanted::{self, Wanted};
use crate::folder::{Folder, Found, Locked};
use crate::source;

/// A folder with a `graph-docs.toml`, or where one can be created.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder; all paths are below it.
    pub folder: Folder,
    /// The folder that the command was called in.
    pub here: PathBuf,
}

/// Whether a folder contains a crate, and not only a workspace.
fn is_crate(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).ok();
    let manifest = manifest.and_then(|text| text.parse::<toml::Table>().ok());
    manifest.is_some_and(|manifest| manifest.contains_key("package"))
}

impl Project {
    /// A folder, whatever is in it.
    pub fn new(root: &Path, here: &Path) -> Self {
        Self { folder: Folder::new(root), here: here.to_owned() }
    }

    /// Its path.
    pub fn root(&self) -> &Path {
        self.folder.root()
    }

    /// The given folder; otherwise the nearest one from `here` upwards with a `graph-docs.toml`;
    /// otherwise the folder of the crate that contains `here`; otherwise `here`.
    ///
    /// # Errors
    ///
    /// When the given folder is not there.
    pub fn find(given: Option<&Path>, here: &Path) -> Result<Self, String> {
        let project = |root: &Path| Self::new(root, here);
        if let Some(given) = given {
            let root = here.join(given);
            return if root.is_dir() {
                Ok(project(&root))
            } else {
                Err(format!("there is no folder `{}`", given.display()))
            };
        }
        let nearest = |is_it: fn(&Path) -> bool| here.ancestors().find(|folder| is_it(folder));
        let has_wanted = nearest(|folder| folder.join(wanted::NAME).is_file());
        Ok(project(has_wanted.or_else(|| nearest(is_crate)).unwrap_or(here)))
    }

    /// The project that contains a folder of pages with a lock, if there is one.
    pub fn around(docs: &Path) -> Option<Self> {
        let docs = docs.canonicalize().ok()?;
        let root = docs.ancestors().find(|folder| folder.join(lock::NAME).is_file())?;
        Some(Self::new(root, root))
    }

    /// The content of `graph-docs.toml`.
    ///
    /// # Errors
    ///
    /// When there is no `graph-docs.toml`, and when it is invalid.
    pub fn wanted(&self) -> Result<Wanted, String> {
        self.wanted_if_any()?.ok_or_else(|| {
            format!(
                "there is no {} in {} or a folder above it; create one with `graph-docs add --source SOURCE PAGE`, where SOURCE is a folder, a git repository, its URL or an archive",
                wanted::NAME,
                self.root().display()
            )
        })
    }

    /// The content of `graph-docs.toml`; `None` if there is none.
    ///
    /// # Errors
    ///
    /// When it is wrong.
    pub fn wanted_if_any(&self) -> Result<Option<Wanted>, String> {
        self.text(wanted::NAME)?.map(|text| Wanted::parse(&text, &self.root().join(wanted::NAME))).transpose()
    }

    /// The content of `graph-docs.lock`; `None` if there is none.
    ///
    /// # Errors
    ///
    /// When it is wrong.
    pub fn lock(&self) -> Result<Option<Lock>, String> {
        self.text(lock::NAME)?.map(|text| Lock::parse(&text, &self.root().join(lock::NAME))).transpose()
    }

    /// The patches.
    ///
    /// # Errors
    ///
    /// When one can't be read.
    pub fn patches(&self) -> Result<Patches, String> {
        Patches::read(self.root())
    }

    /// The source in the state that the lock names; without a lock, in its newest state.
    ///
    /// # Errors
    ///
    /// When it cannot be opened, or has changed since.
    pub fn source(&self, wanted: &Wanted, lock: Option<&Lock>) -> Result<Box<dyn source::Source>, String> {
        let Some(lock) = lock else {
            return source::open(&wanted.source, self.root(), wanted.revision.as_deref());
        };
        let moved = || {
            format!(
                "the pages come from {}, but {} has changed since; run `graph-docs update`",
                lock.source.words(),
                wanted.source
            )
        };
        if lock.source.location != wanted.source || lock.source.revision != wanted.revision {
            return Err(format!(
                "the pages come from {}, but {} names another source or revision; run `graph-docs update` to switch",
                lock.source.words(),
                wanted::NAME
            ));
        }
        let state = lock.source.state();
        // An archive contains its commit.
        let commit = state.commit.as_deref().filter(|_| state.archive.is_none());
        let source = source::open(&wanted.source, self.root(), commit.or(wanted.revision.as_deref()))?;
        if *source.state() != state {
            return Err(moved());
        }
        for (path, entry) in lock.files().filter(|(path, _)| source.has(path)) {
            let sha256 = crate::hash::of(&source.read(path)?);
            if sha256 != *entry.original.as_ref().unwrap_or(&entry.sha256) && entry.reason != super::notice::REASON {
                return Err(moved());
            }
        }
        Ok(source)
    }

    /// A file's text; `None` if there is no such file.
    fn text(&self, path: &str) -> Result<Option<String>, String> {
        let place = self.root().join(path);
        match self.folder.look(path)? {
            Found::Nothing => Ok(None),
            Found::File(bytes) => {
                String::from_utf8(bytes).map(Some).map_err(|_| format!("{} is not UTF-8", place.display()))
            }
            Found::Other(what) => Err(format!("{} is {what}, but must be a file; move it away", place.display())),
        }
    }

    /// For commands that only read: finishes what an interrupted command left, and waits while
    /// another one is at work.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn settle(&self) -> Result<(), String> {
        if !self.folder.is_settled() {
            self.folder.lock()?;
        }
        Ok(())
    }

    /// Takes the lock for a command that is going to write; for any other one,
    /// [settles](Self::settle) the folder.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub fn begin(&self, will_write: bool) -> Result<Option<Locked<'_>>, String> {
        if will_write {
            return Ok(Some(self.folder.lock()?));
        }
        self.settle().map(|()| None)
    }
}
