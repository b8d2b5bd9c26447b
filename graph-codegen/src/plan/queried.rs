//! The types whose properties can be used in query options.
//!
//! These are the types that requests read, the complex types in them, and the types that their
//! navigation properties lead to; more would only take longer to compile. Adding a type to a set
//! can only add to them.

use super::answer::Answer;
use super::id::TypeId;
use super::operation::Operation;
use super::ty::{Type, TypeKind};
use super::value::Value;
use crate::schema::OperationKind;

/// Marks these types.
pub(super) fn mark(types: &mut [Type], operations: &[Operation]) {
    let mut marked: Vec<bool> = vec![false; types.len()];
    let mut roots: Vec<TypeId> = operations.iter().flat_map(read).collect();
    roots.sort_unstable();
    roots.dedup();
    let mut queue: Vec<(TypeId, bool)> = roots.into_iter().map(|id| (id, true)).collect();
    while let Some((id, is_root)) = queue.pop() {
        let Some(mark) = marked.get_mut(id.0) else { continue };
        // A root that was already reached may reach further types itself.
        if std::mem::replace(mark, true) && !is_root {
            continue;
        }
        let Some(TypeKind::Model(model)) = types.get(id.0).map(|ty| &ty.kind) else { continue };
        for field in &model.fields {
            let Value::Model(inner) = field.value else { continue };
            let is_complex = types.get(inner.0).and_then(Type::model).is_some_and(|model| !model.entity);
            if is_complex && !field.access.navigation || is_root {
                queue.push((inner, false));
            }
        }
    }
    for (ty, is_queried) in types.iter_mut().zip(marked) {
        if let TypeKind::Model(model) = &mut ty.kind {
            model.is_queried = is_queried;
        }
    }
}

/// The types that the functions of an operation read.
fn read(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let functions = operation.functions.iter().filter(|_| operation.kind == OperationKind::Read);
    functions.filter_map(|function| match function.answer {
        Answer::One(Value::Model(id)) | Answer::Collection(Value::Model(id)) | Answer::Delta(Value::Model(id)) => {
            Some(id)
        }
        _ => None,
    })
}
