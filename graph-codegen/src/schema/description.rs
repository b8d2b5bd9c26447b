//! Texts of pages, with their marks.

use std::ops::{Deref, Range};

use crate::page::Text;

/// A text of a page, with its marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The text as it is displayed.
    pub plain: String,
    /// The marked parts of the text, sorted by their starts.
    pub marks: Vec<Mark>,
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
}

impl Description {
    /// A whole text of a page.
    pub(crate) fn of(text: &Text) -> Self {
        Self::of_part(text, text.plain.clone())
    }

    /// A text of a page of which a middle part is left out: what is marked across the cut loses its
    /// mark.
    pub(crate) fn of_part(text: &Text, plain: String) -> Self {
        if text.code.is_empty() && text.bold.is_empty() && text.links.is_empty() {
            return Self { plain, marks: Vec::new() };
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
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
        Self { plain, marks }
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
        Self { plain, marks: Vec::new() }
    }
}

impl From<&str> for Description {
    fn from(plain: &str) -> Self {
        plain.to_owned().into()
    }
}
