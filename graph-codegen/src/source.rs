//! The files that were read, and places in them.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The id of a file in a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A byte range in a file. Every fact has the span that it was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Creates the span of the bytes `range` in `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// Returns the range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The path relative to the documentation folder, with `/` between its parts.
    pub path: Box<str>,
    /// The whole text, without a byte order mark.
    pub text: Arc<String>,
    /// The position of each line; computed when first needed.
    lines: OnceLock<Arc<Lines>>,
    /// The number of characters before every few bytes; computed when first needed.
    characters: OnceLock<Arc<Characters>>,
}

/// The first byte of each line of a text.
#[derive(Debug)]
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let behind_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(behind_breaks).collect())
    }

    /// The number of the line that contains a byte, from 0, and the line's position.
    fn line(&self, at: usize) -> (usize, usize) {
        let number = self.0.partition_point(|start| *start <= at).saturating_sub(1);
        (number, self.0.get(number).copied().unwrap_or(0))
    }
}

/// How many characters of a text start before each [`Self::STEP`]th byte.
#[derive(Debug)]
struct Characters(Vec<usize>);

impl Characters {
    const STEP: usize = 256;

    fn of(text: &str) -> Self {
        let mut characters = Vec::with_capacity(text.len() / Self::STEP + 2);
        let mut count = 0;
        for chunk in text.as_bytes().chunks(Self::STEP) {
            characters.push(count);
            count += starts(chunk);
        }
        characters.push(count);
        Self(characters)
    }

    /// The number of characters before a byte.
    fn before(&self, text: &str, at: usize) -> usize {
        let step = at / Self::STEP;
        let rest = text.as_bytes().get(step * Self::STEP..at).unwrap_or_default();
        self.0.get(step).copied().unwrap_or(0) + starts(rest)
    }
}

/// How many characters start in some bytes of UTF-8.
fn starts(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xc0) != 0x80).count()
}

impl SourceFile {
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Arc::new(Lines::of(&self.text)))
    }

    fn characters(&self) -> &Characters {
        self.characters.get_or_init(|| Arc::new(Characters::of(&self.text)))
    }
}

/// A one-based line and column. The column is counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// All files that were read in a run. Files are only added, so a [`FileId`] is valid as long as the
/// map exists.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
    /// The path of the documentation folder, for messages.
    folder: Option<Box<str>>,
    /// The first file that is not in the folder.
    outside: Option<FileId>,
}

impl SourceMap {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty map for a folder whose path messages show.
    pub(crate) fn of_folder(shown: Option<&str>) -> Self {
        Self { folder: shown.map(Into::into), ..Self::default() }
    }

    /// Adds a file. A byte order mark at the start of `text` is removed.
    pub fn add(&mut self, path: &str, text: &str) -> FileId {
        self.take(path, text.to_owned())
    }

