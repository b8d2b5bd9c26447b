//! Resolving words to types.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::gather::is_left_out;
use super::index::Index;
use super::member::is_member_name;
use super::naming::Naming;
use super::{FactsByPath, link};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::Library;
use crate::schema::read::TypeWords;
use crate::schema::{EnumMember, EnumSource, EnumType, MissingType, Primitive, TypeDef, TypeName, TypeRef};
use crate::source::Span;

/// The context in which words for a type are looked up: the page that contains them, and the
/// namespace in which short names are looked up first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lookup<'a> {
    pub page: &'a str,
    pub namespace: &'a str,
}

/// Finds the type that words refer to, and records those that no page documents.
pub(super) struct Resolver<'l, 'f> {
    library: &'l mut Library<'f>,
    index: Index,
    naming: Naming,
    leave_out: Vec<String>,
    /// Undocumented types by lower-case full name.
    unknown: HashMap<String, Unknown>,
}

/// A type that pages name but none documents.
#[derive(Debug)]
struct Unknown {
    name: TypeName,
    /// The short name as it is written at the first place.
    written: String,
    span: Span,
    target: Option<String>,
    /// The possible values next to it; with these, it is an enum.
    members: Vec<EnumMember>,
    /// Their names.
    values: HashSet<String>,
    /// Whether it is a base type or the target of a relationship, and therefore not an enum.
    is_structured: bool,
    /// Whether something has it as its base type.
    is_base: bool,
    /// Whether it is known not to be documented anywhere.
    expected: bool,
    /// Whether something whose page is wanted is declared to have this type.
    wanted: bool,
}

impl Unknown {
    fn new(name: TypeName, words: &TypeWords) -> Self {
        let written = words.word.rsplit('.').next().unwrap_or(&words.word).to_owned();
        Self {
            name,
            written,
            span: words.span,
            target: None,
            members: Vec::new(),
            values: HashSet::new(),
            is_structured: false,
            is_base: false,
            expected: false,
            wanted: false,
        }
    }
}

impl<'l, 'f> Resolver<'l, 'f> {
    pub(super) fn new(library: &'l mut Library<'f>, facts: &FactsByPath, leave_out: &[String]) -> Self {
        let (index, naming) = (Index::new(facts), Naming::new(facts));
        Self { library, index, naming, leave_out: leave_out.to_vec(), unknown: HashMap::new() }
    }

    /// Returns the file id of a page that was read.
    pub(super) fn file(&self, path: &str) -> Option<crate::source::FileId> {
        self.library.page(path).map(|page| page.file)
    }

    /// Returns the documented spelling of a page's own type name.
    pub(super) fn spelling(&self, name: TypeName) -> TypeName {
        self.index.full(&name).cloned().unwrap_or(name)
    }

    /// Returns the type of a property. `values` are the possible values next to it.
    pub(super) fn property(&mut self, words: &TypeWords, values: &[String], lookup: Lookup<'_>) -> TypeRef {
        if words.word.is_empty() {
            return TypeRef::Untyped;
        }
        if let Some(primitive) = words.primitive() {
            return TypeRef::Primitive(primitive);
        }
        if matches!(words.word.rsplit('.').next(), Some("Json" | "json" | "Untyped")) {
            return TypeRef::Named(self.any_json(words));
        }
        if let Some(name) = self.documented(words, lookup) {
            return TypeRef::Named(name);
        }
        if words.target.is_empty() && names_nothing(&words.word) {
            return TypeRef::Untyped;
        }
        TypeRef::Named(self.undocumented(words, values, lookup))
    }

