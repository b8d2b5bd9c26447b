//! The patch type of a model.

use super::place::Place;

/// A patch type: what a PATCH sends, with every property kept, cleared or set.
#[derive(Clone, Debug)]
pub struct Patch {
    /// Its modules and its name.
    pub place: Place,
    /// What it has no setter or no clearer for.
    pub(crate) locks: Vec<Lock>,
}

/// A property that a patch can't set, or can't clear.
#[derive(Clone, Debug)]
pub(crate) struct Lock {
    /// The index of the model's field.
    pub(crate) field: usize,
    /// The name of the trait that is not implemented and whose error explains why.
    pub(crate) name: String,
    /// Where the pages say it: `resources/user.md:12:3`.
    pub(crate) place: String,
}
