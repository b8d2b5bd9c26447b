//! Single values that are not objects.

use std::error::Error;
use std::fmt;

use http::response::Parts;
use serde::de::{Deserialize, DeserializeSeed as _, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::Payload;
use super::payload::json;
use crate::json::{AnyName, Name, body_with, of_body};
use crate::reflect::{Accepts, Codec, Decode, DecodeSeed, Decoded, Element, decode};
use crate::{Additional, Untyped};

/// A single value, as returned by functions and properties: text, a number, an enum member or a
/// complex value.
///
/// The value may be the entry `value` of an object, next to annotations (OData JSON Format 4.01,
/// 11), or the whole body, as some services send it. A `null` is a response [without a
/// value](crate::Response::value).
///
/// ```
/// use graph_models::{Response, Scalar};
///
/// let body = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean","value":true}"#;
/// for body in [body, "true"] {
///     let response = Response::<Scalar<bool>>::read(http::Response::new(body))?;
///     assert!(response.into_value()?.value);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Scalar<T> {
    /// The value.
    pub value: T,
    /// The annotations next to it.
    pub additional: Additional,
}

impl<T> Scalar<T> {
    /// Returns the value.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Element> Payload for Scalar<T> {
    /// The number of objects in a collection is returned as plain text.
    const ACCEPT: &'static str = "application/json, text/plain";

    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        let null = || serde_json::Error::custom(format_args!("the value is null and not {}", T::Codec::EXPECTED));
        read(json(body).unwrap_or(b"null"))?.ok_or_else(null)
    }

    fn read_answer(_: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        Ok(json(body).map_or(Ok(None), read)?)
    }
}

/// Reads a value; `None` if it is null.
fn read<T: Element>(body: &[u8]) -> Result<Option<Scalar<T>>, serde_json::Error> {
    let mut field: Option<T> = None;
    let additional = read_into(&mut field, body)?;
    Ok(field.map(|value| Scalar { value, additional }))
}

/// Reads a value into a field, which stays unset if the value is null. Returns what is next to it.
fn read_into(field: &mut dyn Decode, body: &[u8]) -> Result<Additional, serde_json::Error> {
    if body.first() != Some(&b'{') {
        return read_bare(field, body);
    }
    let accepts = field.accepts();
    let Members(mut members) = of_body(body)?;
    if accepts == Accepts::Scalar && !members.iter().any(|(name, _)| name.as_str() == "value") {
        return Err(serde_json::Error::missing_field("value"));
    }
    let (value, additional) = match value_in(&members, accepts) {
        Some(at) => {
            let (_, value) = members.remove(at);
            members.retain(|(name, _)| !matches!(name.as_str(), "value" | "@odata.context"));
            (value, members)
        }
        // The object itself is the value, which keeps the order of its members.
        None => return read_bare(field, body),
    };
    if !value.is_null() && !decode(field, &value) {
        return Err(misfit(field));
    }
    let mut rest = Additional::new();
    additional.into_iter().for_each(|(name, value)| rest.push_named(name, value));
    rest.settle_names();
    Ok(rest)
}

/// Reads a body that is the value itself.
fn read_bare(field: &mut dyn Decode, body: &[u8]) -> Result<Additional, serde_json::Error> {
    let outcome = body_with(body, |json| DecodeSeed::new(field).deserialize(json)).map_err(|error| {
        let why = serde_json::from_slice::<IgnoredAny>(body).err();
        why.unwrap_or(error)
    })?;
    let fits = matches!(outcome, Decoded::Fits | Decoded::Null);
    if fits { Ok(Additional::new()) } else { Err(misfit(field)) }
}

fn misfit(field: &dyn Decode) -> serde_json::Error {
    serde_json::Error::custom(format_args!("the value is not {}", field.expected()))
}

/// The index of the member that is the value; `None` if the object itself is the value.
fn value_in(members: &[(Name, Untyped)], accepts: Accepts) -> Option<usize> {
    let at = members.iter().rposition(|(name, _)| name.as_str() == "value")?;
    let (_, value) = members.get(at)?;
    let is_around = match accepts {
        Accepts::Scalar => true,
        _ if members.iter().any(|(name, _)| name.as_str() != "value" && !name.as_str().contains('@')) => false,
        // A model that only has a property with this name.
        Accepts::Object => value.is_object() || value.is_null(),
        _ => true,
    };
    is_around.then_some(at)
}

/// The members of an object, in their order.
struct Members(Vec<(Name, Untyped)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MembersVisitor)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a value in `value`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key_seed(AnyName)? {
            members.push((name, map.next_value()?));
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::{LanguageKind, LanguageProficiency};
    use crate::{DateTimeOffset, Decimal, OpenEnum, Response};

