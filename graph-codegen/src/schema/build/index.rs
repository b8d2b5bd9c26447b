//! The types that pages document, by name and by page.

use std::collections::{BTreeMap, HashMap};

use super::{FactsByPath, link};
use crate::bytes::ByteSet;
use crate::library::stem;
use crate::schema::TypeName;
use crate::schema::read::{Facts, RawName};

/// The documented types.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Full names by their lower-case form.
    by_full: HashMap<String, TypeName>,
    /// Full names by the lower-case form of the short name, sorted.
    by_short: HashMap<String, Vec<TypeName>>,
    by_page: HashMap<String, PageTypes>,
}

/// The types of a page, the main one first.
#[derive(Debug, Default)]
pub(super) struct PageTypes {
    names: Vec<TypeName>,
    /// The position of the first type with a short name, by its lower-case form; only for many
    /// types.
    by_short: HashMap<String, usize>,
}

/// The number of names up to which they are searched one by one.
const FEW: usize = 8;

impl PageTypes {
    fn index(&mut self) {
        if self.names.len() > FEW {
            let places = self.names.iter().enumerate().rev();
            self.by_short = places.map(|(at, name)| (name.short().to_ascii_lowercase(), at)).collect();
        }
    }

    pub(super) fn names(&self) -> &[TypeName] {
        &self.names
    }

    /// Returns the first type with a short name, ignoring case.
    pub(super) fn find(&self, short: &str) -> Option<&TypeName> {
        if self.by_short.is_empty() {
            return self.names.iter().find(|name| name.short().eq_ignore_ascii_case(short));
        }
        self.names.get(*self.by_short.get(&short.to_ascii_lowercase())?)
    }
}

impl Index {
    /// Indexes the types and enums of all pages. If there are two spellings of a name, the one that
    /// starts in lower case is used, then that of the first page.
    pub(super) fn new(facts: &FactsByPath) -> Self {
        let mut index = Self::default();
        for (path, facts) in facts {
            for name in facts.types.iter().map(|ty| &ty.name).chain(facts.enums.iter().map(|ty| &ty.name)) {
                index.add(path, full_name(name));
            }
        }
        index.by_page.values_mut().for_each(PageTypes::index);
        for name in index.by_full.values() {
            index.by_short.entry(name.short().to_lowercase()).or_default().push(name.clone());
        }
        for names in index.by_short.values_mut() {
            names.sort();
        }
        index
    }

    fn add(&mut self, path: &str, name: TypeName) {
        let lower = name.as_str().to_lowercase();
        match self.by_full.get(&lower) {
            Some(known) if starts_lower(known) || !starts_lower(&name) => {}
            _ => {
                self.by_full.insert(lower, name.clone());
            }
        }
        self.by_page.entry(path.to_owned()).or_default().names.push(name);
    }

    /// Returns the documented spelling of a full name.
    pub(super) fn full(&self, name: &TypeName) -> Option<&TypeName> {
        self.by_full.get(&name.as_str().to_lowercase())
    }

