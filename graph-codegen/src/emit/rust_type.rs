//! The Rust types of properties.

use super::path::path;
use super::tokens::{TokenStream, quote};
use crate::plan::{Field, Place, Plan, TypeId, Value};
use crate::schema::Primitive;

/// The type of a property's value or of one of its elements, written relative to a place.
pub(super) fn element(value: &Value, from: &Place, plan: &Plan) -> TokenStream {
    match value {
        Value::Primitive(it) => primitive(*it),
        Value::Untyped => quote!(::graph_models::Untyped),
        Value::Model(id) | Value::Enum(id) | Value::Missing(id) => named(*id, from, plan),
        Value::Flags(id) => {
            let element = named(*id, from, plan);
            quote!(::graph_models::Flags<#element>)
        }
        Value::Foreign { path, .. } => quote!(::graph_models::Foreign<#path>),
    }
}

/// The type of a field. A single model is boxed, so that types may contain themselves.
pub(super) fn field(field: &Field, from: &Place, plan: &Plan) -> TokenStream {
    let element = element(&field.value, from, plan);
    match &field.value {
        _ if field.collection => quote!(::core::option::Option<::std::vec::Vec<#element>>),
        Value::Model(_) => quote!(::core::option::Option<::std::boxed::Box<#element>>),
        _ => quote!(::core::option::Option<#element>),
    }
}

/// Whether a setter accepts anything that converts into the type, rather than the type itself.
pub(super) fn is_converted(value: &Value) -> bool {
    match value {
        Value::Model(_) | Value::Enum(_) => false,
        Value::Primitive(primitive) => *primitive == Primitive::String,
        Value::Untyped | Value::Flags(_) | Value::Missing(_) | Value::Foreign { .. } => true,
    }
}

/// The path of a type's own item.
pub(super) fn named(id: TypeId, from: &Place, plan: &Plan) -> TokenStream {
    match plan.ty(id) {
        Some(ty) => path(&ty.place, from, plan),
        // A plan contains no type numbers of other plans; this would be correct nevertheless.
        None => quote!(::graph_models::Untyped),
    }
}

/// The type of an `Edm` primitive type. Names that a generated type could have are written with
/// their full path.
pub(crate) fn primitive(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::String => quote!(::std::string::String),
        Primitive::Boolean => quote!(bool),
        Primitive::Byte => quote!(u8),
        Primitive::SByte => quote!(i8),
        Primitive::Int16 => quote!(i16),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        // JSON has no separate type for Single: services send all digits of a Double, which an
        // `f32` could not reproduce.
        Primitive::Single | Primitive::Double => quote!(f64),
        Primitive::Decimal => quote!(::graph_models::Decimal),
        Primitive::Guid => quote!(::graph_models::Guid),
        Primitive::Date => quote!(::graph_models::Date),
        Primitive::DateTimeOffset => quote!(::graph_models::DateTimeOffset),
        Primitive::TimeOfDay => quote!(::graph_models::TimeOfDay),
        Primitive::Duration => quote!(::graph_models::Duration),
        Primitive::Binary => quote!(::graph_models::Binary),
        // A single stream is left out; collections of streams do not exist, and are read as any
        // JSON.
        Primitive::Stream => quote!(::graph_models::Untyped),
    }
}
