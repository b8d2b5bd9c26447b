//! The files of a documentation folder. They are found ignoring case and read once, and include
//! files are inserted where pages refer to them.

mod files;
mod include;
mod kept;
mod listing;
mod meant;
mod path;
mod patterns;
mod shown;

pub use files::{Files, Folder, Memory};
pub use meant::NotPages;
pub use path::matches;
pub(crate) use path::{join, stem};
pub(crate) use patterns::Patterns;
pub use shown::{relative, shown_from};

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use include::{Expansion, Included};
use listing::{LeftOut, Listing};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::hidden;
use crate::page::{self, Block, Include, Page, Quote};
use crate::source::{FileId, SourceMap};
use crate::threads::Threads;

/// The pages that have been read, and the source of further ones.
pub struct Library<'f> {
    files: &'f dyn Files,
    sources: SourceMap,
    pages: BTreeMap<String, Page>,
    by_file: HashMap<FileId, String>,
    /// The listings of folders. Only a few folders are listed.
    listings: BTreeMap<String, Listing>,
    /// The include files that have been read; `None` for one that cannot be read.
    includes: HashMap<String, Option<Arc<Included>>>,
    /// The include files that have been read, each with the first file that includes it.
    included_by: BTreeMap<String, String>,
    /// The include files that pages refer to but that do not exist.
    missing_includes: BTreeSet<String>,
    /// Whether the body of a page is dropped after it has been interpreted.
    is_brief: bool,
    /// The threads that read pages.
    threads: Threads,
}

impl<'f> Library<'f> {
    /// Creates a library from a source of files. Nothing is read yet.
    pub fn new(files: &'f dyn Files) -> Self {
        Self {
            files,
            sources: SourceMap::of_folder(files.shown()),
            pages: BTreeMap::new(),
            by_file: HashMap::new(),
            listings: BTreeMap::new(),
            includes: HashMap::new(),
            included_by: BTreeMap::new(),
            missing_includes: BTreeSet::new(),
            is_brief: false,
            threads: Threads::ONE,
        }
    }

    /// Creates a library that only keeps the front matter and title of a page after the schema has
    /// been built from it. This is faster, because the memory of a page is reused for the next one.
    pub fn brief(files: &'f dyn Files) -> Self {
        Self { is_brief: true, ..Self::new(files) }
    }

    /// Sets the number of threads that read pages; 0 means one for each core. The result does not
    /// depend on it.
    #[must_use]
    pub(crate) fn on_threads(self, threads: usize) -> Self {
        Self { threads: Threads::new(threads), ..self }
    }

    /// The threads on which pages are read.
    pub(crate) fn threads(&self) -> Threads {
        self.threads
    }

    /// Returns the files that have been read.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }

    /// Returns the include files that pages refer to but that do not exist, relative to the folder.
    pub(crate) fn missing_includes(&self) -> &BTreeSet<String> {
        &self.missing_includes
    }

    /// Returns the include files that have been read, each with the first file that includes it,
    /// relative to the folder.
    pub(crate) fn included_by(&self) -> &BTreeMap<String, String> {
        &self.included_by
    }

    /// Returns the files that have been read, taking ownership.
    pub(crate) fn into_sources(self) -> SourceMap {
        self.sources
    }

