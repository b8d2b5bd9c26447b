//! Copies of models.

use super::{Additional, Field, Object, Visit, Visitor};

/// Copies the values of `from` to `to`, which is empty and has the same type.
pub(crate) fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    from.visit(&mut Visitor::new(&mut Copy { to }));
}

struct Copy<'t> {
    to: &'t mut dyn Object,
}

impl Visit<'_> for Copy<'_> {
    fn additional(&mut self, additional: &Additional) {
        if let Some(to) = self.to.additional_mut() {
            to.clone_from(additional);
        }
    }

    fn field(&mut self, index: usize, field: &dyn Field) {
        if let Some(to) = self.to.field_mut(index) {
            to.assign(field);
        }
    }
}