    fn read<T: Element>(body: &str) -> Result<Option<Scalar<T>>, String> {
        let response = Response::<Scalar<T>>::read(http::Response::new(body));
        let response = response.map_err(|error| error.source().map(ToString::to_string).unwrap_or_default())?;
        Ok(response.into_value().ok())
    }

    fn value<T: Element>(body: &str) -> T {
        read(body).unwrap().unwrap().value
    }

    #[test]
    fn a_value_comes_in_an_object_or_alone() {
        for around in ["", r#""@odata.context":"x","#, r##""@odata.type":"#Int64","a":1,"##] {
            assert_eq!(value::<i64>(&format!("{{{around}\"value\":\"7\"}}")), 7);
        }
        assert_eq!(value::<i64>(" 7\r\n"), 7);
        assert_eq!(value::<f64>(r#""-INF""#), f64::NEG_INFINITY);
        assert_eq!(value::<String>("\u{feff}\"null\""), "null");
        assert_eq!(value::<LanguageKind>(r#"{"value":"Fluent"}"#).as_str(), "Fluent");
        let never = value::<DateTimeOffset>(r#"{"value":"0001-01-01T00:00:00Z"}"#);
        assert_eq!(never.to_string(), "0001-01-01T00:00:00Z");
        let many = "123456789012345678901234567890.5";
        assert_eq!(value::<Decimal>(&format!("{{\"value\":{many}}}")).to_string(), many);
        assert_eq!(value::<Decimal>(many).to_string(), many);
    }

    #[test]
    fn a_complex_value_comes_in_an_object_or_is_one() {
        for body in [
            r#"{"displayName":"a"}"#,
            r#"{"@odata.context":"x","displayName":"a","value":{"displayName":"b"}}"#,
            r#"{"@odata.context":"x","value":{"displayName":"a"}}"#,
        ] {
            assert_eq!(value::<LanguageProficiency>(body).display_name.as_deref(), Some("a"), "{body}");
            assert_eq!(value::<Box<LanguageProficiency>>(body).display_name.as_deref(), Some("a"), "{body}");
        }
        assert_eq!(value::<Untyped>(r#"{"@odata.context":"x","value":[1]}"#), vec![1].into());
        assert_eq!(value::<Untyped>(r#"{"value":[1],"x":1}"#)["x"], 1);
        assert_eq!(value::<Untyped>(r#"{"value":1e999}"#).text(), Some("1e999"));
    }

    #[test]
    fn nothing_and_null_are_no_value() {
        for body in ["", "null", r#"{"@odata.context":"x","value":null}"#] {
            assert_eq!(read::<String>(body), Ok(None), "{body}");
            assert!(read::<LanguageProficiency>(body).unwrap().is_none(), "{body}");
        }
        assert!(<Scalar<bool> as Payload>::read(br#"{"value":null}"#).is_err());
    }

    #[test]
    fn what_does_not_fit_is_an_error_that_does_not_tell_it() {
        for (body, part) in [
            (r#"{"value":"p4ss"}"#, "the value is not an Int32"),
            (r#""p4ss""#, "the value is not an Int32"),
            ("[1]", "the value is not an Int32"),
            ("{}", "missing field `value`"),
            (r#"{"values":1}"#, "missing field `value`"),
            (r#"{"value":1"#, "EOF"),
            ("1 2", "trailing"),
            (r#"{"value":1} 2"#, "trailing"),
        ] {
            let error = read::<i32>(body).unwrap_err();
            assert!(error.contains(part) && !error.contains("p4ss"), "{body}: {error}");
        }
        for body in ["7", "[]", r#"{"value":7"#] {
            assert!(read::<LanguageProficiency>(body).is_err(), "{body}");
        }
    }

    #[test]
    fn a_request_for_it_takes_the_text_of_a_count_too() {
        static COUNT: crate::Operation = crate::Operation::new("Count things", crate::ApiVersion::V1_0);
        let request: crate::Request<Scalar<i64>> = crate::Request::get(&COUNT, "/things/$count", &[]);
        assert_eq!(request.headers().get("accept").unwrap(), "application/json, text/plain");
        assert_eq!(value::<i64>("\u{feff}893"), 893);
    }

    #[test]
    fn an_object_of_its_own_keeps_the_order_of_its_members() {
        let read = value::<LanguageProficiency>(r#"{"z":1,"displayName":"x","a":2}"#);
        assert_eq!(read.additional.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["z", "a"]);
    }

    #[test]
    fn annotations_beside_it_are_kept() {
        let level = read::<String>(r#"{"@odata.context":"x","@odata.etag":"1","value":"a"}"#).unwrap().unwrap();
        assert_eq!(level.additional.etag().unwrap(), "1");
        assert_eq!(level.into_inner(), "a");
    }
}
