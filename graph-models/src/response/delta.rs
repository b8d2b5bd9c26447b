//! One page of the changes of a collection.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Payload;
use super::elements::{accept, misfit};
use super::page::Rest;
use super::removed::Removal;
use super::watched::Watched;
use crate::json::{AnyName, Capture, Reader, captured, of_body};
use crate::reflect::{DecodeSeed, Decoded, Element};
use crate::{Additional, RemovedReason};

/// One page of the changes of a collection since a link was issued, as returned by a `delta`
/// function ([delta query](https://learn.microsoft.com/graph/delta-query-overview)).
///
/// The first round returns all existing items. Each page links to the next one; the last page links
/// to the next round ([`delta_link`](Delta::delta_link)), and programs store that link. If the
/// service no longer knows a link, it responds with 410, and
/// [`GraphError::resync`](crate::GraphError::resync) returns how to start again.
///
/// ```
/// use graph_models::{Delta, DeltaItem, RemovedReason, Response};
/// use serde_json::Value;
///
/// let body = r#"{"value":[{"id":"1","mail":null},{"id":"2","@removed":{"reason":"changed"}}],
///     "@odata.deltaLink":"https://graph.microsoft.com/v1.0/users/delta?$deltatoken=x"}"#;
/// let delta = Response::<Delta<Value>>::read(http::Response::new(body))?.into_value()?;
/// assert!(matches!(&delta.value[0], DeltaItem::Changed(user) if user["id"] == "1"));
/// let removed = delta.removed().next().unwrap();
/// assert_eq!((&removed.0["id"], removed.1), (&"2".into(), &RemovedReason::Changed));
/// assert!(delta.next_link.is_none() && delta.delta_link.is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delta<T> {
    /// The items, in the order in which the service returned them. If an item occurs several times,
    /// the last occurrence applies.
    pub value: Vec<DeltaItem<T>>,
    /// The address of the next page (`@odata.nextLink`), for
    /// [`Request::follow`](crate::Request::follow). `None` on the last page.
    pub next_link: Option<String>,
    /// The address from which to read later changes (`@odata.deltaLink`), on the last page.
    pub delta_link: Option<String>,
    /// All other entries of the JSON object.
    pub additional: Additional,
}

/// An item in a [`Delta`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeltaItem<T> {
    /// An item that is new or has changed, with the changed properties or all of them.
    Changed(T),
    /// An item that is no longer in the collection: what the service still returns of it, usually
    /// only its id, and the reason.
    Removed(T, RemovedReason),
}

impl<T> DeltaItem<T> {
    /// Returns the item, whether changed or removed.
    #[must_use]
    pub fn item(&self) -> &T {
        match self {
            Self::Changed(item) | Self::Removed(item, _) => item,
        }
    }

    /// Returns `true` if the item is no longer in the collection.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        matches!(self, Self::Removed(..))
    }
}

impl<T> Delta<T> {
    /// Iterates over the items that are new or have changed.
    pub fn changed(&self) -> impl Iterator<Item = &T> {
        self.value.iter().filter_map(|item| match item {
            DeltaItem::Changed(item) => Some(item),
            DeltaItem::Removed(..) => None,
        })
    }

    /// Iterates over the items that are no longer in the collection, with the reasons.
    pub fn removed(&self) -> impl Iterator<Item = (&T, &RemovedReason)> {
        self.value.iter().filter_map(|item| match item {
            DeltaItem::Removed(item, reason) => Some((item, reason)),
            DeltaItem::Changed(_) => None,
        })
    }
}

impl<T> Default for Delta<T> {
    fn default() -> Self {
        Self { value: Vec::new(), next_link: None, delta_link: None, additional: Additional::new() }
    }
}

impl<T: Element> Payload for Delta<T> {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        of_body(body)
    }
}

impl<'de, T: Element> Deserialize<'de> for Delta<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut delta = Self::default();
        deserializer.deserialize_map(DeltaVisitor(&mut delta))?;
        Ok(delta)
    }
}

struct DeltaVisitor<'a, T>(&'a mut Delta<T>);

impl<'de, T: Element> Visitor<'de> for DeltaVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the changes of a collection in `value`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Delta { value, next_link, delta_link, additional } = self.0;
        let mut rest = Rest { next_link, delta_link, additional };
        let mut has_value = false;
        while let Some(name) = map.next_key_seed(AnyName)? {
            match name.as_str() {
                "value" if has_value => return Err(A::Error::duplicate_field("value")),
                "value" => {
                    map.next_value_seed(ItemsSeed(value))?;
                    has_value = true;
                }
                _ => rest.take(name, map.next_value()?),
            }
        }
        rest.additional.settle_names();
        if has_value { Ok(()) } else { Err(A::Error::missing_field("value")) }
    }
}

