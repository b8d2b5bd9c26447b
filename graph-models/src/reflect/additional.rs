//! What a model stores besides its documented properties.

use serde_json::Value;

use super::entries::EntryName;
use super::extra::Extra;
use crate::json::Name;
use crate::{ETag, Untyped};

/// The entries of a model besides its documented properties.
///
/// These are annotations (`@odata.etag`, `name@odata.type`), properties that the page does not
/// document (those of an open type or of a newer service), and the JSON of documented properties
/// whose value has the wrong type ([misfits](crate::Model::misfits)). The type also records which
/// properties were `null`. It is two words in size, and does not allocate unless it has entries or
/// one of the properties from the 65th on is null.
///
/// An entry with the name of a documented property is used as long as that property is not set, so
/// inserting one is the way to write a value that the reference does not allow.
///
/// ```
/// use graph_models::Additional;
///
/// let mut additional = Additional::new();
/// additional.insert("extension_1_costCentre", "R&D");
/// assert_eq!(additional.get("extension_1_costCentre").and_then(|it| it.as_str()), Some("R&D"));
/// assert_eq!(additional.remove("extension_1_costCentre"), Some("R&D".into()));
/// assert!(additional.is_empty());
/// ```
///
/// Two values are equal if they have the same entries in any order; recorded nulls are ignored.
#[derive(Clone, Default)]
pub struct Additional {
    pub(super) nulls: u64,
    pub(super) more: Option<Box<Extra>>,
}

impl Additional {
    /// Creates an empty value.
    #[must_use]
    pub const fn new() -> Self {
        Self { nulls: 0, more: None }
    }

    /// Returns `true` if there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.more.as_ref().is_none_or(|more| more.entries.is_empty())
    }

    /// Returns the entry with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.untyped(name).map(Untyped::as_value)
    }

    /// Returns the entry with this name, including its [text](Untyped::text) if a `Value` cannot
    /// hold it.
    #[must_use]
    pub fn untyped(&self, name: &str) -> Option<&Untyped> {
        self.more.as_ref()?.entries.get(name)
    }

    /// Sets an entry. Returns the entry that it replaces.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Untyped>) -> Option<Untyped> {
        let name: String = name.into();
        self.more.get_or_insert_default().entries.insert(name.into(), value.into())
    }

    /// Adds an entry while reading, whose name may not be text. [`Additional::settle_names`] must
    /// be called at the end.
    pub(crate) fn push_named(&mut self, name: Name, value: Untyped) {
        let name = match name {
            Name::Text(name) => name.into(),
            Name::Raw(inside) => EntryName::raw(inside),
            Name::Leaf => return,
        };
        self.push(name, value);
    }

    /// Ends reading: keeps only the last entry of each name.
    pub(crate) fn settle_names(&mut self) {
        self.settle(|_| false);
    }

    /// Removes an entry and returns it.
    pub fn remove(&mut self, name: &str) -> Option<Untyped> {
        self.more.as_mut()?.entries.remove(name)
    }

    /// Iterates over the entries in insertion order. A name that contains an unpaired surrogate is
    /// returned with its escapes, as in JSON.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries().map(|(name, value)| (name, value.as_value()))
    }

    /// Iterates over the entries with their texts.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.iter())
    }

    /// The entries whose names are text.
    pub(crate) fn named_entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.named())
    }

    /// Whether there are entries whose names are not text.
    #[inline]
    pub(super) fn has_raw_names(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.entries.raw().next().is_some())
    }

    /// The entries whose names are not text.
    pub(super) fn raw_entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.raw())
    }

    /// Returns the entity tag for `If-Match` (`@odata.etag`).
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.text("@odata.etag").and_then(ETag::in_response)
    }

    /// Returns the type that the service states (`@odata.type`), including its `#`.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.text("@odata.type")
    }

    /// The entries without the null bits.
    pub(super) fn into_entries(mut self) -> impl Iterator<Item = (EntryName, Untyped)> {
        self.more.take().into_iter().flat_map(|more| more.entries.into_iter())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Adds an entry while reading. [`Additional::settle`] must be called at the end.
    pub(super) fn push(&mut self, name: EntryName, value: Untyped) {
        self.more.get_or_insert_default().entries.push(name, value);
    }

    /// Ends reading: keeps only the last entry of each name, and none that is obsolete.
    pub(super) fn settle(&mut self, stale: impl Fn(&str) -> bool) {
        if let Some(more) = &mut self.more {
            more.entries.settle(stale);
        }
    }
}
