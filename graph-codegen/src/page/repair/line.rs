//! Lines, and what can be recognised from a line alone.

use crate::bytes::ByteSet;

/// Indentation and quote markers.
const PREFIX: ByteSet = ByteSet::between(b' ', b' ').with(b"\t>");

/// A line of the file.
#[derive(Clone, Copy, Debug)]
pub(in crate::page) struct Line<'a> {
    /// The first byte.
    pub(in crate::page) start: usize,
    /// The first byte behind indentation and quote markers.
    pub(in crate::page) content: usize,
    /// The byte after the last one that is not white space.
    pub(in crate::page) end: usize,
    /// The first byte of the next line.
    pub(in crate::page) next: usize,
    /// The text from `content` to `end`.
    pub(in crate::page) text: &'a str,
}

impl<'a> Line<'a> {
    /// The line that starts at `start`; `None` at the end of the text.
    pub(in crate::page) fn at(text: &'a str, start: usize) -> Option<Self> {
        let rest = text.get(start..).filter(|rest| !rest.is_empty())?;
        if let [b'\n', ..] = rest.as_bytes() {
            return Some(Self { start, content: start, end: start, next: start + 1, text: "" });
        }
        let length = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
        let whole = rest.get(..length).unwrap_or("");
        let prefix = PREFIX.run(whole.as_bytes());
        let body = whole.get(prefix..).unwrap_or("").trim_ascii_end();
        let content = start + prefix;
        Some(Self { start, content, end: content + body.len(), next: start + length, text: body })
    }

    pub(in crate::page) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the line is empty, without a quote marker.
    pub(in crate::page) fn is_empty(&self, text: &'a str) -> bool {
        self.is_blank() && (self.start == self.content || !self.prefix_of(text).contains('>'))
    }

    /// The indentation and quote markers.
    pub(in crate::page) fn prefix_of(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.content).unwrap_or("")
    }

    pub(in crate::page) fn first(&self) -> u8 {
        if let [first, ..] = self.text.as_bytes() { *first } else { 0 }
    }

    /// Whether it starts with a list marker.
    pub(in crate::page) fn is_item(&self) -> bool {
        matches!(self.first(), b'0'..=b'9' | b'-' | b'*' | b'+') && behind_list_marker(self.text).is_some()
    }

    /// Whether it is a heading: `#` to `######`, white space, text.
    pub(in crate::page) fn is_heading(&self) -> bool {
        let title = self.text.trim_start_matches('#');
        (1..=6).contains(&(self.text.len() - title.len())) && title.starts_with([' ', '\t'])
    }

    /// Whether it is a thematic break (or the underline of a heading).
    pub(in crate::page) fn is_rule(&self) -> bool {
        ['-', '*', '_'].into_iter().any(|mark| {
            self.text.starts_with(mark)
                && self.text.chars().all(|c| c == mark || c == ' ')
                && self.text.chars().filter(|c| *c == mark).count() >= 3
        })
    }

    /// The fence in the line, if it is one.
    pub(in crate::page) fn fence(&self) -> Option<FenceLine<'a>> {
        let mut text = self.text;
        if matches!(self.first(), b'0'..=b'9' | b'-' | b'*' | b'+') {
            text = behind_list_marker(text)?;
        }
        let mark = match text.bytes().next()? {
            mark @ (b'`' | b'~') => char::from(mark),
            _ => return None,
        };
        let info = text.trim_start_matches(mark);
        let length = text.len() - info.len();
        if length < 3 || (mark == '`' && info.contains('`')) {
            return None;
        }
        let behind = self.text.len() - text.len();
        Some(FenceLine { mark, length, info: info.trim(), in_item: behind > 0, behind })
    }
}

/// The text after `-`, `*`, `+`, `1.` or `1)`.
fn behind_list_marker(text: &str) -> Option<&str> {
    let behind = match text.trim_start_matches(|c: char| c.is_ascii_digit()) {
        rest if rest.len() < text.len() => rest.strip_prefix(['.', ')'])?,
        rest => rest.strip_prefix(['-', '*', '+'])?,
    };
    let trimmed = behind.trim_start();
    (trimmed.len() < behind.len()).then_some(trimmed)
}

/// A line that opens or closes a code block.
#[derive(Clone, Copy, Debug)]
pub(in crate::page) struct FenceLine<'a> {
    pub(in crate::page) mark: char,
    pub(in crate::page) length: usize,
    /// What follows the marks.
    pub(in crate::page) info: &'a str,
    /// Whether it follows a list marker.
    pub(in crate::page) in_item: bool,
    /// The length of that list marker, with the white space after it.
    pub(in crate::page) behind: usize,
}
