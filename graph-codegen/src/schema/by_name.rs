//! Properties by their type and name.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Property, Schema, StructuredType, TypeName};

/// The properties of types by their names, each type's from when it is first asked for.
#[derive(Default)]
pub(crate) struct ByName<'a>(HashMap<&'a TypeName, OnceLock<HashMap<&'a str, &'a Property>>>);

/// How many properties are looked through one by one.
const FEW: usize = 8;

impl<'a> ByName<'a> {
    /// The properties of all types of a schema.
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let many = schema.structured_types().filter(|ty| ty.properties.len() > FEW);
        Self(many.map(|ty| (&ty.name, OnceLock::new())).collect())
    }

    /// The first property of a type that has a name.
    pub(crate) fn get(&self, ty: &'a StructuredType, name: &str) -> Option<&'a Property> {
        let many = if ty.properties.len() > FEW { self.0.get(&ty.name) } else { None };
        let Some(many) = many else { return ty.properties.iter().find(|property| property.name == name) };
        // Of equal names the first counts.
        let properties = many
            .get_or_init(|| ty.properties.iter().rev().map(|property| (property.name.as_str(), property)).collect());
        properties.get(name).copied()
    }
}
