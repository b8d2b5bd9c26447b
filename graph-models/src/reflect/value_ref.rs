//! Writing the value of a field.

use serde::ser::{Error as _, Serialize, SerializeSeq as _, Serializer};

use super::json_scalar::non_finite;
use super::write::write_object;
use super::{List, ValueRef};
use crate::json::write_raw;

impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Float(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::Float(value) => serializer.serialize_str(non_finite(*value)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Json(value) => value.serialize(serializer),
            Self::Number(text) => write_raw(text, serializer),
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
            Some(ValueRef::Text(text)) => seq.serialize_element(*text)?,
            Some(view) => seq.serialize_element(view)?,
        }
    }
    seq.end()
}
