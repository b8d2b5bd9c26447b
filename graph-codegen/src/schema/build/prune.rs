//! Reducing a schema to what was requested and what that reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::select::Named;
use crate::library::{Library, stem};
use crate::schema::{OperationKind, Schema, TypeDef, TypeName, TypeRef};

/// The types that the named pages document, by page.
type Roots = BTreeMap<String, Vec<TypeName>>;

/// Removes the types that neither a named page documents nor a remaining type or operation uses.
pub(super) fn prune(mut schema: Schema, library: &Library<'_>, named: &[Named]) -> (Schema, Roots) {
    let mut roots: Roots = named.iter().map(|page| (page.path.clone(), Vec::new())).collect();
    for def in schema.types.values() {
        for page in def.pages() {
            if let Some(names) = roots.get_mut(library.path_of(*page)) {
                names.push(def.name().clone());
            }
        }
    }
    let mut targets = Vec::new();
    for operation in &schema.operations {
        if let Some(names) = roots.get_mut(library.path_of(operation.page)) {
            targets.extend(operation.types());
            names.extend(operation.types().cloned());
            names.extend(operation.body.iter().filter_map(|row| row.ty.named()).cloned());
        }
    }
    let reached = schema.reach(roots.values().flatten(), targets, |_| true);
    schema.types.retain(|name, _| reached.contains(name));
    note_alone(&mut schema, &roots, named);
    (schema, roots)
}

/// Records the types whose pages were named directly although no page says how to change them.
fn note_alone(schema: &mut Schema, roots: &Roots, named: &[Named]) {
    let patched: BTreeSet<TypeName> = schema
        .operations
        .iter()
        .filter(|operation| operation.kind == OperationKind::Update)
        .filter_map(|operation| operation.target.clone())
        .collect();
    let resources = named.iter().filter(|page| page.by_itself && page.path.starts_with("resources/"));
    for page in resources {
        for name in roots.get(&page.path).into_iter().flatten().filter(|name| !patched.contains(*name)) {
            let Some(TypeDef::Structured(ty)) = schema.types.get_mut(name) else { continue };
            // A complex type has no address at which it could be changed.
            ty.update_page = ty.entity.then(|| format!("api/{}-update.md", stem(&page.path)));
        }
    }
}

impl Schema {
    /// Returns the given types and all types that they refer to: base types, the types of
    /// properties, the types that these are inherited from and, if a property or one of the
    /// `targets` has a base type, the derived types that its page names. The type of a property is
    /// only followed if it `is_wanted`.
    pub(crate) fn reach<'a>(
        &'a self,
        roots: impl IntoIterator<Item = &'a TypeName>,
        targets: impl IntoIterator<Item = &'a TypeName>,
        is_wanted: impl Fn(&TypeName) -> bool,
    ) -> BTreeSet<TypeName> {
        let mut reached = BTreeSet::new();
        let mut declared = BTreeSet::new();
        let mut open: Vec<(&TypeName, bool)> = roots.into_iter().map(|name| (name, false)).collect();
        open.extend(targets.into_iter().map(|name| (name, true)));
        while let Some((name, is_declared)) = open.pop() {
            let Some(ty) = self.types.get(name) else { continue };
            let ty = if let TypeDef::Structured(ty) = ty { Some(ty) } else { None };
            if is_declared && declared.insert(name) {
                open.extend(ty.into_iter().flat_map(|ty| &ty.derived).filter(|it| is_wanted(it)).map(|it| (it, true)));
            }
            if !reached.insert(name) {
                continue;
            }
            if let Some(ty) = ty {
                let of_properties = ty.properties.iter().filter_map(|property| property.ty.named());
                let lists = ty.properties.iter().filter_map(|property| property.closed_list.as_ref());
                let inherited = ty.properties.iter().filter_map(|property| property.inherited_from.as_ref());
                open.extend(
                    of_properties
                        .chain(lists)
                        .chain(ty.entry.as_ref().and_then(TypeRef::named))
                        .filter(|it| is_wanted(it))
                        .map(|it| (it, true)),
                );
                open.extend(inherited.chain(&ty.base).map(|it| (it, false)));
            }
        }
        reached.into_iter().cloned().collect()
    }
}
