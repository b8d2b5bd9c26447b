//! Texts of pages, with their marks.

use std::ops::{Deref, Range};

use crate::page::{AlertKind, Text, alert};

/// A text of a page, with its marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The text as it is displayed.
    pub plain: String,
    /// The marked parts of the text, sorted by their starts.
    pub marks: Vec<Mark>,
    /// The notes that belong to it, which are not part of the text: those of a page's introduction.
    pub notes: Vec<Note>,
}

/// An alert or another quote of a page: `> [!NOTE]`, `> **Note:** ...`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The kind of alert, if it has a mark such as `[!NOTE]`.
    pub alert: Option<AlertKind>,
    /// Its paragraphs and list items.
    pub texts: Vec<NoteText>,
}

/// A paragraph or list item of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteText {
    /// What it says; it has no notes of its own.
    pub text: Description,
    /// Whether it is an item of a list.
    pub is_item: bool,
}

/// A marked part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The position of the part, in bytes of the text.
    pub range: Range<usize>,
    /// The kind of mark.
    pub kind: MarkKind,
}

/// The kind of a [`Mark`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Bold.
    Bold,
    /// A link, with its target as written.
    Link(String),
    /// Code.
    Code,
    /// The mark of an alert inside of a text, such as `[!NOTE]` in the cell of a table. The alert
    /// ends with the text, or where the next one begins.
    Alert(AlertKind),
}

impl Description {
    /// A complete text of a page.
    pub(crate) fn of(text: &Text) -> Self {
        Self::of_part(text, text.plain.clone())
    }

    /// A text of a page without a middle part. A mark across the cut is removed.
    pub(crate) fn of_part(text: &Text, plain: String) -> Self {
        if text.code.is_empty() && text.bold.is_empty() && text.links.is_empty() && !plain.contains("[!") {
            return plain.into();
        }
        let whole = text.plain.as_str();
        let same_start = plain.bytes().zip(whole.bytes()).take_while(|(a, b)| a == b).count();
        let same_end = plain.bytes().rev().zip(whole.bytes().rev()).take_while(|(a, b)| a == b).count();
        let (cut, moved) = (whole.len().saturating_sub(same_end), whole.len().saturating_sub(plain.len()));
        let place = |range: &Range<usize>| match range {
            range if range.end <= same_start => Some(range.clone()),
            range if range.start >= cut && range.start >= moved => Some(range.start - moved..range.end - moved),
            _ => None,
        };
        let code = text.code.iter().map(|range| (range, MarkKind::Code));
        let bold = text.bold.iter().map(|range| (range, MarkKind::Bold));
        let links = text.links.iter().filter(|link| !link.target.is_empty());
        let links = links.map(|link| (&link.text, MarkKind::Link(link.target.clone())));
        let all = bold.chain(links).chain(code).filter(|(range, _)| !range.is_empty());
        let mut marks: Vec<Mark> = all.filter_map(|(range, kind)| Some(Mark { range: place(range)?, kind })).collect();
        let code: Vec<_> = marks.iter().filter(|mark| mark.kind == MarkKind::Code).map(|mark| &mark.range).collect();
        let is_code = |range: &Range<usize>| {
            let first = code.partition_point(|code| code.end <= range.start);
            code.get(first).is_some_and(|code| code.start < range.end)
        };
        let alerts: Vec<_> = alert::marks(&plain).filter(|(range, _)| !is_code(range)).collect();
        marks.extend(alerts.into_iter().map(|(range, kind)| Mark { range, kind: MarkKind::Alert(kind) }));
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        Self { plain, marks, notes: Vec::new() }
    }

    /// A part of the text, with the marks that are inside of it.
    pub(crate) fn part(&self, range: Range<usize>) -> Self {
        let first = self.marks.partition_point(|mark| mark.range.start < range.start);
        let from_there = self.marks.iter().skip(first).take_while(|mark| mark.range.start < range.end);
        let inside = from_there.filter(|mark| mark.range.end <= range.end);
        let moved = |mark: &Mark| Mark {
            range: mark.range.start - range.start..mark.range.end - range.start,
            kind: mark.kind.clone(),
        };
        let marks = inside.map(moved).collect();
        Self { plain: self.plain.get(range).unwrap_or("").to_owned(), marks, notes: Vec::new() }
    }
}

impl Deref for Description {
    type Target = str;

    fn deref(&self) -> &str {
        &self.plain
    }
}

impl From<String> for Description {
    fn from(plain: String) -> Self {
        Self { plain, ..Self::default() }
    }
}

impl From<&str> for Description {
    fn from(plain: &str) -> Self {
        plain.to_owned().into()
    }
}
