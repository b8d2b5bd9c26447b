//! The contents of a patch other than documented properties.

use std::collections::{BTreeMap, BTreeSet};

use super::refused_name::RefusedName;
use crate::{RequestError, Untyped};

/// The contents of a patch other than documented properties, and its errors.
#[derive(Clone, Default)]
pub(super) struct Rest {
    /// Annotations and properties without a field; `None` is `null`.
    pub(super) additional: BTreeMap<String, Option<Untyped>>,
    /// The names in `additional` that must not be similar to documented ones.
    pub(super) by_name: BTreeSet<String>,
    /// The names that must not be written.
    pub(super) refused: Vec<RefusedName>,
    /// Errors in the values that the patch was built from, such as references, by the annotations
    /// that would contain them.
    pub(super) wrong: BTreeMap<String, RequestError>,
}

impl Rest {
    /// No contents.
    pub(super) const fn new() -> Self {
        Self { additional: BTreeMap::new(), by_name: BTreeSet::new(), refused: Vec::new(), wrong: BTreeMap::new() }
    }
}

/// Equality ignores how a name was added to the patch.
impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        self.additional == other.additional && self.refused == other.refused && self.wrong == other.wrong
    }
}