    /// Iterates over the pages that have been read, with their paths.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &Page)> {
        self.pages.iter().map(|(path, page)| (path.as_str(), page))
    }

    /// Returns a page that has been read.
    pub(crate) fn page(&self, path: &str) -> Option<&Page> {
        self.pages.get(path)
    }

    /// Returns the path of a page; empty for an include file.
    pub(crate) fn path_of(&self, file: FileId) -> &str {
        self.by_file.get(&file).map_or("", String::as_str)
    }

    /// Returns the sorted paths of all pages in the folder, whether read or not.
    pub(crate) fn list(&mut self) -> Vec<String> {
        let mut all = Vec::new();
        for folder in ["api", "resources", ""] {
            self.look_into(folder);
            let names = self.listings.get(folder).into_iter().flat_map(Listing::names);
            all.extend(names.filter(|name| name.ends_with(".md")).map(|name| below(folder, name)));
        }
        all.sort();
        all
    }

    /// Returns the actual path of a file, found ignoring case.
    pub(crate) fn find(&mut self, path: &str) -> Option<String> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        // Files with such names are not listed; here, it is the name of a folder.
        if hidden::find(folder).is_some() {
            return None;
        }
        self.look_into(folder);
        let real = self.listings.get(folder)?.find(name)?;
        join(folder, real)
    }

    /// Returns the paths of the pages in `resources` whose file is named after a type: `user.md`,
    /// `intune-devices-user.md`.
    pub(crate) fn find_resource(&mut self, type_name: &str) -> Vec<String> {
        let name = type_name.to_lowercase() + ".md";
        self.look_into("resources");
        let Some(listing) = self.listings.get("resources") else { return Vec::new() };
        let mut found: Vec<&String> = match listing.find(&name) {
            Some(real) => vec![real],
            None => listing.ending_with(&name).collect(),
        };
        found.sort();
        found.into_iter().map(|name| below("resources", name)).collect()
    }

    /// Reads the texts of the pages that have not been read yet. Those that cannot be read are
    /// reported and left out.
    pub(crate) fn open(&mut self, paths: &[String], diagnostics: &mut Diagnostics) -> Vec<(String, FileId)> {
        let fresh: Vec<&String> = paths.iter().filter(|path| !self.pages.contains_key(*path)).collect();
        let files = self.files;
        let texts = self.threads.map(&fresh, |path| files.read(path));
        let named = fresh.into_iter().zip(texts);
        named.filter_map(|(path, text)| Some((path.clone(), self.add(path, text, diagnostics)?))).collect()
    }

    /// Replaces the directives of a page with the blocks of include files, up to the limits.
    pub(crate) fn include(&mut self, page: &mut Page, path: &str, diagnostics: &mut Diagnostics) {
        if !page::has_includes(&page.blocks) {
            return;
        }
        let size = self.sources.get(page.file).map_or(0, |file| file.text.len());
        let blocks = std::mem::take(&mut page.blocks);
        let mut expansion = Expansion::of(path, size, blocks.len());
        for block in blocks {
            match block {
                Block::Include(include) => self.take_in(&include, &mut expansion, diagnostics),
                other => expansion.push(other),
            }
        }
        page.blocks = expansion.finish(diagnostics);
    }

    /// Drops the parts of a page that are not kept after it has been interpreted.
    pub(crate) fn shorten(&self, page: &mut Page) {
        if self.is_brief {
            page.forget_body();
        }
    }

    /// Stores a page.
    pub(crate) fn keep(&mut self, path: String, mut page: Page) {
        self.shorten(&mut page);
        self.by_file.insert(page.file, path.clone());
        self.pages.insert(path, page);
    }

    /// Adds the text of a file. A file that could not be read is reported.
    fn add(&mut self, path: &str, text: std::io::Result<String>, diagnostics: &mut Diagnostics) -> Option<FileId> {
        match text {
            Ok(text) => Some(self.sources.take(path, text)),
            Err(error) => {
                let message = format!("cannot read `{path}`: {error}");
                diagnostics.push(Diagnostic::new(Code::UnreadableFile, None, message));
                None
            }
        }
    }

    /// Inserts the blocks of an include file and of those that it includes, which may be nested a
    /// few levels deep.
    fn take_in(&mut self, include: &Include, expansion: &mut Expansion, diagnostics: &mut Diagnostics) {
        let Some(real) = self.include_path(include, expansion, diagnostics) else { return };
        if !self.includes.contains_key(&real) {
            self.included_by.insert(real.clone(), expansion.file().to_owned());
        }
        let Some(file) = self.include_file(&real, diagnostics) else { return };
        if !expansion.enter(&real, file.size, include.span) {
            return;
        }
        let mut around = include.quote;
        for block in &file.blocks {
            match block {
                Block::Include(include) => {
                    let quote = include.quote.or(around);
                    self.take_in(&Include { quote, ..include.clone() }, expansion, diagnostics);
                }
                other => expansion.push(quoted(other.clone(), &mut around)),
            }
        }
        expansion.leave();
    }

    /// The actual path of the file that a directive names. One that does not exist is reported.
    fn include_path(
        &mut self,
        include: &Include,
        from: &mut Expansion,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let folder = from.file().rsplit_once('/').map_or("", |(folder, _)| folder);
        let wanted = join(folder, &include.target).filter(|target| target.ends_with(".md"));
        let real = wanted.as_ref().and_then(|target| self.find(target));
        if real.is_none() {
            self.missing_includes.extend(wanted);
            from.miss(include, diagnostics);
        }
        real
    }

    /// Reads an include file once; `None` if it cannot be read.
    fn include_file(&mut self, real: &str, diagnostics: &mut Diagnostics) -> Option<Arc<Included>> {
        if let Some(known) = self.includes.get(real) {
            return known.clone();
        }
        let text = self.files.read(real);
        let included = self.add(real, text, diagnostics).map(|file| {
            let text = self.sources.get(file).map(|file| file.text.clone()).unwrap_or_default();
            let blocks = page::read(file, &text, diagnostics).blocks;
            Arc::new(Included { size: text.len(), blocks })
        });
        self.includes.insert(real.to_owned(), included.clone());
        included
    }

    /// Reports problems with the names of files in the folders that were listed.
    pub(crate) fn report_names(&self, diagnostics: &mut Diagnostics) {
        for (folder, listing) in &self.listings {
            listing.left_out().iter().for_each(|left_out| diagnostics.push(bad_name(folder, left_out)));
        }
    }

    /// Lists the files of a folder, unless it has already been listed.
    fn look_into(&mut self, folder: &str) {
        if !self.listings.contains_key(folder) {
            self.listings.insert(folder.to_owned(), Listing::of(self.files.list(folder)));
        }
    }
}

