//! Only what was asked for, and what it reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::Built;
use super::select::Named;
use crate::library::Library;
use crate::schema::{Schema, TypeName, TypeRef};

/// Drops the types that neither a named page documents nor a kept type or operation uses.
pub(super) fn prune(mut schema: Schema, library: &Library<'_>, named: &[Named]) -> Built {
    let mut roots: BTreeMap<String, Vec<TypeName>> = named.iter().map(|page| (page.path.clone(), Vec::new())).collect();
    for def in schema.types.values() {
        for page in def.pages() {
            if let Some(names) = roots.get_mut(library.path_of(*page)) {
                names.push(def.name().clone());
            }
        }
    }
    for operation in &schema.operations {
        if let (Some(names), Some(target)) = (roots.get_mut(library.path_of(operation.page)), &operation.target) {
            names.push(target.clone());
            names.extend(operation.body.iter().filter_map(|row| named_type(&row.ty)).cloned());
        }
    }
    let reached = schema.reach(roots.values().flatten());
    schema.types.retain(|name, _| reached.contains(name));
    Built { schema, roots }
}

fn named_type(ty: &TypeRef) -> Option<&TypeName> {
    if let TypeRef::Named(name) = ty { Some(name) } else { None }
}

impl Schema {
    /// The given types and all that they name: base types, the types of properties, the types those are inherited from.
    pub fn reach<'a>(&'a self, roots: impl IntoIterator<Item = &'a TypeName>) -> BTreeSet<TypeName> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&TypeName> = roots.into_iter().collect();
        while let Some(name) = open.pop() {
            if !self.types.contains_key(name) || !reached.insert(name.clone()) {
                continue;
            }
            if let Some(ty) = self.structured(name) {
                open.extend(&ty.base);
                open.extend(ty.properties.iter().filter_map(|property| named_type(&property.ty)));
                open.extend(ty.properties.iter().filter_map(|property| property.inherited_from.as_ref()));
                open.extend(ty.properties.iter().filter_map(|property| property.closed_list.as_ref()));
            }
        }
        reached
    }
}
