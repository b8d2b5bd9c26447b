//! Escaping the pages' text for rustdoc.
//!
//! A description is plain text with code in backticks. rustdoc reads CommonMark with tables,
//! footnotes, strikethrough and task lists, and then looks for links to items, bare URLs and HTML.
//! None of these may result from a page:
//!
//! - every paragraph is one line without leading white space, so that it contains no indented code,
//!   no fence, no table and no setext heading;
//! - anything that would start a heading, list, quote or rule at the start of the line is escaped;
//! - brackets, angle brackets, emphasis, pipes, entities and single backticks are escaped; code
//!   spans are kept;
//! - URLs become `<…>`, or code if they contain a placeholder;
//! - control characters become spaces, and other [hidden](crate::hidden) characters are dropped
//!   (rustc denies some of them in comments).

use std::borrow::Cow;

use super::slot::OPEN;
use crate::bytes::ByteSet;
use crate::hidden::is_hidden;

/// The paragraphs of a description as lines of Markdown.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    if !text.is_empty() && is_clean(text) {
        return vec![escape(text)];
    }
    let mut all: Vec<String> = Vec::new();
    let mut open = String::new();
    for line in text.lines() {
        let line = clean(line);
        if line.is_empty() {
            all.extend(Some(std::mem::take(&mut open)).filter(|paragraph| !paragraph.is_empty()));
        } else {
            if !open.is_empty() {
                open.push(' ');
            }
            open.push_str(&line);
        }
    }
    all.extend(Some(open).filter(|paragraph| !paragraph.is_empty()));
    all.iter().map(|paragraph| escape(paragraph)).collect()
}

/// The first sentence of a description as one line of Markdown.
pub(crate) fn summary(text: &str) -> Option<String> {
    let text = clean(text.trim().split("\n\n").next().unwrap_or(""));
    let sentence = first_sentence(&text);
    (!sentence.is_empty()).then(|| escape(sentence))
}

/// A text on one line, without characters that no source file should contain.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    clean_into(text, &mut out);
    out.truncate(out.trim_end().len());
    Cow::Owned(out)
}

/// The same for a part of a text; appends to `out`.
pub(super) fn clean_into(text: &str, out: &mut String) {
    for character in text.chars() {
        if character.is_whitespace() || character.is_control() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_hidden(character) {
            out.push(character);
        }
    }
}

/// Whether a text is ASCII on one line, with single spaces between its words; nearly all
/// descriptions are.
fn is_clean(text: &str) -> bool {
    !matches!(text.as_bytes(), [b' ', ..] | [.., b' ']) && ByteSet::PRINTED.has_words(text)
}

