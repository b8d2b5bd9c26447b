//! The names of types whose pages are missing.
//!
//! Each has the most specific name that the page which needs it uses, so that adding the type's own
//! page later does not rename anything: full names in the page's code blocks take precedence over
//! those of its links, and these over the names of files. The result does not depend on other
//! pages.

use std::collections::HashMap;

use super::resolve::Lookup;
use super::{FactsByPath, link};
use crate::library::stem;
use crate::schema::TypeName;
use crate::schema::read::TypeWords;

/// The full names that pages use for types, by page.
#[derive(Debug, Default)]
pub(super) struct Naming {
    pages: HashMap<String, PageNames>,
}

#[derive(Debug, Default)]
struct PageNames {
    /// The names in code blocks, by the lower-case form of the short name.
    by_short: HashMap<String, Vec<TypeName>>,
    /// The names in links, by the target page of the link and the short name in lower case.
    by_link: HashMap<(String, String), TypeName>,
}

impl Naming {
    pub(super) fn new(facts: &FactsByPath) -> Self {
        Self { pages: facts.iter().map(|(path, facts)| (path.clone(), PageNames::of(path, facts))).collect() }
    }

    /// The full name that the page's code blocks or links use for the type that words refer to.
    pub(super) fn exact(&self, words: &TypeWords, lookup: Lookup<'_>) -> Option<&TypeName> {
        let names = self.pages.get(lookup.page)?;
        let short = words.short();
        let shown = names.by_short.get(&short).map_or(&[][..], Vec::as_slice);
        let full = if words.word.contains('.') { TypeName::parse(&words.word) } else { None };
        if let Some(full) = full {
            return shown.iter().find(|name| name.as_str().eq_ignore_ascii_case(full.as_str()));
        }
        let within = |wanted: &str| shown.iter().find(|name| name.namespace().eq_ignore_ascii_case(wanted));
        if let [only] = shown {
            return Some(only);
        }
        if let Some(name) = within(lookup.namespace).or_else(|| within(TypeName::GRAPH)) {
            return Some(name);
        }
        let (path, _) = link::page(lookup.page, &words.target)?;
        names.by_link.get(&(path.to_ascii_lowercase(), short))
    }

    /// The name of a type that no page documents.
    pub(super) fn missing(&self, words: &TypeWords, lookup: Lookup<'_>) -> TypeName {
        if let Some(name) = self.exact(words, lookup) {
            return name.clone();
        }
        if let Some(name) = TypeName::parse(&words.word).filter(|_| words.word.contains('.')) {
            return TypeName::new(name.namespace(), &lower_first(name.short()));
        }
        let short = words.word.rsplit('.').next().unwrap_or(&words.word);
        TypeName::new(namespace(words, lookup), &lower_first(short))
    }
}

impl PageNames {
    fn of(path: &str, facts: &crate::schema::read::Facts) -> Self {
        let mut names = Self::default();
        for name in &facts.named {
            names.by_short.entry(name.short().to_lowercase()).or_default().push(name.clone());
        }
        for words in facts.type_words().filter(|words| words.word.contains('.')) {
            let linked = link::page(path, &words.target).filter(|_| !words.target.is_empty());
            if let (Some((target, _)), Some(name)) = (linked, TypeName::parse(&words.word)) {
                names.by_link.entry((target.to_ascii_lowercase(), words.short())).or_insert(name);
            }
        }
        names
    }
}

/// The namespace of a short name: that of the page, unless the name is linked to a file that is not
/// named like the pages of that namespace.
fn namespace<'a>(words: &TypeWords, lookup: Lookup<'a>) -> &'a str {
    let Some((_, last)) = lookup.namespace.rsplit_once('.').filter(|(_, last)| !last.eq_ignore_ascii_case("graph"))
    else {
        return if lookup.namespace.is_empty() { TypeName::GRAPH } else { lookup.namespace };
    };
    let prefix = format!("{}-", last.to_ascii_lowercase());
    let has_prefix = |path: &str| stem(path).to_ascii_lowercase().starts_with(&prefix);
    let linked = link::page(lookup.page, &words.target).filter(|_| !words.target.is_empty());
    match linked {
        Some((path, _)) if has_prefix(lookup.page) && !has_prefix(&path) => TypeName::GRAPH,
        _ => lookup.namespace,
    }
}

/// A name with the case that the service uses, which starts in lower case:
/// `[IdentitySet](identityset.md)` is `identitySet`.
fn lower_first(short: &str) -> String {
    let mut letters = short.chars();
    match letters.next() {
        Some(first) if first.is_ascii_uppercase() && short.chars().any(|c| c.is_ascii_lowercase()) => {
            first.to_ascii_lowercase().to_string() + letters.as_str()
        }
        _ => short.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::lower_first;

    #[test]
    fn names_begin_in_lower_case() {
        for (word, name) in
            [("IdentitySet", "identitySet"), ("user", "user"), ("URL", "URL"), ("OAuth2Grant", "oAuth2Grant")]
        {
            assert_eq!(lower_first(word), name);
        }
    }
}
