//! The patch type of a model.

use super::place::Place;

/// A patch type: what a PATCH sends, with every property kept, cleared or set.
#[derive(Clone, Debug)]
pub struct Patch {
    /// Its modules and its name.
    pub place: Place,
    /// What it has no setter or no clearer for.
    pub locks: Vec<Lock>,
}

/// A property that a patch can't set, or can't clear.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The index of the model's field.
    pub field: usize,
    /// The name of the trait that is not implemented and whose error explains why.
    pub name: String,
    /// Where the pages say it: `resources/user.md:12:3`.
    pub place: String,
}