    /// Returns the documented types with a short name.
    pub(super) fn short(&self, short: &str) -> &[TypeName] {
        self.by_short.get(&short.to_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// Returns the documented type with a short name in a namespace.
    pub(super) fn within(&self, namespace: &str, short: &str) -> Option<&TypeName> {
        let found = self.short(short);
        if found.len() > FEW {
            return self.full(&TypeName::new(namespace, short));
        }
        found.iter().find(|name| name.namespace().eq_ignore_ascii_case(namespace))
    }

    /// Returns the types that a page documents.
    pub(super) fn page(&self, path: &str) -> Option<&PageTypes> {
        self.by_page.get(path)
    }
}

fn starts_lower(name: &TypeName) -> bool {
    name.short().starts_with(|first: char| first.is_lowercase())
}

/// The full name of a page's type; in `microsoft.graph` unless something says otherwise.
pub(super) fn full_name(name: &RawName) -> TypeName {
    TypeName::new(name.namespace.as_deref().unwrap_or(TypeName::GRAPH), &name.short)
}

/// The characters of the target of a link to a page.
const PATH: ByteSet = ByteSet::between(0, 255).without(b"#?");

/// Changes the case of names that start in upper case, as no name of the service does, to that of
/// the links to their pages: the page `identityuserflow.md` is titled `UserFlow`, but its type is
/// called `identityUserFlow` elsewhere.
pub(super) fn spell_names(facts: &mut FactsByPath) {
    let upper = |facts: &Facts| facts.types.first().is_some_and(|ty| !ty.name.short.starts_with(char::is_lowercase));
    let mut pages: HashMap<String, String> = HashMap::new();
    for (path, _) in facts.iter().filter(|(_, facts)| upper(facts)) {
        pages.entry(path.to_ascii_lowercase()).or_insert_with(|| path.clone());
    }
    let mut spelt: BTreeMap<String, String> = BTreeMap::new();
    for (path, facts) in facts.iter().filter(|_| !pages.is_empty()) {
        for words in facts.type_words().filter(|words| words.word.starts_with(char::is_lowercase)) {
            // Most links lead elsewhere, so the name is compared before the path is assembled.
            if !stem(&words.target).eq_ignore_ascii_case(&words.word) && PATH.has_all(&words.target) {
                continue;
            }
            let target = link::page(path, &words.target).map(|(target, _)| target.to_ascii_lowercase());
            let page = target.and_then(|target| pages.get(&target));
            if let Some(page) = page.filter(|page| stem(page).eq_ignore_ascii_case(&words.word)) {
                spelt.insert(page.clone(), words.word.clone());
            }
        }
    }
    for (page, name) in spelt {
        if let Some(ty) = facts.get_mut(&page).and_then(|facts| facts.types.first_mut()) {
            ty.name.short = name;
        }
    }
}

/// Adds the namespaces that pages omit: that of the pages whose files start with the same word, in
/// their spelling, or otherwise the one that is named like this word.
pub(super) fn complete_namespaces(facts: &mut FactsByPath) {
    let known = Namespaces::of(facts);
    for (path, facts) in facts.iter_mut() {
        let Some(namespace) = first_word(path).and_then(|word| known.get(&word)) else { continue };
        let names = facts.types.iter_mut().map(|ty| &mut ty.name).chain(facts.enums.iter_mut().map(|ty| &mut ty.name));
        for name in names.filter(|name| name.namespace.is_none()) {
            name.namespace = Some(namespace.clone());
        }
    }
}

/// The word that identifies a page's namespace: the first word in the name of its file, after
/// "enums" if the page lists enums.
fn first_word(path: &str) -> Option<String> {
    let stem = stem(path).to_lowercase();
    let mut words = stem.split('-');
    let first = words.next()?;
    let second = words.next()?;
    Some(if matches!(first, "enums" | "enum" | "enumerations") { second } else { first }.to_owned())
}

/// The sub-namespaces that pages state.
struct Namespaces {
    /// By the first word in the names of their pages' files; `None` if these state different ones.
    by_word: BTreeMap<String, Option<String>>,
    /// By the text after `microsoft.graph.`, in lower case.
    by_name: BTreeMap<String, String>,
}

impl Namespaces {
    fn of(facts: &FactsByPath) -> Self {
        let mut found = Self { by_word: BTreeMap::new(), by_name: BTreeMap::new() };
        for (path, facts) in facts {
            let names = facts.types.iter().map(|ty| &ty.name).chain(facts.enums.iter().map(|ty| &ty.name));
            for namespace in names.filter_map(|name| name.namespace.as_ref()) {
                if let Some(below) = namespace.strip_prefix("microsoft.graph.") {
                    found.by_name.insert(below.to_lowercase(), namespace.clone());
                }
                if let Some(word) = first_word(path) {
                    let known = found.by_word.entry(word).or_insert_with(|| Some(namespace.clone()));
                    if known.as_ref() != Some(namespace) {
                        *known = None;
                    }
                }
            }
        }
        found
    }

    fn get(&self, word: &str) -> Option<&String> {
        self.by_word.get(word).and_then(Option::as_ref).or_else(|| self.by_name.get(word))
    }
}
