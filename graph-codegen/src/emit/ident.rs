//! Rust names from the docs' words.
//!
//! Text from a page becomes code in one way only: as an identifier that these functions made. The rules:
//!
//! 1. Letters other than ASCII's, punctuation and white space divide words and are dropped (OData's own names are ASCII:
//!    CSDL JSON 4.01, section 15.2, "Simple Identifier", as Graph uses it).
//! 2. Types and enum members are `UpperCamelCase`, everything else is `snake_case`.
//! 3. A name that starts with a digit gets a `_` in front.
//! 4. A keyword is written raw (`r#type`); `self`, `Self`, `super` and `crate`, which cannot be raw, get a `_` behind.
//! 5. A name without a usable character is `value1`, `value2`, …
//! 6. A name that the generated code needs for itself (`additional`, `Unrecognized`, `patch`, …) gets a `_` behind.
//! 7. A name that is taken gets the first free number from 2: `Thing2`, `thing_2`. Names are given out in the bytewise order of
//!    the docs' names, so the same name gets the number whatever the order of the pages.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::tokens::Ident;
use super::words;
use crate::bytes::ByteSet;

/// How a kind of name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `snake_case`: fields, functions, parameters, modules.
    Snake,
    /// `UpperCamelCase`: types and enum members.
    UpperCamel,
    /// `lowerCamelCase`: placeholders of URL templates.
    LowerCamel,
}

/// The keywords of all editions that can be written raw, sorted.
const RAW: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The keywords that cannot be written raw.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// The Rust name of a name of the docs: its ASCII words in a case, with a `_` in front of a digit and behind what can be no
/// identifier. Keywords are not yet raw, and names of one scope that collide get their suffix elsewhere. Empty if there is no
/// usable character.
///
/// ```
/// use graph_codegen::emit::{Case, rust_name};
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

/// The identifier of a name that [`convert`] or a [`NameSet`] made.
pub(super) fn ident(name: &str) -> Ident<'_> {
    let valid = ByteSet::WORD.has_all(name)
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && !name.is_empty()
        && name != "_"
        && !NEVER_RAW.contains(&name);
    match name {
        // Cannot happen, and must give an identifier if it does.
        _ if !valid => Ident::new("value1"),
        _ if RAW.binary_search(&name).is_ok() => Ident::new_raw(name),
        _ => Ident::new(name),
    }
}

/// The names of one scope.
#[derive(Clone, Debug, Default)]
pub(super) struct NameSet {
    /// Each name, with what took it.
    taken: HashMap<String, Taken>,
}

#[derive(Clone, Debug)]
enum Taken {
    Reserved,
    By(String),
}

/// What a [`NameSet`] gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    /// The Rust name, not yet raw.
    pub(super) name: String,
    /// What has the name that it would have had.
    pub(super) clash: Option<Clash>,
}

/// Why a name got a suffix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Clash {
    /// The generated code needs the name for itself.
    Reserved(String),
    /// Something else has the name.
    Other {
        /// The name that is taken.
        name: String,
        /// What has it, in the docs' words.
        by: String,
    },
}

impl NameSet {
    /// A scope in which the generated code has names of its own.
    pub(super) fn new(reserved: &[&str]) -> Self {
        Self { taken: reserved.iter().map(|name| ((*name).to_owned(), Taken::Reserved)).collect() }
    }

    /// A free name for the docs' `text`.
    pub(super) fn claim(&mut self, text: &str, case: Case) -> Claim {
        let name = convert(text, case);
        if name.is_empty() {
            return self.claim_fallback(text, case);
        }
        self.claim_exact(name, text, case)
    }

