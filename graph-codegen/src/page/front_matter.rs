//! The front matter: flat `key: value` lines between two `---`.

use super::{FrontMatter, FrontMatterEntry};
use crate::bytes::ByteSet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

/// Reads the front matter at the top of a file. Returns it and the position at which the body
/// starts.
///
/// It extends to its closing fence. If that is missing, which shows at the first line that cannot
/// be front matter, it extends to the first blank line or heading.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> (FrontMatter, usize) {
    let blank = text.len() - text.trim_start().len();
    let mut lines = Lines { text, at: blank };
    if lines.next().is_none_or(|(_, line)| line.trim_end() != "---") {
        return (FrontMatter::default(), 0);
    }
    let mut reader = Reader { file, text, entries: Vec::with_capacity(8), odd: None, gap: None };
    let (body, closed) = reader.lines(&mut lines);
    if let Some(odd) = reader.odd {
        let help = "write `key: value`; this line is ignored";
        diagnostics
            .push(Diagnostic::new(Code::FrontMatter, odd, "expected a line of the form `key: value`").help(help));
    }
    if !closed {
        let span = Span::new(file, blank..blank + 3);
        let help = "add a line with `---` after the last `key: value` line";
        diagnostics.push(Diagnostic::new(Code::FrontMatter, span, "the front matter is not closed").help(help));
    }
    (FrontMatter { entries: reader.entries }, body)
}

/// The lines of a text, without their line breaks, and the places where they start.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        let line = rest.split('\n').next().unwrap_or("");
        self.at = (start + line.len() + 1).min(self.text.len());
        Some((start, line.trim_end_matches('\r')))
    }
}

/// `key: value`: a key has no blanks.
fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | '"' | '\'');
    (!key.is_empty()
        && (ByteSet::WORD.has_all(key) || key.chars().all(plain))
        && (value.is_empty() || value.starts_with([' ', '\t', '\u{a0}', '"', '\'', '*', '\r']) || key.len() > 2))
        .then_some((key, value))
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    entries: Vec<FrontMatterEntry>,
    /// The first line that is not a `key: value`.
    odd: Option<Span>,
    /// The first blank line or `#`, and how many entries are above it.
    gap: Option<(usize, usize)>,
}

impl<'a> Reader<'a> {
    /// Reads the lines up to the end of the front matter. Returns the position after it, and
    /// whether it is closed.
    fn lines(&mut self, lines: &mut Lines<'a>) -> (usize, bool) {
        while let Some((at, line)) = lines.next() {
            let trimmed = line.trim();
            if trimmed.is_empty() || trimmed.starts_with('#') {
                self.gap.get_or_insert((at, self.entries.len()));
            } else if matches!(line.trim_end(), "---" | "...") {
                return (lines.at, true);
            } else if line.starts_with([' ', '\t', '-']) {
                self.odd.get_or_insert(Span::new(self.file, at..at + line.len()));
            } else if let Some((key, value)) = key_and_value(line) {
                self.entry(lines, key, at + line.len() - value.len(), value);
            } else {
                return (self.back_to_gap(at), false);
            }
        }
        (self.back_to_gap(lines.at), false)
    }

    /// Discards everything after the first gap: it belongs to the page.
    fn back_to_gap(&mut self, at: usize) -> usize {
        let Some((gap, entries)) = self.gap else { return at };
        self.entries.truncate(entries);
        self.odd = self.odd.filter(|odd| odd.range().end <= gap);
        gap
    }

    /// Reads an entry. A quoted value may continue on the next lines.
    fn entry(&mut self, lines: &mut Lines<'a>, key: &str, at: usize, value: &str) {
        let text = self.text;
        let inner = value.trim_start();
        let start = at + (value.len() - inner.len());
        let mut end = at + value.trim_end().len();
        let quote = inner.chars().next().filter(|c| matches!(c, '"' | '\''));
        if let Some(quote) = quote {
            let is_open =
                |end: usize| text.get(start..end).is_some_and(|value| value.len() < 2 || !value.ends_with(quote));
            let resume = lines.at;
            let mut closed = !is_open(end);
            while !closed {
                let Some((at, line)) = lines.next().filter(|(_, line)| line.starts_with([' ', '\t'])) else { break };
                end = at + line.trim_end().len();
                closed = !is_open(end);
            }
            if !closed {
                lines.at = resume;
                end = at + value.trim_end().len();
            }
        }
        let (start, end) = (start.min(end), end);
        let value = unquote(text.get(start..end).unwrap_or(""));
        if !value.is_empty() && !is_placeholder(&value) {
            self.entries.push(FrontMatterEntry {
                key: key.trim_matches(['"', '\'']).to_owned(),
                value,
                span: Span::new(self.file, start..end),
            });
        }
    }
}

/// A value without its quotes, with its escapes resolved and its line breaks as spaces.
fn unquote(value: &str) -> String {
    let inner = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let inner = value.get(1..).unwrap_or("");
            let inner = inner.strip_suffix(quote).unwrap_or(inner);
            match quote {
                '"' if inner.contains('\\') => inner.replace("\\\"", "\""),
                '\'' if inner.contains('\'') => inner.replace("''", "'"),
                _ => inner.to_owned(),
            }
        }
        _ => value.to_owned(),
    };
    let is_plain = ByteSet::PRINTED.has_all(&inner);
    if !is_plain && ['\n', '\u{a0}', '\t'].iter().any(|space| inner.contains(*space))
        || matches!(inner.as_bytes(), [b' ', ..] | [.., b' '])
    {
        inner.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        inner
    }
}

/// Whether a value is `**TODO: …**`.
fn is_placeholder(value: &str) -> bool {
    let text = value.trim_start_matches('*').trim_start();
    text == "TODO" || text.starts_with("TODO:") || (text.starts_with("TODO") && value.starts_with('*'))
}
