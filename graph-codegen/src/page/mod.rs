//! One page as it is written.
//!
//! The first stage: Markdown in, a [`Page`] out. This module knows how the public documentation is
//! laid out (front matter, tabs, alerts, includes, JSON annotations in comments) and nothing of
//! what it means: types, properties and operations are the business of [`crate::schema`]. Nothing
//! here fails; what looks wrong becomes a diagnostic and the rest of the page is read.
//!
//! A page is a *flat* list of [`Block`]s. Heading levels of real pages are unreliable (`## Example`
//! above `##### Request`, `#### Request` above `### Response`), so no tree is built from them;
//! [`Page::sections`] gives each heading with the blocks up to the next one and leaves the nesting
//! to the reader of the page.

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

/// One page, or one include file.
#[derive(Clone, Debug)]
pub struct Page {
    /// The file it was read from.
    pub file: FileId,
    /// The `key: value` lines at the top.
    pub front_matter: FrontMatter,
    /// Everything below, in the order of the page.
    pub blocks: Vec<Block>,
}

/// The flat `key: value` lines between two `---`.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// The entries with a value; placeholders (`**TODO: …**`) count as no value.
    pub entries: Vec<FrontMatterEntry>,
}

/// One line of the front matter.
#[derive(Clone, Debug)]
pub struct FrontMatterEntry {
    /// The key as written.
    pub key: String,
    /// The value without its quotes.
    pub value: String,
    /// The place of the value.
    pub span: Span,
}

/// One piece of a page.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading, tabs excepted.
    Heading(Heading),
    /// A paragraph outside quotes; in a list item, each after the first.
    Paragraph(Text),
    /// A list item's own text, without that of nested items: its first paragraph.
    Item(Text),
    /// A paragraph or heading of a note, tip, warning (`> [!NOTE]`, `> **Note:**`) or plain quote;
    /// `[!NOTE]` is not text.
    Alert(Text),
    /// A table.
    Table(Table),
    /// A code block.
    Code(Code),
    /// A JSON annotation that is above no code block.
    Annotation(Annotation),
    /// `[!INCLUDE [x](path)]`; one inside a run of text or a table follows that block, one at its
    /// start stands before it.
    Include(Include),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The number of `#`.
    pub level: u8,
    /// The heading's text.
    pub text: Text,
}

/// A run of text with what its markup said.
///
/// `plain` is the text as a reader sees it: markup gone, white space (with NBSP and tabs) folded
/// into single spaces, zero-width characters removed, entities and escapes resolved, `**TODO: …**`
/// placeholders left out.
#[derive(Clone, Debug)]
pub struct Text {
    /// The source of the whole run.
    pub span: Span,
    /// The text as a reader sees it.
    pub plain: String,
    /// The links in it, in order.
    pub links: Vec<Link>,
    /// The code spans (`` `x` ``) in it, in order, as byte ranges of `plain`.
    pub code: Vec<std::ops::Range<usize>>,
    /// The bold runs in it, in order, as byte ranges of `plain`.
    pub bold: Vec<std::ops::Range<usize>>,
    /// Where a tag such as `<br>` or `<li>` starts something new, in order, as byte offsets of
    /// `plain`.
    pub(crate) breaks: Vec<usize>,
    /// The quote that it stands in, or the alert that it is; none for cells.
    pub quote: Option<Quote>,
    /// Whether an HTML table is in it, of which the cells run together.
    pub(crate) has_table: bool,
    /// The `**TODO: …**` placeholders that were left out.
    pub todo: Vec<Span>,
}

/// A link inside a [`Text`].
#[derive(Clone, Debug)]
pub struct Link {
    /// Where its text is in [`Text::plain`].
    pub text: std::ops::Range<usize>,
    /// The target as written, references resolved, backslashes as `/`; empty for `[x]` and `[x][]`
    /// without a definition.
    pub target: String,
    /// The source of the link.
    pub span: Span,
}

/// A table: a header and rows of as many cells as the row has.
#[derive(Clone, Debug)]
pub struct Table {
    /// The whole table.
    pub span: Span,
    /// The header's cells.
    pub header: Vec<Text>,
    /// The rows below the delimiter row. A row that is broken over several lines is one row.
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The source of the row.
    pub span: Span,
    /// Its cells; text after the last column (an unescaped `|` in a description) belongs to the
    /// last cell.
    pub cells: Vec<Text>,
}

/// A code block.
#[derive(Clone, Debug)]
pub struct Code {
    /// The whole block with its fences.
    pub span: Span,
    /// The first word of the info string, lower case: `http`, `json`, `msgraph-interactive`.
    pub language: String,
    /// The lines between the fences.
    pub body: Span,
    /// The JSON annotation in the comment above it.
    pub annotation: Option<Annotation>,
    /// Whether a closing fence was found; an open block ends before the next heading.
    pub closed: bool,
}

/// A JSON object in an HTML comment: `<!-- { "blockType": "request", … } -->`.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// The comment.
    pub span: Span,
    /// The object, as far as it could be read.
    pub json: Json,
}

/// `[!INCLUDE [x](path)]`
#[derive(Clone, Debug)]
pub struct Include {
    /// The whole directive.
    pub span: Span,
    /// The path as written, backslashes as `/`.
    pub target: String,
    /// The quote that it stands in.
    pub quote: Option<Quote>,
}

/// A heading and the blocks up to the next heading of any level.
#[derive(Clone, Copy, Debug)]
pub struct Section<'a> {
    /// The heading; `None` for what is above the first one.
    pub heading: Option<&'a Heading>,
    /// The blocks below it.
    pub blocks: &'a [Block],
}

/// Whether some blocks are directives to include a file.
pub(crate) fn has_includes(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Include(_)))
}

impl Page {
    /// The first heading of level 1, in its absence the first heading.
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

    /// The page cut at every heading.
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
    /// The value of a key, compared ignoring case.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.entry(key).map(|entry| entry.value.as_str())
    }

    /// The line of a key, compared ignoring case.
    pub fn entry(&self, key: &str) -> Option<&FrontMatterEntry> {
        self.entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(key))
    }
}

impl Text {
    /// An empty text at a place.
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

    /// Whether nothing is to be read: no text, or only a placeholder.
    pub fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    /// The text of a link.
    pub fn link_text(&self, link: &Link) -> &str {
        self.plain.get(link.text.clone()).unwrap_or("")
    }
}

impl Row {
    /// The cell of a column, if the row reaches that far.
    pub fn cell(&self, column: usize) -> Option<&Text> {
        self.cells.get(column)
    }
}
