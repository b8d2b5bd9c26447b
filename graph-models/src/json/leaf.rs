//! Values that a `Value` cannot hold, while they pass through serde.

use serde::de::value::{MapDeserializer, UnitDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde_json::{Number, Value};

use super::number::same_number;
use crate::Untyped;

/// The key under which serde_json passes on a number if a crate in the build has enabled its
/// feature `arbitrary_precision`.
pub(crate) const NUMBER: &str = "$serde_json::private::Number";

/// Passes the text of a number or a string to a visitor, as the only member of a map whose name is
/// `()`, which cannot occur in JSON text.
pub(super) fn visit_leaf<'de, V: Visitor<'de>, E: Error>(text: &str, visitor: V) -> Result<V::Value, E> {
    visitor.visit_map(MapDeserializer::new(std::iter::once((Mark, text))))
}

/// The name of the member.
struct Mark;

impl<'de, E: Error> IntoDeserializer<'de, E> for Mark {
    type Deserializer = UnitDeserializer<E>;

    fn into_deserializer(self) -> Self::Deserializer {
        UnitDeserializer::new()
    }
}

/// Passes a name with an unpaired surrogate to a visitor: the text between its quotation marks, in
/// a `Some`.
pub(super) fn visit_raw_name<'de, V: Visitor<'de>, E: Error>(name: &str, visitor: V) -> Result<V::Value, E> {
    visitor.visit_some(name.into_deserializer())
}

/// Reads the map of a leaf, whose name has been read.
pub(crate) fn leaf<'de, A: MapAccess<'de>>(mut map: A) -> Result<Untyped, A::Error> {
    let text: String = map.next_value()?;
    Ok(of_leaf(&text))
}

/// The value of the text of a number or a string.
pub(super) fn of_leaf(text: &str) -> Untyped {
    if text.starts_with('"') {
        return Untyped::kept(Value::String(near_string(text)), text);
    }
    of_number(text)
}

/// The number that a text represents.
pub(crate) fn of_number(text: &str) -> Untyped {
    if let Ok(integer) = text.parse::<i64>() {
        return integer.into();
    }
    if let Ok(integer) = text.parse::<u64>() {
        return integer.into();
    }
    match text.parse().ok().and_then(Number::from_f64) {
        Some(near) if same_number(&near.to_string(), text) => Value::Number(near).into(),
        Some(near) => Untyped::kept(Value::Number(near), text),
        None => Untyped::kept(Value::from(text), text),
    }
}

/// The nearest text to a JSON string with unpaired surrogates: U+FFFD replaces them.
pub(super) fn near_string(text: &str) -> String {
    // serde_json encodes such a surrogate as if it were a character, as three bytes that begin with
    // 0xED.
    let bytes = serde_json::Deserializer::from_str(text).deserialize_bytes(Bytes).unwrap_or_default();
    let mut near = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        near.push_str(chunk.valid());
        if chunk.invalid().first() == Some(&0xED) {
            near.push(char::REPLACEMENT_CHARACTER);
        }
    }
    near
}

/// Reads the bytes of a string.
struct Bytes;

impl Visitor<'_> for Bytes {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a string")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
        Ok(bytes.to_vec())
    }
}
