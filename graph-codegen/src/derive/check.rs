//! Comparing the fields of a struct with the properties of a type.

use super::Finding;
use super::described::{described, rust_type_name};
use super::input::{Field, Struct};
use super::renamed::renamed;
use super::shape::{Shape, argument, known, last_name, written};
use super::subject::Subject;
use crate::diagnostic::{Code, Diagnostic};
use crate::near::nearest;
use crate::plan::{self, Stream, Value};
use crate::schema::Primitive;

/// A field and its property.
pub(super) struct Matched<'a> {
    pub(super) field: &'a Field,
    /// The field that a generated model has.
    pub(super) property: &'a plan::Field,
    pub(super) shape: Shape<'a>,
    /// What rustc has to check about the type.
    pub(super) rest: Rest<'a>,
    /// The finding if it is a different type.
    pub(super) wrong: Diagnostic,
}

/// What the tokens of a type do not show.
#[derive(Clone, Copy)]
pub(super) enum Rest<'a> {
    /// Nothing.
    Settled,
    /// Whether it is this primitive type.
    Primitive(Primitive),
    /// Whether it is the runtime's type for JSON.
    Untyped,
    /// Whether it is a model of the type with this name.
    Model(&'a str),
    /// Whether it, or the member type of its set of flags, is an enum with this name.
    Enum(&'a str),
}

/// Matches each field with its property, sorted by the names of the properties. Reports fields
/// without a property or with a different type.
pub(super) fn check<'a>(body: &'a Struct, of: Subject<'a>, findings: &mut Vec<Finding>) -> Vec<Matched<'a>> {
    let mut matched: Vec<Matched<'a>> = Vec::new();
    let named: Vec<Option<&plan::Field>> = body.fields.iter().map(|field| named(field, of)).collect();
    for (at, field) in body.fields.iter().enumerate() {
        let property = named.get(at).copied().flatten().ok_or_else(|| unknown(field, at, &named, of));
        let checked = property.and_then(|property| typed(field, property, of));
        match checked {
            Err(finding) => findings.push(finding),
            Ok(one) if of.model.open && one.is_in_patches() && field.word() == "property" => {
                findings.push(reserved(field, one.property))
            }
            Ok(one) => match matched.iter().find(|other| other.property.wire == one.property.wire) {
                Some(other) => findings.push(twice(field, &other.field.word(), one.property)),
                None => matched.push(one),
            },
        }
    }
    matched.sort_by(|a, b| a.property.wire.cmp(&b.property.wire));
    matched
}

fn twice(field: &Field, other: &str, property: &plan::Field) -> Finding {
    let message = format!("the property `{}` already has the field `{other}`", property.wire);
    field.finding(Diagnostic::new(Code::UnknownField, property.span, message))
}

/// The finding that the patch type of an open type already has a method with the field's name, for
/// undocumented properties.
fn reserved(field: &Field, property: &plan::Field) -> Finding {
    let message = format!(
        "the setter of `{}` would be `set_property`, which the patch of an open type already has",
        property.name
    );
    let diagnostic = Diagnostic::new(Code::UnknownField, property.span, message);
    let help = format!("rename the field and add `#[graph(name = \"{}\")]`", property.name);
    Finding { diagnostic: diagnostic.help(help), place: field.ident.span() }
}

impl Matched<'_> {
    /// Whether the patch type has a method for it.
    fn is_in_patches(&self) -> bool {
        self.property.access.writable || self.property.lock.is_some()
    }
}

impl Field {
    fn finding(&self, diagnostic: Diagnostic) -> Finding {
        let place = self.options.name.as_ref().map_or_else(|| self.ident.span(), syn::LitStr::span);
        Finding { diagnostic, place }
    }
}

/// The property for a field: the one that it names, or the one whose field in a generated model
/// would have the same name.
pub(super) fn named<'a>(field: &Field, of: Subject<'a>) -> Option<&'a plan::Field> {
    let word = word(field);
    of.model.fields.iter().find(|property| name_of(property, field) == word)
}

fn word(field: &Field) -> String {
    field.options.name.as_ref().map_or_else(|| field.word(), syn::LitStr::value)
}

/// The name with which a field names its property.
fn name_of<'a>(property: &'a plan::Field, field: &Field) -> &'a str {
    if field.options.name.is_some() { &property.wire } else { &property.name }
}

