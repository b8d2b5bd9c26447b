//! Base types whose values may have a derived type, and these derived types.
//!
//! A base type is included if something is declared to be of it (a property, or the object that an
//! operation with request functions changes or reads) and a type with an item derives from it,
//! directly or indirectly. Its derived types are all those with an item: types whose pages were
//! requested, that something needs, or to whose pages the page of the base type links (see
//! [`StructuredType::derived`](crate::schema::StructuredType::derived)). The result therefore only
//! depends on the pages that are read.

use std::collections::{BTreeMap, BTreeSet};

use super::id::TypeId;
use super::input::Input;
use super::name::Case;
use super::name_set::NameSet;
use super::place::Place;
use crate::schema::{Operation, Schema, TypeName};

/// The enum of a base type: the types that a value of it may have.
#[derive(Clone, Debug)]
pub struct Family {
    /// The place of the enum.
    pub place: Place,
    /// The base type, followed by the derived types, sorted by the bytes of their full names.
    pub variants: Vec<Variant>,
}

/// A type that is derived from another.
#[derive(Clone, Debug)]
pub(crate) struct Derived {
    /// The type.
    pub(crate) ty: TypeId,
    /// The features of which at least one must be enabled, where the base type does not need them.
    pub(crate) features: Vec<String>,
}

/// A type as a variant of the enum.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The type.
    pub ty: TypeId,
    /// The Rust name, not yet raw.
    pub name: String,
    /// The features of which at least one must be enabled, where the enum itself does not need
    /// them.
    pub features: Vec<String>,
}

/// The derived types of each base type that has some, in the bytewise order of their full names.
pub(super) struct Families<'a> {
    derived: BTreeMap<&'a TypeName, Vec<&'a TypeName>>,
    declared: BTreeSet<&'a TypeName>,
}

impl<'a> Families<'a> {
    /// Finds them.
    pub(super) fn new(input: &Input<'a>) -> Self {
        let schema = input.schema;
        let has_item = |name: &TypeName| input.index.id(name).is_some();
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

    /// The derived types that a value of a type may have; `None` if there are none.
    pub(super) fn of(&self, base: &TypeName) -> Option<&[&'a TypeName]> {
        self.derived.get(base).filter(|_| self.declared.contains(base)).map(Vec::as_slice)
    }

    /// The types that derive from one, whether or not anything is declared as of it.
    pub(super) fn derived(&self, base: &TypeName, input: &Input<'_>) -> Vec<Derived> {
        let derived = self.derived.get(base).into_iter().flatten();
        derived
            .filter_map(|ty| Some(Derived { ty: input.index.id(ty)?, features: extra_features(base, ty, input) }))
            .collect()
    }
}

/// The features that a derived type needs where its base type does not.
fn extra_features(base: &TypeName, ty: &TypeName, input: &Input<'_>) -> Vec<String> {
    let areas = input.reached.of_type(ty);
    let always = input.reached.of_type(base).iter().all(|area| areas.contains(area));
    if always { Vec::new() } else { input.features.of(areas) }
}

/// The types that something is declared as of.
fn declared(schema: &Schema) -> BTreeSet<&TypeName> {
    let properties = schema.structured_types().flat_map(|ty| &ty.properties);
    let named = properties.filter_map(|property| property.ty.named());
    let targets = schema.operations.iter().flat_map(Operation::types);
    named.chain(targets).collect()
}

/// The base type, then the derived ones by full name. They are named by namespace and short name,
/// as types are.
pub(super) fn variants(base: &TypeName, derived: &[&TypeName], input: &Input<'_>) -> Vec<Variant> {
    let mut names = NameSet::default();
    let mut sorted = derived.to_vec();
    sorted.sort_by_key(|ty| (ty.namespace(), ty.short()));
    let named: BTreeMap<&TypeName, String> =
        std::iter::once(base).chain(sorted).map(|ty| (ty, names.claim(ty.short(), Case::UpperCamel).name)).collect();
    std::iter::once(base)
        .chain(derived.iter().copied())
        .filter_map(|ty| {
            let name = named.get(ty).cloned().unwrap_or_default();
            Some(Variant { ty: input.index.id(ty)?, name, features: extra_features(base, ty, input) })
        })
        .collect()
}
