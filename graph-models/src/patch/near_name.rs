//! Names in the JSON of a patch that are similar to documented ones.

use std::fmt;

/// A property of an open type whose name is similar to that of a documented property: see
/// [`Patch::from_json`](super::Patch::from_json).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NearName {
    /// The path of the property: names separated by dots, and indices in brackets. The last name is
    /// the one that is similar.
    pub path: String,
    /// The name of the type, including its namespace.
    pub model: &'static str,
    /// The documented property with the similar name.
    pub documented: &'static str,
}

impl fmt::Display for NearName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is similar to `{}` of {}", self.path, self.documented, self.model)
    }
}
