//! The tolerant reader.

use super::cursor::{Cursor, Forgiven};
use super::string::Quote;
use super::{Json, JsonKind, Member};
use crate::limits::JSON_DEPTH;
use crate::source::Span;

/// The result of [`read`].
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The value; `None` if there is none.
    pub value: Option<Json>,
    /// The parts that are not valid JSON, in the order of the text.
    pub forgiven: Vec<Forgiven>,
    /// The position after the value, in bytes from the start of the file.
    pub end: u32,
}

/// Reads the first JSON value in a part of a file. `text` is the text of the whole file and `span`
/// the part, so that places in the value are places in the file.
///
/// Returns a value for any text that can be interpreted as one, and reports what was tolerated.
///
/// ```
/// use graph_codegen::{json, source::{SourceMap, Span}};
///
/// let mut sources = SourceMap::new();
/// let file = sources.add("a.md", "body: { 'a': [1, 2,], ... }");
/// let text = &sources.get(file).unwrap().text;
/// let outcome = json::read(text, Span::new(file, 6..text.len()));
/// assert_eq!(outcome.value.unwrap().get("a").unwrap().elements().len(), 2);
/// assert_eq!(outcome.forgiven.len(), 3);
/// ```
pub fn read(text: &str, span: Span) -> Outcome {
    let mut reader = Cursor::new(text, span);
    reader.skip_trivia();
    let value = if reader.at < reader.end { Some(reader.value()) } else { None };
    let end = reader.at;
    reader.skip_trivia();
    if reader.at < reader.end {
        let rest = reader.slice(reader.at, reader.end).trim_end().len();
        reader.forgive(reader.at, reader.at + rest, Forgiven::TEXT_AFTER);
    }
    Outcome { value, end: Span::new(span.file, end..end).end, forgiven: reader.forgiven }
}

impl Cursor<'_> {
    fn value(&mut self) -> Json {
        let start = self.at;
        let kind = match self.peek() {
            Some(open @ (b'{' | b'[')) => {
                if self.open.len() >= JSON_DEPTH {
                    self.cut()
                } else {
                    self.at += 1;
                    self.open.push(open);
                    let kind = if open == b'{' { self.object(start) } else { self.array(start) };
                    self.open.pop();
                    kind
                }
            }
            _ => match Quote::at(self.rest()) {
                Some(quote) => JsonKind::String(self.string(quote)),
                None => self.bare_value(),
            },
        };
        Json { span: self.span_from(start), kind }
    }

    fn object(&mut self, start: usize) -> JsonKind {
        let mut members: Vec<Member> = Vec::new();
        let mut follows_another = false;
        while self.next_part(start, b'}', follows_another) {
            members.extend(self.member());
            follows_another = true;
        }
        JsonKind::Object(members)
    }

    fn array(&mut self, start: usize) -> JsonKind {
        let mut elements = Vec::new();
        while self.next_part(start, b']', !elements.is_empty()) {
            elements.push(self.value());
        }
        JsonKind::Array(elements)
    }

    /// Advances to the next member or element: over the comma, or over the closing bracket if there
    /// is no further one.
    fn next_part(&mut self, start: usize, close: u8, follows_another: bool) -> bool {
        let behind = self.at;
        let mut comma = None;
        let mut ellipsis = false;
        loop {
            ellipsis |= self.skip_between();
            match self.peek() {
                None => {
                    self.forgive(start, start + 1, "this bracket is not closed");
                    return false;
                }
                Some(b',') => {
                    if (comma.is_some() || !follows_another) && !ellipsis {
                        self.forgive(self.at, self.at + 1, "this comma separates nothing");
                    }
                    comma = Some(self.at);
                    self.at += 1;
                }
                Some(byte) if byte == close => {
                    if let Some(comma) = comma.filter(|_| follows_another && !ellipsis) {
                        self.forgive(comma, comma + 1, "JSON has no trailing commas");
                    }
                    self.at += 1;
                    return false;
                }
                Some(byte @ (b'}' | b']')) if self.closes_an_outer(byte) => {
                    self.forgive(start, start + 1, "this bracket is not closed");
                    return false;
                }
                Some(b'}' | b']') => {
                    self.forgive(self.at, self.at + 1, "this bracket closes nothing");
                    self.at += 1;
                }
                Some(_) => {
                    if follows_another && comma.is_none() && !ellipsis {
                        self.forgive(behind, behind, "a comma is missing");
                    }
                    return true;
                }
            }
        }
    }

    /// Whether a closing bracket belongs to a bracket around the innermost one.
    fn closes_an_outer(&self, close: u8) -> bool {
        let wanted = if close == b'}' { b'{' } else { b'[' };
        self.open.iter().rev().skip(1).any(|open| *open == wanted)
    }

    /// `"name": value`; `None` for a name without a value.
    fn member(&mut self) -> Option<Member> {
        let start = self.at;
        let name = match Quote::at(self.rest()) {
            Some(quote) => self.string(quote),
            None => self.bare_name(),
        };
        let name_span = self.span_from(start);
        self.skip_trivia();
        match self.peek() {
            Some(b':' | b'=') => self.at += 1,
            None | Some(b',' | b'}' | b']') => {
                self.forgive(start, name_span.range().end, "this member has no value");
                return None;
            }
            _ => self.forgive(name_span.range().end, name_span.range().end, "a colon is missing"),
        }
        self.skip_trivia();
        if let None | Some(b',' | b'}' | b']') = self.peek() {
            self.forgive(start, name_span.range().end, "this member has no value");
            let span = self.span_from(self.at);
            return Some(Member { name, name_span, value: Json { span, kind: JsonKind::Null } });
        }
        Some(Member { name, name_span, value: self.value() })
    }

    /// Skips a value that is nested too deep.
    fn cut(&mut self) -> JsonKind {
        let start = self.at;
        let mut depth = 0_usize;
        let mut quoted = false;
        let mut length = self.rest().len();
        let mut bytes = self.rest().bytes().enumerate();
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'"' => quoted = !quoted,
                b'\\' if quoted => drop(bytes.next()),
                b'{' | b'[' if !quoted => depth += 1,
                b'}' | b']' if !quoted => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                length = at + 1;
                break;
            }
        }
        self.at = start + length;
        self.forgive(start, self.at, "this value lies too deep to be read");
        JsonKind::Null
    }
}
