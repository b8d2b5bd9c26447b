//! Properties by their type and name.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Property, Schema, StructuredType, TypeName};

/// The properties of types by name; computed for each type when first needed.
#[derive(Default)]
pub(crate) struct ByName<'a>(HashMap<&'a TypeName, OnceLock<HashMap<&'a str, &'a Property>>>);

/// The number of properties up to which they are searched one by one.
const FEW: usize = 8;

impl<'a> ByName<'a> {
    /// Prepares to look up the properties of all types in a schema.
    pub(crate) fn new(schema: &'a Schema) -> Self {
        let many = schema.structured_types().filter(|ty| ty.properties.len() > FEW);
        Self(many.map(|ty| (&ty.name, OnceLock::new())).collect())
    }

    /// The first property of a type that has a name.
    pub(crate) fn get(&self, ty: &'a StructuredType, name: &str) -> Option<&'a Property> {
        let many = if ty.properties.len() > FEW { self.0.get(&ty.name) } else { None };
        let Some(many) = many else { return ty.properties.iter().find(|property| property.name == name) };
        // Of equal names, the first is used.
        let properties = many
            .get_or_init(|| ty.properties.iter().rev().map(|property| (property.name.as_str(), property)).collect());
        properties.get(name).copied()
    }
}
