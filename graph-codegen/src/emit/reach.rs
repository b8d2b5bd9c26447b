//! What needs what: the patch types that patch types need, and the areas that need an item.

use std::collections::{BTreeMap, BTreeSet};

use super::access::{Access, patch_target};
use super::context::Models;
use super::options::{Area, EmitOptions, Root};
use super::rust_type::Value;
use crate::schema::{Schema, TypeName};

/// The types that get a patch type: the targets of PATCH operations, and every model that can be set as a single value in a
/// patch of these, recursively.
pub(super) fn patches<'a>(access: &Access<'a>, models: &Models<'a>) -> BTreeSet<&'a TypeName> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&TypeName> = access.targets().collect();
    while let Some(name) = open.pop() {
        let Some(model) = models.get(name) else { continue };
        if reached.insert(name) {
            open.extend(model.writable().filter_map(|field| field.nested()));
        }
    }
    reached
}

/// The areas that reach each type and operation.
#[derive(Default)]
pub(super) struct Areas<'a> {
    types: BTreeMap<&'a TypeName, Vec<&'a str>>,
    operations: BTreeMap<usize, Vec<&'a str>>,
}

impl<'a> Areas<'a> {
    /// Computes each area's closure. A patch type belongs to the areas of its model: the models of nested patch types are
    /// property types of the model, and so in the closure already.
    pub(super) fn new(schema: &'a Schema, options: &'a EmitOptions, models: &Models<'a>) -> Self {
        let mut areas = Self::default();
        for area in &options.areas {
            for name in closure(area, schema, models) {
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

/// Every type that an area's roots need.
fn closure<'a>(area: &'a Area, schema: &'a Schema, models: &Models<'a>) -> BTreeSet<&'a TypeName> {
    let mut open: Vec<&TypeName> = area
        .roots
        .iter()
        .filter_map(|root| match root {
            Root::Type(name) => Some(name),
            Root::Operation(index) => patch_target(schema.operations.get(*index)?, schema),
        })
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if !reached.insert(name) {
            continue;
        }
        if let Some(model) = models.get(name) {
            open.extend(&model.ty.base);
            open.extend(model.fields.iter().map(|field| field.value).filter_map(Value::type_name));
        }
    }
    reached
}
