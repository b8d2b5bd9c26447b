//! The contents of a model.

use super::{Additional, Field, Object, Visit, Visitor};

/// The additional entries of a struct that does not store them.
pub(crate) static NOTHING: Additional = Additional::new();

/// The fields of a model that are set, in the order of its table, and its additional entries.
#[derive(Clone)]
pub struct Contents<'a> {
    pub(crate) additional: &'a Additional,
    fields: Vec<(usize, &'a dyn Field)>,
}

impl<'a> Contents<'a> {
    /// The contents with the fields that are set.
    pub(super) fn of(object: &'a dyn Object) -> Self {
        let mut this = Self::empty();
        object.visit(&mut Visitor::new(&mut this));
        this
    }

    /// The contents with all fields.
    pub(crate) fn with_unset(object: &'a dyn Object) -> Self {
        let mut this = Self::empty();
        object.visit(&mut Visitor::with_unset(&mut this));
        this
    }

    /// Returns the annotations, unknown properties, misfits and recorded nulls.
    #[must_use]
    pub fn additional(&self) -> &'a Additional {
        self.additional
    }

    fn empty() -> Self {
        Self { additional: &NOTHING, fields: Vec::new() }
    }

    /// Returns the field with this index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'a dyn Field> {
        let at = self.fields.binary_search_by_key(&index, |(index, _)| *index).ok()?;
        self.fields.get(at).map(|(_, field)| *field)
    }

    /// Returns `true` if the property with this index is set.
    #[must_use]
    pub fn is_set(&self, index: usize) -> bool {
        self.get(index).is_some_and(Field::is_set)
    }

    /// Iterates over the fields with their indices.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (usize, &'a dyn Field)> {
        self.fields.iter().copied()
    }
}

impl<'a> Visit<'a> for Contents<'a> {
    fn additional(&mut self, additional: &'a Additional) {
        self.additional = additional;
    }

    fn field(&mut self, index: usize, field: &'a dyn Field) {
        self.fields.push((index, field));
    }
}

/// The additional entries of a model.
pub(crate) fn additional(object: &dyn Object) -> &Additional {
    struct Rest<'a>(&'a Additional);

    impl<'a> Visit<'a> for Rest<'a> {
        fn additional(&mut self, additional: &'a Additional) {
            self.0 = additional;
        }

        fn field(&mut self, _: usize, _: &'a dyn Field) {}
    }

    let mut rest = Rest(&NOTHING);
    object.visit(&mut Visitor::new(&mut rest));
    rest.0
}

/// The index of a field, identified by its address in the model.
pub(crate) fn index_of(object: &dyn Object, field: &dyn Field) -> Option<usize> {
    let fields = Contents::with_unset(object);
    fields.fields().find(|(_, other)| std::ptr::addr_eq(*other, field)).map(|(index, _)| index)
}
