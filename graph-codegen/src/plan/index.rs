//! The types that have items, numbered.

use std::collections::BTreeMap;

use super::chosen::Chosen;
use super::id::TypeId;
use super::reach::Reached;
use crate::schema::{Schema, TypeDef, TypeName};

/// The types that have items: those that are neither left out nor unreachable from all areas.
pub(super) struct Index<'a> {
    /// Sorted by their numbers, which is the order of namespace and name.
    types: Vec<&'a TypeDef>,
    ids: BTreeMap<&'a TypeName, TypeId>,
}

impl<'a> Index<'a> {
    /// Assigns the numbers.
    pub(super) fn new(schema: &'a Schema, chosen: &Chosen<'_>, reached: &Reached<'_>) -> Self {
        let has_item = |ty: &&TypeDef| !chosen.drops(ty.name()) && reached.has_item(ty.name());
        let types: Vec<&TypeDef> = sorted(schema).into_iter().filter(has_item).collect();
        let ids = types.iter().enumerate().map(|(at, ty)| (ty.name(), TypeId(at))).collect();
        Self { types, ids }
    }

    /// A type with its number.
    pub(super) fn get(&self, name: &TypeName) -> Option<(TypeId, &'a TypeDef)> {
        let id = *self.ids.get(name)?;
        Some((id, self.types.get(id.0)?))
    }

    /// The number of a type.
    pub(super) fn id(&self, name: &TypeName) -> Option<TypeId> {
        self.ids.get(name).copied()
    }

    /// A type by its number.
    pub(super) fn ty(&self, id: TypeId) -> Option<&'a TypeDef> {
        self.types.get(id.0).copied()
    }

    /// All types, in the order of their numbers.
    pub(super) fn types(&self) -> impl Iterator<Item = (TypeId, &'a TypeDef)> {
        self.types.iter().enumerate().map(|(at, ty)| (TypeId(at), *ty))
    }
}

/// The types of a schema by namespace and name.
pub(super) fn sorted(schema: &Schema) -> Vec<&TypeDef> {
    let mut types: Vec<&TypeDef> = schema.types.values().collect();
    types.sort_by_key(|ty| (ty.name().namespace(), ty.name().short()));
    types
}
