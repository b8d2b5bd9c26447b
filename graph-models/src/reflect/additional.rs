//! What a model holds besides its documented properties.

use serde_json::Value;

use super::entries::EntryName;
use super::extra::Extra;
use crate::json::Name;
use crate::{ETag, Untyped};

/// What a model holds besides its documented properties.
///
/// These are annotations (`@odata.etag`, `name@odata.type`), properties that the page does not
/// document (an open type's, or a newer service's), and the JSON of documented properties that it
/// does not fit ([misfits](crate::Model::misfits)). Out of sight it remembers which properties were
/// `null`. It is two words wide, and allocates nothing when there is nothing in it but nulls of the
/// first 64 properties.
///
/// An entry with the name of a documented property counts as long as that property is not set; so
/// inserting one is the way to write what the documentation does not allow.
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
/// Two of them are equal when they have the same entries in whatever order; remembered nulls do not
/// count.
#[derive(Clone, Default)]
pub struct Additional {
    pub(super) nulls: u64,
    pub(super) more: Option<Box<Extra>>,
}

impl Additional {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { nulls: 0, more: None }
    }

    /// Whether there are no entries.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.more.as_ref().is_none_or(|more| more.entries.is_empty())
    }

    /// The entry with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.untyped(name).map(Untyped::as_value)
    }

    /// The same with its [text](Untyped::text), where a `Value` cannot hold it.
    #[must_use]
    pub fn untyped(&self, name: &str) -> Option<&Untyped> {
        self.more.as_ref()?.entries.get(name)
    }

    /// Sets an entry and returns the one that it replaces.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Untyped>) -> Option<Untyped> {
        let name: String = name.into();
        self.more.get_or_insert_default().entries.insert(name.into(), value.into())
    }

    /// The same for a name that may be no text.
    pub(crate) fn insert_named(&mut self, name: Name, value: Untyped) {
        let name = match name {
            Name::Text(name) => name.into(),
            Name::Raw(inside) => EntryName::raw(inside),
            Name::Leaf => return,
        };
        self.more.get_or_insert_default().entries.insert(name, value);
    }

    /// Takes an entry away.
    pub fn remove(&mut self, name: &str) -> Option<Untyped> {
        self.more.as_mut()?.entries.remove(name)
    }

    /// All entries, in the order of their arrival. A name in which a surrogate has no partner is
    /// given with its escapes, as it is in JSON.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries().map(|(name, value)| (name, value.as_value()))
    }

    /// The same with their texts.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.iter())
    }

    /// Those whose names are text.
    pub(crate) fn named_entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.named())
    }

    /// Whether there are entries whose names are not text.
    #[inline]
    pub(super) fn has_raw_names(&self) -> bool {
        self.more.as_ref().is_some_and(|more| more.entries.raw().next().is_some())
    }

    /// Those whose names are not text.
    pub(super) fn raw_entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.more.iter().flat_map(|more| more.entries.raw())
    }

    /// The entity tag for `If-Match` (`@odata.etag`).
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.text("@odata.etag").and_then(ETag::in_response)
    }

    /// The type that the service says this is (`@odata.type`), with its `#`.
    #[must_use]
    pub fn odata_type(&self) -> Option<&str> {
        self.text("@odata.type")
    }

    /// The entries by themselves.
    pub(super) fn into_entries(mut self) -> impl Iterator<Item = (EntryName, Untyped)> {
        self.more.take().into_iter().flat_map(|more| more.entries.into_iter())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Adds an entry while reading; [`Additional::settle`] comes at the end.
    pub(super) fn push(&mut self, name: EntryName, value: Untyped) {
        self.more.get_or_insert_default().entries.push(name, value);
    }

    /// Ends reading: of each name only the last entry stays, and none that is stale.
    pub(super) fn settle(&mut self, stale: impl Fn(&str) -> bool) {
        if let Some(more) = &mut self.more {
            more.entries.settle(stale);
        }
    }
}
