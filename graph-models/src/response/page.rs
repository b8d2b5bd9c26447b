//! One page of a collection.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

use super::Payload;
use super::elements::ElementsSeed;
use crate::json::{AnyName, Name, of_body};
use crate::reflect::{Element, List};
use crate::{Additional, Untyped};

/// One page of a collection, with a link to the next one.
///
/// The items are models, or anything else that a property can hold: text, numbers, enum members, or
/// [`Untyped`](crate::Untyped) JSON. Each is read in the same way as in a property.
///
/// The service decides how many items a page contains. A page may be empty and still have a link to
/// the next one ([paging](https://learn.microsoft.com/graph/paging); OData JSON Format 4.01, 13).
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
    /// The address of the next page (`@odata.nextLink`), for
    /// [`Request::follow`](crate::Request::follow). `None` on the last page.
    pub next_link: Option<String>,
    /// The address from which to read later changes (`@odata.deltaLink`), on the last page of a
    /// delta query.
    pub delta_link: Option<String>,
    /// All other entries of the JSON object.
    pub additional: Additional,
}

impl<T> Page<T> {
    /// Returns the total number of items (`@odata.count`), if the request asked for it.
    #[must_use]
    pub fn count(&self) -> Option<u64> {
        let count = self.additional.get("@odata.count")?;
        count.as_u64().or_else(|| count.as_str()?.parse().ok())
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self { value: Vec::new(), next_link: None, delta_link: None, additional: Additional::new() }
    }
}

impl<T: Element> Payload for Page<T> {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        of_body(body)
    }
}

impl<'de, T: Element> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut page = Self::default();
        let Self { value, next_link, delta_link, additional } = &mut page;
        deserializer.deserialize_map(PageVisitor { value, rest: Rest { next_link, delta_link, additional } })?;
        Ok(page)
    }
}

/// What a page contains besides its items.
pub(super) struct Rest<'a> {
    pub(super) next_link: &'a mut Option<String>,
    pub(super) delta_link: &'a mut Option<String>,
    pub(super) additional: &'a mut Additional,
}

impl Rest<'_> {
    /// Stores what is not an item. A link that is not text is stored with the other entries, which
    /// are settled at the end.
    pub(super) fn take(&mut self, name: Name, value: Untyped) {
        let link = match name.as_str() {
            "@odata.context" => return,
            "@odata.nextLink" => &mut *self.next_link,
            "@odata.deltaLink" => &mut *self.delta_link,
            _ => return self.additional.push_named(name, value),
        };
        match value.as_str().filter(|_| value.text().is_none()) {
            Some(text) => *link = Some(text.to_owned()),
            None if value.is_null() => *link = None,
            None => self.additional.push_named(name, value),
        }
    }
}

/// Reads what does not depend on the type of the items, so that it is only compiled once.
struct PageVisitor<'a> {
    value: &'a mut dyn List,
    rest: Rest<'a>,
}

impl<'de> Visitor<'de> for PageVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the items of a collection in `value`")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut has_value = false;
        while let Some(name) = map.next_key_seed(AnyName)? {
            match name.as_str() {
                "value" if has_value => return Err(A::Error::duplicate_field("value")),
                "value" => {
                    map.next_value_seed(ElementsSeed(self.value))?;
                    has_value = true;
                }
                _ => self.rest.take(name, map.next_value()?),
            }
        }
        self.rest.additional.settle_names();
        // Otherwise a single object would look like a collection without items.
        if has_value { Ok(()) } else { Err(A::Error::missing_field("value")) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
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
    fn items_are_whatever_a_property_can_hold() {
        fn read<T: Element>(items: &str) -> Result<Vec<T>, String> {
            let body = format!(r#"{{"value":[{items}]}}"#);
            let page = <Page<T> as Payload>::read(body.as_bytes());
            page.map(|page| page.value).map_err(|error| error.to_string())
        }
        assert_eq!(read::<String>(r#""a","b""#).unwrap(), ["a", "b"]);
        assert_eq!(read::<i64>(r#"1,"2",3.0"#).unwrap(), [1, 2, 3]);
        assert_eq!(read::<f64>(r#""-INF",0.5"#).unwrap(), [f64::NEG_INFINITY, 0.5]);
        assert_eq!(read::<bool>("true").unwrap(), [true]);
        assert_eq!(read::<crate::Date>(r#""2021-07-16""#).unwrap()[0].to_string(), "2021-07-16");
        assert_eq!(
            read::<crate::Decimal>("123456789012345678901.5").unwrap()[0].to_string(),
            "123456789012345678901.5"
        );
        assert_eq!(read::<crate::fixture::LanguageKind>(r#""fluent""#).unwrap().len(), 1);
        assert_eq!(read::<Value>("null,1,{\"a\":[]}").unwrap().len(), 3);
        let kept = read::<Untyped>(r#"1e999,"\ud800",null"#).unwrap();
        assert_eq!((kept[0].text(), kept[1].text(), kept[2].is_null()), (Some("1e999"), Some(r#""\ud800""#), true));

        let refused = read::<String>(r#""a","b",null"#).unwrap_err();
        assert!(refused.starts_with("element 2 of `value` is not a String"), "{refused}");
        let refused = read::<i32>(r#"1,"p4ss""#).unwrap_err();
        assert!(refused.starts_with("element 1 of `value` is not an Int32") && !refused.contains("p4ss"), "{refused}");
    }

    #[test]
    fn what_is_no_collection_is_an_error() {
        for body in
            [r#"{"displayName":"a"}"#, "[]", r#"{"value":{}}"#, r#"{"value":[1]}"#, r#"{"value":[],"value":[]}"#]
        {
            assert!(<Page<LanguageProficiency> as Payload>::read(body.as_bytes()).is_err(), "{body}");
        }
        assert!(<Page<Value> as Payload>::read(br#"{"value":[],"@odata.nextLink":null}"#).unwrap().value.is_empty());
    }
}
