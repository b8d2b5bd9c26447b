//! A part of a collection.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::Payload;
use crate::json::{AnyName, Name};
use crate::{Additional, Untyped};

/// A part of a collection, and the way to the next one.
///
/// A service decides how much it puts into a page: an empty page with a link is none of the last
/// ([paging](https://learn.microsoft.com/graph/paging); OData JSON Format 4.01, 13).
///
/// ```
/// use graph_models::{Page, Response};
/// use serde_json::Value;
///
/// let body = r#"{"@odata.count":3,"value":[{"id":"1"}],"@odata.nextLink":"https://graph.microsoft.com/v1.0/users?$skiptoken=x"}"#;
/// let response = Response::<Page<Value>>::read(http::Response::new(body))?;
/// let page = response.into_value()?;
/// assert_eq!((page.value.len(), page.count()), (1, Some(3)));
/// assert_eq!(page.next_link.as_deref(), Some("https://graph.microsoft.com/v1.0/users?$skiptoken=x"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub value: Vec<T>,
    /// The address of the next page (`@odata.nextLink`), for [`Request::follow`](crate::Request::follow). None on the
    /// last one.
    pub next_link: Option<String>,
    /// The address that tells later what has changed (`@odata.deltaLink`), on the last page of a delta query.
    pub delta_link: Option<String>,
    /// Everything else.
    pub additional: Additional,
}

impl<T> Page<T> {
    /// How many items there are in all, where the request asked for it (`@odata.count`).
    #[must_use]
    pub fn count(&self) -> Option<u64> {
        let count = self.additional.get("@odata.count")?;
        count.as_u64().or_else(|| count.as_str()?.parse().ok())
    }
}

impl<T> Page<T> {
    /// Takes in what is no item. A link that is no text is kept with the rest.
    fn other(&mut self, name: Name, value: Untyped) {
        let link = match name.as_str() {
            "@odata.nextLink" => &mut self.next_link,
            "@odata.deltaLink" => &mut self.delta_link,
            _ => return self.additional.insert_named(name, value),
        };
        match value.as_str().filter(|_| value.text().is_none()) {
            Some(text) => *link = Some(text.to_owned()),
            None if value.is_null() => *link = None,
            None => self.additional.insert_named(name, value),
        }
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self { value: Vec::new(), next_link: None, delta_link: None, additional: Additional::new() }
    }
}

impl<T: DeserializeOwned> Payload for Page<T> {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(body)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the items of a collection in `value`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page::default();
        let mut has_value = false;
        while let Some(name) = map.next_key_seed(AnyName)? {
            match name.as_str() {
                "value" => {
                    page.value = map.next_value()?;
                    has_value = true;
                }
                "@odata.context" => {
                    map.next_value::<IgnoredAny>()?;
                }
                _ => page.other(name, map.next_value()?),
            }
        }
        // A single object would else look like a collection without items.
        if has_value { Ok(page) } else { Err(serde::de::Error::missing_field("value")) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::Value;

    use crate::fixture::LanguageProficiency;

    #[test]
    fn items_links_and_the_rest() {
        let body = br#"{"@odata.context":"x","@odata.count":"7","value":[{"displayName":"a"},{}],"@odata.deltaLink":"d","x":1}"#;
        let page = <Page<LanguageProficiency> as Payload>::read(body).unwrap();
        assert_eq!((page.value.len(), page.count()), (2, Some(7)));
        assert_eq!((page.next_link.as_deref(), page.delta_link.as_deref()), (None, Some("d")));
        assert_eq!(page.additional.get("x"), Some(&Value::from(1)));
    }

    #[test]
    fn what_is_no_collection_is_an_error() {
        for body in [r#"{"displayName":"a"}"#, "[]", r#"{"value":{}}"#, r#"{"value":[1]}"#] {
            assert!(<Page<LanguageProficiency> as Payload>::read(body.as_bytes()).is_err(), "{body}");
        }
        assert!(<Page<Value> as Payload>::read(br#"{"value":[],"@odata.nextLink":null}"#).unwrap().value.is_empty());
    }
}
