//! Notes as Markdown: block quotes, since rustdoc does not know alerts.

use std::borrow::Cow;

use crate::page::AlertKind;
use crate::schema::{Description, MarkKind, Note, NoteText};

/// A text without the alerts inside of it, and these as notes of their own.
pub(super) fn cut(text: &Description) -> (Cow<'_, Description>, Vec<Note>) {
    let alerts = text.marks.iter().filter_map(|mark| match mark.kind {
        MarkKind::Alert(kind) => Some((kind, &mark.range)),
        _ => None,
    });
    let alerts: Vec<_> = alerts.collect();
    let Some((_, first)) = alerts.first() else { return (Cow::Borrowed(text), Vec::new()) };
    let ends = alerts.iter().skip(1).map(|(_, range)| range.start).chain([text.plain.len()]);
    let notes = alerts.iter().zip(ends).map(|((kind, range), end)| Note {
        alert: Some(*kind),
        texts: vec![NoteText { text: text.part(range.end..end), is_item: false }],
    });
    (Cow::Owned(text.part(0..first.start)), notes.collect())
}

/// What a text says before its alerts; if that is nothing, the first of them.
pub(super) fn lead(text: &Description) -> Cow<'_, Description> {
    let (said, alerts) = cut(text);
    match alerts.into_iter().flat_map(|note| note.texts).next() {
        Some(first) if said.trim().is_empty() => Cow::Owned(first.text),
        _ => said,
    }
}

/// A note as the lines of a block quote, with its label in bold; `line` writes one text.
pub(super) fn quote(note: &Note, line: &dyn Fn(&Description) -> String) -> String {
    let mut out = String::new();
    let mut is_list = false;
    for (index, NoteText { text, is_item }) in note.texts.iter().enumerate() {
        let (label, from) = if index == 0 { label(note.alert, text) } else { (None, 0) };
        let said = if from == 0 { line(text) } else { line(&text.part(from..text.len())) };
        if index > 0 {
            // Items of one list stand together, paragraphs apart.
            out.push_str(if is_list && *is_item { "\n" } else { "\n>\n" });
        }
        out.push_str("> ");
        if let Some(kind) = label {
            out.extend(["**", kind.word(), ":**", if *is_item { "\n>\n> " } else { " " }]);
        }
        out.push_str(if *is_item { "- " } else { "" });
        out.push_str(&said);
        is_list = *is_item;
    }
    out
}

/// The label that is to stand in front of a note, and where its text begins then: none if the text
/// has one in bold. One that is not bold is replaced.
fn label(alert: Option<AlertKind>, text: &Description) -> (Option<AlertKind>, usize) {
    let said = AlertKind::leading(text).filter(|(kind, _)| alert.is_none_or(|alert| alert == *kind));
    let Some((kind, length)) = said else { return (alert, 0) };
    let is_bold = text.marks.iter().any(|mark| mark.kind == MarkKind::Bold && mark.range.start == 0);
    match text.get(length..).is_some_and(|rest| rest.starts_with(':')) {
        _ if is_bold => (None, 0),
        true => (Some(kind), length + 1),
        false => (alert, 0),
    }
}

/// Paragraphs as one line behind what is said before them, for an item of a list: notes lose their
/// quote marks. A text never begins with `>`, which is escaped.
pub(crate) fn on_one_line(about: String, paragraphs: &[String]) -> String {
    let lines = paragraphs.iter().flat_map(|paragraph| paragraph.split('\n'));
    let lines = lines.map(|line| line.strip_prefix('>').unwrap_or(line).trim_start());
    lines.filter(|line| !line.is_empty()).fold(about, |line, next| line + " " + next)
}
