//! The words of a name, and names made of words.
//!
//! A word ends where an upper-case letter follows a lower-case one (`displayName`), before the last
//! of several upper-case letters if a lower-case one follows (`iOSVersion`), and at any character
//! that is not an ASCII letter or digit. A digit does not end a word. These are the rules of the
//! crate `heck`, and a test checks that the names are the same. `heck` writes each letter through a
//! formatter, which is slow for tens of thousands of names.

use crate::bytes::ByteSet;

/// The case of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `snake_case`: fields, functions, parameters, modules.
    Snake,
    /// `UpperCamelCase`: types and enum members.
    UpperCamel,
    /// `lowerCamelCase`: placeholders of URL templates.
    LowerCamel,
}

/// Writes the words of a text in a case.
pub(super) fn join(text: &str, case: Case) -> String {
    let mut name = String::with_capacity(text.len() + 8);
    let mut rest = text;
    loop {
        rest = rest.get(BETWEEN_WORDS.run(rest.as_bytes())..).unwrap_or("");
        let Some((word, behind)) = rest.split_at_checked(word_length(rest.as_bytes())) else { return name };
        if word.is_empty() {
            return name;
        }
        push(word, case, &mut name);
        rest = behind;
    }
}

/// All characters except ASCII letters and digits.
const BETWEEN_WORDS: ByteSet =
    ByteSet::between(0, 255).without(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

/// The length of the word at the start of a text.
fn word_length(text: &[u8]) -> usize {
    let (mut before, mut rest) = (b'0', text);
    while let [byte @ (b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9'), behind @ ..] = rest {
        let next = if let [next, ..] = behind { *next } else { b'0' };
        if !byte.is_ascii_digit() {
            if matches!((before, byte, next), (b'A'..=b'Z', b'A'..=b'Z', b'a'..=b'z')) {
                break;
            }
            before = *byte;
        }
        rest = behind;
        if matches!((before, next), (b'a'..=b'z', b'A'..=b'Z')) {
            break;
        }
    }
    text.len() - rest.len()
}

fn push(word: &str, case: Case, name: &mut String) {
    let is_first = name.is_empty();
    if case == Case::Snake && !is_first {
        name.push('_');
    }
    let start = name.len();
    name.push_str(word);
    let Some(written) = name.get_mut(start..) else { return };
    written.make_ascii_lowercase();
    let is_capital = case == Case::UpperCamel || case == Case::LowerCamel && !is_first;
    if let Some(first) = written.get_mut(..1).filter(|_| is_capital) {
        first.make_ascii_uppercase();
    }
}

#[cfg(test)]
mod tests {
    use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

    use super::*;

    fn check(text: &str) {
        assert_eq!(join(text, Case::Snake), text.to_snake_case(), "{text}");
        assert_eq!(join(text, Case::UpperCamel), text.to_upper_camel_case(), "{text}");
        assert_eq!(join(text, Case::LowerCamel), text.to_lower_camel_case(), "{text}");
    }

    #[test]
    fn names_are_those_of_heck() {
        ["", "iOSVersion", "x509Certificate", "Update a user", "ABC", "aB1C2d", "1A", "__a__b", "HTTPServer"]
            .into_iter()
            .for_each(check);
    }

    /// All texts of up to seven of the kinds of byte that the rules distinguish.
    #[test]
    fn any_name_is_that_of_heck() {
        for length in 0..=7_u32 {
            for number in 0..4_usize.pow(length) {
                let kind = |place| *b"aB1-".get(number / 4_usize.pow(place) % 4).unwrap();
                check(&(0..length).map(|place| char::from(kind(place))).collect::<String>());
            }
        }
    }
}
