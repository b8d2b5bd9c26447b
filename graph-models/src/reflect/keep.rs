//! Storing values without a field, in objects that store them.

use super::Object;
use super::entries::EntryName;
use crate::Untyped;

/// Stores the JSON of a property that has no field.
pub(super) fn push(object: &mut dyn Object, name: EntryName, value: Untyped) {
    if let Some(additional) = object.additional_mut() {
        additional.push(name, value);
    }
}

/// Records whether a property is null.
pub(super) fn set_null(object: &mut dyn Object, index: usize, null: bool) {
    if let Some(additional) = object.additional_mut() {
        additional.set_null(index, null);
    }
}
