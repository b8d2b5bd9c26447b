//! Navigation properties that a patch binds to objects.

use std::collections::BTreeMap;

use super::field::Field;
use super::id::TypeId;
use super::name::{Case, snake};
use super::name_set::NameSet;
use super::value::Value;
use crate::schema::StructuredType;

/// A navigation property that a patch binds to one or several objects.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The name of the property in JSON.
    pub wire: String,
    /// The name of the setter, without `set_`.
    pub name: String,
    /// Whether it is bound to several objects at once.
    pub(crate) collection: bool,
    /// Whether the type has a field for the property.
    pub(crate) has_field: bool,
    /// The type of the objects that the property links to, if the pages name it.
    pub(crate) target: Option<TypeId>,
}

/// The bindings of a type, which is given with its base types, by the names of the properties.
pub(super) fn of(chain: &[&StructuredType], fields: &[Field]) -> Vec<Binding> {
    let mut found = BTreeMap::new();
    for binding in chain.iter().flat_map(|ty| &ty.bindings) {
        found.entry(binding.name.as_str()).or_insert(binding);
    }
    if found.is_empty() {
        return Vec::new();
    }
    let by_wire: BTreeMap<&str, &Field> = fields.iter().map(|field| (field.wire.as_str(), field)).collect();
    // The setters of fields keep their names.
    let taken: Vec<&str> = fields.iter().map(|field| field.name.as_str()).chain(["entry", "property"]).collect();
    let mut names = NameSet::new(&taken);
    let binding = |(wire, binding): (&str, &crate::schema::Binding)| {
        let field = by_wire.get(wire);
        let stem = field.map_or_else(|| snake(wire), |field| field.name.clone());
        let suffix = if binding.collection { "refs" } else { "ref" };
        Binding {
            wire: wire.to_owned(),
            name: names.claim_exact(format!("{stem}_{suffix}"), wire, Case::Snake).name,
            collection: binding.collection,
            has_field: field.is_some(),
            target: field.and_then(|field| match field.value {
                Value::Model(id) | Value::Missing(id) => Some(id),
                _ => None,
            }),
        }
    };
    found.into_iter().map(binding).collect()
}
