//! Models: objects that hand over a table of names and a slot for each, and all that is done with them.

mod additional;
mod debug;
mod entries;
mod equality;
mod impls;
mod misfits;
mod model;
mod nulls;
mod read;
#[cfg(test)]
mod round_trip;
mod type_info;
mod write;

pub use additional::Additional;
pub use misfits::Misfit;
pub use model::{Model, Object};
pub use type_info::{TypeInfo, access};

pub(crate) use debug::{Shown, ShownJson, debug_object, type_name};
pub(crate) use equality::same_object;
pub(crate) use read::{Outcome, PlaceSeed, read_object};
pub(crate) use write::write_object;

/// Gives `to` the values of `from`, which has the same type.
pub(crate) fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    for index in 0..from.info().properties.len() {
        let (Some(from), Some(to)) = (from.slot(index), to.slot_mut(index)) else { continue };
        if from.is_set() || to.is_set() {
            to.assign(from);
        }
    }
    to.additional_mut().clone_from(from.additional());
}
