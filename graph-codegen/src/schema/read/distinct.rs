//! Rows of several tables, each name once.

use std::collections::HashSet;

use super::RawProperty;

/// Properties of which no two have the same name but for case; the first one counts.
#[derive(Default)]
pub(super) struct Distinct {
    pub(super) properties: Vec<RawProperty>,
    /// The names in lower case.
    names: HashSet<String>,
}

impl Distinct {
    /// Adds those that are not among them.
    pub(super) fn add(&mut self, more: Vec<RawProperty>) {
        self.properties.reserve(more.len());
        for property in more {
            if self.names.insert(property.name.to_ascii_lowercase()) {
                self.properties.push(property);
            }
        }
    }
}
