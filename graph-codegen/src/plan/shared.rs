//! The fields that all types of a family have.

use super::model::{Field, Model};

/// The indices of the base type's fields that every derived type has as well, of the same type.
pub(super) fn fields(base: &Model, derived: &[&Model]) -> Vec<usize> {
    let is_same =
        |field: &Field, other: &Field| other.value.is_same(&field.value) && other.collection == field.collection;
    let in_all =
        |field: &Field| derived.iter().all(|model| model.field(&field.wire).is_some_and(|it| is_same(field, it)));
    base.fields.iter().enumerate().filter(|(_, field)| in_all(field)).map(|(index, _)| index).collect()
}
