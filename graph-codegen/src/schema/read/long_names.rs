//! Names that exceed the limit.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::limits::{NAME_BYTES, NAMESPACE_PARTS};
use crate::page::{Block, Page, Text};

/// Reports words in titles, namespaces and first cells that are too long.
pub(super) fn report(page: &Page, diagnostics: &mut Diagnostics) {
    for block in &page.blocks {
        match block {
            Block::Heading(heading) => check(&heading.text, diagnostics),
            Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) if is_namespace(text) => {
                check(text, diagnostics);
            }
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| row.cells.first());
                cells.for_each(|cell| check(cell, diagnostics));
            }
            _ => {}
        }
    }
}

fn is_namespace(text: &Text) -> bool {
    text.plain.get(.."namespace".len()).is_some_and(|label| label.eq_ignore_ascii_case("namespace"))
}

/// Most texts are shorter than the maximum length of a name, and have fewer dots.
fn check(text: &Text, diagnostics: &mut Diagnostics) {
    let is_long = |word: &str| word.len() > NAME_BYTES || word.matches('.').count() > NAMESPACE_PARTS;
    if text.plain.len() > NAMESPACE_PARTS && is_long(&text.plain) && text.plain.split_whitespace().any(is_long) {
        let message = "this word is too long to be read as a name";
        let help = format!("names have at most {NAME_BYTES} bytes, namespaces {NAMESPACE_PARTS} parts");
        diagnostics.push(Diagnostic::new(Code::OverLimit, text.span, message).help(help));
    }
}
