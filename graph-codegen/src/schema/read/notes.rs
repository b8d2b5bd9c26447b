//! The notes of a page: alerts, other quotes, and paragraphs with such a word in front.

use super::namespace_of;
use crate::page::{AlertKind, Block, Quote, Text};
use crate::schema::{Description, Note, NoteText};

/// The notes among some blocks, without the text that is used already. Tables and code inside of
/// them are left out.
pub(super) fn of<'a>(blocks: impl Iterator<Item = &'a Block>, used: Option<&Text>) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    // Whether what follows in a quote belongs to the last note.
    let mut is_open = false;
    for block in blocks {
        let (Block::Paragraph(text) | Block::Item(text) | Block::Alert(text)) = block else { continue };
        if text.is_empty() || namespace_of(text).is_some() || used.is_some_and(|used| used.span == text.span) {
            continue;
        }
        let quote = match text.quote {
            Some(quote) => quote,
            None if matches!(block, Block::Paragraph(_)) && is_labelled(text) => Quote { alert: None, is_first: true },
            None => {
                is_open = false;
                continue;
            }
        };
        let text = NoteText { text: Description::of(text), is_item: matches!(block, Block::Item(_)) };
        match notes.last_mut() {
            Some(note) if is_open && !quote.is_first => note.texts.push(text),
            _ => notes.push(Note { alert: quote.alert, texts: vec![text] }),
        }
        is_open = true;
    }
    notes
}

/// Whether a text begins with "Note" or such a word in bold.
fn is_labelled(text: &Text) -> bool {
    text.bold.first().is_some_and(|bold| bold.start == 0) && AlertKind::leading(&text.plain).is_some()
}
