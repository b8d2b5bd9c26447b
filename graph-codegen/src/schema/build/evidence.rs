//! Evidence in examples of responses about documented types.
//!
//! An example is an actual response of the service, so it can show what a table got wrong or left
//! out: a property that only the body of a PATCH page lists belongs to the type if responses
//! contain it; a name that no response contains, next to a similar one that no page documents, is a
//! misspelling; a name that many responses contain, and that means the same wherever it is
//! documented, is a property.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::FactsByPath;
use super::resolve::{Lookup, Resolver};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::json::{self, Json, JsonKind};
use crate::schema::{
    ByName, Primitive, Property, PropertySource, QuerySupport, Schema, StructuredType, TypeDef, TypeName, TypeRef,
};
use crate::source::{FileId, SourceMap, Span};

/// The responses whose type is known.
pub(super) fn answers(facts: &FactsByPath, resolver: &mut Resolver<'_, '_>) -> Vec<(TypeName, Span)> {
    let mut answers = Vec::new();
    for (path, operation) in facts.iter().flat_map(|(path, facts)| facts.operations.iter().map(move |it| (path, it))) {
        let lookup = Lookup { page: path, namespace: TypeName::GRAPH };
        let typed = operation.answers.iter().map(|(words, json)| (resolver.documented(words, lookup), *json));
        answers.extend(typed.filter_map(|(name, json)| Some((name?, json))));
    }
    answers
}

/// Corrects types by the examples of responses.
pub(super) fn correct(
    schema: &mut Schema,
    answers: &[(TypeName, Span)],
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    let shown = Shown::of(schema, answers, sources);
    confirm_body_properties(schema, &shown);
    respell(schema, &shown, diagnostics);
    add_shown(schema, &shown, diagnostics);
}

/// The names that occur in examples.
#[derive(Default)]
struct Shown {
    /// The documented names, by the type of the object.
    documented: HashMap<TypeName, HashSet<String>>,
    /// The names that neither the type, nor a base type, nor a derived type has.
    unknown: BTreeMap<(TypeName, String), Seen>,
}

/// An undocumented name.
struct Seen {
    /// The first place.
    span: Span,
    /// The pages, including those that only show it as null.
    pages: BTreeSet<FileId>,
    /// Whether a value was an object or contained one.
    objects: bool,
    /// Whether a value was a string, a number or a boolean, or contained one.
    scalars: bool,
}

impl Shown {
    fn of(schema: &Schema, answers: &[(TypeName, Span)], sources: &SourceMap) -> Self {
        let mut shown = Self::default();
        let names = Documented::of(schema);
        for (ty, span) in answers {
            let Some(file) = sources.get(span.file) else { continue };
            let Some(json) = json::read(&file.text, *span).value else { continue };
            let value = json.get("value").filter(|_| names.property(ty, "value").is_none());
            shown.value(&names, ty, value.unwrap_or(&json), span.file);
        }
        shown
    }

    fn value(&mut self, names: &Documented<'_>, ty: &TypeName, json: &Json, page: FileId) {
        for element in json.elements() {
            self.value(names, ty, element, page);
        }
        let stated = json.get("@odata.type").and_then(Json::as_str);
        let stated = stated.and_then(TypeName::parse);
        let ty = stated.as_ref().unwrap_or(ty);
        if !names.chains.contains_key(ty) {
            return;
        }
        for member in json.members().iter().filter(|member| crate::schema::name::is_identifier(&member.name)) {
            match names.property(ty, &member.name) {
                Some(property) => {
                    let known = self.documented.entry(ty.clone()).or_default();
                    if !known.contains(&member.name) {
                        known.insert(member.name.clone());
                    }
                    if let TypeRef::Named(name) = &property.ty {
                        self.value(names, name, &member.value, page);
                    }
                }
                None if !names.is_in_a_derived_type(ty, &member.name) => {
                    let seen = self.unknown.entry((ty.clone(), member.name.clone()));
                    let seen = seen.or_insert_with(|| Seen::at(member.name_span));
                    seen.pages.insert(page);
                    seen.note(&member.value);
                }
                None => {}
            }
        }
    }
}

impl Seen {
    fn at(span: Span) -> Self {
        Self { span, pages: BTreeSet::new(), objects: false, scalars: false }
    }

    fn note(&mut self, value: &Json) {
        match &value.kind {
            JsonKind::Null => {}
            JsonKind::Array(elements) => elements.iter().for_each(|element| self.note(element)),
            JsonKind::Object(_) => self.objects = true,
            JsonKind::Bool(_) | JsonKind::Number(_) | JsonKind::String(_) => self.scalars = true,
        }
    }
}

