//! A page as it is written.
//!
//! This is the first stage: it converts Markdown to a [`Page`]. The module knows the layout of the
//! public documentation (front matter, tabs, alerts, include files, JSON annotations in comments)
//! but not its meaning: types, properties and operations are found by [`crate::schema`]. Nothing in
//! it fails; problems are reported as findings, and the rest of the page is read.
//!
//! A page is a *flat* list of [`Block`]s. Heading levels of real pages are unreliable (`## Example`
//! above `##### Request`, `#### Request` above `### Response`), so they are not used to build a
//! tree; [`Page::sections`] returns each heading with the blocks up to the next one.

pub(crate) mod alert;
mod annotation;
mod blocks;
mod code;
mod cuts;
mod front_matter;
mod html;
mod markdown;
mod quick;
mod reader;
mod repair;
#[cfg(test)]
mod tests;
mod text;

pub use alert::{AlertKind, Quote};
pub use reader::read;

use crate::json::Json;
use crate::source::{FileId, Span};

/// A page, or an include file.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file that it was read from.
    pub file: FileId,
    /// The `key: value` lines at the top.
    pub front_matter: FrontMatter,
    /// Everything below them, in the order of the page.
    pub blocks: Vec<Block>,
}

/// The flat `key: value` lines between two `---`.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// The entries with a value. A placeholder (`**TODO: …**`) is not a value.
    pub entries: Vec<FrontMatterEntry>,
}

/// An entry of the front matter.
#[derive(Clone, Debug)]
pub struct FrontMatterEntry {
    /// The key, as written.
    pub key: String,
    /// The value, without its quotes.
    pub value: String,
    /// The place of the value.
    pub span: Span,
}

/// A block of a page.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading, except for those of tabs.
    Heading(Heading),
    /// A paragraph outside quotes, or any paragraph of a list item but its first.
    Paragraph(Text),
    /// The first paragraph of a list item, without nested items.
    Item(Text),
    /// A paragraph or heading in a note, tip, warning (`> [!NOTE]`, `> **Note:**`) or plain quote.
    /// `[!NOTE]` is not part of the text.
    Alert(Text),
    /// A table.
    Table(Table),
    /// A code block.
    Code(Code),
    /// A JSON annotation that is not above a code block.
    Annotation(Annotation),
    /// An include directive, `[!INCLUDE [x](path)]`. One within a run of text or a table follows
    /// that block; one at its start precedes it.
    Include(Include),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The level: the number of `#`.
    pub level: u8,
    /// The heading's text.
    pub text: Text,
}

/// A run of text, with its markup.
///
/// `plain` is the text as it is displayed: without markup, with white space (including no-break
/// spaces and tabs) collapsed to single spaces, without zero-width characters, with entities and
/// escapes resolved, and without `**TODO: …**` placeholders.
#[derive(Clone, Debug)]
pub struct Text {
    /// The source of the whole run.
    pub span: Span,
    /// The text as it is displayed.
    pub plain: String,
    /// The links, in order.
    pub links: Vec<Link>,
    /// The code spans (`` `x` ``), in order, as byte ranges of `plain`.
    pub code: Vec<std::ops::Range<usize>>,
    /// The bold runs, in order, as byte ranges of `plain`.
    pub bold: Vec<std::ops::Range<usize>>,
    /// The positions at which a tag such as `<br>` or `<li>` starts something new, in order, as
    /// byte offsets of `plain`.
    pub(crate) breaks: Vec<usize>,
    /// The quote or alert that contains the text; `None` for cells.
    pub quote: Option<Quote>,
    /// Whether the run contains an HTML table, whose cells are joined in `plain`.
    pub(crate) has_table: bool,
    /// The `**TODO: …**` placeholders that were left out.
    pub todo: Vec<Span>,
}

/// A link in a [`Text`].
#[derive(Clone, Debug)]
pub struct Link {
    /// The position of its text in [`Text::plain`].
    pub text: std::ops::Range<usize>,
    /// The target as written, with references resolved and backslashes replaced with `/`; empty for
    /// `[x]` and `[x][]` without a definition.
    pub target: String,
    /// The source of the link.
    pub span: Span,
}

