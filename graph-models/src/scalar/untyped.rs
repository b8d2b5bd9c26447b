//! JSON of a type that is not known.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::reflect::ShownJson;
use crate::reflect::{Accepts, Codec, Element, ValueRef};

/// JSON as it is: the value of a property whose type has no page, or of an open type's own property.
///
/// ```
/// use graph_models::Untyped;
///
/// let source = Untyped::from(serde_json::json!({ "type": ["work"] }));
/// assert_eq!(source["type"][0], "work");
/// assert_eq!(Untyped::from("R&D").as_str(), Some("R&D"));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Untyped(Value);

impl Untyped {
    /// The JSON.
    #[must_use]
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The JSON itself.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl Deref for Untyped {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl DerefMut for Untyped {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

impl From<Untyped> for Value {
    fn from(untyped: Untyped) -> Self {
        untyped.0
    }
}

impl<T: Into<Untyped>> From<Vec<T>> for Untyped {
    fn from(values: Vec<T>) -> Self {
        Self(Value::Array(values.into_iter().map(|value| value.into().0).collect()))
    }
}

impl<T: Into<Untyped>> From<Option<T>> for Untyped {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Value::Null), Into::into)
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Untyped {
            fn from(value: $type) -> Self {
                Self(Value::from(value))
            }
        }
    )*};
}

from!(Value, bool, u8, i8, u16, i16, u32, i32, u64, i64, &str, String);

macro_rules! from_element {
    ($($type:ty),*) => {$(
        impl From<$type> for Untyped {
            fn from(value: $type) -> Self {
                // Writing these types cannot fail.
                Self(serde_json::to_value(<$type as Codec<$type>>::value_ref(&value)).unwrap_or_default())
            }
        }
    )*};
}

from_element!(
    f64,
    crate::Binary,
    crate::Date,
    crate::DateTimeOffset,
    crate::Decimal,
    crate::Duration,
    crate::Guid,
    crate::TimeOfDay
);

/// By its text: 0.1 stays 0.1 and does not become 0.10000000149011612.
impl From<f32> for Untyped {
    fn from(value: f32) -> Self {
        value.to_string().parse().unwrap_or_else(|_| f64::from(value)).into()
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ShownJson::whole(&self.0).fmt(f)
    }
}

impl Serialize for Untyped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Untyped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self)
    }
}

impl Element for Untyped {
    type Codec = Self;
}

impl Codec<Self> for Untyped {
    const ACCEPTS: Accepts = Accepts::Any;
    const EXPECTED: &'static str = "any JSON value";

    fn decode_json(value: Value) -> Result<Self, Value> {
        Ok(Self(value))
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Json(Cow::Borrowed(&value.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_types_are_json() {
        assert_eq!(Untyped::from(vec![1, 2]), Untyped(serde_json::json!([1, 2])));
        assert_eq!(Untyped::from(None::<bool>), Untyped(Value::Null));
        assert_eq!(Untyped::from(f64::NAN), Untyped::from("NaN"));
        assert_eq!(Untyped::from(0.1_f32), Untyped::from(0.1_f64));
        assert_eq!(Untyped::from(f32::NEG_INFINITY), Untyped::from("-INF"));
        assert_eq!(Untyped::from(crate::Decimal::from(3)), Untyped::from(3));
    }

    #[test]
    fn secrets_are_hidden() {
        let shown = format!("{:?}", Untyped(serde_json::json!({ "password": "p4ss", "user": "a" })));
        assert_eq!(shown, r#"{"password": "…", "user": "a"}"#);
    }
}
