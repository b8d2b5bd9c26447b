//! The entity tag in a body whose type drops it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The entity tag of an object; the last one counts.
pub(super) fn etag(body: &[u8]) -> Option<String> {
    serde_json::from_slice(body).ok().and_then(|Tag(tag)| tag)
}

struct Tag(Option<String>);

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TagVisitor)
    }
}

struct TagVisitor;

impl<'de> Visitor<'de> for TagVisitor {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tag, A::Error> {
        let mut tag = None;
        while let Some(name) = map.next_key::<String>()? {
            if name == "@odata.etag" {
                tag = match map.next_value()? {
                    Value::String(text) => Some(text),
                    _ => None,
                };
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Tag(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_of_the_object_itself_and_no_other() {
        let table = [
            (r#"{"a":{"@odata.etag":"1"},"@odata.etag":"W/\"2\"","b":[1]}"#, Some("W/\"2\"")),
            (r#"{"@odata.etag":"1","@odata.etag":"2"}"#, Some("2")),
            (r#"{"a":{"@odata.etag":"1"}}"#, None),
            (r#"{"@odata.etag":1}"#, None),
            (r#"["@odata.etag"]"#, None),
        ];
        for (body, expected) in table {
            assert_eq!(etag(body.as_bytes()).as_deref(), expected, "{body}");
        }
    }
}
