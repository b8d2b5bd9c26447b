//! The places of all items.

use std::collections::{BTreeMap, BTreeSet};

use super::family::Families;
use super::index::sorted;
use super::input::Input;
use super::name::Case;
use super::operation_name::{Named, operations};
use super::place::Place;
use super::scopes::{Scopes, span_of};
use crate::diagnostic::Diagnostics;
use crate::schema::{EnumSource, TypeDef, TypeName};

/// The places of all items.
#[derive(Default)]
pub(super) struct Places<'a> {
    pub(super) types: BTreeMap<&'a TypeName, Place>,
    pub(super) patches: BTreeMap<&'a TypeName, Place>,
    /// The places of the creation types.
    pub(super) creations: BTreeMap<&'a TypeName, Place>,
    /// The places of the enums of base types.
    pub(super) families: BTreeMap<&'a TypeName, Place>,
    /// By index in the schema.
    pub(super) operations: BTreeMap<usize, Place>,
    /// The namespace of each module.
    pub(super) modules: BTreeMap<Vec<String>, String>,
}

impl<'a> Places<'a> {
    /// Assigns all names: in each module first the namespaces, then the types, the enums of base
    /// types, the patch types, the closed lists, the creation types and the operations.
    pub(super) fn new(
        input: &Input<'a>,
        families: &Families<'_>,
        patches: &BTreeSet<&'a TypeName>,
        created: &BTreeSet<&'a TypeName>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let (schema, chosen) = (input.schema, &input.chosen);
        let operations = operations(schema, input.sources, chosen);
        let mut scopes = Scopes::new(schema, chosen, &operations, diagnostics);
        let mut places = Self::default();
        let sorted = sorted(schema);
        let (closed_lists, types): (Vec<_>, Vec<_>) =
            sorted.iter().copied().filter(|ty| !chosen.drops(ty.name())).partition(|ty| is_closed_list(ty));
        for ty in types {
            let name = ty.name();
            let place = scopes.claim(name, name.short(), Case::UpperCamel, "type", span_of(ty), diagnostics);
            places.types.insert(name, place);
        }
        for ty in sorted.iter().filter(|ty| families.of(ty.name()).is_some()) {
            let name = ty.name();
            let text = format!("any {}", name.short());
            let place = scopes.claim(name, &text, Case::UpperCamel, "type", span_of(ty), diagnostics);
            places.families.insert(name, place);
        }
        for ty in sorted.iter().filter(|ty| patches.contains(ty.name())) {
            let name = ty.name();
            let text = format!("{} patch", name.short());
            let place = scopes.claim(name, &text, Case::UpperCamel, "type", span_of(ty), diagnostics);
            places.patches.insert(name, place);
        }
        // These names are not from the reference, so no documented type may get a number because of
        // them.
        for list in closed_lists {
            let name = list.name();
            let place = scopes.claim(name, name.short(), Case::UpperCamel, "closed list", span_of(list), diagnostics);
            places.types.insert(name, place);
        }
        for ty in sorted.iter().filter(|ty| created.contains(ty.name())) {
            let name = ty.name();
            let text = format!("new {}", name.short());
            let place = scopes.claim(name, &text, Case::UpperCamel, "type", span_of(ty), diagnostics);
            places.creations.insert(name, place);
        }
        for Named { index, text, near, span } in &operations {
            let place = scopes.claim(near, text, Case::Snake, "operation", *span, diagnostics);
            places.operations.insert(*index, place);
        }
        places.modules = scopes.namespaces;
        places
    }
}

fn is_closed_list(ty: &TypeDef) -> bool {
    matches!(ty, TypeDef::Enum(ty) if ty.source == EnumSource::ClosedList)
}
