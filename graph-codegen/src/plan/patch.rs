//! The patch type of a model.

use super::place::Place;

/// A patch type: the body of a PATCH request, in which every property is kept, cleared or set.
#[derive(Clone, Debug)]
pub struct Patch {
    /// The place of the patch type.
    pub place: Place,
    /// The properties without a setter or without a `clear_…` method.
    pub(crate) locks: Vec<Lock>,
}

/// A property that a patch cannot set, or cannot clear.
#[derive(Clone, Debug)]
pub(crate) struct Lock {
    /// The index of the model's field.
    pub(crate) field: usize,
    /// The name of the trait that is not implemented and whose error explains why.
    pub(crate) name: String,
    /// The place in the pages that says so: `resources/user.md:12:3`.
    pub(crate) place: String,
}
