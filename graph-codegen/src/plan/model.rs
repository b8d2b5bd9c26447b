//! Entity types and complex types, with their properties as fields.

use std::collections::{HashMap, HashSet};

use super::access::{self, Rule};
use super::binding::{self, Binding};
use super::family::{Derived, Family};
use super::field::Field;
use super::input::Input;
use super::lock;
use super::name::{Case, snake};
use super::name_set::{Clash, NameSet};
use super::patch::Patch;
use super::place::Place;
use super::text;
use super::value::Value;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{Property, PropertyText, StructuredType, TypeName};
use crate::source::Span;

/// An entity type or a complex type.
#[derive(Clone, Debug)]
pub struct Model {
    /// Whether it has a key, and so is an entity type.
    pub(crate) entity: bool,
    /// Whether the pages call it abstract.
    pub(crate) is_abstract: bool,
    /// Whether it or one of its base types is open. A type derived from an open type is open (CSDL
    /// JSON 4.01, section 6.3).
    pub open: bool,
    /// The type of its entries, if it is a dictionary.
    pub(crate) entry: Option<Entry>,
    /// The base type.
    pub(crate) base: Option<TypeName>,
    /// The fields in the order of the pages, starting with the type's own.
    pub fields: Vec<Field>,
    /// The position in `fields` of each property, sorted by the bytes of their names in JSON, which
    /// is the order of [`Field::index`].
    pub(crate) sorted: Vec<usize>,
    /// The properties that are not part of the JSON.
    pub(crate) streams: Vec<Stream>,
    /// The navigation properties that its patch type can bind, sorted by name.
    pub bindings: Vec<Binding>,
    /// Whether code that accesses its fields uses something deprecated.
    pub(crate) touches_deprecated: bool,
    /// Whether its properties can be used in query options.
    pub is_queried: bool,
    /// Its patch type, if it has one.
    pub patch: Option<Patch>,
    /// The place of its creation type, if there is one.
    pub creation: Option<Place>,
    /// The page that would document its update, if its own page was requested directly and it has
    /// no patch type.
    pub(crate) no_patch: Option<String>,
    /// The types derived from it, sorted by the bytes of their full names.
    pub(crate) derived: Vec<Derived>,
    /// The enum of this type and those derived from it, if a value of it may have a derived type.
    pub family: Option<Family>,
}

/// The entries of a dictionary.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The kind of entry: a model, or a value of a primitive type.
    pub(crate) value: Value,
    /// Whether each entry states its type. It does not if the type is only known from the body of a
    /// request, since its name is unknown.
    pub(crate) says_type: bool,
}

/// A property that is not part of the JSON and has its own address.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    /// The name in the reference.
    pub(crate) wire: String,
    /// The Rust name that its field would have.
    pub(crate) name: String,
    /// The place that names it.
    pub(crate) span: Span,
}

impl Model {
    /// Collects a type's properties, including those of its base types, and names its fields.
    pub(super) fn new(ty: &StructuredType, input: &Input<'_>, diagnostics: &mut Diagnostics) -> Self {
        let chain = input.schema.base_chain(&ty.name);
        let (streams, properties): (Vec<Origin<'_>>, _) = all_properties(&chain)
            .into_iter()
            .partition(|(property, _)| access::is_stream(property) && !property.collection);
        let mut fields: Vec<Field> = properties.into_iter().map(|origin| field(origin, &chain, input)).collect();
        let open = chain.iter().any(|ty| ty.open);
        let sorted = number_and_name(&mut fields, open, &chain, input, diagnostics);
        let stream = |(property, _): Origin<'_>| Stream {
            wire: property.name.clone(),
            name: snake(&property.name),
            span: property.span,
        };
        Self {
            entity: ty.entity,
            is_abstract: ty.is_abstract,
            open,
            entry: entry(&chain, input),
            base: ty.base.clone(),
            touches_deprecated: ty.deprecated.is_some() || fields.iter().any(|field| is_deprecated(field, input)),
            bindings: binding::of(&chain, &fields),
            fields,
            sorted,
            streams: streams.into_iter().map(stream).collect(),
            is_queried: false,
            patch: None,
            creation: None,
            no_patch: None,
            derived: Vec::new(),
            family: None,
        }
    }

    /// Iterates over the fields in the order of their indices.
    pub(crate) fn by_index(&self) -> impl Iterator<Item = &Field> {
        self.sorted.iter().filter_map(|at| self.fields.get(*at))
    }

    /// Returns the field of the property with this name in JSON.
    pub(crate) fn field(&self, wire: &str) -> Option<&Field> {
        let name = |at: &usize| self.fields.get(*at).map(|field| field.wire.as_str());
        let index = self.sorted.binary_search_by(|at| name(at).cmp(&Some(wire))).ok()?;
        self.fields.get(*self.sorted.get(index)?)
    }

    /// Iterates over the fields that can be set when an object is created, in the order of the
    /// pages.
    pub fn creatable(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.access.creatable)
    }

    /// Iterates over the fields that a patch can set, in the order of the pages.
    pub fn writable(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.access.writable)
    }
}

