//! The segments of a documented URL: the literal parts and the placeholders of each.

use super::name::{Case, convert, snake};
use crate::bytes::ByteSet;

/// The characters that are always literal in a URL.
const LITERAL: ByteSet = ByteSet::WORD.with(b"-.~!$&()*+,;=:@");

/// A part of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Literal text.
    Literal(String),
    /// A placeholder.
    Hole(String),
    /// A placeholder in an unusual form, if there is other evidence for it, with the problem if
    /// there is none.
    Unsure(String, &'static str),
}

/// The pieces between two slashes.
pub(super) type Segment = Vec<Piece>;

/// The text of a segment without placeholders.
pub(super) fn literal(segment: &Segment) -> Option<&str> {
    if let [Piece::Literal(text)] = segment.as_slice() { Some(text) } else { None }
}

/// Splits a URL into its path and the text after the `?`.
pub(super) fn split_query(text: &str) -> (&str, Option<&str>) {
    // Most have none.
    if !text.contains('?') {
        return (text, None);
    }
    let mut depth = 0_u32;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => return (text.get(..at).unwrap_or(""), text.get(at + 1..)),
            _ => {}
        }
    }
    (text, None)
}

/// The segments of a path, or the reason why it cannot be read.
pub(super) fn read_path(path: &str) -> Result<Vec<Segment>, &'static str> {
    let mut cursor = Cursor::new(path.strip_prefix('/').unwrap_or(path));
    let mut segments = Vec::new();
    loop {
        segments.push(cursor.segment(false)?);
        if !cursor.rest.starts_with('/') {
            return Ok(segments);
        }
        cursor.skip(1);
    }
}

/// The part of a URL that has not been read.
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(rest: &'a str) -> Self {
        Self { rest }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or("");
    }

    /// Reads up to the next slash outside quotes and placeholders or, in a query, to the end.
    pub(super) fn segment(&mut self, is_query: bool) -> Result<Segment, &'static str> {
        let mut pieces = Vec::new();
        let mut quoted = false;
        if let Some(hole) = self.enclosed('(', ')') {
            pieces.push(Piece::Hole(hole));
        }
        if let Some(name) = self.enclosed('[', ']').filter(|_| !is_query) {
            pieces.push(Piece::Unsure(name, "a placeholder is written in square brackets"));
        }
        while let Some(character) = self.rest.chars().next() {
            let run = LITERAL.run(self.rest.as_bytes());
            if let Some(run) = self.rest.get(..run).filter(|run| !run.is_empty()) {
                push_literal(&mut pieces, run);
                self.skip(run.len());
                continue;
            }
            match character {
                '/' if !quoted && !is_query => break,
                '{' => pieces.push(self.hole('}')?),
                '<' => pieces.push(self.hole('>')?),
                _ => {
                    self.check_literal(character, is_query)?;
                    quoted ^= character == '\'';
                    push_literal(&mut pieces, character.encode_utf8(&mut [0; 4]));
                    self.skip(character.len_utf8());
                }
            }
        }
        if quoted { Err("a quote is not closed") } else { Ok(pieces) }
    }

    /// Reads a placeholder up to its closing bracket. If the bracket is missing, the placeholder
    /// must be the whole segment.
    fn hole(&mut self, close: char) -> Result<Piece, &'static str> {
        const OPEN: &str = "a placeholder is not closed";
        let segment = self.rest.split('/').next().unwrap_or(self.rest);
        let end = segment.find(close).filter(|end| !segment.get(1..*end).is_some_and(|name| name.contains(['{', '<'])));
        let Some(end) = end else {
            let name = segment.get(1..).unwrap_or("").trim();
            if !is_name(name) {
                return Err(OPEN);
            }
            let piece = Piece::Unsure(name.to_owned(), OPEN);
            self.skip(segment.len());
            return Ok(piece);
        };
        let name = self.rest.get(1..end).unwrap_or("").trim().to_owned();
        if name.contains('\n') {
            return Err(OPEN);
        }
        if convert(&name, Case::Snake).is_empty() {
            return Err("a placeholder has no name");
        }
        self.skip(end + 1);
        Ok(Piece::Hole(name))
    }

    /// Reads a segment that only consists of a name in such brackets.
    fn enclosed(&mut self, open: char, close: char) -> Option<String> {
        let end = self.rest.strip_prefix(open)?.find(close)? + 1;
        let name = self.rest.get(1..end)?.trim();
        let after = self.rest.get(end + 1..)?;
        let is_whole = after.is_empty() || after.starts_with('/');
        let name = (is_name(name) && is_whole).then(|| name.to_owned())?;
        self.skip(end + 1);
        Some(name)
    }

    fn check_literal(&self, character: char, is_query: bool) -> Result<(), &'static str> {
        let is_hex = |at: usize| self.rest.as_bytes().get(at).is_some_and(u8::is_ascii_hexdigit);
        match character {
            '\'' | '/' | '?' => Ok(()),
            '%' if is_hex(1) && is_hex(2) => Ok(()),
            '[' | ']' if is_query => Err("the query contains brackets"),
            _ if character.is_whitespace() => Err("there is white space outside of the placeholders"),
            _ => Err("it contains a character that is not allowed in a URL"),
        }
    }
}

/// Whether a text may be the name of a placeholder.
pub(super) fn is_name(name: &str) -> bool {
    !snake(name).is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_ |".contains(c))
}

pub(super) fn push_literal(pieces: &mut Segment, more: &str) {
    match pieces.last_mut() {
        Some(Piece::Literal(text)) => text.push_str(more),
        _ => pieces.push(Piece::Literal(more.to_owned())),
    }
}