    /// A free name that is, or begins with, `name`.
    pub(super) fn claim_exact(&mut self, name: String, text: &str, case: Case) -> Claim {
        let clash = match self.taken.entry(name) {
            Entry::Vacant(free) => {
                let name = free.key().clone();
                free.insert(Taken::By(text.to_owned()));
                return Claim { name, clash: None };
            }
            Entry::Occupied(taken) => match taken.get() {
                Taken::Reserved => Clash::Reserved(taken.key().clone()),
                Taken::By(by) => Clash::Other { name: taken.key().clone(), by: by.clone() },
            },
        };
        let free = match &clash {
            Clash::Reserved(name) if !self.taken.contains_key(&format!("{name}_")) => format!("{name}_"),
            Clash::Reserved(name) | Clash::Other { name, .. } => self.numbered(name, 2, case),
        };
        self.taken.insert(free.clone(), Taken::By(text.to_owned()));
        Claim { name: free, clash: Some(clash) }
    }

    fn claim_fallback(&mut self, text: &str, case: Case) -> Claim {
        let stem = if case == Case::UpperCamel { "Value" } else { "value" };
        // `value1`, not `value_1`: this number belongs to the name.
        let name = self.numbered(stem, 1, Case::UpperCamel);
        self.taken.insert(name.clone(), Taken::By(text.to_owned()));
        Claim { name, clash: None }
    }

    fn numbered(&self, stem: &str, from: usize, case: Case) -> String {
        let separator = if case == Case::Snake && !stem.ends_with('_') { "_" } else { "" };
        // `Self_2` is no camel case.
        let stem = if case == Case::Snake { stem } else { stem.trim_end_matches('_') };
        // Among one more candidates than there are names, one is free.
        let candidates = (from..=from + self.taken.len()).map(|number| format!("{stem}{separator}{number}"));
        candidates.into_iter().find(|name| !self.taken.contains_key(name)).unwrap_or_default()
    }
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

    #[test]
    fn keywords_are_raw_and_anything_is_an_identifier() {
        let table = [("type", "r#type"), ("gen", "r#gen"), ("self_", "self_"), ("user", "user"), ("union", "union")];
        for (name, ident_text) in table {
            assert_eq!(ident(name).to_string(), ident_text);
        }
        for hostile in ["", "_", "self", "a b", "}", "é", "1"] {
            assert_eq!(ident(hostile).to_string(), "value1", "{hostile}");
        }
        for keyword in RAW {
            assert_eq!(ident(keyword).to_string(), format!("r#{keyword}"));
            assert!(ident(keyword).to_string().parse::<proc_macro2::TokenStream>().is_ok());
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let mut names = NameSet::new(&["additional"]);
        let mut claim = |text: &str| names.claim(text, Case::Snake).name;
        assert_eq!(claim("fooBar"), "foo_bar");
        assert_eq!(claim("foo_bar_2"), "foo_bar_2");
        assert_eq!(claim("foo_bar"), "foo_bar_3");
        assert_eq!(claim("additional"), "additional_");
        assert_eq!(claim("Additional"), "additional_2");
        assert_eq!(claim("additional_"), "additional_3");
        assert_eq!((claim("?"), claim("!"), claim("value1")), ("value1".into(), "value2".into(), "value1_2".into()));
        assert_eq!(claim("self"), "self_");
        assert_eq!(claim("Self"), "self_2");
    }

    #[test]
    fn a_clash_says_with_what() {
        let mut names = NameSet::new(&["Unrecognized"]);
        assert_eq!(names.claim("a", Case::UpperCamel).clash, None);
        let second = names.claim("A", Case::UpperCamel);
        assert_eq!(second.name, "A2");
        assert_eq!(second.clash, Some(Clash::Other { name: "A".into(), by: "a".into() }));
        assert_eq!(
            (names.claim("self", Case::UpperCamel).name, names.claim("Self", Case::UpperCamel).name),
            ("Self_".into(), "Self2".into())
        );
        let own = names.claim("unrecognized", Case::UpperCamel);
        assert_eq!((own.name.as_str(), own.clash), ("Unrecognized_", Some(Clash::Reserved("Unrecognized".into()))));
    }
}