/// The properties of documented types, including those of their base types and of the types derived
/// from each.
struct Documented<'a> {
    by_name: ByName<'a>,
    /// A type with its base types, nearest first. Empty for open types, since none of their
    /// properties is a misspelling.
    chains: HashMap<&'a TypeName, Vec<&'a StructuredType>>,
    derived: HashMap<&'a TypeName, Vec<&'a StructuredType>>,
    /// The property names of all types derived from one; computed when first needed.
    in_derived: RefCell<HashMap<&'a TypeName, HashSet<&'a str>>>,
}

impl<'a> Documented<'a> {
    fn of(schema: &'a Schema) -> Self {
        let mut chains = HashMap::new();
        let mut derived: HashMap<&TypeName, Vec<&StructuredType>> = HashMap::new();
        for ty in schema.structured_types() {
            let chain = schema.base_chain(&ty.name);
            if chain.iter().any(|ty| ty.open) {
                continue;
            }
            for base in chain.iter().skip(1) {
                derived.entry(&base.name).or_default().push(ty);
            }
            chains.insert(&ty.name, chain);
        }
        Self { by_name: ByName::new(schema), chains, derived, in_derived: RefCell::default() }
    }

    fn property(&self, ty: &TypeName, name: &str) -> Option<&'a Property> {
        self.chains.get(ty)?.iter().find_map(|ty| self.by_name.get(ty, name))
    }

    fn is_in_a_derived_type(&self, ty: &TypeName, name: &str) -> bool {
        let Some((ty, derived)) = self.derived.get_key_value(ty) else { return false };
        let mut in_derived = self.in_derived.borrow_mut();
        let names = in_derived.entry(ty).or_insert_with(|| {
            derived.iter().flat_map(|ty| &ty.properties).map(|property| property.name.as_str()).collect()
        });
        names.contains(name)
    }
}

/// A property that only the body of a PATCH page lists belongs to the type if a response contains
/// it.
fn confirm_body_properties(schema: &mut Schema, shown: &Shown) {
    for (name, def) in &mut schema.types {
        let (TypeDef::Structured(ty), Some(names)) = (def, shown.documented.get(name)) else { continue };
        for property in ty.properties.iter_mut().filter(|property| property.source == PropertySource::Body) {
            if names.contains(&property.name) {
                property.source = PropertySource::Example;
            }
        }
    }
}

/// A documented name that no response contains, and the similar one that responses contain instead.
fn respell(schema: &mut Schema, shown: &Shown, diagnostics: &mut Diagnostics) {
    let mut stems: Option<(&TypeName, Stems)> = None;
    for ((owner, name), seen) in &shown.unknown {
        let Some(TypeDef::Structured(ty)) = schema.types.get_mut(owner) else { continue };
        // The names of a type are adjacent.
        if stems.as_ref().is_none_or(|(known, _)| *known != owner) {
            stems = Some((owner, Stems::of(&ty.properties)));
        }
        let Some((_, stems)) = &mut stems else { continue };
        let held = shown.documented.get(owner);
        let fits = |index: &usize| {
            ty.properties.get(*index).is_some_and(|property| {
                property.source <= PropertySource::Json
                    && !held.is_some_and(|names| names.contains(&property.name))
                    && is_like(name, &property.name)
                    && has_shape(seen, &property.ty)
            })
        };
        let Some(index) = stems.like(name).filter(fits).min() else { continue };
        let Some(property) = ty.properties.get_mut(index) else { continue };
        let message = format!("the examples spell `{}` as `{name}`", property.name);
        diagnostics.push(Diagnostic::new(Code::Disagreement, property.span, message));
        property.name.clone_from(name);
        stems.add(index, name);
    }
}

/// The maximum length of a name that is compared with those of responses (64).
const LONGEST_NAME: usize = 128;

/// The positions of properties, by the part of their names that longer forms share.
#[derive(Default)]
struct Stems(HashMap<String, Vec<usize>>);

impl Stems {
    fn of(properties: &[Property]) -> Self {
        let mut stems = Self::default();
        properties.iter().enumerate().for_each(|(index, property)| stems.add(index, &property.name));
        stems
    }

    fn add(&mut self, index: usize, name: &str) {
        let stem = stem_of(name);
        if (5..=LONGEST_NAME).contains(&stem.len()) {
            self.0.entry(stem.to_owned()).or_default().push(index);
        }
    }

    /// The properties with whose stem a name starts.
    fn like(&self, name: &str) -> impl Iterator<Item = usize> {
        let starts = (5..=name.len().min(LONGEST_NAME)).filter_map(|length| name.get(..length));
        starts.filter_map(|start| self.0.get(start)).flatten().copied()
    }
}

