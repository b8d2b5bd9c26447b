//! Using one spelling of a type's name everywhere.

use std::collections::{HashMap, HashSet};

use crate::schema::{Property, Schema, TypeDef, TypeName, TypeRef};

/// Spells each use of a type as the type itself. Names of the service differ in more than case, so
/// a name that differs from a type's only there is that type's: a page's title makes `User` of what
/// a link calls `user`.
pub(super) fn agree(schema: &mut Schema) {
    let spelt: HashMap<String, TypeName> =
        schema.types.keys().map(|name| (name.as_str().to_lowercase(), name.clone())).collect();
    let known: HashSet<TypeName> = schema.types.keys().cloned().collect();
    let respell = |name: &mut TypeName| {
        if !known.contains(name)
            && let Some(spelt) = spelt.get(&name.as_str().to_lowercase())
        {
            name.clone_from(spelt);
        }
    };
    let of_property = |property: &mut Property| {
        if let TypeRef::Named(name) = &mut property.ty {
            respell(name);
        }
        property.inherited_from.iter_mut().for_each(respell);
    };
    for def in schema.types.values_mut() {
        if let TypeDef::Structured(ty) = def {
            ty.base.iter_mut().for_each(respell);
            ty.properties.iter_mut().for_each(of_property);
        }
    }
    for operation in &mut schema.operations {
        operation.target.iter_mut().chain(operation.answer.named_mut()).for_each(respell);
        if let Some(TypeRef::Named(name)) = &mut operation.list {
            respell(name);
        }
        operation.body.iter_mut().for_each(of_property);
    }
}
