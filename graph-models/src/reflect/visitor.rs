//! Seeing all that a model holds.

use super::{Additional, Field};

/// What is shown by [`Fields::visit`](super::Fields::visit).
pub trait Visit<'a> {
    /// What the model holds besides its fields, before any of these.
    fn additional(&mut self, additional: &'a Additional);

    /// A field, by its index.
    fn field(&mut self, index: usize, field: &'a dyn Field);
}

/// Takes what a model shows to who wants to see it.
pub struct Visitor<'a, 'v> {
    to: &'v mut dyn Visit<'a>,
    with_unset: bool,
}

impl<'a, 'v> Visitor<'a, 'v> {
    /// For the fields that are set.
    pub(crate) fn new(to: &'v mut dyn Visit<'a>) -> Self {
        Self { to, with_unset: false }
    }

    /// For all fields.
    pub(crate) fn with_unset(to: &'v mut dyn Visit<'a>) -> Self {
        Self { to, with_unset: true }
    }

    /// Takes what the model holds besides its fields.
    #[inline]
    pub fn additional(&mut self, additional: &'a Additional) {
        self.to.additional(additional);
    }

    /// Takes a field. It is inline, so that one which is not set costs no call.
    #[inline]
    pub fn field<T>(&mut self, index: usize, field: &'a Option<T>)
    where
        Option<T>: Field,
    {
        if field.is_some() || self.with_unset {
            self.to.field(index, field);
        }
    }

    /// The same for a field of whatever type.
    pub(crate) fn dynamic(&mut self, index: usize, field: &'a dyn Field) {
        if field.is_set() || self.with_unset {
            self.to.field(index, field);
        }
    }
}
