//! The type of a property in words, and in Rust syntax.

use super::subject::Subject;
use crate::emit;
use crate::plan::{self, Value};
use crate::schema::Primitive;

/// How the page describes a property, and how Rust writes its type.
pub(super) fn described(property: &plan::Field, of: Subject<'_>) -> (String, String) {
    let untyped = || "graph_models::Untyped".to_owned();
    let (name, own) = (|id| of.name_of(id).to_owned(), |id| of.rust_name_of(id).to_owned());
    match property.value {
        Value::Primitive(primitive) => (primitive.edm_name().to_owned(), rust_type_name(primitive)),
        Value::Untyped | Value::Foreign { .. } => ("untyped".to_owned(), untyped()),
        Value::Model(id) if property.collection => (name(id), own(id)),
        Value::Model(id) => (name(id), format!("Box<{}>", own(id))),
        Value::Enum(_) if property.closed_list => ("Edm.String".to_owned(), "String".to_owned()),
        Value::Enum(id) => (format!("the enum {}", name(id)), own(id)),
        Value::Flags(id) => (format!("a set of the enum {}", name(id)), format!("graph_models::Flags<{}>", own(id))),
        Value::Missing(id) => (name(id), untyped()),
    }
}

/// A primitive type in words.
pub(super) fn rust_type_name(primitive: Primitive) -> String {
    let tokens = emit::primitive(primitive).into_tokens().to_string().replace(' ', "");
    let name = tokens.trim_start_matches("::");
    name.strip_prefix("std::string::").unwrap_or(name).to_owned()
}
