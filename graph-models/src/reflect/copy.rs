//! Copies of models.

use super::Object;

/// Gives `to` the values of `from`, which has the same type.
pub(crate) fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    for index in 0..from.info().properties().len() {
        let (Some(from), Some(to)) = (from.field(index), to.field_mut(index)) else { continue };
        if from.is_set() || to.is_set() {
            to.assign(from);
        }
    }
    if let Some(additional) = to.additional_mut() {
        additional.clone_from(from.additional());
    }
}