/// The finding that there is no property for a field. `known` are the properties of the other
/// fields, in their order.
fn unknown(field: &Field, at: usize, others: &[Option<&plan::Field>], of: Subject<'_>) -> Finding {
    let (word, name) = (word(field), &of.ty.name);
    let is_stream = |stream: &&Stream| stream.wire == word || stream.name == word;
    if let Some(stream) = of.model.streams.iter().find(is_stream) {
        let message = format!("`{}` of {name} is a stream, which is not part of the JSON", stream.wire);
        return field.finding(Diagnostic::new(Code::UnknownField, stream.span, message));
    }
    let known: Vec<&plan::Field> = others.iter().copied().flatten().collect();
    let left = || of.model.fields.iter().filter(|it| !known.iter().any(|other| other.wire == it.wire));
    let near = nearest(&word, left().map(|property| name_of(property, field)));
    let near = near.and_then(|near| left().find(|property| name_of(property, field) == near));
    let before = others.iter().take(at).copied().flatten().last();
    let behind = others.iter().skip(at).copied().flatten().next();
    let renamed = || renamed(field, before, behind, &known, of);
    let (property, help) = match near.map(|near| (near, true)).or_else(|| Some((renamed()?, false))) {
        Some((near, true)) => (Some(near), format!("did you mean `{}`?", name_of(near, field))),
        Some((property, false)) => (Some(property), format!("was it renamed to `{}`?", name_of(property, field))),
        None => (
            None,
            "name the field after its property, in snake_case, or name the property with `#[graph(name = \"…\")]`"
                .to_owned(),
        ),
    };
    let message = format!("{name} has no property for `{word}`");
    let span = property.map_or(of.ty.span, |property| property.span);
    field.finding(Diagnostic::new(Code::UnknownField, span, message).help(help))
}

/// Matches a field with its property, unless its type is certainly wrong.
fn typed<'a>(field: &'a Field, property: &'a plan::Field, of: Subject<'a>) -> Result<Matched<'a>, Finding> {
    let wrong = wrong(field, property, of);
    let place = || syn::spanned::Spanned::span(&field.ty);
    let Some(shape) = Shape::of(&field.ty) else { return Err(Finding { place: place(), diagnostic: wrong }) };
    let rest = rest(&shape, property, of);
    match rest {
        Some(rest) if shape.collection == property.collection || takes_any(&shape) => {
            Ok(Matched { field, property, shape, rest, wrong })
        }
        _ => Err(Finding { place: place(), diagnostic: wrong }),
    }
}

/// Whether one value of the type may be a whole collection: any JSON, or a type that serde reads.
fn takes_any(shape: &Shape<'_>) -> bool {
    !shape.collection
        && (last_name(shape.leaf).is_some_and(|name| name == "Untyped") || argument(shape.leaf, "Foreign").is_some())
}

/// What rustc has to check; `None` if the tokens already show that the type is a different one.
fn rest<'a>(shape: &Shape<'a>, property: &plan::Field, of: Subject<'a>) -> Option<Rest<'a>> {
    let (leaf, known) = (shape.leaf, known(shape.leaf));
    if last_name(leaf).is_some_and(|name| name == "Untyped") {
        return Some(Rest::Untyped);
    }
    if argument(leaf, "Foreign").is_some() {
        return Some(Rest::Settled);
    }
    match (&property.value, known) {
        (Value::Primitive(primitive), Some(known)) => (rust_type_name(*primitive) == known).then_some(Rest::Settled),
        (Value::Primitive(primitive), None) => Some(Rest::Primitive(*primitive)),
        (Value::Enum(_), Some(known)) if property.closed_list => (known == "String").then_some(Rest::Settled),
        (_, Some(_)) | (Value::Untyped | Value::Foreign { .. }, None) => None,
        (Value::Enum(id), None) => argument(leaf, "Flags").is_none().then(|| Rest::Enum(of.name_of(*id))),
        (Value::Flags(id), None) => argument(leaf, "Flags").map(|_| Rest::Enum(of.name_of(*id))),
        (Value::Model(id) | Value::Missing(id), None) => Some(Rest::Model(of.name_of(*id))),
    }
}

/// The finding that a field has a different type than its property, with both types and the line of
/// the page.
fn wrong(field: &Field, property: &plan::Field, of: Subject<'_>) -> Diagnostic {
    let (what, element) = described(property, of);
    let (what, expected) = match property.collection {
        true => (format!("a collection of {what}"), format!("Option<Vec<{element}>>")),
        false => (what, format!("Option<{element}>")),
    };
    let (found, name) = (written(&field.ty), &of.ty.name);
    let message =
        format!("mismatched types: `{}` of {name} is {what}, expected `{expected}`, found `{found}`", property.wire);
    let derive = |item: &str, id| {
        let page = of.short_name_of(id);
        Some(format!("derive {item} from the page of `{page}`, or use `graph_models::Untyped`"))
    };
    let help = match property.value {
        _ if Shape::of(&field.ty).is_none() => {
            Some("every field must be an `Option`, because a response may omit any property".to_owned())
        }
        Value::Model(id) => derive("a struct", id),
        Value::Enum(_) if property.closed_list => None,
        Value::Enum(id) | Value::Flags(id) => derive("an enum", id),
        Value::Missing(_) => {
            Some("its page is not in the documentation folder; use `graph_models::Untyped`".to_owned())
        }
        Value::Primitive(_) | Value::Untyped | Value::Foreign { .. } => None,
    };
    Diagnostic { help, ..Diagnostic::new(Code::FieldType, property.span, message) }
}
