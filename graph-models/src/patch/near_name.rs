//! Names in a patch's JSON that are nearly documented ones.

use std::fmt;

/// A property of an open type whose name is nearly that of a documented one: see
/// [`Patch::from_json`](super::Patch::from_json).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearName {
    /// Where: the names of the properties, with dots between them and indices in brackets; the last
    /// is the one that is meant.
    pub path: String,
    /// The name of the type with its namespace.
    pub model: &'static str,
    /// The documented property whose name is like it.
    pub documented: &'static str,
}

impl fmt::Display for NearName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is similar to `{}` of {}", self.path, self.documented, self.model)
    }
}
