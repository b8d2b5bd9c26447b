//! Values without quotes: numbers, literals, and words that should have been strings.

use super::JsonKind;
use super::cursor::Cursor;

impl Cursor<'_> {
    /// An unquoted name.
    pub(super) fn bare_name(&mut self) -> String {
        let start = self.at;
        let stop = |c: char| matches!(c, ':' | '=' | ',' | '{' | '}' | '[' | ']' | '"' | '\n');
        self.take_until(stop);
        self.forgive(start, self.at, "this name has no quotes");
        self.slice(start, self.at).to_owned()
    }

    /// A number, a literal, or an unquoted word, which is kept as a string.
    pub(super) fn bare_value(&mut self) -> JsonKind {
        let start = self.at;
        self.take_until(|c| matches!(c, ',' | '{' | '}' | '[' | ']' | '\n'));
        let word = self.slice(start, self.at);
        match word {
            "null" => return JsonKind::Null,
            "true" => return JsonKind::Bool(true),
            "false" => return JsonKind::Bool(false),
            _ if is_number(word) => return JsonKind::Number(word.to_owned()),
            _ => {}
        }
        if ["null", "none"].iter().any(|null| word.eq_ignore_ascii_case(null)) {
            self.forgive(start, self.at, "JSON writes `null`");
            JsonKind::Null
        } else if let Some(value) =
            [true, false].into_iter().find(|value| word.eq_ignore_ascii_case(if *value { "true" } else { "false" }))
        {
            self.forgive(start, self.at, "JSON writes `true` and `false` in lower case");
            JsonKind::Bool(value)
        } else {
            self.forgive(start, self.at, "this value has no quotes");
            JsonKind::String(word.to_owned())
        }
    }

    /// Advances to a stop character or a comment, but by at least one character, and then back over
    /// white space.
    fn take_until(&mut self, stop: impl Fn(char) -> bool) {
        let start = self.at;
        let rest = self.rest();
        let mut length = rest.len();
        let mut previous = ' ';
        for (at, c) in rest.char_indices() {
            let comment = c == '/'
                && previous.is_whitespace()
                && at > 0
                && rest.get(at..).is_some_and(|rest| rest.starts_with("//") || rest.starts_with("/*"));
            if at > 0 && (stop(c) || comment) {
                length = at;
                break;
            }
            previous = c;
        }
        let word = rest.get(..length).unwrap_or("").trim_end();
        self.at = start + word.len();
        if word.is_empty() {
            self.bump();
        }
    }
}

/// Whether a word is a number in JSON's grammar.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
