//! Runs of text: plain words, code, bold, links, line breaks.

use std::ops::Range;

use super::Quick;
use crate::bytes::ByteSet;

/// The bytes that have no special meaning.
const PLAIN: ByteSet = ByteSet::between(b' ', 255).with(b"\t\n").without(b"`*_[<&\\!\x7f");
/// Those of ASCII that make words.
const WORDS: ByteSet = ByteSet::PRINTED.without(b"`*_[<&\\!");
/// What a link's target may contain to be read here.
const TARGET: ByteSet = ByteSet::between(b'!', b'~').without(b"()<>\\&\"'[]`*");

/// The text of a range that only consists of ASCII words with single spaces between them, as most
/// cells do.
pub(super) fn plain(text: &str, range: Range<usize>) -> Option<(&str, Range<usize>)> {
    let whole = text.get(range.clone())?;
    let words = whole.trim_ascii_start();
    let start = range.end - words.len();
    let words = words.trim_ascii_end();
    // A placeholder is left out of the text.
    (!words.is_empty() && WORDS.has_words(words) && !words.starts_with("TODO"))
        .then_some((words, start..start + words.len()))
}

/// What the text of a link may contain besides code.
const LABEL: ByteSet = ByteSet::between(0, 255).without(b"[]\n<\\`");
/// What a code span may contain.
const CODE: ByteSet = ByteSet::between(0, 255).without(b"`\n");

/// What ends a run of plain text.
#[derive(Clone, Copy)]
enum Piece {
    /// A code span, with the position after it.
    Code(usize),
    /// `**`, which opens or closes.
    Bold,
    /// A link, with the position of its closing bracket and the position after its target.
    Link(usize, usize),
    /// `<br>`, with the position after it.
    Break(usize),
    /// `&lt;`, with the position after it and the character.
    Entity(usize, &'static str),
    /// The bracket of `[!NOTE]` or `[!INCLUDE [x](y.md)]`.
    Mark,
    /// A character without special meaning, with its length.
    Plain(usize),
}

impl Quick<'_, '_, '_> {
    /// Adds the contents of a range to the current run. Nothing is added if a part is not
    /// understood.
    pub(super) fn inline(&mut self, range: Range<usize>) -> Option<()> {
        let read = self.pieces(range, false);
        if read.is_none() {
            self.builder.forget_run();
        }
        read
    }

    fn pieces(&mut self, range: Range<usize>, in_link: bool) -> Option<()> {
        let text = self.text.get(..range.end)?;
        let (mut plain, mut at) = (range.start, range.start);
        let mut bold: Option<usize> = None;
        loop {
            at += PLAIN.run(text.as_bytes().get(at..)?);
            let piece = if at < range.end { piece(text, range.start, at, bold.is_some())? } else { Piece::Plain(0) };
            if let Piece::Plain(length) = piece
                && at < range.end
            {
                at += length;
                continue;
            }
            if plain < at {
                self.builder.run().text(text.get(plain..at)?, &(plain..at));
            }
            if at >= range.end {
                break;
            }
            let start = at;
            at = match piece {
                Piece::Code(end) => {
                    self.builder.run().code_span(code_text(text.get(start + 1..end - 1)?), &(start..end));
                    end
                }
                Piece::Bold => {
                    match bold.take() {
                        Some(open) => self.builder.run().end_bold(&(open..start + 2)),
                        None => {
                            self.builder.run().cover(&(start..start + 2));
                            self.builder.run().start_bold();
                            bold = Some(start);
                        }
                    }
                    start + 2
                }
                Piece::Link(..) if in_link => return None,
                Piece::Link(bracket, end) => {
                    self.builder.run().cover(&(start..end));
                    self.builder.run().start_link(text.get(bracket + 2..end - 1)?.to_owned(), true);
                    self.pieces(start + 1..bracket, true)?;
                    self.builder.run().end_link(&(start..end));
                    end
                }
                Piece::Break(end) => {
                    self.builder.break_tag(text.get(start..end)?, &(start..end));
                    end
                }
                Piece::Entity(end, character) => {
                    self.builder.run().text(character, &(start..end));
                    end
                }
                Piece::Mark => {
                    self.builder.run().text(text.get(start..start + 1)?, &(start..start + 1));
                    start + 1
                }
                Piece::Plain(length) => start + length,
            };
            plain = at;
        }
        bold.is_none().then_some(())
    }
}

