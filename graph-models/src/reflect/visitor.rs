//! Visiting the contents of a model.

use super::{Additional, Field};

/// Receives what [`Fields::visit`](super::Fields::visit) shows.
pub trait Visit<'a> {
    /// Receives the additional entries of the model, before its fields.
    fn additional(&mut self, additional: &'a Additional);

    /// Receives a field with its index.
    fn field(&mut self, index: usize, field: &'a dyn Field);
}

/// Passes the contents of a model on to a [`Visit`].
pub struct Visitor<'a, 'v> {
    to: &'v mut dyn Visit<'a>,
    with_unset: bool,
}

impl<'a, 'v> Visitor<'a, 'v> {
    /// Passes on the fields that are set.
    pub(crate) fn new(to: &'v mut dyn Visit<'a>) -> Self {
        Self { to, with_unset: false }
    }

    /// Passes on all fields.
    pub(crate) fn with_unset(to: &'v mut dyn Visit<'a>) -> Self {
        Self { to, with_unset: true }
    }

    /// Passes on the additional entries of the model.
    #[inline]
    pub fn additional(&mut self, additional: &'a Additional) {
        self.to.additional(additional);
    }

    /// Passes on a field. Inlined, so that a field that is not set costs no call.
    #[inline]
    pub fn field<T>(&mut self, index: usize, field: &'a Option<T>)
    where
        Option<T>: Field,
    {
        if field.is_some() || self.with_unset {
            self.to.field(index, field);
        }
    }

    /// Passes on a field of any type.
    pub(crate) fn dynamic(&mut self, index: usize, field: &'a dyn Field) {
        if field.is_set() || self.with_unset {
            self.to.field(index, field);
        }
    }
}
