//! Evidence that a word in a URL is an example value: the other URLs of the page, and the type that
//! the page is about.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::segment::{Piece, literal, read_path, split_query};
use crate::schema::{Operation, Schema};

/// What is known about the keys in the URLs of a page. It is collected when a word is in doubt for
/// the first time, which does not happen on most pages.
#[derive(Default)]
pub(crate) struct Evidence<'a> {
    told_by: Option<(&'a Operation, &'a Schema)>,
    known: OnceCell<Known>,
}

/// The evidence that was collected.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// The segments, in lower case, that a placeholder follows in some URL.
    collections: HashSet<String>,
    /// The names, in lower case, of keys that have a placeholder for a value in some URL, and of
    /// the type's properties.
    keys: HashSet<String>,
}

impl<'a> Evidence<'a> {
    /// The evidence in the page of an operation and in the type that it describes.
    pub(super) fn new(operation: &'a Operation, schema: &'a Schema) -> Self {
        Self { told_by: Some((operation, schema)), known: OnceCell::new() }
    }

    fn known(&self) -> &Known {
        self.known.get_or_init(|| {
            self.told_by.map_or_else(Known::default, |(operation, schema)| Known::new(operation, schema))
        })
    }

    /// Whether a placeholder follows a segment in another URL.
    pub(super) fn is_collection(&self, segment: &str) -> bool {
        self.known().collections.contains(&segment.to_ascii_lowercase())
    }

    /// Whether there is a key with this name.
    pub(super) fn is_key(&self, name: &str) -> bool {
        self.known().keys.contains(&name.to_ascii_lowercase())
    }
}

impl Known {
    fn new(operation: &Operation, schema: &Schema) -> Self {
        let mut known = Self::default();
        operation.urls.iter().for_each(|url| known.tell(&url.text));
        let properties = operation.target.iter().flat_map(|target| schema.all_properties(target));
        known.keys.extend(properties.map(|property| property.name.to_ascii_lowercase()));
        known
    }

    /// Collects the positions of placeholders in a URL.
    pub(super) fn tell(&mut self, text: &str) {
        let (path, _) = split_query(text.trim());
        let segments = read_path(path).unwrap_or_default();
        for pair in segments.windows(2) {
            if let [before, behind] = pair
                && let (Some(before), [Piece::Hole(_)]) = (literal(before), behind.as_slice())
            {
                self.add_collection(before);
            }
        }
        for pair in segments.iter().flat_map(|segment| segment.windows(2)) {
            if let [Piece::Literal(before), Piece::Hole(_)] = pair
                && let Some((before, "" | "'")) = before.rsplit_once('=')
            {
                self.add_key(before.rsplit(['(', ',']).next().unwrap_or(before).trim());
            }
        }
    }

    fn add_collection(&mut self, segment: &str) {
        self.collections.insert(segment.to_ascii_lowercase());
    }

    pub(super) fn add_key(&mut self, name: &str) {
        self.keys.insert(name.to_ascii_lowercase());
    }
}

#[cfg(test)]
impl From<Known> for Evidence<'_> {
    fn from(known: Known) -> Self {
        Self { told_by: None, known: OnceCell::from(known) }
    }
}