/// A table: a header, and rows with as many cells as each row has.
#[derive(Clone, Debug)]
pub struct Table {
    /// The whole table.
    pub span: Span,
    /// The header's cells.
    pub header: Vec<Text>,
    /// The rows below the delimiter row. A row that is spread over several lines is one row.
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The source of the row.
    pub span: Span,
    /// The cells. Text after the last column, caused by an unescaped `|` in a description, belongs
    /// to the last cell.
    pub cells: Vec<Text>,
}

/// A code block.
#[derive(Clone, Debug)]
pub struct Code {
    /// The whole block, including its fences.
    pub span: Span,
    /// The first word of the info string, in lower case: `http`, `json`, `msgraph-interactive`.
    pub language: String,
    /// The lines between the fences.
    pub body: Span,
    /// The JSON annotation in the comment above it.
    pub annotation: Option<Annotation>,
    /// Whether there is a closing fence. A block without one ends before the next heading.
    pub closed: bool,
}

/// A JSON object in an HTML comment: `<!-- { "blockType": "request", … } -->`.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The comment.
    pub span: Span,
    /// The object, as far as it can be read.
    pub json: Json,
}

/// An include directive, `[!INCLUDE [x](path)]`.
#[derive(Clone, Debug)]
pub struct Include {
    /// The whole directive.
    pub span: Span,
    /// The path as written, with backslashes replaced with `/`.
    pub target: String,
    /// The quote that contains it.
    pub quote: Option<Quote>,
}

/// A heading, and the blocks up to the next heading of any level.
#[derive(Clone, Copy, Debug)]
pub struct Section<'a> {
    /// The heading; `None` for the blocks above the first one.
    pub heading: Option<&'a Heading>,
    /// The blocks below it.
    pub blocks: &'a [Block],
}

/// Whether some blocks are directives to include a file.
pub(crate) fn has_includes(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Include(_)))
}

impl Page {
    /// Returns the first heading of level 1 or, if there is none, the first heading.
    pub fn title(&self) -> Option<&Heading> {
        let headings = || {
            self.blocks
                .iter()
                .filter_map(|block| if let Block::Heading(heading) = block { Some(heading) } else { None })
        };
        headings().find(|heading| heading.level == 1).or_else(|| headings().next())
    }

    /// Keeps front matter and title only.
    pub(crate) fn forget_body(&mut self) {
        let title = self.title().cloned();
        self.blocks = title.map(Block::Heading).into_iter().collect();
    }

    /// Iterates over the sections of the page, which start at its headings.
    pub fn sections(&self) -> impl Iterator<Item = Section<'_>> {
        let mut rest = self.blocks.as_slice();
        let mut first = true;
        std::iter::from_fn(move || {
            let (heading, body) = match rest.split_first() {
                Some((Block::Heading(heading), body)) => (Some(heading), body),
                Some(_) if first => (None, rest),
                _ => return None,
            };
            first = false;
            let end = body.iter().position(|block| matches!(block, Block::Heading(_))).unwrap_or(body.len());
            let (blocks, after) = body.split_at(end);
            rest = after;
            Some(Section { heading, blocks })
        })
    }
}

impl FrontMatter {
    /// Returns the value of a key, ignoring case.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.entry(key).map(|entry| entry.value.as_str())
    }

    /// Returns the entry of a key, ignoring case.
    pub fn entry(&self, key: &str) -> Option<&FrontMatterEntry> {
        self.entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(key))
    }
}

impl Text {
    /// Creates an empty text at a place.
    pub(crate) fn empty(span: Span) -> Self {
        Self {
            span,
            plain: String::new(),
            links: Vec::new(),
            code: Vec::new(),
            bold: Vec::new(),
            breaks: Vec::new(),
            quote: None,
            has_table: false,
            todo: Vec::new(),
        }
    }

    /// Returns `true` if there is no text, or only a placeholder.
    pub fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    /// Returns the text of a link.
    pub fn link_text(&self, link: &Link) -> &str {
        self.plain.get(link.text.clone()).unwrap_or("")
    }
}

impl Row {
    /// Returns the cell of a column; `None` if the row has fewer cells.
    pub fn cell(&self, column: usize) -> Option<&Text> {
        self.cells.get(column)
    }
}
