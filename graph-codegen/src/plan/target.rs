//! The type that an operation is about.

use super::url_choice::has_urls;
use crate::schema::{Operation, Schema, TypeName};

/// The target of an operation, if it is a PATCH operation and the target is a structured type.
pub(super) fn patch_target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    let target = operation.target.as_ref()?;
    (operation.method.eq_ignore_ascii_case("PATCH") && schema.structured(target).is_some()).then_some(target)
}

/// The type that an operation changes or reads, if it is one that gets request functions: a PATCH of a structured type, or a
/// page about reading that says which type it answers with, and whether with one object or a collection.
pub(super) fn target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    let read =
        || operation.target.as_ref().filter(|name| operation.returns.is_some() && schema.structured(name).is_some());
    patch_target(operation, schema).or_else(read).filter(|_| has_urls(operation))
}
