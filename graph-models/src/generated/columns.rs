//! Looking up, at compile time, the properties and members that the user's struct or enum has.

use super::Text;
use crate::TypeInfo;

/// The index of the property with a name in JSON.
///
/// Compilation fails if there is none.
#[must_use]
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn column(info: &TypeInfo, name: &str) -> usize {
    match position(info.properties(), name, Spelling::Exact) {
        Some(index) => index,
        None => panic!("{}", unknown("there is no property `", name, "` in ", info.name()).as_str()),
    }
}

/// The index of the property whose field in the generated model has this name.
///
/// Compilation fails if there is none, or if the name is ambiguous.
#[must_use]
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn column_of_field(info: &TypeInfo, field: &str) -> usize {
    match position(info.properties(), field, Spelling::Snake) {
        Some(index) => index,
        None => panic!(
            "{}",
            unknown(
                "cannot find the property of the field `",
                field,
                "`; name it with `#[graph(name = \"…\")]`, in ",
                info.name()
            )
            .as_str()
        ),
    }
}

/// The index of the member with this text in JSON.
///
/// Compilation fails if there is none.
#[must_use]
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn member(members: &[&str], name: &str) -> usize {
    match position(members, name, Spelling::Exact) {
        Some(index) => index,
        None => panic!("{}", unknown("there is no member `", name, "`", "").as_str()),
    }
}

/// The index of the member whose variant in the generated enum has this name.
///
/// Compilation fails if there is none, or if the name is ambiguous.
#[must_use]
#[track_caller]
#[allow(clippy::panic, reason = "only rustc calls it, and shows the message as an error")]
pub const fn member_of_variant(members: &[&str], variant: &str) -> usize {
    match position(members, variant, Spelling::Camel) {
        Some(index) => index,
        None => {
            panic!(
                "{}",
                unknown(
                    "cannot find the member of the variant `",
                    variant,
                    "`; name it with `#[graph(name = \"…\")]`",
                    ""
                )
                .as_str()
            )
        }
    }
}

const fn unknown(before: &str, name: &str, after: &str, of: &str) -> Text<1024> {
    Text::new().push(before).push(name).push(after).push(of)
}

/// The spelling in which a name is searched for.
#[derive(Clone, Copy)]
enum Spelling {
    /// As in JSON.
    Exact,
    /// As a field.
    Snake,
    /// As a variant.
    Camel,
}

/// The index of the only name that matches.
const fn position(mut names: &[&str], wanted: &str, spelling: Spelling) -> Option<usize> {
    let (mut index, mut found) = (0, None);
    while let [name, rest @ ..] = names {
        let is_meant = match spelling {
            Spelling::Exact => super::same_text(name, wanted),
            Spelling::Snake => is_snake(name.as_bytes(), wanted.as_bytes()),
            Spelling::Camel => is_camel(name.as_bytes(), wanted.as_bytes()),
        };
        if is_meant {
            if found.is_some() {
                return None;
            }
            found = Some(index);
        }
        index += 1;
        names = rest;
    }
    found
}

/// Whether a field is named after a property: there is a `_` where each word of the property's name
/// starts, and otherwise only the case of letters differs. A number that distinguishes fields with
/// the same name follows such a `_` as well, although no word starts there.
const fn is_snake(mut name: &[u8], mut field: &[u8]) -> bool {
    // `_1drive`, `self_`
    if let [b'_', rest @ ..] = field {
        field = rest;
    }
    if let [rest @ .., b'_'] = field {
        field = rest;
    }
    name = after_separators(name);
    loop {
        match field {
            [] => return after_separators(name).is_empty(),
            [b'_', rest @ ..] => {
                let word = after_separators(name);
                let begins = word.len() < name.len() || matches!(word, [b'A'..=b'Z', ..]);
                if !begins {
                    return false;
                }
                (name, field) = (word, rest);
            }
            [letter, rest @ ..] => match name {
                [first, others @ ..] if first.eq_ignore_ascii_case(letter) => (name, field) = (others, rest),
                _ => return false,
            },
        }
    }
}