    /// Adds a file like [`add`](Self::add), without copying its text.
    pub(crate) fn take(&mut self, path: &str, mut text: String) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        if text.starts_with('\u{feff}') {
            text.remove(0);
        }
        let (lines, characters) = (OnceLock::new(), OnceLock::new());
        self.files.push(SourceFile { path: path.into(), text: Arc::new(text), lines, characters });
        id
    }

    /// Sets the path of the documentation folder for messages.
    pub fn show_folder(&mut self, path: &str) {
        self.folder = Some(path.into());
    }

    /// Adds a file that is not a page, such as one with options, by its path for messages. No page
    /// may be added after it.
    pub fn add_outside(&mut self, path: &str, text: &str) -> FileId {
        let id = self.add(path, text);
        self.outside.get_or_insert(id);
        id
    }

    /// Returns the path of a file for messages, relative to where the messages are read.
    pub fn shown(&self, file: FileId) -> Cow<'_, str> {
        let path = self.path(file);
        match &self.folder {
            Some(folder) if self.outside.is_none_or(|outside| file < outside) => Cow::Owned(below(folder, path)),
            _ => Cow::Borrowed(path),
        }
    }

    /// Returns a file; `None` if the id belongs to a different map.
    pub fn get(&self, file: FileId) -> Option<&SourceFile> {
        self.files.get(file.0 as usize)
    }

    /// Returns the path of a file, or `?` if the id belongs to a different map.
    pub fn path(&self, file: FileId) -> &str {
        self.get(file).map_or("?", |file| &file.path)
    }

    /// Returns the text of a span; empty if the span is not in a file of this map.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).and_then(|file| file.text.get(span.range())).unwrap_or("")
    }

    /// Iterates over all files, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// Returns the start of a span.
    pub fn position(&self, span: Span) -> Position {
        let at = span.start as usize;
        let Some(file) = self.get(span.file).filter(|file| file.text.is_char_boundary(at)) else {
            return Position { line: 1, column: 1 };
        };
        let (line, start) = file.lines().line(at);
        let characters = file.characters();
        let column = characters.before(&file.text, at) - characters.before(&file.text, start);
        Position { line: line + 1, column: column + 1 }
    }

    /// Returns the path and line of a span: `resources/user.md:12`.
    pub(crate) fn place(&self, span: Span) -> String {
        let at = span.start as usize;
        let line = self.get(span.file).filter(|file| file.text.is_char_boundary(at));
        let line = line.map_or(0, |file| file.lines().line(at).0);
        format!("{}:{}", self.path(span.file), line + 1)
    }

    /// The whole line in which a span starts, and at which byte of it.
    pub(crate) fn line_around(&self, span: Span) -> (&str, usize) {
        let Some(file) = self.get(span.file) else { return ("", 0) };
        let at = (span.start as usize).min(file.text.len());
        let lines = file.lines();
        let (number, start) = lines.line(at);
        let end = lines.0.get(number + 1).copied().unwrap_or(file.text.len());
        let line = file.text.get(start..end).unwrap_or("");
        let line = line.strip_suffix('\n').unwrap_or(line);
        (line.strip_suffix('\r').unwrap_or(line), at - start)
    }
}

/// The path of a file below or beside a folder.
fn below(folder: &str, path: &str) -> String {
    let is_root = folder.starts_with('/');
    let (mut folder, mut path) = (folder.trim_end_matches(['/', '\\']), path);
    while let Some(rest) = path.strip_prefix("../") {
        let (parent, last) = folder.rsplit_once(['/', '\\']).unwrap_or(("", folder));
        if matches!(last, "" | "." | "..") {
            break;
        }
        (folder, path) = (parent, rest);
    }
    match folder {
        "" if is_root => format!("/{path}"),
        "" | "." => path.to_owned(),
        _ => format!("{folder}/{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters() {
        let mut map = SourceMap::new();
        let file = map.add("a.md", "\u{feff}one\nzwei ä x\n");
        let x = map.get(file).unwrap().text.find('x').unwrap();
        let span = Span::new(file, x..x + 1);
        assert_eq!(map.position(span), Position { line: 2, column: 8 });
        assert_eq!(map.line_around(span).0, "zwei ä x");
        assert_eq!(map.place(span), "a.md:2");
        assert_eq!(map.slice(span), "x");
    }

    #[test]
    fn paths_are_shown_from_where_the_reader_is() {
        let table = [
            ("docs/v1.0", "api/a.md", "docs/v1.0/api/a.md"),
            ("docs/v1.0/", "../includes/a.md", "docs/includes/a.md"),
            ("docs", "../../a.md", "../a.md"),
            ("..", "../a.md", "../../a.md"),
            (".", "api/a.md", "api/a.md"),
            ("/docs", "../a.md", "/a.md"),
            ("/w/docs", "api/a.md", "/w/docs/api/a.md"),
        ];
        for (folder, path, expected) in table {
            let mut map = SourceMap::of_folder(Some(folder));
            let file = map.add(path, "");
            let options = map.add_outside("graph-docs.toml", "");
            assert_eq!((&*map.shown(file), &*map.shown(options)), (expected, "graph-docs.toml"));
        }
    }

    #[test]
    fn a_foreign_span_gives_nothing() {
        let span = Span::new(FileId(7), 3..9);
        let map = SourceMap::new();
        assert_eq!((map.slice(span), map.line_around(span).0, map.path(FileId(7))), ("", "", "?"));
    }
}