/// Reads what a special byte starts; `None` if this is left to the parser.
fn piece(text: &str, start: usize, at: usize, bold: bool) -> Option<Piece> {
    let bytes = text.as_bytes();
    let rest = text.get(at..)?;
    let before = if at > start { bytes.get(at - 1).copied() } else { None };
    match rest.as_bytes().first()? {
        b'`' => code(rest).map(|length| Piece::Code(at + length)),
        b'*' if rest.starts_with("**") && !rest.starts_with("***") => {
            let behind = rest.as_bytes().get(2).copied();
            let marks = if bold { closes(before, behind) } else { opens(before, behind) };
            marks.then_some(Piece::Bold)
        }
        b'_' => {
            let length = rest.bytes().take_while(|byte| *byte == b'_').count();
            let inside = before.is_some_and(|byte| byte.is_ascii_alphanumeric())
                && rest.as_bytes().get(length).is_some_and(u8::is_ascii_alphanumeric);
            inside.then_some(Piece::Plain(length))
        }
        b'[' if is_mark(rest) => Some(Piece::Mark),
        b'[' => {
            let (bracket, length) = link(rest)?;
            Some(Piece::Link(at + bracket, at + length))
        }
        b'<' => match rest.as_bytes().get(1) {
            Some(b'a'..=b'z' | b'A'..=b'Z') => break_tag(rest).map(|length| Piece::Break(at + length)),
            Some(b'/' | b'!' | b'?' | b'\\') => None,
            _ => Some(Piece::Plain(1)),
        },
        b'&' => entity(rest, at),
        b'\\' => match rest.as_bytes().get(1) {
            Some(next) if next.is_ascii_alphanumeric() || matches!(next, b' ') => Some(Piece::Plain(1)),
            _ => None,
        },
        b'!' => (rest.as_bytes().get(1) != Some(&b'[')).then_some(Piece::Plain(1)),
        _ => None,
    }
}

/// The entities that occur in pages; others are left to the parser. A `&` without a name after it
/// is plain text.
fn entity(rest: &str, at: usize) -> Option<Piece> {
    const NAME: ByteSet = ByteSet::WORD.without(b"_").with(b"#");
    let name = rest.get(1..)?;
    let name = name.get(..NAME.run(name.as_bytes()))?;
    if rest.as_bytes().get(1 + name.len()) != Some(&b';') {
        return Some(Piece::Plain(1));
    }
    let character = match name {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        _ => return None,
    };
    Some(Piece::Entity(at + name.len() + 2, character))
}

fn is_word(byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric())
}

/// White space or punctuation of ASCII, or an end.
fn is_gap(byte: Option<u8>) -> bool {
    byte.is_none_or(|byte| byte.is_ascii_whitespace() || byte.is_ascii_punctuation())
}

/// Whether `**` between these can only open.
fn opens(before: Option<u8>, behind: Option<u8>) -> bool {
    is_gap(before) && (is_word(behind) || matches!(behind, Some(b'`' | b'[')))
}

/// Whether `**` between these can only close.
fn closes(before: Option<u8>, behind: Option<u8>) -> bool {
    let ends = is_word(before) || before.is_some_and(|byte| byte.is_ascii_punctuation());
    ends && is_gap(behind)
}

/// The length of a code span with one backtick at each end.
fn code(rest: &str) -> Option<usize> {
    let inner = rest.get(1..)?;
    let length = CODE.run(inner.as_bytes());
    let closed = matches!(inner.as_bytes().get(length..)?, [b'`', behind @ ..] if !matches!(behind, [b'`', ..]));
    (length > 0 && closed).then_some(length + 2)
}

/// The text of a code span: a space at each end belongs to the backticks.
fn code_text(inner: &str) -> &str {
    let stripped = inner.strip_prefix(' ').and_then(|inner| inner.strip_suffix(' '));
    stripped.filter(|stripped| !stripped.trim_matches(' ').is_empty()).unwrap_or(inner)
}

/// The closing bracket and the length of a link with a plain target.
fn link(rest: &str) -> Option<(usize, usize)> {
    let bracket = closing_bracket(rest)?;
    let target = rest.get(bracket + 1..)?.strip_prefix('(')?;
    let length = TARGET.run(target.as_bytes());
    let whole = length > 0 && bracket > 1 && target.get(length..)?.starts_with(')');
    whole.then_some((bracket, bracket + 2 + length + 1))
}

/// The bracket after a link's text, which has nothing but words and code in it.
fn closing_bracket(rest: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += LABEL.run(rest.as_bytes().get(at..)?);
        match rest.as_bytes().get(at)? {
            b']' => return Some(at),
            b'`' => at += code(rest.get(at..)?)?,
            _ => return None,
        }
    }
}

/// Whether `[!NOTE]` or `[!INCLUDE [x](y.md)]`, whose outer bracket is text, starts here.
fn is_mark(rest: &str) -> bool {
    let Some(name) = rest.strip_prefix("[!") else { return false };
    let behind = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    if behind.len() == name.len() {
        return false;
    }
    match behind.strip_prefix(']') {
        Some(behind) => !behind.starts_with(['(', '[', ':']),
        None => behind.strip_prefix(' ').is_some_and(|inner| {
            inner.starts_with('[')
                && link(inner).is_some_and(|(_, end)| inner.get(end..).is_some_and(|behind| behind.starts_with(']')))
        }),
    }
}

/// The length of `<br>`, `<br/>` or `<br />`.
fn break_tag(rest: &str) -> Option<usize> {
    let name = rest.get(1..3)?;
    let end = rest.get(3..)?;
    let length = ["/>", " />", ">"].into_iter().find(|close| end.starts_with(close))?.len();
    name.eq_ignore_ascii_case("br").then_some(3 + length)
}
