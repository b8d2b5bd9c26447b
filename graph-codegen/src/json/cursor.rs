//! A position in JSON, and what is between its parts.

use crate::source::{FileId, Span};

/// A part of a text that is not valid JSON and was read as it was probably meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgiven {
    /// The place.
    pub span: Span,
    /// The problem, in the style of
    /// [`Diagnostic::message`](crate::diagnostic::Diagnostic::message).
    pub(crate) message: &'static str,
}

impl Forgiven {
    /// The message for text after the value, which some callers ignore.
    pub(crate) const TEXT_AFTER: &'static str = "there is text after the value";
}

/// A cursor over the slice. `at` always lies on a character boundary and never after `end`.
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) end: usize,
    file: FileId,
    pub(super) forgiven: Vec<Forgiven>,
    /// The open brackets, innermost last.
    pub(super) open: Vec<u8>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, span: Span) -> Self {
        let boundary = |mut offset: usize| {
            offset = offset.min(text.len());
            while !text.is_char_boundary(offset) {
                offset -= 1;
            }
            offset
        };
        let range = span.range();
        let end = boundary(range.end);
        Self { text, at: boundary(range.start).min(end), end, file: span.file, forgiven: Vec::new(), open: Vec::new() }
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or("")
    }

    pub(super) fn rest(&self) -> &'a str {
        self.slice(self.at, self.end)
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        if at < self.end { self.text.as_bytes().get(at).copied() } else { None }
    }

    /// Moves over one character.
    pub(super) fn bump(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    pub(super) fn forgive(&mut self, start: usize, end: usize, message: &'static str) {
        self.forgiven.push(Forgiven { span: Span::new(self.file, start..end), message });
    }

    pub(super) fn span_from(&self, start: usize) -> Span {
        Span::new(self.file, start..self.at)
    }

    /// Skips white space, comments and ellipses between the parts of a value. Returns whether there
    /// was an ellipsis.
    pub(super) fn skip_between(&mut self) -> bool {
        let mut seen = false;
        loop {
            self.skip_trivia();
            let Some(length) = ellipsis(self.rest()) else { return seen };
            self.forgive(self.at, self.at + length, "an ellipsis stands for more of the same");
            self.at += length;
            seen = true;
        }
    }

    /// Moves over white space and comments.
    pub(super) fn skip_trivia(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(b'/') => match self.comment_length() {
                    Some(length) => {
                        self.forgive(self.at, self.at + length, "JSON has no comments");
                        self.at += length;
                    }
                    None => return,
                },
                Some(byte) if byte >= 0x80 => match self.rest().chars().next() {
                    Some(c) if c.is_whitespace() || is_zero_width(c) => self.at += c.len_utf8(),
                    _ => return,
                },
                _ => return,
            }
        }
    }

    /// The length of the comment that starts here.
    fn comment_length(&self) -> Option<usize> {
        let rest = self.rest();
        if rest.starts_with("//") {
            Some(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            Some(rest.find("*/").map_or(rest.len(), |at| at + 2))
        } else {
            None
        }
    }
}

/// The length of `...` or `…` at the start.
fn ellipsis(rest: &str) -> Option<usize> {
    if !matches!(rest.as_bytes(), [b'.' | 0xe2, ..]) {
        return None;
    }
    let length = rest.len() - rest.trim_start_matches(['.', '…']).len();
    (length >= 3).then_some(length)
}

/// Whether a character has no width.
fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}
