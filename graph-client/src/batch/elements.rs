//! The elements of `responses` in the response to a batch.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The response to one request, as JSON.
#[derive(Default)]
pub(super) struct Element<'a> {
    pub(super) id: Option<&'a RawValue>,
    pub(super) status: Option<&'a RawValue>,
    pub(super) headers: Option<&'a RawValue>,
    pub(super) body: Option<&'a RawValue>,
}

/// The elements, and the error in the JSON after them, if there is one.
///
/// An invalid element does not affect the others: each is then read separately, and the invalid one
/// is left out.
pub(super) fn elements<'a>(text: &'a str) -> (Vec<Element<'a>>, Option<serde_json::Error>) {
    let mut found = Vec::new();
    if each(text, &mut |element| found.push(element)).is_err() {
        found.clear();
        let error =
            each(text, &mut |raw: &'a RawValue| found.extend(serde_json::from_str::<Element<'a>>(raw.get()))).err();
        return (found, error);
    }
    (found, None)
}

/// Calls a function with each element.
fn each<'a, T: Deserialize<'a>>(text: &'a str, take: &mut dyn FnMut(T)) -> Result<(), serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    Outer(take).deserialize(&mut json)?;
    json.end()
}

/// The object that contains `responses`.
struct Outer<'t, T>(&'t mut dyn FnMut(T));

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Outer<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Outer<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the responses of a batch in `responses`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut has_responses = false;
        while let Some(name) = map.next_key::<String>()? {
            if name == "responses" && !has_responses {
                has_responses = true;
                map.next_value_seed(Inner(&mut *self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if has_responses { Ok(()) } else { Err(A::Error::missing_field("responses")) }
    }
}

/// `responses` itself.
struct Inner<'t, T>(&'t mut dyn FnMut(T));

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Inner<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Inner<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of responses")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        while let Some(element) = seq.next_element()? {
            (self.0)(element);
        }
        Ok(())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Element<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ElementVisitor(PhantomData))
    }
}

struct ElementVisitor<'a>(PhantomData<Element<'a>>);

impl<'de: 'a, 'a> Visitor<'de> for ElementVisitor<'a> {
    type Value = Element<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response to one request")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Element<'a>, A::Error> {
        let mut element = Element::default();
        while let Some(name) = map.next_key::<String>()? {
            let place = match name.as_str() {
                "id" => &mut element.id,
                "status" => &mut element.status,
                "headers" => &mut element.headers,
                "body" => &mut element.body,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *place = Some(map.next_value()?);
        }
        Ok(element)
    }
}
