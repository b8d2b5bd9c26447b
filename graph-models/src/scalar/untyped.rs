//! Conversions into JSON of unknown type, and how it is written.

use std::borrow::Cow;
use std::fmt;

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::Untyped;
use crate::json::{array, of_written, write_raw};
use crate::reflect::{Accepts, Codec, Element, ShownJson, ValueRef};

impl From<Untyped> for Value {
    fn from(untyped: Untyped) -> Self {
        untyped.into_value()
    }
}

impl<T: Into<Untyped>> From<Vec<T>> for Untyped {
    fn from(values: Vec<T>) -> Self {
        array(values.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Untyped>> From<Option<T>> for Untyped {
    fn from(value: Option<T>) -> Self {
        value.map_or_else(Self::default, Into::into)
    }
}

macro_rules! from {
    ($($type:ty),*) => {$(
        impl From<$type> for Untyped {
            fn from(value: $type) -> Self {
                Self::exact(Value::from(value))
            }
        }
    )*};
}

from!(Value, bool, u8, i8, u16, i16, u32, i32, usize, isize, u64, i64, &str, String);

macro_rules! from_element {
    ($($type:ty),*) => {$(
        impl From<$type> for Untyped {
            fn from(value: $type) -> Self {
                // Writing these types cannot fail.
                of_written(&<$type as Codec<$type>>::value_ref(&value)).unwrap_or_default()
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

/// Converts the shortest decimal text of the value: 0.1 stays 0.1 and does not become
/// 0.10000000149011612.
impl From<f32> for Untyped {
    fn from(value: f32) -> Self {
        value.to_string().parse().unwrap_or_else(|_| f64::from(value)).into()
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ShownJson::whole(self.as_value()).fmt(f)
    }
}

impl Serialize for Untyped {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.text() {
            None => self.as_value().serialize(serializer),
            Some(text) => write_raw(text, serializer),
        }
    }
}

impl Element for Untyped {
    type Codec = Self;
}

impl Codec<Self> for Untyped {
    const ACCEPTS: Accepts = Accepts::Any;
    const EXPECTED: &'static str = "any JSON value";

    fn decode_json(value: Self) -> Result<Self, Self> {
        Ok(value)
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Json(Cow::Borrowed(value))
    }
}

/// The same without what a `Value` cannot hold: that does not fit.
impl Element for Value {
    type Codec = Self;
}

impl Codec<Self> for Value {
    const ACCEPTS: Accepts = Accepts::Any;
    const EXPECTED: &'static str = "JSON that a `serde_json::Value` can hold";

    fn decode_json(value: Untyped) -> Result<Self, Untyped> {
        match value.text() {
            None => Ok(value.into_value()),
            Some(_) => Err(value),
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Json(Cow::Owned(value.clone().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_types_are_json() {
        assert_eq!(Untyped::from(vec![1, 2]), Untyped::from(serde_json::json!([1, 2])));
        assert_eq!(Untyped::from(None::<bool>), Untyped::from(Value::Null));
        assert_eq!(Untyped::from(f64::NAN), Untyped::from("NaN"));
        assert_eq!(Untyped::from(0.1_f32), Untyped::from(0.1_f64));
        assert_eq!(Untyped::from(f32::NEG_INFINITY), Untyped::from("-INF"));
        assert_eq!(Untyped::from(crate::Decimal::from(3)), Untyped::from(3));
    }

    #[test]
    fn secrets_are_hidden() {
        let shown = format!("{:?}", Untyped::from(serde_json::json!({ "password": "p4ss", "user": "a" })));
        assert_eq!(shown, r#"{"password": "…", "user": "a"}"#);
    }
}
