//! The files of a source that are needed.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use graph_codegen::diagnostic::{Code, Diagnostic, Severity};
use graph_codegen::library::Memory;
use graph_codegen::schema::{Reason, Version};
use graph_codegen::{Needed, Settings, Why, needed};

use super::lock::{Entry, Lock, LockedSource};
use super::notice;
use super::patches::{Patched, Patches};
use super::wanted::Wanted;
use crate::hash;
use crate::source::{Docs, Source, is_licence, root};

/// The files that are needed, and their schema.
pub struct Set {
    /// By the paths in the source, with the `NOTICE`.
    pub files: BTreeMap<String, Kept>,
    /// The result for each version.
    pub references: Vec<Reference>,
    /// The patched files that the source has changed in the same way.
    pub unneeded_patches: Vec<String>,
    source: LockedSource,
    fingerprint: String,
    /// Computed on first use, because it contains a hash of each file.
    lock: OnceCell<Lock>,
}

/// A file.
pub struct Kept {
    pub bytes: Vec<u8>,
    /// The SHA-256 of the file in the source, if a patch changed it.
    pub original: Option<String>,
    pub reason: String,
}

/// One version's pages.
pub struct Reference {
    pub version: Version,
    pub settings: Settings,
    pub needed: Needed,
}

impl Set {
    /// Finds all files of a source that are needed.
    ///
    /// # Errors
    ///
    /// When a page is not in the source, when a patch does not apply, when a file cannot be read,
    /// and when the names of two files differ only in case.
    pub fn of(source: &dyn Source, wanted: &Wanted, patches: &Patches) -> Result<Self, String> {
        let locked = LockedSource::new(wanted.source.clone(), wanted.revision.clone(), source.state());
        Self::new(source, wanted, patches, locked, None)
    }

    /// Finds all needed files among those that are already in the crate, which a lock describes.
    ///
    /// # Errors
    ///
    /// As for [`of`](Self::of).
    pub fn among(there: &dyn Source, wanted: &Wanted, lock: &Lock) -> Result<Self, String> {
        Self::new(there, wanted, &Patches::default(), lock.source.clone(), Some(lock))
    }

    fn new(
        source: &dyn Source,
        wanted: &Wanted,
        patches: &Patches,
        locked: LockedSource,
        known: Option<&Lock>,
    ) -> Result<Self, String> {
        let (instead, unneeded_patches) = patched(source, patches)?;
        let fingerprint = wanted.fingerprint();
        let mut set = Self {
            files: BTreeMap::new(),
            references: Vec::new(),
            unneeded_patches,
            source: locked,
            fingerprint,
            lock: OnceCell::new(),
        };
        for (version, _) in wanted.references() {
            set.add(source, version, wanted.settings(version)?, &instead)?;
        }
        if set.files.is_empty() {
            return Ok(set);
        }
        let entry = |path: &str| known.and_then(|known| known.file(path));
        // The notice is not the source's.
        let is_own = |path: &str| entry(path).is_none_or(|entry| entry.reason != notice::REASON);
        for path in source.paths().iter().filter(|path| is_licence(path) && is_own(path)) {
            set.keep(path, "licence of the pages".to_owned(), None, || source.read(path))?;
        }
        for (path, file) in &mut set.files {
            file.original = file.original.take().or_else(|| entry(path)?.original.clone());
        }
        let name = notice::name(set.files.keys().map(String::as_str));
        let text = notice::text(&set.source, &set.files);
        let kept = Kept { bytes: text.into_bytes(), original: None, reason: notice::REASON.to_owned() };
        set.files.insert(name.to_owned(), kept);
        set.check_letter_case(source)?;
        Ok(set)
    }

    fn add(
        &mut self,
        source: &dyn Source,
        version: Version,
        settings: Settings,
        instead: &BTreeMap<String, String>,
    ) -> Result<(), String> {
        let docs = Docs::new(source, version, instead.clone());
        let found = needed(&docs, &settings);
        let fatal = |it: &&Diagnostic| matches!(it.code, Code::PageNotFound | Code::UnreadableFile);
        if let Some(first) = found.diagnostics.of(Severity::Error).find(fatal) {
            let help = first.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
            return Err(format!("{}{help} (in {} of the source)", first.message, docs.in_source("")));
        }
        for (path, why) in &found.files {
            let reason = reason(why, |path| docs.in_source(path));
            let in_source = docs.in_source(path);
            self.keep(&in_source, reason, instead.get(&in_source), || docs.take(&in_source))?;
        }
        self.references.push(Reference { version, settings, needed: found });
        Ok(())
    }