/// A property, and the base type that it comes from.
type Origin<'a> = (&'a Property, Option<&'a TypeName>);

/// The properties of a type and its base types, each name once, nearest first. Names that start
/// with `@` are annotations, which every model can store.
fn all_properties<'a>(chain: &[&'a StructuredType]) -> Vec<Origin<'a>> {
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for (depth, ty) in chain.iter().enumerate() {
        for property in ty.properties.iter().filter(|property| !property.name.starts_with('@')) {
            if seen.insert(property.name.as_str()) {
                let base = if depth > 0 { Some(&ty.name) } else { None };
                all.push((property, property.inherited_from.as_ref().or(base)));
            }
        }
    }
    all
}

/// A field without a number, and without a name unless the user sets one.
fn field<'a>((property, inherited_from): Origin<'a>, chain: &[&'a StructuredType], input: &Input<'a>) -> Field {
    let Rule { access, deprecated, said } = input.rules.of(chain, property);
    let correction = input.corrections.of(chain, &property.name);
    let access = correction.access(access);
    let value = match correction.own_type() {
        Some(path) => Value::Foreign { path: path.clone() },
        None => Value::of(property, &input.index, &input.chosen),
    };
    let texts = input.texts(property.span);
    Field {
        wire: property.name.clone(),
        name: correction.name.map_or_else(String::new, |(name, _)| name.to_owned()),
        text: text::of_property(property, inherited_from, value.is_enum(), &correction, &texts),
        summary: texts.of_setter(property),
        closed_list: property.closed_list.is_some(),
        value,
        collection: property.collection,
        index: 0,
        access,
        queries: property.queries,
        lock: lock::why(access, &property.name, correction.writable == Some(false)),
        deprecated: property.deprecated.clone(),
        deprecated_in_patches: deprecated.cloned(),
        span: property.span,
        said,
    }
}

fn entry(chain: &[&StructuredType], input: &Input<'_>) -> Option<Entry> {
    let of = chain.iter().find_map(|ty| ty.entry.as_ref())?;
    let value = Value::of_type(of, &input.index, &input.chosen);
    let named = of.named().and_then(|name| input.schema.structured(name));
    let says_type = named.is_some_and(|ty| !ty.known_from_bodies);
    matches!(value, Value::Model(_) | Value::Primitive(_)).then_some(Entry { value, says_type })
}

/// Assigns the index and the name of each field, both in the order of their names in JSON.
fn number_and_name(
    fields: &mut [Field],
    open: bool,
    chain: &[&StructuredType],
    input: &Input<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..fields.len()).collect();
    sorted.sort_by_key(|at| fields.get(*at).map(|field| field.wire.as_str()));
    // The patch of an open type already has a `set_property`, and may have a `set_entry`.
    let mut names = NameSet::new(if open { &["additional", "entry", "property"] } else { &["additional"] });
    // Names that the user chooses are assigned first, and must differ from those of other fields.
    let mut given: HashMap<String, &PropertyText> = HashMap::new();
    for field in fields.iter().filter(|field| !field.name.is_empty()) {
        let Some((_, text)) = input.corrections.of(chain, &field.wire).name else { continue };
        let claim = names.claim_exact(field.name.clone(), &field.wire, Case::Snake);
        match &claim.clash {
            Some(Clash::Reserved(name)) => diagnostics.push(taken(text, field, name, "which the generated code uses")),
            Some(Clash::Other { name, by }) => {
                diagnostics.push(taken(text, field, name, &format!("which it also gives `{by}`")));
            }
            None => {}
        }
        given.insert(field.name.clone(), text);
    }
    for (index, at) in sorted.iter().enumerate() {
        let Some(field) = fields.get_mut(*at) else { continue };
        field.index = index;
        if !field.name.is_empty() {
            continue;
        }
        let claim = names.claim(&field.wire, Case::Snake);
        match &claim.clash {
            Some(Clash::Other { name, .. }) if given.contains_key(name) => {
                let text = given.get(name).copied();
                diagnostics.extend(
                    text.map(|text| taken(text, field, name, &format!("which is the name of `{}`", field.wire))),
                );
            }
            _ => claim.note("property", &field.wire, field.span, diagnostics),
        }
        field.name = claim.name;
    }
    sorted
}

/// The finding that a field cannot have the name that the user chose.
fn taken(text: &PropertyText, field: &Field, name: &str, why: &str) -> Diagnostic {
    let message = format!("the option `rename` gives `{text}` the name `{name}`, {why}");
    Diagnostic::new(Code::ConflictingOptions, field.span, message).of_option("rename", text.as_str())
}

fn is_deprecated(field: &Field, input: &Input<'_>) -> bool {
    let ty = field.value.type_id().and_then(|id| input.index.ty(id));
    field.deprecated.is_some() || ty.is_some_and(|ty| input.is_deprecated(ty.name()))
}
