//! What the examples of responses show of documented types.
//!
//! An example is what the service answered once, so it knows what a table got wrong or left out: a property that only a PATCH
//! page's body lists is the type's own if answers hold it; a name that no answer holds, beside a like one that no page documents,
//! is a slip of the pen; a name that many answers hold, and that means the same wherever it is documented, is a property.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::FactsByPath;
use super::resolve::{Place, Resolver};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::json::{self, Json, JsonKind};
use crate::schema::{Primitive, Property, PropertySource, Schema, TypeDef, TypeName, TypeRef};
use crate::source::{FileId, SourceMap, Span};

/// The responses whose type is known.
pub(super) fn answers(facts: &FactsByPath, resolver: &mut Resolver<'_, '_>) -> Vec<(TypeName, Span)> {
    let mut answers = Vec::new();
    for (path, operation) in facts.iter().flat_map(|(path, facts)| facts.operations.iter().map(move |it| (path, it))) {
        let place = Place { page: path, namespace: TypeName::GRAPH };
        let typed = operation.answers.iter().map(|(words, json)| (resolver.documented(words, place), *json));
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

/// The names that examples show.
#[derive(Default)]
struct Shown {
    /// The documented ones, by the type that an object is of.
    documented: HashMap<TypeName, HashSet<String>>,
    /// Those that neither the type nor a base type nor a derived one has.
    unknown: BTreeMap<(TypeName, String), Seen>,
}

/// An undocumented name.
struct Seen {
    /// The first place.
    span: Span,
    /// The pages, also those that only show it as null.
    pages: BTreeSet<FileId>,
    /// Whether a value was an object or held some.
    objects: bool,
    /// Whether a value was a text, a number or a Boolean, or held some.
    scalars: bool,
}

impl Shown {
    fn of(schema: &Schema, answers: &[(TypeName, Span)], sources: &SourceMap) -> Self {
        let mut shown = Self::default();
        let names = Names::of(schema);
        for (ty, span) in answers {
            let Some(file) = sources.get(span.file) else { continue };
            let Some(json) = json::read(&file.text, *span).value else { continue };
            let value = json.get("value").filter(|_| !names.has(ty, "value"));
            shown.value(&names, ty, value.unwrap_or(&json), span.file);
        }
        shown
    }

    fn value(&mut self, names: &Names<'_>, ty: &TypeName, json: &Json, page: FileId) {
        for element in json.elements() {
            self.value(names, ty, element, page);
        }
        let stated = json.get("@odata.type").and_then(Json::as_str);
        let stated = stated.and_then(TypeName::parse);
        let ty = stated.as_ref().unwrap_or(ty);
        let Some(properties) = names.by_type.get(ty) else { return };
        for member in json.members().iter().filter(|member| crate::schema::name::is_identifier(&member.name)) {
            match properties.get(member.name.as_str()) {
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

/// The properties of each documented type, those of its base types included, and the types that derive from each.
struct Names<'a> {
    by_type: HashMap<&'a TypeName, HashMap<&'a str, &'a Property>>,
    derived: HashMap<&'a TypeName, Vec<&'a TypeName>>,
}

impl<'a> Names<'a> {
    fn of(schema: &'a Schema) -> Self {
        let mut names = Self { by_type: HashMap::new(), derived: HashMap::new() };
        for name in schema.structured_types().map(|ty| &ty.name) {
            let chain = schema.base_chain(name);
            // Whatever an open type holds is no slip.
            if chain.iter().any(|ty| ty.open) {
                continue;
            }
            let properties = schema.all_properties(name).into_iter();
            names.by_type.insert(name, properties.map(|property| (property.name.as_str(), property)).collect());
            for base in chain.into_iter().skip(1) {
                names.derived.entry(&base.name).or_default().push(name);
            }
        }
        names
    }

    fn has(&self, ty: &TypeName, name: &str) -> bool {
        self.by_type.get(ty).is_some_and(|properties| properties.contains_key(name))
    }

    fn is_in_a_derived_type(&self, ty: &TypeName, name: &str) -> bool {
        self.derived.get(ty).is_some_and(|derived| derived.iter().any(|ty| self.has(ty, name)))
    }
}

/// A property that only a PATCH page's body lists is the type's own if an answer holds it.
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

/// A documented name that no answer holds, and the like one that answers hold in its place.
fn respell(schema: &mut Schema, shown: &Shown, diagnostics: &mut Diagnostics) {
    for ((owner, name), seen) in &shown.unknown {
        let Some(TypeDef::Structured(ty)) = schema.types.get_mut(owner) else { continue };
        let held = shown.documented.get(owner);
        let fits = |property: &&mut Property| {
            property.source <= PropertySource::Json
                && !held.is_some_and(|names| names.contains(&property.name))
                && is_like(name, &property.name)
                && has_shape(seen, &property.ty)
        };
        let Some(property) = ty.properties.iter_mut().find(fits) else { continue };
        let message = format!("the examples write `{name}` for `{}`", property.name);
        diagnostics.push(Diagnostic::new(Code::Disagreement, property.span, message));
        property.name.clone_from(name);
    }
}

/// Whether the name in the answers is the plural or the long form of the documented one: `appliedPolicies` of `appliedPolicy`,
/// `errorInformation` of `errorInfo`.
fn is_like(shown: &str, documented: &str) -> bool {
    let stem = documented.strip_suffix('y').unwrap_or(documented);
    shown.len() > documented.len() && stem.len() > 4 && shown.starts_with(stem)
}

/// From how many pages on a name that no table has is a property.
const PAGES: usize = 4;

/// Adds the names that answers of several pages hold, if they mean the same thing wherever they are documented.
fn add_shown(schema: &mut Schema, shown: &Shown, diagnostics: &mut Diagnostics) {
    let many = shown.unknown.iter().filter(|(_, seen)| seen.pages.len() >= PAGES);
    let many: Vec<(&(TypeName, String), &Seen)> = many.filter(|((_, name), _)| name != "id").collect();
    if many.is_empty() {
        return;
    }
    let meanings = Meanings::of(schema, many.iter().map(|((_, name), _)| name.as_str()));
    for ((owner, name), seen) in many {
        let Some((ty, collection)) = meanings.common(name).filter(|(ty, _)| has_shape(seen, ty)) else { continue };
        let Some(TypeDef::Structured(known)) = schema.types.get_mut(owner).filter(|def| has_properties(def)) else {
            continue;
        };
        if known.properties.iter().any(|property| property.name == *name) {
            continue;
        }
        let message = format!(
            "the answers of {} pages hold `{name}`, which the page of `{}` does not list",
            seen.pages.len(),
            owner.short()
        );
        diagnostics.push(Diagnostic::new(Code::Disagreement, seen.span, message));
        known.properties.push(example_property(name, ty, collection, seen.span));
        known.properties.sort_by_key(|property| property.navigation);
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
        read_only: false,
        read_only_when: None,
        key: false,
        inherited_from: None,
        description: String::new(),
        values: Vec::new(),
        closed_list: None,
        deprecated: None,
        span,
        source: PropertySource::Example,
    }
}

/// The types that tables give to some names, each with how often.
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

    /// The type that at least three tables and four of five give.
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
