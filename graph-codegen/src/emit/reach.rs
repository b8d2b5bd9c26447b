//! What needs what: the patch types that patch types need, and the areas that need an item.

use std::collections::{BTreeMap, BTreeSet};

use super::access::Access;
use super::context::Models;
use super::family::Families;
use super::operation::target;
use crate::areas::{Area, Root};
use crate::options::RustOptions;
use crate::schema::{Schema, TypeName};

/// The types that get a patch type: the targets of PATCH operations, and every model that can be set as a single value in a
/// patch of these, recursively; each with the derived types that may stand in its place.
pub(super) fn patches<'a>(access: &Access<'a>, models: &Models<'a>, families: &Families<'a>) -> BTreeSet<&'a TypeName> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&TypeName> = access.targets().collect();
    while let Some(name) = open.pop() {
        let Some(model) = models.get(name) else { continue };
        if reached.insert(name) {
            open.extend(families.of(name).into_iter().flatten());
            open.extend(model.writable().filter_map(|field| field.nested()));
        }
    }
    reached
}

/// The areas that reach each type and operation.
#[derive(Default)]
pub(super) struct Areas<'a> {
    types: BTreeMap<TypeName, Vec<&'a str>>,
    operations: BTreeMap<usize, Vec<&'a str>>,
}

impl<'a> Areas<'a> {
    /// Computes each area's closure. A patch type belongs to the areas of its model: the models of nested patch types are
    /// property types of the model, and so in the closure already.
    pub(super) fn new(schema: &Schema, options: &RustOptions, listed: &'a [Area]) -> Self {
        let mut areas = Self::default();
        for area in listed {
            for name in closure(area, schema, options) {
                push(areas.types.entry(name).or_default(), &area.name);
            }
            for root in &area.roots {
                if let Root::Operation(index) = root {
                    push(areas.operations.entry(*index).or_default(), &area.name);
                }
            }
        }
        areas
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

/// Adds an area's name; kept sorted, so that the order of the options does not show.
fn push<'a>(names: &mut Vec<&'a str>, name: &'a str) {
    if let Err(place) = names.binary_search(&name) {
        names.insert(place, name);
    }
}

/// Every type that an area's roots need. Types that have no item are followed only as base types, whose properties are inherited.
fn closure(area: &Area, schema: &Schema, options: &RustOptions) -> BTreeSet<TypeName> {
    let types = area.roots.iter().filter_map(|root| if let Root::Type(name) = root { Some(name) } else { None });
    let targets = area.roots.iter().filter_map(|root| match root {
        Root::Operation(index) => target(schema.operations.get(*index)?, schema),
        Root::Type(_) => None,
    });
    schema.reach(types, targets, |name| !options.drops(name))
}
