//! Reasons why an item is no longer in a collection.

use std::fmt;

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};

use crate::Untyped;
use crate::json::{Checked, NameSeed, UntypedSeed};

/// The reason why an item is no longer in a collection, as reported in a [`Delta`](crate::Delta).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovedReason {
    /// The item has left the collection, or was deleted and can be restored (`changed`).
    Changed,
    /// The item was deleted permanently (`deleted`), or the service reports a deletion without a
    /// reason.
    Deleted,
    /// Any other reason, unchanged.
    Other(String),
    /// The service does not report a reason.
    Unknown,
}

impl RemovedReason {
    fn of(reason: Option<&str>) -> Self {
        match reason {
            None => Self::Unknown,
            Some("changed") => Self::Changed,
            Some("deleted") => Self::Deleted,
            Some(other) => Self::Other(other.to_owned()),
        }
    }
}

/// Returns why the item with this JSON was removed; `None` if it was not. The JSON has been
/// checked.
pub(super) fn removal(text: &str) -> Option<RemovedReason> {
    Checked::new(text).deserialize_any(RemovalVisitor).ok()?
}

/// Looks for the three forms in which services report that an item was removed.
struct RemovalVisitor;

impl<'de> Visitor<'de> for RemovalVisitor {
    type Value = Option<RemovedReason>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an item of a collection")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut removed, mut deleted, mut context, mut reason) = Default::default();
        while let Some(name) = map.next_key_seed(NameSeed)? {
            let place: &mut Untyped = match name.as_str() {
                "@removed" | "@odata.removed" => &mut removed,
                "deleted" => &mut deleted,
                "@odata.context" => &mut context,
                "reason" => &mut reason,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *place = map.next_value_seed(UntypedSeed)?;
        }
        let is_deleted_entity = |context: &str| context.ends_with("/$deletedEntity");
        Ok(if !removed.is_null() {
            // OData JSON Format 4.01, 15.3.
            Some(RemovedReason::of(removed.get("reason").and_then(|it| it.as_str())))
        } else if context.as_str().is_some_and(is_deleted_entity) {
            // The same in 4.0.
            Some(RemovedReason::of(reason.as_str()))
        } else {
            // The facet of files and list items.
            deleted.is_object().then_some(RemovedReason::Deleted)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removed_items_are_told_in_three_forms() {
        let other = RemovedReason::Other("moved".to_owned());
        for (json, expected) in [
            (r#"{"id":"1","@removed":{"reason":"changed"}}"#, Some(RemovedReason::Changed)),
            (r#"{"@removed":{"reason":"deleted"},"id":"1"}"#, Some(RemovedReason::Deleted)),
            (r#"{"@removed":{"reason":"moved"}}"#, Some(other)),
            (r#"{"@removed":{}}"#, Some(RemovedReason::Unknown)),
            (r#"{"@removed":true}"#, Some(RemovedReason::Unknown)),
            (r#"{"id":"1","deleted":{"state":"softDeleted"}}"#, Some(RemovedReason::Deleted)),
            (r##"{"@odata.context":"x#users/$deletedEntity","reason":"deleted"}"##, Some(RemovedReason::Deleted)),
            (r#"{"@removed":null}"#, None),
            (r#"{"id":"1","deleted":null,"reason":"deleted"}"#, None),
            (r#"{"id":"1","deleted":true}"#, None),
            (r#"{"id":"1","members@delta":[{"@removed":{"reason":"deleted"}}]}"#, None),
            ("[1]", None),
            ("null", None),
        ] {
            assert_eq!(removal(json), expected, "{json}");
        }
    }
}
