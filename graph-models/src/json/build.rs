//! Reading JSON of any kind.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::capture::{Capture, captured};
use super::compose::{Members, array};
use super::leaf::{NUMBER, leaf, of_leaf};
use super::name::{Name, NameSeed};
use super::reader::Reader;
use crate::Untyped;
use crate::reflect::JsonScalar;

/// Reads JSON of any kind, from text or from anything that is not text.
pub(crate) struct UntypedSeed;

impl<'de> DeserializeSeed<'de> for UntypedSeed {
    type Value = Untyped;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Untyped, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads text.
pub(crate) fn read_untyped(text: &str) -> Result<Untyped, serde_json::Error> {
    UntypedSeed.deserialize(&mut Reader::new(text))
}

impl<'de> Visitor<'de> for UntypedSeed {
    type Value = Untyped;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Untyped, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Untyped, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Untyped, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Untyped, E> {
        Ok(JsonScalar::Float(value).to_json())
    }

    fn visit_str<E>(self, text: &str) -> Result<Untyped, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Untyped, E> {
        Ok(text.into())
    }

    fn visit_none<E>(self) -> Result<Untyped, E> {
        Ok(Untyped::default())
    }

    fn visit_unit<E>(self) -> Result<Untyped, E> {
        Ok(Untyped::default())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Untyped, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Untyped, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Untyped, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element_seed(UntypedSeed)? {
            elements.push(element);
        }
        Ok(array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Untyped, A::Error> {
        let mut members = Members::default();
        let mut next = map.next_key_seed(NameSeed)?;
        match &next {
            Some(Name::Leaf) => return leaf(map),
            Some(Name::Text(name)) if name == NUMBER => return number(map),
            _ => {}
        }
        while let Some(name) = next {
            members.push(name, map.next_value_seed(UntypedSeed)?);
            next = map.next_key_seed(NameSeed)?;
        }
        Ok(members.into_object())
    }
}

/// Reads the number after the key [`NUMBER`].
pub(crate) fn number<'de, A: MapAccess<'de>>(mut map: A) -> Result<Untyped, A::Error> {
    let value: Untyped = map.next_value_seed(UntypedSeed)?;
    let mut next = map.next_key_seed(NameSeed)?;
    // If the value after that key is not a number, or not the only one, the object comes from the
    // service.
    let number = value.as_str().filter(|text| next.is_none() && text.parse::<serde_json::Number>().is_ok());
    if let Some(text) = number {
        return Ok(of_leaf(text));
    }
    let mut members = Members::default();
    members.push(Name::Text(NUMBER.to_owned()), value);
    while let Some(name) = next {
        members.push(name, map.next_value_seed(UntypedSeed)?);
        next = map.next_key_seed(NameSeed)?;
    }
    Ok(members.into_object())
}

impl<'de> Deserialize<'de> for Untyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        captured(deserializer, UntypedSeed)
    }
}

impl Capture<'_> for UntypedSeed {
    fn text(self, text: &str) -> Result<Untyped, serde_json::Error> {
        read_untyped(text)
    }
}