pub(super) struct ItemsSeed<'a, T>(pub(super) &'a mut Vec<DeltaItem<T>>);

impl<'de, T: Element> DeserializeSeed<'de> for ItemsSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Element> Visitor<'de> for ItemsSeed<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the items of a collection")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        let mut item: Option<T> = None;
        while let Some((outcome, reason)) = items.next_element_seed(ItemSeed(DecodeSeed::new(&mut item)))? {
            accept(&mut item, outcome).map_err(|expected| misfit(index, expected))?;
            index += 1;
            self.0.extend(item.take().map(|item| match reason {
                Some(reason) => DeltaItem::Removed(item, reason),
                None => DeltaItem::Changed(item),
            }));
        }
        Ok(())
    }
}

/// Reads an item, and whether it was removed, which the user's struct may not store.
struct ItemSeed<'a>(DecodeSeed<'a>);

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = (Decoded, Option<RemovedReason>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        captured(deserializer, self)
    }
}

impl Capture<'_> for ItemSeed<'_> {
    fn text(self, text: &str) -> Result<Self::Value, serde_json::Error> {
        Reader::new(text).deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ItemSeed<'_> {
    type Value = (Decoded, Option<RemovedReason>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of a collection")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let mut removal = Removal::default();
        let item = self.0.visit_map(Watched::new(map, &mut removal))?;
        Ok((item, removal.why()))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        present(self.0.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        present(self.0.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        present(self.0.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        present(self.0.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        present(self.0.visit_str(text))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        present(self.0.visit_none())
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        present(self.0.visit_unit())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        present(self.0.visit_seq(seq))
    }
}

/// An item that is not an object: nothing says that it was removed.
fn present<E>(item: Result<Decoded, E>) -> Result<(Decoded, Option<RemovedReason>), E> {
    item.map(|item| (item, None))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::Untyped;
    use crate::fixture::LanguageProficiency;

    fn read<T: Element>(body: &str) -> Result<Delta<T>, String> {
        <Delta<T> as Payload>::read(body.as_bytes()).map_err(|error| error.to_string())
    }

    #[test]
    fn changed_and_removed_items_are_told_apart() {
        let body = r#"{"@odata.context":"x","@odata.nextLink":"n","x":1,"value":[
            {"id":"1","displayName":"a","tags@delta":[{"@removed":{"reason":"deleted"}}]},
            {"id":"2","@removed":{"reason":"changed"}},
            {"@removed":{"reason":"deleted"},"id":"3"}]}"#;
        let delta = read::<LanguageProficiency>(body).unwrap();
        let told: Vec<_> = delta.value.iter().map(|it| (it.item().id.as_deref(), it.is_removed())).collect();
        assert_eq!(told, [(Some("1"), false), (Some("2"), true), (Some("3"), true)]);
        let reasons: Vec<_> = delta.removed().map(|(_, reason)| reason).collect();
        assert_eq!(reasons, [&RemovedReason::Changed, &RemovedReason::Deleted]);
        assert!(delta.changed().next().unwrap().additional.get("tags@delta").is_some());
        assert_eq!((delta.next_link.as_deref(), delta.delta_link.as_deref()), (Some("n"), None));
        assert_eq!(delta.additional.get("x"), Some(&1.into()));
    }

    #[test]
    fn an_item_keeps_its_json() {
        let body = r#"{"value":[{"z":1e999,"a":"\ud800","@removed":{}},null,7]}"#;
        let delta = read::<Untyped>(body).unwrap();
        assert_eq!(delta.value[0].item().text(), Some(r#"{"@removed":{},"z":1e999,"a":"\ud800"}"#));
        let removed: Vec<_> = delta.value.iter().map(DeltaItem::is_removed).collect();
        assert_eq!(removed, [true, false, false]);
    }

    #[test]
    fn it_is_read_from_values_too() {
        let json = serde_json::json!({ "value": [{ "id": "1", "@removed": { "reason": "deleted" } }] });
        let delta: Delta<LanguageProficiency> = serde_json::from_value(json).unwrap();
        assert_eq!(delta.removed().next().unwrap().0.id.as_deref(), Some("1"));
    }

    #[test]
    fn what_is_no_collection_is_an_error() {
        for (body, part) in [
            (r#"{"displayName":"a"}"#, "missing field `value`"),
            (r#"{"value":[{},7]}"#, "element 1 of `value` is not an object"),
            (r#"{"value":[],"value":[]}"#, "duplicate field `value`"),
            ("[]", "an object with the changes"),
        ] {
            let error = read::<LanguageProficiency>(body).unwrap_err();
            assert!(error.contains(part), "{body}: {error}");
        }
    }
}
