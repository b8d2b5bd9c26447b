//! The fields of a struct against the properties of a type.

use super::Finding;
use super::input::{Field, Struct};
use super::shape::{Shape, argument, known, last_name, written};
use crate::diagnostic::{Code, Diagnostic};
use crate::emit::facts::{Kind, PropertyFacts, TypeFacts, WRITABLE, rust_type};
use crate::emit::{Case, rust_name};
use crate::near::nearest;
use crate::schema::{Primitive, Property, TypeName};

/// A field and its property.
pub(super) struct Matched<'a> {
    pub(super) field: &'a Field,
    pub(super) facts: &'a PropertyFacts<'a>,
    pub(super) shape: Shape<'a>,
    /// What rustc has to find out about the type.
    pub(super) rest: Rest<'a>,
    /// The finding if it is another type.
    pub(super) wrong: Diagnostic,
}

/// What the words of a type do not say.
#[derive(Clone, Copy)]
pub(super) enum Rest<'a> {
    /// Nothing.
    Settled,
    /// Whether it is this primitive type.
    Primitive(Primitive),
    /// Whether it is JSON of the runtime's.
    Untyped,
    /// Whether it is a model of the type with this name.
    Model(&'a str),
    /// Whether it, or what a set of flags holds, is an enum with this name.
    Enum(&'a str),
}

/// Matches each field with its property, in the order of the properties' names; reports what has none or is of another type.
pub(super) fn check<'a>(body: &'a Struct, facts: &'a TypeFacts<'a>, findings: &mut Vec<Finding>) -> Vec<Matched<'a>> {
    let mut matched: Vec<Matched<'a>> = Vec::new();
    for field in &body.fields {
        let checked = property(field, facts).and_then(|property| typed(field, property, facts));
        match checked {
            Err(finding) => findings.push(finding),
            Ok(one) if facts.open && one.is_in_patches() && field.word() == "property" => {
                findings.push(reserved(field, one.facts.property))
            }
            Ok(one) => match matched.iter().find(|other| other.facts.property.name == one.facts.property.name) {
                Some(other) => findings.push(twice(field, &other.field.word(), one.facts.property)),
                None => matched.push(one),
            },
        }
    }
    matched.sort_by(|a, b| a.facts.property.name.cmp(&b.facts.property.name));
    matched
}

fn twice(field: &Field, other: &str, property: &Property) -> Finding {
    let message = format!("the property `{}` has the field `{other}` already", property.name);
    field.finding(Diagnostic::new(Code::UnknownField, property.span, message))
}

/// The finding that the patch type of an open type has a method of its own for what the page does not document.
fn reserved(field: &Field, property: &Property) -> Finding {
    let message = format!(
        "the field of `{}` would get a `set_property`, which the patch of an open type has already",
        property.name
    );
    let diagnostic = Diagnostic::new(Code::UnknownField, property.span, message);
    let help =
        format!("give the field another name: `#[graph(name = \"{}\")]` says which property it is", property.name);
    Finding { diagnostic: diagnostic.help(help), place: field.ident.span() }
}

impl Matched<'_> {
    /// Whether the patch type has a method for it.
    fn is_in_patches(&self) -> bool {
        self.facts.access & WRITABLE != 0 || self.facts.lock.is_some()
    }
}

impl Field {
    fn finding(&self, diagnostic: Diagnostic) -> Finding {
        let place = self.name.as_ref().map_or_else(|| self.ident.span(), syn::LitStr::span);
        Finding { diagnostic, place }
    }
}

/// The property that a field is for: the one it names, or the one for which a generated model would have a field of its name.
fn property<'a>(field: &Field, facts: &'a TypeFacts<'a>) -> Result<&'a PropertyFacts<'a>, Finding> {
    let word = field.name.as_ref().map_or_else(|| field.word(), syn::LitStr::value);
    let name_of = |property: &'a PropertyFacts<'a>| -> &'a str {
        if field.name.is_some() { &property.property.name } else { &property.name }
    };
    if let Some(property) = facts.properties.iter().find(|property| name_of(property) == word) {
        return Ok(property);
    }
    let of = &facts.ty.name;
    let is_stream = |stream: &&&Property| stream.name == word || rust_name(&stream.name, Case::Snake) == word;
    if let Some(stream) = facts.streams.iter().find(is_stream) {
        let message = format!("`{}` of {of} is a stream, which is not in the JSON", stream.name);
        return Err(field.finding(Diagnostic::new(Code::UnknownField, stream.span, message)));
    }
    let near = nearest(&word, facts.properties.iter().map(name_of));
    let span = near.and_then(|near| facts.properties.iter().find(|property| name_of(property) == near));
    let message = format!("{of} has no property for `{word}`");
    let diagnostic = Diagnostic::new(Code::UnknownField, span.map_or(facts.ty.span, |it| it.property.span), message);
    Err(field.finding(match near {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => {
            diagnostic.help("a field is named after its property in snake_case, or `#[graph(name = \"…\")]` names it")
        }
    }))
}