/// A text as a code span: `` `x` ``, with more backticks if it contains some.
pub(crate) fn code(text: &str) -> String {
    let text = clean(text);
    if !text.is_empty() && !text.contains('`') {
        return ["`", &text, "`"].concat();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A space keeps the text's own backticks apart from the fence; CommonMark drops one on each
    // side.
    let pad = if longest > 0 || text.is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A text for `#[diagnostic::on_unimplemented]`, which interprets braces as placeholders.
pub(crate) fn unformatted(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// Abbreviations whose full stop does not end a sentence.
const ABBREVIATIONS: &[&str] = &["e.g.", "i.e.", "etc.", "vs.", "incl.", "approx.", "no.", "cf.", "(e.g.", "(i.e."];

pub(super) fn first_sentence(text: &str) -> &str {
    const WITHIN_WORDS: ByteSet = ByteSet::between(0, 255).without(b"` .!?");
    let (mut in_code, mut word_start, mut at) = (false, 0, 0);
    loop {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let length = WITHIN_WORDS.run(rest);
        let Some([mark, behind @ ..]) = rest.get(length..) else { return text };
        at += length + 1;
        match mark {
            b'`' => in_code = !in_code,
            b' ' => word_start = at,
            _ if !in_code && matches!(behind, [] | [b' ', ..]) => {
                let word = text.get(word_start..at).unwrap_or("");
                if !ABBREVIATIONS.iter().any(|abbreviation| abbreviation.eq_ignore_ascii_case(word)) {
                    return text.get(..at).unwrap_or(text);
                }
            }
            _ => {}
        }
    }
}

/// Escapes everything in a clean line that Markdown would interpret.
pub(crate) fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 16);
    escape_into(line, &mut out);
    out
}

/// The same for a part of a line; appends to `out`.
pub(super) fn escape_into(line: &str, out: &mut String) {
    let mut rest = if out.trim_start_matches(OPEN).is_empty() { escape_start(line, out) } else { line };
    let plain = if line.contains("://") { &PLAIN_BESIDE_URLS } else { &PLAIN };
    loop {
        let at = plain.run(rest.as_bytes());
        if at == rest.len() {
            break;
        }
        out.push_str(rest.get(..at).unwrap_or(""));
        rest = rest.get(at..).unwrap_or("");
        let taken = match rest.as_bytes().first() {
            Some(b'`') => take_code(rest, out),
            Some(b'h' | b'H') => take_url(rest, out),
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            let mut characters = rest.chars();
            let character = characters.next();
            if character.is_some_and(|character| is_special(character, out.chars().next_back(), characters.next())) {
                out.push('\\');
            }
            out.extend(character);
            1
        });
        rest = rest.get(taken..).unwrap_or("");
    }
    out.push_str(rest);
}

/// All but the characters that may need a backslash.
const PLAIN: ByteSet = ByteSet::between(0, 255).without(b"\\`*[]<>|~_&");
/// The same where a URL may start.
const PLAIN_BESIDE_URLS: ByteSet = PLAIN.without(b"hH");

/// Whether a character needs a backslash between these two.
fn is_special(character: char, before: Option<char>, after: Option<char>) -> bool {
    match character {
        '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
        // Inside a word it is not emphasis: snake_case.
        '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
        '&' => after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '#'),
        _ => false,
    }
}

/// Escapes the start of a line that would start a heading, list, quote or rule. Returns the rest of
/// the line.
fn escape_start<'a>(line: &'a str, out: &mut String) -> &'a str {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or("");
    let is_marker = match rest.chars().next() {
        Some('#' | '-' | '+' | '=') => digits == 0,
        Some('.' | ')') => digits > 0,
        _ => false,
    };
    if !is_marker {
        return line;
    }
    out.push_str(line.get(..digits).unwrap_or(""));
    out.push('\\');
    out.push_str(rest.get(..1).unwrap_or(""));
    rest.get(1..).unwrap_or("")
}

