//! Invisible characters, which can make a text look like a different one.
//!
//! These are the control characters, the line and paragraph separators (U+2028, U+2029), the marks
//! and overrides of the [bidirectional algorithm](https://www.unicode.org/reports/tr9/), and
//! characters without a width. They are removed from the descriptions of pages and escaped in
//! messages, and files whose path contains one are not read.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::bytes::ByteSet;

/// Returns `true` if a character is hidden.
///
/// ```
/// use graph_codegen::hidden::is_hidden;
///
/// assert!(is_hidden('\n') && is_hidden('\u{2028}') && is_hidden('\u{202e}'));
/// assert!(!is_hidden(' ') && !is_hidden('é'));
/// ```
pub fn is_hidden(character: char) -> bool {
    let is_format = matches!(
        character,
        '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    );
    character.is_control() || is_format
}

/// Returns the first hidden character of a text.
pub(crate) fn find(text: &str) -> Option<char> {
    if ByteSet::PRINTED.has_all(text) { None } else { text.chars().find(|character| is_hidden(*character)) }
}

/// Escapes the hidden characters of a text as in a Rust literal: `\n`, `\u{202e}`.
///
/// ```
/// use graph_codegen::hidden::escape;
///
/// assert_eq!(escape("user\u{202e}\n.md"), "user\\u{202e}\\n.md");
/// assert_eq!(escape("Größe"), "Größe");
/// ```
pub fn escape(text: &str) -> Cow<'_, str> {
    if find(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        push(character, &mut out);
    }
    Cow::Owned(out)
}

/// Appends a character, escaped if it is hidden.
pub(crate) fn push(character: char, out: &mut String) {
    if is_hidden(character) {
        // Writing into a String cannot fail.
        let _ = write!(out, "{}", character.escape_default());
    } else {
        out.push(character);
    }
}