    fn keep(
        &mut self,
        path: &str,
        reason: String,
        instead: Option<&String>,
        read: impl FnOnce() -> Result<Vec<u8>, String>,
    ) -> Result<(), String> {
        if self.files.contains_key(path) {
            return Ok(());
        }
        let own = read()?;
        let kept = match instead {
            Some(text) => Kept { original: Some(hash::of(&own)), bytes: text.clone().into_bytes(), reason },
            None => Kept { bytes: own, original: None, reason },
        };
        self.files.insert(path.to_owned(), kept);
        Ok(())
    }

    /// Two names that differ in letter case alone are one file on many systems, and one page for
    /// the engine.
    fn check_letter_case(&self, source: &dyn Source) -> Result<(), String> {
        let mut kept: BTreeMap<String, &str> = BTreeMap::new();
        let paths = self.files.keys().map(String::as_str);
        for path in paths.clone() {
            kept.insert(path.to_lowercase(), path);
        }
        for path in paths.chain(source.paths().iter().map(String::as_str)) {
            if let Some(known) = kept.get(&path.to_lowercase()).filter(|known| **known != path) {
                return Err(format!(
                    "the source has both {known} and {path}, which are the same file on Windows and macOS; rename or remove one of them"
                ));
            }
        }
        Ok(())
    }

    /// One version's files, as the engine reads them.
    pub fn memory(&self, version: Version) -> Memory {
        memory(self.files.iter().map(|(path, file)| (path.as_str(), file.bytes.clone())), version)
    }

    /// The lock of these files.
    pub fn lock(&self) -> &Lock {
        self.lock.get_or_init(|| {
            let entry = |file: &Kept| Entry {
                sha256: hash::of(&file.bytes),
                original: file.original.clone(),
                reason: file.reason.clone(),
            };
            let files = self.files.iter().map(|(path, file)| (path.clone(), entry(file))).collect();
            Lock::new(self.source.clone(), self.fingerprint.clone(), files)
        })
    }
}

/// One version's files of those of a source, as the engine reads them.
pub fn memory<'a>(files: impl Iterator<Item = (&'a str, Vec<u8>)>, version: Version) -> Memory {
    let root = format!("{}/", root(version));
    let below = |path: &str| match path.strip_prefix(&root) {
        Some(path) => Some(path.to_owned()),
        None => path.strip_prefix("api-reference/").map(|path| format!("../{path}")),
    };
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Memory::new(files.filter_map(|(path, bytes)| Some((below(path)?, text(bytes)))))
}

/// The patched texts of a source's files, and the patches that are not needed.
fn patched(source: &dyn Source, patches: &Patches) -> Result<(BTreeMap<String, String>, Vec<String>), String> {
    let (mut texts, mut unneeded) = (BTreeMap::new(), Vec::new());
    for page in patches.pages() {
        if !source.has(page) {
            return Err(format!(
                "{} is a patch for a page that the source does not have; delete the patch",
                Patches::path(page)
            ));
        }
        let text =
            String::from_utf8(source.read(page)?).map_err(|_| format!("{page} is not UTF-8 and cannot be patched"))?;
        match patches.apply(page, &text)? {
            Some(Patched::Text(text)) => drop(texts.insert(page.to_owned(), text)),
            Some(Patched::NotNeeded) => unneeded.push(page.to_owned()),
            None => {}
        }
    }
    Ok((texts, unneeded))
}

/// A reason in words; pages by their paths in the source.
fn reason(why: &Why, in_source: impl Fn(&str) -> String) -> String {
    match why {
        Why::Page(Reason::Named) => "named in graph-docs.toml".to_owned(),
        Why::Page(Reason::Type { page, name, navigation }) => {
            let by = if *navigation { "navigation property in" } else { "used in" };
            format!("{name}, {by} {}", in_source(page))
        }
        Why::Page(Reason::Derived { base }) => format!("derives from {base}"),
        Why::Page(Reason::Enums) => "lists enums".to_owned(),
        Why::Page(Reason::Retyped { property }) => format!("the option `retype` for {property}"),
        Why::IncludedBy(path) => format!("included by {}", in_source(path)),
    }
}