    /// Returns the type that a relationship refers to. It is an entity type, so an undocumented one
    /// is not an enum, even if values are listed under its name elsewhere.
    pub(super) fn relationship(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> TypeRef {
        let ty = self.property(words, &[], lookup);
        if let TypeRef::Named(name) = &ty
            && let Some(unknown) = self.unknown.get_mut(&name.as_str().to_lowercase())
        {
            unknown.is_structured = true;
        }
        ty
    }

    /// Returns the enum of a property that its table calls String: the one that the JSON
    /// representation names, if possible values are listed next to the table's String.
    pub(super) fn enum_shown(
        &mut self,
        ty: &TypeRef,
        shown: &TypeWords,
        values: &[String],
        lookup: Lookup<'_>,
    ) -> Option<TypeRef> {
        let named = shown.word.contains('.') && shown.primitive().is_none();
        let text = *ty == TypeRef::Primitive(Primitive::String);
        (text && named && !values.is_empty()).then(|| self.property(shown, values, lookup))
    }

    /// Returns the structured type that something derives from. `entity` needs no page unless one
    /// is linked: it only contributes the key.
    pub(super) fn base(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> Option<TypeName> {
        if words.primitive().is_some() || words.word.is_empty() {
            return None;
        }
        if let Some(name) = self.documented(words, lookup) {
            return Some(name);
        }
        let name = self.naming.missing(words, lookup);
        if name.is_entity() && words.target.is_empty() {
            return Some(name);
        }
        let name = self.undocumented(words, &[], lookup);
        if let Some(unknown) = self.unknown.get_mut(&name.as_str().to_lowercase()) {
            unknown.is_base = true;
            unknown.is_structured = true;
        }
        Some(name)
    }

    /// Returns the type of an operation's response, which is a structured type, whether or not a
    /// page documents it.
    pub(super) fn answer(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> TypeName {
        if let Some(name) = self.documented(words, lookup) {
            return name;
        }
        let name = self.undocumented(words, &[], lookup);
        if let Some(unknown) = self.unknown.get_mut(&name.as_str().to_lowercase()) {
            unknown.is_structured = true;
        }
        name
    }

    /// Returns the full name that words refer to, without recording it as undocumented.
    pub(super) fn name(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> TypeName {
        self.documented(words, lookup).unwrap_or_else(|| self.naming.missing(words, lookup))
    }

    /// Returns the documented type that words refer to: by link and name together, by full name, by
    /// name, or by the link alone.
    pub(super) fn documented(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> Option<TypeName> {
        let short = words.word.rsplit('.').next().unwrap_or(&words.word);
        let linked = self.linked(words, lookup);
        let types = linked.as_ref().and_then(|linked| self.index.page(&linked.path));
        if let Some(name) = types.and_then(|types| types.find(short)) {
            return Some(self.spelling(name.clone()));
        }
        let full = TypeName::parse(&words.word).filter(|_| words.word.contains('.'));
        if let Some(name) = full.as_ref().and_then(|full| self.index.full(full)) {
            return Some(name.clone());
        }
        if let Some(exact) = self.naming.exact(words, lookup) {
            if let Some(name) = self.index.full(exact) {
                return Some(name.clone());
            }
            // A page with the same short name in another namespace is not meant.
            if linked.is_none() && !words.target.is_empty() {
                return None;
            }
        }
        // A full name does not refer to a type in another namespace, even if only that one is
        // documented.
        let named_whole = full.is_some_and(|full| full.namespace().to_lowercase().starts_with(TypeName::GRAPH));
        if let Some(name) = self.by_short(short, lookup.namespace).filter(|_| !named_whole) {
            return Some(name);
        }
        let linked = linked?;
        let anchor = linked.anchor.split('-').next().filter(|anchor| !anchor.is_empty());
        if let Some(name) = anchor.zip(types).and_then(|(anchor, types)| types.find(anchor)) {
            return Some(self.spelling(name.clone()));
        }
        match types?.names() {
            // A page about several enums does not say which one is meant.
            [only] if linked.anchor.is_empty() => Some(self.spelling(only.clone())),
            [first, ..] if linked.anchor.is_empty() && is_about(&linked.path, first) => {
                Some(self.spelling(first.clone()))
            }
            _ => None,
        }
    }

    fn by_short(&self, short: &str, namespace: &str) -> Option<TypeName> {
        let within = |namespace: &str| self.index.within(namespace, short);
        within(namespace).or_else(|| within(TypeName::GRAPH)).cloned()
    }

    fn linked(&mut self, words: &TypeWords, lookup: Lookup<'_>) -> Option<Linked> {
        let (path, anchor) = link::page(lookup.page, &words.target)?;
        let path = self.library.find(&path)?;
        Some(Linked { path, anchor })
    }

    /// The service's own `microsoft.graph.Json`, which is any value and needs no page.
    fn any_json(&mut self, words: &TypeWords) -> TypeName {
        let name = TypeName::new(TypeName::GRAPH, "Json");
        let unknown =
            self.unknown.entry(name.as_str().to_lowercase()).or_insert_with(|| Unknown::new(name.clone(), words));
        unknown.expected = true;
        name
    }

    fn undocumented(&mut self, words: &TypeWords, values: &[String], lookup: Lookup<'_>) -> TypeName {
        let name = self.naming.missing(words, lookup);
        let target = link::page(lookup.page, &words.target).map(|(path, _)| path);
        let unknown = self.unknown.entry(name.as_str().to_lowercase()).or_insert_with(|| Unknown::new(name, words));
        unknown.target = unknown.target.take().or(target);
        unknown.wanted |= !words.left_out;
        // A list with phrases or numbers is not a list of members, and using a part of it would be
        // wrong.
        let members = if values.iter().all(|value| is_member_name(value) || value.eq_ignore_ascii_case("null")) {
            values
        } else {
            &[]
        };
        for value in members.iter().filter(|value| is_member_name(value)) {
            if unknown.values.insert(value.clone()) {
                unknown.members.push(EnumMember {
                    name: value.clone(),
                    value: None,
                    description: Default::default(),
                    deprecated: None,
                    span: words.span,
                });
            }
        }
        unknown.name.clone()
    }

    /// Adds the undocumented types to the documented ones: those with possible values as enums, the
    /// others as missing.
    pub(super) fn finish(
        self,
        mut types: BTreeMap<TypeName, TypeDef>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<TypeName, TypeDef> {
        // The service's names differ in more than case, so a name that only differs in case refers
        // to the documented type.
        let documented: HashSet<String> = types.keys().map(|name| name.as_str().to_lowercase()).collect();
        let mut unknown: Vec<(String, Unknown)> = self.unknown.into_iter().collect();
        unknown.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        for (lower, unknown) in unknown {
            if documented.contains(&lower) {
                continue;
            }
            let file = unknown.span.file;
            let def = if unknown.members.is_empty() || unknown.is_structured {
                if unknown.wanted && !unknown.expected && !is_left_out(unknown.name.as_str(), &self.leave_out) {
                    diagnostics.push(missing(&unknown));
                }
                TypeDef::Missing(MissingType { name: unknown.name.clone(), span: unknown.span, target: unknown.target })
            } else {
                TypeDef::Enum(EnumType {
                    name: unknown.name.clone(),
                    description: Default::default(),
                    members: unknown.members,
                    flags: None,
                    source: EnumSource::Values,
                    pages: vec![file],
                    span: unknown.span,
                    deprecated: None,
                })
            };
            types.insert(unknown.name, def);
        }
        types
    }
}

/// Words in type cells that do not name a particular type.
const NO_TYPES: [&str; 24] = [
    "any",
    "array",
    "collection",
    "complex",
    "complextype",
    "dictionary",
    "edm.any",
    "edm.complextype",
    "edm.entitytype",
    "entity",
    "enum",
    "enumeration",
    "list",
    "mixed",
    "n/a",
    "none",
    "null",
    "object",
    "primitive",
    "tbd",
    "todo",
    "unknown",
    "various",
    "varies",
];

/// Whether a word in a type cell only says that there is a value.
fn names_nothing(word: &str) -> bool {
    NO_TYPES.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// The target of a link.
struct Linked {
    path: String,
    anchor: String,
}

/// Whether a page's file is named after a type.
fn is_about(path: &str, name: &TypeName) -> bool {
    let stem = crate::library::stem(path).to_lowercase();
    let short = name.short().to_lowercase();
    stem == short || stem.ends_with(&format!("-{short}"))
}

fn missing(unknown: &Unknown) -> Diagnostic {
    let short = &unknown.written;
    let diagnostic = match &unknown.target {
        Some(target) => Diagnostic::new(
            Code::MissingPage,
            unknown.span,
            format!("`{short}` is linked to `{target}`, which is not in the documentation folder"),
        )
        .help(format!("add `{target}`; without it, `{short}` is an untyped value")),
        None => Diagnostic::new(
            Code::MissingPage,
            unknown.span,
            format!("no page in the documentation folder documents `{short}`"),
        )
        .help(format!("add `resources/{}.md`; without it, `{short}` is an untyped value", short.to_lowercase())),
    };
    // A type that is linked, has properties or is a base type is not a primitive type.
    let may_be_primitive = unknown.target.is_none() && !unknown.is_base && !unknown.is_structured;
    if let Some(near) = Primitive::near(short).filter(|_| may_be_primitive) {
        diagnostic.help(format!("did you mean `{}`?", near.edm_name().trim_start_matches("Edm.")))
    } else if unknown.is_base {
        diagnostic.help(format!("add the page of `{short}`; without it, the inherited properties are unknown"))
    } else {
        diagnostic
    }
}
