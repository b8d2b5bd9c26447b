//! Scalar JSON values that are being read.

use serde_json::{Number, Value};

use crate::Untyped;
use crate::json::of_number;

/// A scalar JSON value to be decoded. If it has the wrong type, the caller still has the value and
/// stores it as a misfit.
///
/// ```
/// use graph_models::reflect::{Codec, JsonScalar};
///
/// assert_eq!(i16::decode_scalar(JsonScalar::Integer(7)), Some(7));
/// assert_eq!(i16::decode_scalar(JsonScalar::Integer(70_000)), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonScalar<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits an `i64`.
    Integer(i64),
    /// A whole number above `i64::MAX`.
    Unsigned(u64),
    /// Any other number that fits an `f64`.
    Float(f64),
    /// The text of a number that may have more digits or a greater exponent than an `f64` can hold.
    Number(&'a str),
    /// A string.
    Text(&'a str),
}

impl<'a> JsonScalar<'a> {
    /// Creates a scalar from an unsigned number: an [`Integer`](JsonScalar::Integer) if it fits.
    pub(crate) fn unsigned(value: u64) -> Self {
        i64::try_from(value).map_or(Self::Unsigned(value), Self::Integer)
    }

    /// Creates a scalar from a JSON value, unless that is null, an array or an object.
    pub(crate) fn of(value: &'a Untyped) -> Option<Self> {
        if let Some(text) = value.text() {
            return matches!(text.as_bytes(), [b'-' | b'0'..=b'9', ..]).then_some(Self::Number(text));
        }
        Some(match value.as_value() {
            Value::Bool(value) => Self::Bool(*value),
            Value::String(text) => Self::Text(text),
            Value::Number(number) => Self::number(number)?,
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        })
    }

    fn number(number: &Number) -> Option<Self> {
        if let Some(value) = number.as_i64() {
            return Some(Self::Integer(value));
        }
        if let Some(value) = number.as_u64() {
            return Some(Self::Unsigned(value));
        }
        number.as_f64().map(Self::Float)
    }

    /// Returns the same value as JSON. A number that JSON cannot represent becomes OData's text for
    /// it.
    pub(crate) fn to_json(self) -> Untyped {
        match self {
            Self::Bool(value) => value.into(),
            Self::Integer(value) => value.into(),
            Self::Unsigned(value) => value.into(),
            Self::Float(value) => match Number::from_f64(value) {
                Some(number) => Value::Number(number).into(),
                None => non_finite(value).into(),
            },
            Self::Number(text) => of_number(text),
            Self::Text(text) => text.into(),
        }
    }
}

/// OData's text for a floating-point number that is not finite (OData JSON Format 4.01, section
/// 7.1).
pub(crate) fn non_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value.is_sign_positive() {
        "INF"
    } else {
        "-INF"
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn scalar_json_survives_the_way_through_a_token() {
        for text in ["true", "0", "-9223372036854775808", "18446744073709551615", "1.5", r#""a""#] {
            let value: Untyped = serde_json::from_str(text).unwrap();
            assert_eq!(JsonScalar::of(&value).unwrap().to_json(), value, "{text}");
        }
    }

    #[test]
    fn null_and_containers_are_no_tokens() {
        for text in ["null", "[]", "{}"] {
            let value: Untyped = serde_json::from_str(text).unwrap();
            assert_eq!(JsonScalar::of(&value), None, "{text}");
        }
    }

    #[test]
    fn numbers_without_json_become_odata_text() {
        assert_eq!(JsonScalar::Float(f64::NEG_INFINITY).to_json(), Untyped::from("-INF"));
        assert_eq!(JsonScalar::Float(f64::INFINITY).to_json(), Untyped::from("INF"));
        assert_eq!(JsonScalar::Float(f64::NAN).to_json(), Untyped::from("NaN"));
    }
}
