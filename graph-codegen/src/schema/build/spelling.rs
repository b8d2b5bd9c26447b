//! Using one spelling of a type's name everywhere.

use std::collections::{HashMap, HashSet};

use crate::schema::{Property, Schema, TypeDef, TypeName, TypeRef};

/// Changes each use of a type's name to the spelling of the type itself. The service's names differ
/// in more than case, so a name that only differs in case refers to that type: the title of a page
/// may say `User` where a link says `user`.
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
