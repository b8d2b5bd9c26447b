//! Strings: four kinds of quotes, escapes, raw line breaks.

use super::cursor::Cursor;
use crate::bytes::ByteSet;

/// How far after a line break the end of a string is searched for.
const LOOK_AHEAD: usize = 2_000;

/// All but quotes, typographic ones included, escapes and line breaks.
const PLAIN: ByteSet = ByteSet::between(0, 255).without(b"\"'\\\n\r\xe2");

/// The kind of quotes around a string.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quote {
    /// `"x"`
    Double,
    /// `'x'`
    Single,
    /// `“x”`
    TypographicDouble,
    /// `‘x’`
    TypographicSingle,
}

impl Quote {
    /// The quotes of the string that starts here.
    pub(super) fn at(rest: &str) -> Option<Self> {
        match rest.chars().next()? {
            '"' => Some(Self::Double),
            '\'' => Some(Self::Single),
            '“' | '”' | '„' | '″' => Some(Self::TypographicDouble),
            '‘' | '’' | '‚' | '′' => Some(Self::TypographicSingle),
            _ => None,
        }
    }

    /// Whether a string with these opening quotes may end with `c`. `next` is the text after it.
    fn is_closed_by(self, c: char, next: &str) -> bool {
        match (self, c) {
            // An apostrophe or an unescaped quote: only a quote before structure closes the string.
            (Self::Double, '"') => !next.starts_with(|next: char| {
                next.is_alphanumeric() || matches!(next, '>' | '<' | '.' | '=' | '(' | ')' | '_' | '@' | '-')
            }),
            (Self::TypographicDouble, '”' | '“' | '″' | '"') => true,
            (Self::Double, '”' | '“') | (Self::Single | Self::TypographicSingle, '\'' | '’' | '′') => {
                stands_before_structure(next)
            }
            _ => false,
        }
    }
}

/// Whether the following text is what can follow a string: `,`, `:`, a closing bracket, the end of
/// the line.
fn stands_before_structure(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\t']).chars().next().is_none_or(|c| matches!(c, ',' | ':' | '}' | ']' | '\n' | '\r'))
}

impl Cursor<'_> {
    /// Reads the string that starts here, escapes resolved.
    pub(super) fn string(&mut self, quote: Quote) -> String {
        if let Some(text) = self.plain_string() {
            return text;
        }
        let start = self.at;
        self.bump();
        if quote != Quote::Double {
            self.forgive(start, self.at, "JSON's quotes are `\"`");
        }
        let mut out = String::new();
        loop {
            self.plain_run(&mut out);
            let at = self.at;
            let Some(c) = self.rest().chars().next() else {
                self.forgive(start, self.at, "this string is not closed");
                return out;
            };
            self.bump();
            match c {
                '\\' => self.escape(at, &mut out),
                '\n' | '\r' => {
                    if self.starts_a_member() {
                        self.end_unclosed(start, at, &mut out);
                        return out;
                    }
                    if c == '\n' {
                        self.forgive(at, self.at, "a string cannot hold a line break");
                        out.push('\n');
                    }
                }
                _ if quote.is_closed_by(c, self.rest()) => return out,
                _ => {
                    if c == '"' {
                        self.forgive(at, self.at, "this quote should be escaped as `\\\"`");
                    }
                    out.push(c);
                }
            }
        }
    }

    /// Reads a string without escapes that is followed by what usually follows strings; this
    /// applies to most strings.
    fn plain_string(&mut self) -> Option<String> {
        let text = self.rest().strip_prefix('"')?;
        let length = PLAIN.run(text.as_bytes());
        let behind = text.as_bytes().get(length..)?;
        if !matches!(behind, [b'"', b':' | b',' | b' ' | b'\n' | b'\r' | b'}' | b']', ..]) {
            return None;
        }
        self.at += length + 2;
        text.get(..length).map(str::to_owned)
    }

    /// Ends a string that is not closed on its line. A comma at the end of the line is a separator.
    fn end_unclosed(&mut self, start: usize, line_end: usize, out: &mut String) {
        let line = self.slice(start, line_end).trim_end();
        self.at = start + line.strip_suffix(',').unwrap_or(line).len();
        self.forgive(start, self.at, "this string is not closed");
        out.truncate(out.trim_end().trim_end_matches(',').len());
    }

    /// Reads characters that need no unescaping.
    fn plain_run(&mut self, out: &mut String) {
        let rest = self.rest();
        let length = PLAIN.run(rest.as_bytes());
        out.push_str(rest.get(..length).unwrap_or(""));
        self.at += length;
    }

    /// Whether the next line has a member or a closing bracket instead of the rest of the string:
    /// the string then was not closed on its line.
    fn starts_a_member(&self) -> bool {
        let rest = self.rest();
        let mut previous = 0;
        let quote = rest
            .bytes()
            .take(LOOK_AHEAD)
            .position(|byte| std::mem::replace(&mut previous, byte) != b'\\' && byte == b'"');
        let Some(quote) = quote else { return rest.trim_ascii_start().starts_with(['}', ']']) };
        let (before, behind) = (rest.get(..quote).unwrap_or(""), rest.get(quote + 1..).unwrap_or(""));
        let line = behind.split('\n').next().unwrap_or("");
        let opens = before.trim_start().chars().all(|c| c.is_whitespace() || matches!(c, '{' | '}' | '[' | ']' | ','));
        opens
            && line
                .split_once('"')
                .is_some_and(|(name, behind)| !name.contains(',') && behind.trim_start().starts_with(':'))
    }

    /// Resolves the escape whose backslash is at `start`.
    fn escape(&mut self, start: usize, out: &mut String) {
        let Some(c) = self.rest().chars().next() else { return };
        if matches!(c, '\n' | '\r') {
            self.forgive(start, self.at, "a string cannot hold a line break");
            return;
        }
        self.bump();
        match c {
            '"' | '\\' | '/' => out.push(c),
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' => out.push('\r'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'u' => match self.code_unit_escape() {
                Some(c) => out.push(c),
                None => {
                    self.forgive(start, self.at, "this escape stands for no character");
                    out.push(char::REPLACEMENT_CHARACTER);
                }
            },
            _ => {
                self.forgive(start, self.at, "JSON does not know this escape");
                if c != '\'' {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }

    /// Reads the character of a `\uXXXX`, or of two that form a surrogate pair.
    fn code_unit_escape(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        let before = self.at;
        let low = self.rest().starts_with("\\u").then(|| {
            self.at += 2;
            self.four_digits()
        });
        match low.flatten() {
            Some(low @ 0xdc00..0xe000) => char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00)),
            _ => {
                self.at = before;
                None
            }
        }
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
