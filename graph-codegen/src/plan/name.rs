//! Rust names from the words of the reference.
//!
//! Text from a page only becomes code as an identifier that these functions return. The rules:
//!
//! 1. Letters outside of ASCII, punctuation and white space separate words and are dropped.
//!    (OData's own names are ASCII: CSDL JSON 4.01, section 15.2, "Simple Identifier", as Graph
//!    uses it.)
//! 2. Types and enum members are `UpperCamelCase`, everything else is `snake_case`.
//! 3. A name that starts with a digit gets the prefix `_`.
//! 4. A keyword is written as a raw identifier (`r#type`); `self`, `Self`, `super` and `crate`,
//!    which cannot be raw, get the suffix `_`.
//! 5. A name without a usable character is `value1`, `value2`, …
//! 6. A name that generated code needs itself (`additional`, `Unrecognized`, `patch`, …) gets the
//!    suffix `_`.
//! 7. If a name is already used, the next one gets the first free number from 2: `Thing2`,
//!    `thing_2`. Names are assigned in the order of the bytes of the names in the pages, so the
//!    numbers do not depend on the order of the pages.

use super::words;

pub use super::words::Case;

/// The keywords that cannot be written raw.
pub(crate) const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// Converts a name of the reference to a Rust name: its ASCII words in the given case, with `_`
/// before a leading digit and after names that cannot be identifiers. Keywords are not raw yet, and
/// names that collide in a scope get their suffixes elsewhere. Returns an empty text if there is no
/// usable character.
///
/// ```
/// use graph_codegen::plan::{Case, rust_name};
///
/// assert_eq!(rust_name("userPrincipalName", Case::Snake), "user_principal_name");
/// assert_eq!(rust_name("ageGroup", Case::UpperCamel), "AgeGroup");
/// ```
pub fn convert(text: &str, case: Case) -> String {
    let mut name = words::join(text, case);
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    if NEVER_RAW.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// [`convert`] to `snake_case`.
pub(super) fn snake(text: &str) -> String {
    convert(text, Case::Snake)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_names() {
        let table = [
            ("userPrincipalName", "user_principal_name", "UserPrincipalName"),
            ("iOSVersion", "i_os_version", "IOsVersion"),
            ("Update languageProficiency", "update_language_proficiency", "UpdateLanguageProficiency"),
            ("x509Certificate", "x509_certificate", "X509Certificate"),
            ("1drive", "_1drive", "_1drive"),
            ("2", "_2", "_2"),
            ("a-b.c/d", "a_b_c_d", "ABCD"),
            ("self", "self_", "Self_"),
            ("super", "super_", "Super"),
            ("größe", "gr_e", "GrE"),
            ("<>", "", ""),
            ("__", "", ""),
            ("用户", "", ""),
        ];
        for (text, snake, camel) in table {
            assert_eq!(convert(text, Case::Snake), snake, "{text}");
            assert_eq!(convert(text, Case::UpperCamel), camel, "{text}");
        }
    }
}
