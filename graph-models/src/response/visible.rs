//! Texts from a service in error messages.

use std::fmt::{self, Write as _};

/// Displays a text on one line: a run of white space and control characters becomes one space, and
/// characters that are invisible or change the direction of the text around them are escaped
/// (`\u{202e}`).
pub(super) struct Visible<'a>(pub(super) &'a str);

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.0.split(|c: char| c.is_whitespace() || c.is_control());
        for (index, word) in words.filter(|word| !word.is_empty()).enumerate() {
            if index > 0 {
                f.write_char(' ')?;
            }
            for c in word.chars() {
                match is_invisible(c) {
                    true => write!(f, "{}", c.escape_unicode())?,
                    false => f.write_char(c)?,
                }
            }
        }
        Ok(())
    }
}

/// Whether a character is a direction mark, a joiner, a tag or otherwise invisible (Unicode's
/// category Cf and the default ignorable characters).
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
            | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_in_which_everything_is_seen() {
        for (text, shown) in [
            ("", ""),
            (" a\r\n\tb\u{0}c\u{85}d\u{2028}e ", "a b c d e"),
            ("user\u{202e}gpj.exe", "user\\u{202e}gpj.exe"),
            ("a\u{200b}b\u{2066}c\u{feff}d\u{e0041}", "a\\u{200b}b\\u{2066}c\\u{feff}d\\u{e0041}"),
            ("Bokmål 日本語 e\u{301} 👍", "Bokmål 日本語 e\u{301} 👍"),
        ] {
            assert_eq!(Visible(text).to_string(), shown);
        }
    }
}
