//! Conversion from one type of a family to another.

use super::Field;
use super::Object;
use super::entries::EntryName;
use super::keep::{push, set_null};
use super::read::{decode, settle};
use crate::Untyped;
use crate::json::of_written;

/// Moves the contents of an object to an empty object of another type.
///
/// Properties that the other type does not document become JSON, and JSON for properties that it
/// does document becomes their value; a value of the wrong type becomes a misfit. Converting back
/// therefore restores the original.
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

/// Passes a property to an object whose type may declare it differently, or not at all.
fn move_property(name: &str, from: &dyn Field, to: &mut dyn Object) {
    let field = to.info().index_of(name).and_then(|index| to.field_mut(index));
    if field.is_some_and(|field| field.assign(from)) {
        return;
    }
    // Writing a foreign type may fail; then there is nothing to store.
    if let Some(Ok(value)) = from.value_ref().map(|value| of_written(&value)) {
        take_json(EntryName::from(name), value, to);
    }
}

/// Passes the JSON of a property to an object.
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