/// The path of a file in a folder.
fn below(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { [folder, "/", name].concat() }
}

fn bad_name(folder: &str, left_out: &LeftOut) -> Diagnostic {
    let (name, why, help) = match left_out {
        LeftOut::Hidden { name, character } => {
            let why = format!("contains the invisible character {}", character.escape_unicode());
            (name, why, "rename the file")
        }
        LeftOut::NotUnicode { name } => (name, "is not Unicode".to_owned(), "rename the file"),
        LeftOut::SameButForCase { name, read } => {
            let why = format!("differs from `{read}` only in case");
            (name, why, "rename one of them; links to pages ignore case")
        }
    };
    let path = below(folder, name);
    Diagnostic::new(Code::FileName, None, format!("ignored `{path}`: its name {why}")).help(help)
}

/// A block of an include file, whose texts stand in the quote of the directive.
fn quoted(mut block: Block, around: &mut Option<Quote>) -> Block {
    if let Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) = &mut block
        && text.quote.is_none()
    {
        text.quote = *around;
        *around = around.map(|quote| Quote { is_first: false, ..quote });
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library_pages(files: &[(&str, &str)], path: &str) -> (usize, Vec<String>) {
        let memory = Memory::new(files.iter().copied());
        let mut library = Library::new(&memory);
        let mut diagnostics = Diagnostics::new();
        let (path, file) = library.open(&[path.to_owned()], &mut diagnostics).remove(0);
        let text = library.sources.get(file).unwrap().text.clone();
        let mut page = page::read(file, &text, &mut diagnostics);
        library.include(&mut page, &path, &mut diagnostics);
        let blocks = page.blocks.len();
        (blocks, diagnostics.iter().map(|diagnostic| diagnostic.code.to_string()).collect())
    }

    #[test]
    fn an_include_file_stands_in_the_place_of_its_directive() {
        let page = ("api/a.md", "# A\n\n[!INCLUDE [x](../includes/Table.md)]\n\nend\n");
        let (blocks, codes) = library_pages(&[page, ("includes/table.md", "one\n\ntwo\n")], "api/a.md");
        assert_eq!((blocks, codes), (4, vec![]));
    }

    #[test]
    fn a_file_that_includes_itself_ends() {
        let (_, codes) = library_pages(&[("api/a.md", "# A\n\n[!INCLUDE [x](a.md)]\n")], "api/a.md");
        assert_eq!(codes, ["over-limit"]);
    }

    #[test]
    fn files_are_found_in_any_case() {
        let memory = Memory::new([("resources/User.md", ""), ("resources/intune-x-device.md", "")]);
        let mut library = Library::new(&memory);
        assert_eq!(library.find("resources/uSER.md").as_deref(), Some("resources/User.md"));
        assert_eq!(library.find_resource("Device"), ["resources/intune-x-device.md"]);
        assert_eq!(library.find("resources/none.md"), None);
    }
}