/// A field with its property, unless its type is surely another one.
fn typed<'a>(field: &'a Field, facts: &'a PropertyFacts<'a>, of: &TypeFacts<'_>) -> Result<Matched<'a>, Finding> {
    let wrong = wrong(field, facts, of);
    let place = || syn::spanned::Spanned::span(&field.ty);
    let Some(shape) = Shape::of(&field.ty) else { return Err(Finding { place: place(), diagnostic: wrong }) };
    let rest = rest(&shape, facts);
    match rest {
        Some(rest) if shape.collection == facts.property.collection || takes_any(&shape) => {
            Ok(Matched { field, facts, shape, rest, wrong })
        }
        _ => Err(Finding { place: place(), diagnostic: wrong }),
    }
}

/// Whether one value of it may be a whole collection: any JSON, or what serde reads.
fn takes_any(shape: &Shape<'_>) -> bool {
    !shape.collection
        && (last_name(shape.leaf).is_some_and(|name| name == "Untyped") || argument(shape.leaf, "Foreign").is_some())
}

/// What rustc has to find out; nothing if the type is another one by its words already.
fn rest<'a>(shape: &Shape<'a>, facts: &PropertyFacts<'a>) -> Option<Rest<'a>> {
    let (leaf, known) = (shape.leaf, known(shape.leaf));
    if last_name(leaf).is_some_and(|name| name == "Untyped") {
        return Some(Rest::Untyped);
    }
    if argument(leaf, "Foreign").is_some() {
        return Some(Rest::Settled);
    }
    match (facts.kind, known) {
        (Kind::Primitive(primitive), Some(known)) => (rust_type_name(primitive) == known).then_some(Rest::Settled),
        (Kind::Primitive(primitive), None) => Some(Rest::Primitive(primitive)),
        (Kind::ClosedList(_), Some(known)) => (known == "String").then_some(Rest::Settled),
        (_, Some(_)) | (Kind::Untyped, None) => None,
        (Kind::ClosedList(name) | Kind::Enum(name), None) => {
            argument(leaf, "Flags").is_none().then_some(Rest::Enum(name.as_str()))
        }
        (Kind::Flags(name), None) => argument(leaf, "Flags").map(|_| Rest::Enum(name.as_str())),
        (Kind::Model(name) | Kind::Missing(name), None) => Some(Rest::Model(name.as_str())),
    }
}

/// The finding that a field is of another type than its property: both, and the line of the page.
fn wrong(field: &Field, facts: &PropertyFacts<'_>, of: &TypeFacts<'_>) -> Diagnostic {
    let (what, element) = described(facts);
    let (what, expected) = match facts.property.collection {
        true => (format!("a collection of {what}"), format!("Option<Vec<{element}>>")),
        false => (what, format!("Option<{element}>")),
    };
    let message = format!(
        "`{}` of {} is {what}: expected `{expected}`, found `{}`",
        facts.property.name,
        of.ty.name,
        written(&field.ty)
    );
    let help = match facts.kind {
        _ if Shape::of(&field.ty).is_none() => {
            Some("a response may lack any property, so every field is an `Option`".to_owned())
        }
        Kind::Model(name) => {
            Some(format!("derive a struct from the page of `{}`, or take it as `graph_models::Untyped`", name.short()))
        }
        Kind::Enum(name) | Kind::Flags(name) => {
            Some(format!("derive an enum from the page of `{}`, or take it as `graph_models::Untyped`", name.short()))
        }
        Kind::Missing(_) => Some("its page is not there; take it as `graph_models::Untyped`".to_owned()),
        Kind::Primitive(_) | Kind::Untyped | Kind::ClosedList(_) => None,
    };
    Diagnostic { help, ..Diagnostic::new(Code::FieldType, facts.property.span, message) }
}

/// What a property is to the page, and how Rust writes it.
fn described(facts: &PropertyFacts<'_>) -> (String, String) {
    let own = |name: &TypeName| rust_name(name.short(), Case::UpperCamel);
    match facts.kind {
        Kind::Primitive(primitive) => (primitive.edm_name().to_owned(), rust_type_name(primitive)),
        Kind::Untyped => ("of no documented type".to_owned(), "graph_models::Untyped".to_owned()),
        Kind::Model(name) if facts.property.collection => (name.to_string(), own(name)),
        Kind::Model(name) => (name.to_string(), format!("Box<{}>", own(name))),
        Kind::Enum(name) => (format!("the enum {name}"), own(name)),
        Kind::Flags(name) => (format!("a set of the enum {name}"), format!("graph_models::Flags<{}>", own(name))),
        Kind::ClosedList(_) => ("Edm.String".to_owned(), "String".to_owned()),
        Kind::Missing(name) => (name.to_string(), "graph_models::Untyped".to_owned()),
    }
}

/// A primitive type as people write it.
fn rust_type_name(primitive: Primitive) -> String {
    let tokens = rust_type(primitive).to_string().replace(' ', "");
    let name = tokens.trim_start_matches("::");
    name.strip_prefix("std::string::").unwrap_or(name).to_owned()
}
