//! The changes of a collection within an item of a delta query.

use super::Delta;
use super::delta::ItemsSeed;
use crate::Model;
use crate::json::of_untyped;
use crate::reflect::{Element, Field, additional, index_of};

impl<T: Element> Delta<T> {
    /// The changes of a collection of a model (`members@delta`), which delta queries return for
    /// some navigation properties: items that were added, and items that were removed.
    ///
    /// The closure returns the field of the navigation property. The result is `None` if the
    /// service returned no changes for it.
    ///
    /// ```
    /// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
    /// # use mail::*;
    /// use graph_models::{Delta, RemovedReason};
    ///
    /// let json = r#"{"attachments@delta":[{"name":"plan"},{"name":"old","@removed":{"reason":"deleted"}}]}"#;
    /// let message: Message = serde_json::from_str(json)?;
    /// let changes = Delta::of(&message, |it| &it.attachments)?.unwrap();
    /// assert_eq!(changes.changed().next().unwrap().name.as_deref(), Some("plan"));
    /// let (old, reason) = changes.removed().next().unwrap();
    /// assert_eq!((old.name.as_deref(), reason), (Some("old"), &RemovedReason::Deleted));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if the JSON is not a list of objects. The JSON stays in `additional`.
    pub fn of<M: Model>(
        model: &M,
        collection: impl FnOnce(&M) -> &Option<Vec<T>>,
    ) -> Result<Option<Self>, serde_json::Error> {
        let field: &dyn Field = collection(model);
        let Some(name) = index_of(model, field).and_then(|index| M::INFO.property(index)) else { return Ok(None) };
        let Some(json) = additional(model).untyped(&format!("{name}@delta")) else { return Ok(None) };
        let mut delta = Self::default();
        of_untyped(json, ItemsSeed(&mut delta.value))?;
        Ok(Some(delta))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::Delta;
    use crate::fixture::mail::{Attachment, Message};

    #[test]
    fn what_is_not_told_is_none_and_what_is_no_list_an_error() {
        let read = |json: &str| serde_json::from_str::<Message>(json).unwrap();
        let of = |json: &str| Delta::<Attachment>::of(&read(json), |it| &it.attachments);
        assert_eq!(of(r#"{"attachments":[{"name":"a"}]}"#).unwrap(), None);
        assert!(of(r#"{"attachments@delta":7}"#).is_err() && of(r#"{"attachments@delta":[7]}"#).is_err());
        let big = of(r#"{"attachments@delta":[{"name":"a","size":1e999}]}"#).unwrap().unwrap();
        assert_eq!(big.changed().count(), 1);
        static ELSEWHERE: Option<Vec<Attachment>> = None;
        let message = read(r#"{"attachments@delta":[]}"#);
        assert_eq!(Delta::of(&message, |_| &ELSEWHERE).unwrap(), None);
    }
}
