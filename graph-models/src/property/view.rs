//! One value on its way out.

use std::borrow::Cow;

use serde::ser::{Error as _, Serialize, SerializeSeq as _, Serializer};
use serde_json::Value;

use super::List;
use super::token::non_finite;
use crate::object::{Object, write_object};

/// The value of a property as the writer and `Debug` see it.
#[non_exhaustive]
pub enum View<'a> {
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A floating-point number; one that is not finite is written as `"INF"`, `"-INF"` or `"NaN"`.
    Float(f64),
    /// Text: a string, a date, the member of an enum, …
    Text(&'a str),
    /// JSON that is written as it is.
    Json(Cow<'a, Value>),
    /// A complex or an entity value.
    Object(&'a dyn Object),
    /// A collection.
    List(&'a dyn List),
    /// A value of a foreign type that could not be turned into JSON, with the reason: writing it is an error.
    Unwritable(String),
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::Float(value) => serializer.serialize_str(non_finite(*value)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Json(value) => value.serialize(serializer),
            Self::Object(object) => write_object(*object, serializer),
            Self::List(list) => write_list(*list, serializer),
            Self::Unwritable(reason) => Err(S::Error::custom(reason)),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        let view = list.get(index);
        match &view {
            None => break,
            Some(View::Text(text)) => seq.serialize_element(*text)?,
            Some(view) => seq.serialize_element(view)?,
        }
    }
    seq.end()
}
