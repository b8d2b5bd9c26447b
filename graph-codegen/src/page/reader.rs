//! The reader: front matter, then the blocks.

use super::blocks::Builder;
#[cfg(test)]
use super::markdown::markdown;
use super::{Page, front_matter, quick};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::limits::PAGE_BYTES;
use crate::source::{FileId, Span};

/// Reads a page, or an include file.
///
/// Any text is a page. Problems are reported to the sink, with their places.
///
/// ```
/// use graph_codegen::{diagnostic::Diagnostics, page, source::SourceMap};
///
/// let mut sources = SourceMap::new();
/// let file = sources.add("resources/lamp.md", "# lamp resource type\n\n|Property|Type|\n|:--|:--|\n|isOn|Boolean|\n");
/// let mut diagnostics = Diagnostics::new();
/// let page = page::read(file, &sources.get(file).unwrap().text, &mut diagnostics);
/// assert_eq!(page.title().unwrap().text.plain, "lamp resource type");
/// let page::Block::Table(table) = &page.blocks[1] else { panic!("no table") };
/// assert_eq!(table.rows[0].cell(1).unwrap().plain, "Boolean");
/// assert_eq!(sources.slice(table.rows[0].span), "|isOn|Boolean|");
/// ```
pub fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Page {
    let text = within_limit(file, text, diagnostics);
    let (front_matter, base) = front_matter::read(file, text, diagnostics);
    let mut builder = Builder::new(file, text, diagnostics);
    quick::read(text, base, &mut builder);
    Page { file, front_matter, blocks: builder.finish() }
}

/// The lines of a text up to the limit; further lines are reported.
fn within_limit<'a>(file: FileId, text: &'a str, diagnostics: &mut Diagnostics) -> &'a str {
    if text.len() <= PAGE_BYTES {
        return text;
    }
    let most = text.as_bytes().get(..PAGE_BYTES).unwrap_or_default();
    let end = most.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let line = text.get(end..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    let message = format!("ignored the rest of the file: only the first {PAGE_BYTES} bytes are read");
    let help = "split the page";
    diagnostics.push(Diagnostic::new(Code::OverLimit, Span::new(file, end..end + line), message).help(help));
    text.get(..end).unwrap_or("")
}

/// [`read`] by the Markdown parser only. The short cut must return the same.
#[cfg(test)]
pub(super) fn read_whole(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Page {
    let (front_matter, base) = front_matter::read(file, text, diagnostics);
    let mut builder = Builder::new(file, text, diagnostics);
    markdown(text, base..text.len(), &mut builder);
    Page { file, front_matter, blocks: builder.finish() }
}
