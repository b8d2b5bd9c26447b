//! Models: objects that hand over a table of names and a slot for each, and all that is done with them.

mod additional;
mod any;
#[cfg(test)]
mod any_tests;
mod convert;
mod debug;
mod entries;
mod equality;
mod impls;
mod inherited;
mod maybe_more;
mod misfits;
mod model;
mod names;
mod nulls;
mod read;
#[cfg(test)]
mod round_trip;
mod type_info;
mod write;

pub use additional::Additional;
pub use any::AnyModel;
pub use misfits::Misfit;
pub use model::{Model, Object};
pub use names::Names;
pub use type_info::{TypeInfo, access};

pub(crate) use any::bare;
pub use any::{clone as clone_any, derived as derived_any, retype as retype_any, same as same_any};
pub(crate) use convert::convert as convert_object;
pub(crate) use debug::{Shown, ShownJson, debug_object, type_name};
pub(crate) use equality::same_object;
pub use inherited::{copied, list, model, text, value};
pub(crate) use read::{Outcome, PlaceSeed, read_object};
pub(crate) use write::write_object;

use entries::EntryName;
use serde_json::Value;

/// Gives `to` the values of `from`, which has the same type.
pub(crate) fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    for index in 0..from.info().properties.len() {
        let (Some(from), Some(to)) = (from.slot(index), to.slot_mut(index)) else { continue };
        if from.is_set() || to.is_set() {
            to.assign(from);
        }
    }
    if let Some(additional) = to.additional_mut() {
        additional.clone_from(from.additional());
    }
}

/// Keeps the JSON of what has no slot, where the object has a place for it.
fn push(object: &mut dyn Object, name: EntryName, value: Value) {
    if let Some(additional) = object.additional_mut() {
        additional.push(name, value);
    }
}

/// Remembers or forgets that a property is null, where the object has a place for it.
fn set_null(object: &mut dyn Object, index: usize, null: bool) {
    if let Some(additional) = object.additional_mut() {
        additional.set_null(index, null);
    }
}
