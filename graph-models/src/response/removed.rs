//! Reasons why an item is no longer in a collection.

use super::watched::Watch;
use crate::Untyped;

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

/// The members of an item that report whether it was removed, in the three forms that services use.
#[derive(Default)]
pub(super) struct Removal {
    removed: Untyped,
    deleted: Untyped,
    context: Untyped,
    reason: Untyped,
}

impl Watch for Removal {
    fn place(&mut self, name: &str) -> Option<&mut Untyped> {
        match name {
            "@removed" | "@odata.removed" => Some(&mut self.removed),
            "deleted" => Some(&mut self.deleted),
            "@odata.context" => Some(&mut self.context),
            "reason" => Some(&mut self.reason),
            _ => None,
        }
    }
}

impl Removal {
    /// Why the item was removed; nothing if it was not.
    pub(super) fn why(&self) -> Option<RemovedReason> {
        let is_deleted_entity = |context: &str| context.ends_with("/$deletedEntity");
        if !self.removed.is_null() {
            // OData JSON Format 4.01, 15.3.
            Some(RemovedReason::of(self.removed.get("reason").and_then(|it| it.as_str())))
        } else if self.context.as_str().is_some_and(is_deleted_entity) {
            // The same in 4.0.
            Some(RemovedReason::of(self.reason.as_str()))
        } else {
            // The facet of files and list items.
            self.deleted.is_object().then_some(RemovedReason::Deleted)
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{Delta, Payload as _};

    fn removal(json: &str) -> Option<RemovedReason> {
        let body = format!(r#"{{"value":[{json}]}}"#);
        let delta = <Delta<Untyped>>::read(body.as_bytes()).unwrap();
        // It is the same whatever reads it.
        assert_eq!(serde_json::from_str::<Delta<Untyped>>(&body).unwrap(), delta);
        delta.removed().next().map(|(_, reason)| reason.clone())
    }

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
