//! An archive, as code hosts provide it: with one top folder, named after the repository and the
//! revision.
//!
//! The needed files are read into memory at once, within limits; nothing is unpacked to disk. An
//! archive with a name outside of its folder is rejected completely, because this does not happen
//! by mistake.

mod gzip;
mod zipped;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

use super::{FILE_LIMIT, Source, State, name};
use crate::hash;

/// The maximum number of entries in an archive: the whole documentation has about forty thousand.
const ENTRIES: usize = 400_000;

/// The maximum decompressed size of an archive in bytes.
const ALL_LIMIT: u64 = 4 * 1024 * 1024 * 1024;

/// The maximum size of the kept files in bytes.
const KEPT_LIMIT: u64 = 512 * 1024 * 1024;

/// The largest ratio of decompressed to compressed bytes that is accepted once an archive is no
/// longer small. Text compresses to between a fifth and a tenth of its size.
const RATIO: u64 = 100;
const SMALL: u64 = 16 * 1024 * 1024;

/// The wanted files of an archive.
pub struct Archive {
    files: BTreeMap<String, Vec<u8>>,
    paths: Vec<String>,
    state: State,
}

/// An entry's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EntryKind {
    File,
    Folder,
    /// A symbolic or hard link, a device, a pipe.
    Other,
}

/// The entries that are kept, and how much they may have.
struct Collector {
    files: BTreeMap<String, Vec<u8>>,
    entries: usize,
    kept: u64,
    all: Allowance,
    /// The first folder of all entries; `None` before the first one, empty if there is more than
    /// one.
    top: Option<String>,
    /// Links and the like, by the path with the first folder.
    links: Vec<String>,
}

/// The number of bytes that may still be decompressed.
struct Allowance {
    used: u64,
    most: u64,
}

impl Allowance {
    fn of(archive: u64) -> Self {
        Self { used: 0, most: ALL_LIMIT.min(archive.saturating_mul(RATIO).max(SMALL)) }
    }

    fn take(&mut self, bytes: u64) -> Result<(), String> {
        self.used = self.used.saturating_add(bytes);
        if self.used <= self.most {
            return Ok(());
        }
        Err(format!(
            "it unpacks to more than {} MB, which is too much for text in an archive of this size",
            self.most >> 20
        ))
    }
}

impl Archive {
    /// Reads an archive.
    ///
    /// # Errors
    ///
    /// When it is broken or cut short, holds a name that leads out of it, a link where a page
    /// should be, one file twice, or more than any documentation has.
    pub fn open(path: &Path) -> Result<Self, String> {
        let refuse = |error: String| format!("the archive {}: {error}", path.display());
        let mut file = File::open(path).map_err(|error| refuse(error.to_string()))?;
        let size = file.metadata().map_err(|error| refuse(error.to_string()))?.len();
        let sha256 = hash::of_reader(&mut file).map_err(|error| refuse(error.to_string()))?;
        file.rewind().map_err(|error| refuse(error.to_string()))?;
        let mut collector = Collector::new(size);
        let is_zip = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
        let commit = if is_zip { zipped::read(file, &mut collector) } else { gzip::read(file, &mut collector) };
        let commit = commit.map_err(refuse)?;
        let files = collector.finish().map_err(refuse)?;
        let paths = files.keys().cloned().collect();
        Ok(Self { files, paths, state: State { commit, archive: Some(sha256) } })
    }
}

impl Collector {
    fn new(archive: u64) -> Self {
        let all = Allowance::of(archive);
        Self { files: BTreeMap::new(), entries: 0, kept: 0, all, top: None, links: Vec::new() }
    }

    /// Adds an entry. `size` is the size that it claims, which is not relied on.
    fn entry(&mut self, name: &[u8], kind: EntryKind, content: impl Read) -> Result<(), String> {
        self.entries += 1;
        if self.entries > ENTRIES {
            return Err(format!("it has more than {ENTRIES} entries"));
        }
        let name = std::str::from_utf8(name).map_err(|_| "it contains a name that is not UTF-8".to_owned())?;
        let name = if kind == EntryKind::Folder { name.trim_end_matches('/') } else { name };
        let name = name.strip_prefix("./").unwrap_or(name);
        if matches!(name, "" | ".") && kind == EntryKind::Folder {
            return Ok(());
        }
        let Some((top, rest)) = checked(name)?.split_once('/') else {
            return self.at_the_top(name, kind, content);
        };
        self.first_folder(top);
        match kind {
            EntryKind::Folder => Ok(()),
            EntryKind::Other => {
                self.links.push(name.to_owned());
                Ok(())
            }
            // Only all entries together show which of the two it is.
            EntryKind::File if name::is_wanted(rest) || name::is_wanted(name) => self.keep(name, content),
            EntryKind::File => Ok(()),
        }
    }

    fn at_the_top(&mut self, name: &str, kind: EntryKind, content: impl Read) -> Result<(), String> {
        match kind {
            EntryKind::Folder => self.first_folder(name),
            EntryKind::File => {
                self.top = Some(String::new());
                if name::is_wanted(name) {
                    return self.keep(name, content);
                }
            }
            EntryKind::Other => self.links.push(name.to_owned()),
        }
        Ok(())
    }

    fn first_folder(&mut self, name: &str) {
        match &mut self.top {
            None => self.top = Some(name.to_owned()),
            Some(top) if top != name => top.clear(),
            Some(_) => {}
        }
    }

    fn keep(&mut self, name: &str, content: impl Read) -> Result<(), String> {
        let mut bytes = Vec::new();
        content.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(|error| format!("{name}: {error}"))?;
        let size = bytes.len() as u64;
        if size > FILE_LIMIT {
            return Err(format!("{name} has more than {} MB, which is too large for a page", FILE_LIMIT >> 20));
        }
        self.kept += size;
        if self.kept > KEPT_LIMIT {
            return Err(format!("its pages have more than {} MB in total", KEPT_LIMIT >> 20));
        }
        match self.files.insert(name.to_owned(), bytes) {
            None => Ok(()),
            Some(_) => Err(format!("it contains {name} twice")),
        }
    }

    /// The wanted files, without the folder at the top if there is one.
    fn finish(self) -> Result<BTreeMap<String, Vec<u8>>, String> {
        let top = self.top.filter(|top| !top.is_empty() && top != "api-reference");
        let below = |path: &str| match &top {
            None => Some(path.to_owned()),
            Some(top) => path.strip_prefix(top.as_str())?.strip_prefix('/').map(str::to_owned),
        };
        let own = |path: &String| below(path).is_some_and(|path| name::leads_to_wanted(&path));
        if let Some(link) = self.links.iter().find(|path| own(path) || top.as_ref() == Some(*path)) {
            return Err(format!("{link} is a link or a special file, which is not supported"));
        }
        let files = self.files.into_iter().filter_map(|(path, bytes)| Some((below(&path)?, bytes)));
        Ok(files.filter(|(path, _)| name::is_wanted(path)).collect())
    }
}

/// A name that does not point outside the archive.
fn checked(name: &str) -> Result<&str, String> {
    match name::unsafe_because(name) {
        None => Ok(name),
        Some(why) => Err(format!("the name `{}` {why}, so the archive is rejected", name.escape_debug())),
    }
}

impl Source for Archive {
    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.files.get(path).cloned().ok_or_else(|| format!("there is no file {path} in the archive"))
    }

    fn state(&self) -> &State {
        &self.state
    }
}
