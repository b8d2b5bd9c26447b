//! The areas that need a type or an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::chosen::Chosen;
use super::target::has_functions;
use crate::areas::{Area, Root};
use crate::schema::{Operation, Schema, TypeName};

/// The areas that reach each type and operation.
#[derive(Default)]
pub(super) struct Reached<'a> {
    /// Whether there are areas. Without areas, everything has an item.
    has_areas: bool,
    types: BTreeMap<TypeName, Vec<&'a str>>,
    operations: BTreeMap<usize, Vec<&'a str>>,
}

impl<'a> Reached<'a> {
    /// Computes each area's closure. A patch type belongs to the areas of its model: the models of
    /// nested patch types are property types of the model, and so in the closure already.
    pub(super) fn new(schema: &Schema, chosen: &Chosen<'_>, areas: &'a [Area]) -> Self {
        let mut reached = Self { has_areas: !areas.is_empty(), ..Self::default() };
        for area in areas {
            for name in closure(area, schema, chosen) {
                push(reached.types.entry(name).or_default(), &area.name);
            }
            for root in &area.roots {
                if let Root::Operation(index) = root {
                    push(reached.operations.entry(*index).or_default(), &area.name);
                }
            }
        }
        reached
    }

    /// Whether a type is needed by some area, if there are any.
    pub(super) fn has_item(&self, name: &TypeName) -> bool {
        !self.has_areas || self.types.contains_key(name)
    }

    /// Whether an operation is needed by some area, if there are any.
    pub(super) fn has_operation(&self, index: usize) -> bool {
        !self.has_areas || self.operations.contains_key(&index)
    }

    /// The areas that need a type.
    pub(super) fn of_type(&self, name: &TypeName) -> &[&'a str] {
        self.types.get(name).map_or(&[], Vec::as_slice)
    }

    /// Each set of areas that needs a type, by the type's full name.
    pub(super) fn of_types(&self) -> impl Iterator<Item = (&TypeName, &[&'a str])> {
        self.types.iter().map(|(name, areas)| (name, areas.as_slice()))
    }

    /// The areas that need an operation.
    pub(super) fn of_operation(&self, index: usize) -> &[&'a str] {
        self.operations.get(&index).map_or(&[], Vec::as_slice)
    }
}

/// Adds the name of an area. The names are sorted, so that the order of the options does not affect
/// the output.
fn push<'a>(names: &mut Vec<&'a str>, name: &'a str) {
    if let Err(place) = names.binary_search(&name) {
        names.insert(place, name);
    }
}

/// All types that an area's roots need. Types without an item are only followed as base types,
/// whose properties are inherited.
fn closure(area: &Area, schema: &Schema, chosen: &Chosen<'_>) -> BTreeSet<TypeName> {
    let types = area.roots.iter().filter_map(|root| if let Root::Type(name) = root { Some(name) } else { None });
    let operations = area.roots.iter().filter_map(|root| match root {
        Root::Operation(index) => schema.operations.get(*index).filter(|operation| has_functions(operation, schema)),
        Root::Type(_) => None,
    });
    let targets = operations.flat_map(Operation::types);
    schema.reach(types, targets, |name| !chosen.drops(name))
}
