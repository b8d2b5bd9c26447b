//! The words of a name, and names made of words.
//!
//! A word ends where an upper-case letter follows a lower-case one (`displayName`), before the last of several upper-case letters
//! if a lower-case one follows (`iOSVersion`), and at whatever is no ASCII letter or digit. A digit ends no word. These are the
//! rules of the crate `heck`, which a test holds the names equal to; it writes letter after letter through a formatter, and tens
//! of thousands of names are made.

use super::ident::Case;

/// The words of a text in a case.
pub(super) fn join(text: &str, case: Case) -> String {
    let mut name = String::with_capacity(text.len() + 8);
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut rest = part;
        while !rest.is_empty() {
            let (word, behind) = rest.split_at_checked(word_length(rest.as_bytes())).unwrap_or((rest, ""));
            push(word, case, &mut name);
            rest = behind;
        }
    }
    name
}

/// The length of the word that a run of letters and digits begins with.
fn word_length(run: &[u8]) -> usize {
    let mut before = b'0';
    for (at, pair) in run.windows(2).enumerate() {
        let [byte, next] = pair else { break };
        if byte.is_ascii_alphabetic() {
            if before.is_ascii_uppercase() && byte.is_ascii_uppercase() && next.is_ascii_lowercase() {
                return at;
            }
            before = *byte;
        }
        if before.is_ascii_lowercase() && next.is_ascii_uppercase() {
            return at + 1;
        }
    }
    run.len()
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

    /// All texts of up to seven of the kinds of byte that the rules tell apart.
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
