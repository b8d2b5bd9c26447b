//! Conversion from one type of a family to another.

use super::Field;
use super::Object;
use super::entries::EntryName;
use super::keep::{push, set_null};
use super::read::{decode, settle};
use crate::Untyped;
use crate::json::of_written;

/// Moves all that an object holds to an empty one of another type.
///
/// What the other type does not document becomes JSON, and JSON that it does document becomes a
/// property; a value that does not fit there is its misfit. So the way back leads to where it
/// began.
pub(crate) fn convert(from: &mut dyn Object, to: &mut dyn Object) {
    settle(from);
    let additional = from.additional_mut().map(std::mem::take).unwrap_or_default();
    let contents = from.contents();
    for (index, name) in from.info().properties().iter().enumerate() {
        match contents.get(index) {
            Some(field) => move_property(name, field, to),
            None if additional.is_null(index) => take_json(EntryName::from(*name), Untyped::default(), to),
            None => {}
        }
    }
    for (name, value) in additional.into_entries() {
        take_json(name, value, to);
    }
}

/// Gives a property to an object in whose type it may be another one, or none.
fn move_property(name: &str, from: &dyn Field, to: &mut dyn Object) {
    let field = to.info().index_of(name).and_then(|index| to.field_mut(index));
    if field.is_some_and(|field| field.assign(from)) {
        return;
    }
    // Writing a foreign type may fail; then there is nothing to keep.
    if let Some(Ok(value)) = from.value_ref().map(|value| of_written(&value)) {
        take_json(EntryName::from(name), value, to);
    }
}

/// Gives the JSON of a property to an object.
fn take_json(name: EntryName, value: Untyped, to: &mut dyn Object) {
    let Some(index) = to.info().index_of(&name).filter(|_| !name.is_raw()) else { return push(to, name, value) };
    if value.is_null() {
        return set_null(to, index, true);
    }
    let Some(field) = to.field_mut(index) else { return push(to, name, value) };
    if !decode(field, &value) {
        field.clear();
        push(to, name, value);
    }
}
