//! Sample values as Rust expressions, for the examples in the documentation of functions.

use super::ident::ident;
use crate::plan::{Case, Place, Plan, TypeId, Value, rust_name};
use crate::schema::Primitive;

/// What a sample is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taker {
    /// A field that has exactly the value's type, or the patch type of a single model.
    Field,
    /// An argument that accepts anything that converts into the value's type.
    Argument,
}

/// A value for something with a name. `None` for one of the user's types, about which nothing is
/// known.
pub(super) fn value(value: &Value, collection: bool, wire: &str, taker: Taker, plan: &Plan) -> Option<String> {
    let element = |taker| one(value, wire, taker, plan);
    Some(match (collection, taker, value) {
        (false, Taker::Field, Value::Model(id)) => patch(*id, plan).or_else(|| default(*id, plan))?,
        (false, ..) => element(taker)?,
        // The elements of a list are whole objects.
        (true, _, Value::Model(id)) => list(taker, &default(*id, plan)?),
        (true, ..) => list(taker, &element(taker)?),
    })
}

fn list(taker: Taker, element: &str) -> String {
    let prefix = if taker == Taker::Field { "vec!" } else { "" };
    format!("{prefix}[{element}]")
}

fn one(value: &Value, wire: &str, taker: Taker, plan: &Plan) -> Option<String> {
    let into = if taker == Taker::Field { ".into()" } else { "" };
    Some(match value {
        Value::Primitive(primitive) => self::primitive(*primitive, wire, into),
        Value::Untyped | Value::Missing(_) => format!("{}{into}", text(wire)),
        Value::Enum(id) => member(*id, plan)?,
        Value::Flags(id) => format!("{}{into}", member(*id, plan)?),
        Value::Model(id) => default(*id, plan)?,
        Value::Foreign { .. } => return None,
    })
}

fn primitive(primitive: Primitive, wire: &str, into: &str) -> String {
    let parsed = |text: &str| format!("\"{text}\".parse()?");
    match primitive {
        Primitive::String | Primitive::Stream => format!("{}{into}", text(wire)),
        Primitive::Boolean => "true".to_owned(),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64 => "1".to_owned(),
        Primitive::Single | Primitive::Double => "1.5".to_owned(),
        Primitive::Decimal => parsed("1.5"),
        Primitive::Guid => parsed("3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
        Primitive::Date => parsed("2026-01-31"),
        Primitive::DateTimeOffset => parsed("2026-01-31T09:30:00Z"),
        Primitive::TimeOfDay => parsed("09:30:00"),
        Primitive::Duration => parsed("PT1H30M"),
        Primitive::Binary => "b\"bytes\".as_slice().into()".to_owned(),
    }
}

/// A string literal that names what it represents.
pub(super) fn text(wire: &str) -> String {
    format!("{:?}", rust_name(wire, Case::Snake).trim_matches('_').replace('_', " "))
}

/// The path of an item from the module that contains all items.
pub(super) fn path(place: &Place) -> String {
    let parts = place.path.iter().chain([&place.name]).map(|part| ident(part).to_string());
    parts.collect::<Vec<_>>().join("::")
}

/// A member of an enum, preferably one that is not deprecated.
fn member(id: TypeId, plan: &Plan) -> Option<String> {
    let ty = plan.ty(id)?;
    let members = ty.enumeration()?;
    let current = members.in_page_order().find(|member| member.deprecated.is_none());
    let path = path(&ty.place);
    Some(match current.or_else(|| members.in_page_order().next()) {
        Some(member) => format!("{path}::{}", ident(&member.name)),
        None => format!("{path}::from(\"value\")"),
    })
}

fn patch(id: TypeId, plan: &Plan) -> Option<String> {
    Some(format!("{}::new()", path(&plan.ty(id)?.model()?.patch.as_ref()?.place)))
}

fn default(id: TypeId, plan: &Plan) -> Option<String> {
    Some(format!("{}::default()", path(&plan.ty(id)?.place)))
}
