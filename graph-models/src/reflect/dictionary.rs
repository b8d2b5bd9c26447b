//! Open types whose properties are entries of one type.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Model, Object, additional};
use crate::Untyped;
use crate::json::of_written;

/// A model whose properties are entries of one type, with keys that the client chooses, such as the
/// assignments of a task by user. Implemented by generated code for types whose pages document the
/// type of the entries.
///
/// The entries are stored as JSON in [`Additional`](crate::Additional). These methods convert them
/// from and to their type; entries of the wrong type are [returned
/// separately](Dictionary::misfit_entries) and kept.
///
/// ```
/// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
/// # use mail::*;
/// use graph_models::Dictionary;
///
/// let mut counts: Counts = serde_json::from_str(r#"{"inbox":3,"drafts":"few"}"#)?;
/// assert_eq!(counts.entries().collect::<Vec<_>>(), [("inbox", 3)]);
/// assert_eq!(counts.misfit_entries().map(|(key, _)| key).collect::<Vec<_>>(), ["drafts"]);
/// counts.insert_entry("drafts", 1)?;
/// counts.remove_entry("inbox");
/// assert_eq!(serde_json::to_string(&counts)?, r#"{"drafts":1}"#);
///
/// let patch = CountsPatch::new().set_entry("junk", 0).clear_entry("drafts");
/// assert_eq!(serde_json::to_string(&patch)?, r#"{"drafts":null,"junk":0}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [`Patch::between`](crate::Patch::between) compares dictionaries key by key, and clears entries
/// that are no longer there.
pub trait Dictionary: Model {
    /// An entry: a model, or a value of a primitive type.
    type Entry: Serialize + DeserializeOwned;

    /// The name, including the namespace, of the type that each entry has to state, if it has to.
    const ENTRY_TYPE: Option<&'static str> = None;

    /// Iterates over the entries and their keys, in insertion order.
    fn entries(&self) -> impl Iterator<Item = (&str, Self::Entry)> {
        entries(self).filter_map(|(key, value)| Some((key, read(value)?)))
    }

    /// Returns the entry with a key.
    fn entry(&self, key: &str) -> Option<Self::Entry> {
        additional(self).untyped(key).filter(|value| !value.is_null()).and_then(read)
    }

    /// Iterates over the entries whose JSON has the wrong type, with their keys.
    fn misfit_entries(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        entries(self).filter(|(_, value)| read::<Self::Entry>(value).is_none())
    }

    /// Sets an entry.
    ///
    /// # Errors
    /// Returns an error if the entry cannot be serialized as JSON.
    fn insert_entry(&mut self, key: impl Into<String>, entry: Self::Entry) -> Result<(), serde_json::Error> {
        let json = named(of_written(&entry)?, Self::ENTRY_TYPE);
        if let Some(additional) = (self as &mut dyn Object).additional_mut() {
            additional.insert(key, json);
        }
        Ok(())
    }

    /// Removes an entry. Returns whether there was one.
    fn remove_entry(&mut self, key: &str) -> bool {
        let additional = (self as &mut dyn Object).additional_mut();
        additional.is_some_and(|additional| additional.remove(key).is_some())
    }
}

/// The entries as JSON: neither annotations, nor properties of the type itself, nor `null`, which
/// is the same as no entry.
fn entries<M: Model>(model: &M) -> impl Iterator<Item = (&str, &Untyped)> {
    let entries = additional(model).named_entries();
    entries.filter(|(name, value)| !name.contains('@') && M::INFO.index_of(name).is_none() && !value.is_null())
}

fn read<E: DeserializeOwned>(value: &Untyped) -> Option<E> {
    match value.text() {
        Some(text) => serde_json::from_str(text).ok(),
        None => E::deserialize(value.as_value()).ok(),
    }
}

/// Adds the name of its type to an entry, unless it has one.
fn named(mut json: Untyped, name: Option<&str>) -> Untyped {
    let says = json.get("@odata.type").is_some();
    if let Some(name) = name.filter(|_| !says) {
        let mut members = crate::json::members(&json).unwrap_or_default();
        let annotation = crate::json::Name::Text("@odata.type".to_owned());
        members.insert(annotation, format!("#{name}").into());
        json = crate::json::object(members);
    }
    json
}
