//! The names of a scope, each of which is unique.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::name::{Case, convert};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Span;

/// The names of one scope.
#[derive(Clone, Debug, Default)]
pub(crate) struct NameSet {
    /// Each name, with the item that uses it.
    taken: HashMap<String, Taken>,
    /// By stem and first number: the number from which to search for a free one. All numbers before
    /// it are used.
    numbers: HashMap<(String, usize), usize>,
}

#[derive(Clone, Debug)]
enum Taken {
    Reserved,
    By(String),
}

/// A name from a [`NameSet`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Claim {
    /// The Rust name, not yet raw.
    pub(crate) name: String,
    /// The item that uses the preferred name.
    pub(crate) clash: Option<Clash>,
}

/// Why a name got a suffix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Clash {
    /// Generated code needs the name itself.
    Reserved(String),
    /// Something else uses the name.
    Other {
        /// The name that is already used.
        name: String,
        /// The item that uses it, in the words of the reference.
        by: String,
    },
}

impl NameSet {
    /// Creates a scope in which generated code uses some names itself.
    pub(crate) fn new(reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| ((*name).to_owned(), Taken::Reserved)).collect();
        Self { taken, numbers: HashMap::new() }
    }

    /// Assigns unique names to a few texts of the reference, in a scope of their own. Usually, all
    /// of the texts are different.
    pub(crate) fn claim_all<S: AsRef<str>>(reserved: &[&str], texts: &[S], case: Case) -> Vec<String> {
        // The number of names up to which they are compared one by one.
        const FEW: usize = 8;
        let mut names: Vec<String> = Vec::with_capacity(texts.len());
        for text in texts {
            let name = convert(text.as_ref(), case);
            let is_free = !name.is_empty() && !reserved.contains(&name.as_str()) && !names.contains(&name);
            if !is_free || texts.len() > FEW {
                let mut scope = Self::new(reserved);
                return texts.iter().map(|text| scope.claim(text.as_ref(), case).name).collect();
            }
            names.push(name);
        }
        names
    }

    /// Returns a free name for a text of the reference.
    pub(crate) fn claim(&mut self, text: &str, case: Case) -> Claim {
        let name = convert(text, case);
        if name.is_empty() {
            return self.claim_fallback(text, case);
        }
        self.claim_exact(name, text, case)
    }

    /// Returns a free name that is `name` or starts with it.
    pub(crate) fn claim_exact(&mut self, name: String, text: &str, case: Case) -> Claim {
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

    fn numbered(&mut self, stem: &str, from: usize, case: Case) -> String {
        let separator = if case == Case::Snake && !stem.ends_with('_') { "_" } else { "" };
        // `Self_2` is not camel case.
        let stem = if case == Case::Snake { stem } else { stem.trim_end_matches('_') };
        let next = self.numbers.entry((format!("{stem}{separator}"), from)).or_insert(from);
        // There are more candidates than names, so one of them is free.
        for number in *next..=*next + self.taken.len() {
            let name = format!("{stem}{separator}{number}");
            if !self.taken.contains_key(&name) {
                *next = number;
                return name;
            }
        }
        String::new()
    }
}

impl Claim {
    /// Reports that the name got a suffix.
    pub(crate) fn note(&self, what: &str, text: &str, span: Span, diagnostics: &mut Diagnostics) {
        let name = &self.name;
        let message = match &self.clash {
            None => return,
            Some(Clash::Reserved(taken)) => {
                format!("the {what} `{text}` is called `{name}`, because the generated code uses the name `{taken}`")
            }
            Some(Clash::Other { name: taken, by }) => {
                format!("the {what} `{text}` is called `{name}`, because `{by}` already has the name `{taken}`")
            }
        };
        diagnostics.push(Diagnostic::new(Code::NameCollision, span, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
