//! Base types in whose place a value of a derived type may stand, and which derived types these are.
//!
//! A base type is one of them if something is declared as of it (a property, or what an operation with request functions changes
//! or reads) and a type with an item derives from it, over however many steps. Its derived types are all with an item: those whose pages were named, that
//! something needs, or to which the base type's page leads (see [`StructuredType::derived`](crate::schema::StructuredType::derived)).
//! So the pages that are read decide, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};

use super::operation::target;
use super::reach::Areas;
use crate::options::RustOptions;
use crate::schema::{Schema, TypeName, TypeRef};

/// The derived types of each base type, in the bytewise order of their full names.
pub(super) struct Families<'a> {
    derived: BTreeMap<&'a TypeName, Vec<&'a TypeName>>,
    declared: BTreeSet<&'a TypeName>,
}

impl<'a> Families<'a> {
    /// Finds them.
    pub(super) fn new(schema: &'a Schema, options: &RustOptions, areas: &Areas<'_>, has_areas: bool) -> Self {
        let has_item = |name: &TypeName| !options.drops(name) && (!has_areas || !areas.of_type(name).is_empty());
        let mut derived: BTreeMap<&TypeName, Vec<&TypeName>> = BTreeMap::new();
        for name in schema.structured_types().map(|ty| &ty.name).filter(|name| has_item(name)) {
            for base in schema.base_chain(name).into_iter().skip(1).map(|base| &base.name).filter(|base| has_item(base))
            {
                // Pages may say that two types derive from each other.
                let is_circle = schema.base_chain(base).into_iter().any(|ty| ty.name == *name);
                if !is_circle {
                    derived.entry(base).or_default().push(name);
                }
            }
        }
        derived.values_mut().for_each(|derived| derived.sort());
        Self { derived, declared: declared(schema) }
    }

    /// The types that derive from one in whose place they may stand; `None` if there are none.
    pub(super) fn of(&self, base: &TypeName) -> Option<&[&'a TypeName]> {
        self.derived.get(base).filter(|_| self.declared.contains(base)).map(Vec::as_slice)
    }

    /// The types that derive from one.
    pub(super) fn derived_from(&self, base: &TypeName) -> &[&'a TypeName] {
        self.derived.get(base).map_or(&[], Vec::as_slice)
    }
}

/// The types that something is declared as of.
fn declared(schema: &Schema) -> BTreeSet<&TypeName> {
    let properties = schema.structured_types().flat_map(|ty| &ty.properties);
    let named =
        properties.filter_map(|property| if let TypeRef::Named(name) = &property.ty { Some(name) } else { None });
    let targets = schema.operations.iter().filter_map(|operation| target(operation, schema));
    named.chain(targets).collect()
}
