//! The patch type of a model.

use super::place::Place;

/// A patch type: the body of a PATCH request, in which every property is kept, cleared or set.
#[derive(Clone, Debug)]
pub struct Patch {
    /// The place of the patch type.
    pub place: Place,
    /// The properties without a setter or without a `clear_…` method.
    pub locks: Vec<Lock>,
}

/// A property that a patch cannot set, or cannot clear.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The index of the model's field.
    pub field: usize,
    /// The name of the trait that is not implemented and whose error explains why.
    pub name: String,
    /// The place in the pages that says so: `resources/user.md:12:3`.
    pub place: String,
}
