//! What else than a URL itself says that a word in it stands for a value: the page's other URLs, and the type that the page is
//! about.

use std::collections::HashSet;

use super::url;
use crate::schema::{Operation, Schema};

/// What is known of the keys in the URLs of one page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// The segments, in lower case, that a placeholder follows in some URL.
    collections: HashSet<String>,
    /// The names, in lower case, of keys that have a placeholder for a value in some URL, and of the type's properties.
    keys: HashSet<String>,
}

impl Evidence {
    /// What the page of an operation and the type that it is about tell.
    pub(super) fn new(operation: &Operation, schema: &Schema) -> Self {
        let mut evidence = Self::default();
        operation.urls.iter().for_each(|url| url::tell(&url.text, &mut evidence));
        let properties = operation.target.iter().flat_map(|target| schema.all_properties(target));
        evidence.keys.extend(properties.map(|property| property.name.to_ascii_lowercase()));
        evidence
    }

    pub(super) fn add_collection(&mut self, segment: &str) {
        self.collections.insert(segment.to_ascii_lowercase());
    }

    pub(super) fn add_key(&mut self, name: &str) {
        self.keys.insert(name.to_ascii_lowercase());
    }

    /// Whether a placeholder follows a segment elsewhere.
    pub(super) fn is_collection(&self, segment: &str) -> bool {
        self.collections.contains(&segment.to_ascii_lowercase())
    }

    /// Whether there is a key of this name.
    pub(super) fn is_key(&self, name: &str) -> bool {
        self.keys.contains(&name.to_ascii_lowercase())
    }
}