/// A name without a final `y`, which becomes `ies`.
fn stem_of(name: &str) -> &str {
    name.strip_suffix('y').unwrap_or(name)
}

/// Whether the name in responses is the plural or the long form of the documented one:
/// `appliedPolicies` of `appliedPolicy`, `errorInformation` of `errorInfo`.
fn is_like(shown: &str, documented: &str) -> bool {
    let stem = stem_of(documented);
    shown.len() > documented.len() && stem.len() > 4 && shown.starts_with(stem)
}

/// The number of pages that must show a name without a table for it to be a property.
const PAGES: usize = 4;

/// Adds the names that responses on several pages contain, if they mean the same thing wherever
/// they are documented.
fn add_shown(schema: &mut Schema, shown: &Shown, diagnostics: &mut Diagnostics) {
    let many = shown.unknown.iter().filter(|(_, seen)| seen.pages.len() >= PAGES);
    let many: Vec<(&(TypeName, String), &Seen)> = many.filter(|((_, name), _)| name != "id").collect();
    if many.is_empty() {
        return;
    }
    let meanings = Meanings::of(schema, many.iter().map(|((_, name), _)| name.as_str()));
    let mut names: Option<(&TypeName, HashSet<String>)> = None;
    let mut added: BTreeSet<&TypeName> = BTreeSet::new();
    for ((owner, name), seen) in many {
        let Some((ty, collection)) = meanings.common(name).filter(|(ty, _)| has_shape(seen, ty)) else { continue };
        let Some(TypeDef::Structured(known)) = schema.types.get_mut(owner).filter(|def| has_properties(def)) else {
            continue;
        };
        // The names of a type are adjacent. A respelled name may exist by now.
        if names.as_ref().is_none_or(|(known, _)| *known != owner) {
            names = Some((owner, known.properties.iter().map(|property| property.name.clone()).collect()));
        }
        if !names.as_mut().is_some_and(|(_, names)| names.insert(name.clone())) {
            continue;
        }
        let message = format!(
            "the example responses of {} pages contain `{name}`, which the page of `{}` does not list",
            seen.pages.len(),
            owner.short()
        );
        diagnostics.push(Diagnostic::new(Code::Disagreement, seen.span, message));
        known.properties.push(example_property(name, ty, collection, seen.span));
        added.insert(owner);
    }
    for owner in added {
        if let Some(TypeDef::Structured(ty)) = schema.types.get_mut(owner) {
            ty.properties.sort_by_key(|property| property.navigation);
        }
    }
}

fn has_properties(def: &TypeDef) -> bool {
    matches!(def, TypeDef::Structured(ty) if !ty.properties.is_empty())
}

fn example_property(name: &str, ty: TypeRef, collection: bool, span: Span) -> Property {
    Property {
        name: name.to_owned(),
        ty,
        collection,
        navigation: false,
        nullable: None,
        queries: QuerySupport::default(),
        read_only: false,
        on_creation: false,
        read_only_when: None,
        key: false,
        inherited_from: None,
        description: Default::default(),
        values: Vec::new(),
        closed_list: None,
        deprecated: None,
        span,
        source: PropertySource::Example,
    }
}

/// The types that tables state for some names, with their frequency.
struct Meanings(HashMap<String, BTreeMap<(TypeRef, bool), usize>>);

impl Meanings {
    fn of<'a>(schema: &Schema, names: impl Iterator<Item = &'a str>) -> Self {
        let mut meanings: HashMap<String, BTreeMap<(TypeRef, bool), usize>> =
            names.map(|name| (name.to_owned(), BTreeMap::new())).collect();
        let properties = schema.structured_types().flat_map(|ty| &ty.properties);
        for property in properties.filter(|property| property.source == PropertySource::Table) {
            if let Some(counts) = meanings.get_mut(&property.name) {
                *counts.entry((property.ty.clone(), property.collection)).or_default() += 1;
            }
        }
        Self(meanings)
    }

    /// The type that at least three tables, and at least four out of five, state.
    fn common(&self, name: &str) -> Option<(TypeRef, bool)> {
        let counts = self.0.get(name)?;
        let all: usize = counts.values().sum();
        let (meaning, count) = counts.iter().max_by_key(|(_, count)| **count)?;
        (*count >= 3 && count * 5 >= all * 4).then(|| meaning.clone())
    }
}

fn has_shape(seen: &Seen, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Primitive(Primitive::Stream) | TypeRef::Untyped => false,
        TypeRef::Primitive(_) => seen.scalars && !seen.objects,
        TypeRef::Named(_) => seen.objects,
    }
}
