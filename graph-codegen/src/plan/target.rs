//! The type that an operation is about.

use super::url_choice::has_urls;
use crate::schema::{Operation, OperationKind, Schema, TypeName};

/// The type that an operation changes or replaces, if that is a structured type.
pub(super) fn patch_target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    structured_target(operation, schema).filter(|_| operation.kind.changes_target())
}

/// The type that an operation creates an object of, if that is a structured type.
pub(super) fn created_target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    structured_target(operation, schema).filter(|_| operation.kind == OperationKind::Create)
}

fn structured_target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    operation.target.as_ref().filter(|target| schema.structured(target).is_some())
}

/// Whether an operation gets request functions: if its body is an object, the type must be known.
pub(super) fn has_functions(operation: &Operation, schema: &Schema) -> bool {
    has_urls(operation) && (!operation.kind.sends_target() || structured_target(operation, schema).is_some())
}
