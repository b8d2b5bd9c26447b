//! From one type of a family to another.

use serde::de::DeserializeSeed as _;
use serde_json::Value;

use super::entries::EntryName;
use super::read::{Outcome, PlaceSeed, settle};
use super::{Object, push, set_null};
use crate::property::Slot;

/// Moves all that an object holds to an empty one of another type.
///
/// What the other type does not document becomes JSON, and JSON that it does document becomes a property; a value that
/// does not fit there is its misfit. So the way back leads to where it began.
pub(crate) fn convert(from: &mut dyn Object, to: &mut dyn Object) {
    settle(from);
    let additional = from.additional_mut().map(std::mem::take).unwrap_or_default();
    for (index, name) in from.info().properties.iter().enumerate() {
        match from.slot(index) {
            Some(slot) if slot.is_set() => move_property(name, slot, to),
            _ if additional.is_null(index) => take_json(EntryName::from(*name), Value::Null, to),
            _ => {}
        }
    }
    for (name, value) in additional.into_entries() {
        take_json(name, value, to);
    }
}

/// Gives a property to an object in whose type it may be another one, or none.
fn move_property(name: &str, from: &dyn Slot, to: &mut dyn Object) {
    let slot = to.info().index_of(name).and_then(|index| to.slot_mut(index));
    if slot.is_some_and(|slot| slot.assign(from)) {
        return;
    }
    // A foreign type may refuse to be written; then there is nothing to keep.
    if let Some(Ok(value)) = from.view().map(serde_json::to_value) {
        take_json(EntryName::from(name), value, to);
    }
}

/// Gives the JSON of a property to an object.
fn take_json(name: EntryName, value: Value, to: &mut dyn Object) {
    let Some(index) = to.info().index_of(&name) else { return push(to, name, value) };
    if value.is_null() {
        return set_null(to, index, true);
    }
    let Some(slot) = to.slot_mut(index) else { return push(to, name, value) };
    if !matches!(PlaceSeed::new(slot).deserialize(&value), Ok(Outcome::Fits)) {
        slot.clear();
        push(to, name, value);
    }
}