/// Copies the code span that `rest` begins with. `None` if its backticks are never closed.
fn take_code(rest: &str, out: &mut String) -> Option<usize> {
    let fence = rest.len() - rest.trim_start_matches('`').len();
    // A fence at the start of a line may be a block's: one line `` ```x``` `` is a span, since its
    // info holds a backtick.
    let mut at = fence;
    while let Some(found) = rest.get(at..)?.find('`') {
        let run_start = at + found;
        let run = rest.get(run_start..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        at = run_start + length;
        if length == fence {
            out.push_str(rest.get(..at)?);
            return Some(at);
        }
    }
    out.extend(std::iter::repeat_n("\\`", fence));
    Some(fence)
}

/// Copies the URL that `rest` begins with, in angle brackets or as code. `None` if there is none.
fn take_url(rest: &str, out: &mut String) -> Option<usize> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?;
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '`' | '"' | '|' | '[' | ']' | '\\');
    let length = rest.find(ends).unwrap_or(rest.len());
    let url = rest.get(..length)?.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']);
    if url.len() <= scheme.len() {
        return None;
    }
    let is_plain = url.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()+,;=%".contains(c));
    if is_plain {
        out.extend(["<", url, ">"]);
        return Some(url.len());
    }
    // Next to other backticks, ours would be part of a longer fence.
    let before = if out.ends_with('`') { " " } else { "" };
    let after = if rest.get(url.len()..).is_some_and(|rest| rest.starts_with('`')) { " " } else { "" };
    out.extend([before, &code(url), after]);
    Some(url.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let table = [
            ("plain text.", "plain text."),
            ("   indented", "indented"),
            ("```rust", "\\`\\`\\`rust"),
            ("```\ncode\n```", "``` code ```"),
            ("~~~", "\\~\\~\\~"),
            ("# heading", "\\# heading"),
            ("- item", "\\- item"),
            ("---", "\\---"),
            ("* item", "\\* item"),
            ("+ item", "\\+ item"),
            ("12. item", "12\\. item"),
            ("3) item", "3\\) item"),
            ("3 items", "3 items"),
            ("> quote", "\\> quote"),
            ("===", "\\==="),
            ("a\n===\nb", "a === b"),
            ("|a|b|\n|-|-|", "\\|a\\|b\\| \\|-\\|-\\|"),
            ("[x](y.md) and [z]", "\\[x\\](y.md) and \\[z\\]"),
            ("[^1]: note", "\\[^1\\]: note"),
            ("Vec<String> <br>", "Vec\\<String\\> \\<br\\>"),
            ("snake_case _emph_ __bold__", "snake_case \\_emph\\_ \\_\\_bold\\_\\_"),
            ("`code_<x>[y]` `open", "`code_<x>[y]` \\`open"),
            ("``a`b`` ```", "``a`b`` \\`\\`\\`"),
            ("a & b &amp; &#60;", "a & b \\&amp; \\&#60;"),
            ("back\\slash", "back\\\\slash"),
            ("line\r\u{0}\u{202e}two\u{a0}three", "line two three"),
            ("*/ /* //! #![x] \" '", "\\*/ /\\* //! #!\\[x\\] \" '"),
        ];
        for (text, expected) in table {
            assert_eq!(paragraphs(text).join("¶"), expected, "{text}");
        }
    }

    #[test]
    fn urls_are_wrapped() {
        let table = [
            ("See https://a.example/b_c*.", "See <https://a.example/b_c>\\*."),
            ("See https://a.example/b_c.", "See <https://a.example/b_c>."),
            ("(http://a.example/x)", "(<http://a.example/x>)"),
            ("<https://a.example>", "\\<<https://a.example>\\>"),
            ("https://a.example/{id}/x", "`https://a.example/{id}/x`"),
            ("HTTPS://A.EXAMPLE", "<HTTPS://A.EXAMPLE>"),
            ("https:// and xhttps://a.example", "https:// and x<https://a.example>"),
            ("`https://a.example`", "`https://a.example`"),
            ("here http", "here http"),
        ];
        for (text, expected) in table {
            assert_eq!(paragraphs(text).join("¶"), expected, "{text}");
        }
    }

    #[test]
    fn paragraphs_are_kept_apart() {
        assert_eq!(paragraphs("a\nb\n\n \n- c\n"), ["a b", "\\- c"]);
        assert!(paragraphs(" \n\n").is_empty());
    }

    #[test]
    fn the_first_sentence_ends_at_a_full_stop() {
        let table = [
            ("One. Two.", Some("One.")),
            ("Version 1.0 of it. Two.", Some("Version 1.0 of it.")),
            ("Some, e.g. this one. Two.", Some("Some, e.g. this one.")),
            ("Like `a. b` it. Two", Some("Like `a. b` it.")),
            ("No end", Some("No end")),
            ("Is it? Yes.", Some("Is it?")),
            ("", None),
            ("\n\n", None),
        ];
        for (text, expected) in table {
            assert_eq!(summary(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn code_spans_hold_anything() {
        let table = [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("", "`  `"), ("a\nb", "`a b`")];
        for (text, expected) in table {
            assert_eq!(code(text), expected, "{text}");
        }
    }
}