/// Whether a variant is named after a member: only separators between words and the case of letters
/// differ.
const fn is_camel(mut name: &[u8], mut variant: &[u8]) -> bool {
    if let [b'_', rest @ ..] = variant {
        variant = rest;
    }
    if let [rest @ .., b'_'] = variant {
        variant = rest;
    }
    loop {
        name = after_separators(name);
        match (name, variant) {
            ([], []) => return true,
            ([first, others @ ..], [letter, rest @ ..]) if first.eq_ignore_ascii_case(letter) => {
                (name, variant) = (others, rest);
            }
            _ => return false,
        }
    }
}

const fn after_separators(mut name: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = name
        && !first.is_ascii_alphanumeric()
    {
        name = rest;
    }
    name
}

/// The length of the list of all properties.
#[must_use]
pub const fn names_len(info: &TypeInfo) -> usize {
    let (mut names, mut len) = (info.properties(), 0);
    while let [name, rest @ ..] = names {
        len += name.len() + 1;
        names = rest;
    }
    len
}

/// The list of some properties for `$select`, without navigation properties.
#[must_use]
pub const fn select<const N: usize>(info: &TypeInfo, columns: &[usize]) -> Text<N> {
    let (mut names, mut index, mut text) = (info.properties(), 0, Text::new());
    while let [name, rest @ ..] = names {
        if is_selected(info, columns, index) {
            if !text.as_str().is_empty() {
                text = text.push(",");
            }
            text = text.push(name);
        }
        index += 1;
        names = rest;
    }
    text
}

const fn is_selected(info: &TypeInfo, mut columns: &[usize], index: usize) -> bool {
    if info.access(index).is_navigation() {
        return false;
    }
    while let [column, rest @ ..] = columns {
        if *column == index {
            return true;
        }
        columns = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_their_words() {
        let table = [
            ("displayName", "display_name", true),
            ("iOSVersion", "i_os_version", true),
            ("URLPath", "url_path", true),
            ("x509Certificate", "x509_certificate", true),
            ("1drive", "_1drive", true),
            ("self", "self_", true),
            ("a-b.c", "a_b_c", true),
            ("thing2", "thing2", true),
            ("thing2", "thing_2", false),
            ("thing", "thing_2", false),
            ("displayName", "displayname", true),
            ("displayname", "display_name", false),
            ("displayName", "display", false),
            ("display", "display_name", false),
        ];
        for (name, field, expected) in table {
            assert_eq!(is_snake(name.as_bytes(), field.as_bytes()), expected, "{name} {field}");
        }
    }

    #[test]
    fn variants_are_found_by_their_letters() {
        let table = [
            ("ice-breaker", "IceBreaker", true),
            ("unknownFutureValue", "UnknownFutureValue", true),
            ("self", "Self_", true),
            ("2fa", "_2fa", true),
            ("ferry", "Ferries", false),
        ];
        for (name, variant, expected) in table {
            assert_eq!(is_camel(name.as_bytes(), variant.as_bytes()), expected, "{name} {variant}");
        }
    }

    #[test]
    fn a_name_that_several_could_have_is_none() {
        assert_eq!(position(&["Name", "name"], "name", Spelling::Snake), None);
        assert_eq!(position(&["Name", "name"], "name", Spelling::Exact), Some(1));
    }

    #[test]
    fn navigation_properties_are_not_selected() {
        static INFO: TypeInfo = TypeInfo::new("t", &["a", "b", "c"]).with_access(b"\x01\x10\x00");
        const COLUMNS: [usize; 3] = [2, 1, 0];
        const LEN: usize = names_len(&INFO);
        assert_eq!(select::<LEN>(&INFO, &COLUMNS).as_str(), "a,c");
    }
}
