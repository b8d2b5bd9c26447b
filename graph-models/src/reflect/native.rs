//! Implementations of `Element` for `String`, `bool`, integers and floating-point numbers.

use super::{Accepts, Codec, Element, JsonScalar, ValueRef};
use crate::json::same_number;

impl Element for String {
    type Codec = Self;
}

impl Codec<Self> for String {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "a String";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Text(value)
    }
}

impl Element for bool {
    type Codec = Self;
}

impl Codec<Self> for bool {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "a Boolean";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Bool(*value)
    }
}

/// A whole number that may have been written as `5.0` or `5e0`.
fn integer(scalar: JsonScalar<'_>) -> Option<i64> {
    match scalar {
        JsonScalar::Integer(value) => Some(value),
        JsonScalar::Float(value) => whole(value),
        JsonScalar::Number(text) => whole(text.parse().ok()?).filter(|whole| same_number(&whole.to_string(), text)),
        JsonScalar::Bool(_) | JsonScalar::Unsigned(_) | JsonScalar::Text(_) => None,
    }
}

fn whole(value: f64) -> Option<i64> {
    // Both bounds are powers of two and exact; the upper one is just beyond `i64::MAX`.
    let in_range = (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&value);
    #[allow(clippy::cast_possible_truncation)] // in range and without a fraction
    (in_range && value.fract() == 0.0).then_some(value as i64)
}

macro_rules! integers {
    ($($type:ty, $expected:literal;)*) => {$(
        impl Element for $type {
            type Codec = Self;
        }

        impl Codec<Self> for $type {
            const ACCEPTS: Accepts = Accepts::Scalar;
            const EXPECTED: &'static str = $expected;

            fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
                Self::try_from(integer(scalar)?).ok()
            }

            fn value_ref(value: &Self) -> ValueRef<'_> {
                ValueRef::Integer(i64::from(*value))
            }
        }
    )*};
}

integers! {
    u8, "a Byte";
    i8, "an SByte";
    i16, "an Int16";
    i32, "an Int32";
}

/// Int64 is a number, but a service that honors `IEEE754Compatible=true` writes a string (OData
/// JSON Format, 7.1).
impl Element for i64 {
    type Codec = Self;
}

impl Codec<Self> for i64 {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "an Int64";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Text(text) => text.parse().ok().filter(|_| is_number(text)),
            scalar => integer(scalar),
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Integer(*value)
    }
}

/// Also used for Single: JSON has no separate type for it, and an `f32` could not reproduce the
/// digits that services send.
impl Element for f64 {
    type Codec = Self;
}

impl Codec<Self> for f64 {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "a Double";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Bool(_) => None,
            JsonScalar::Float(value) => Some(value),
            JsonScalar::Number(text) => double(text),
            // Above 2^53, not every integer is a Double; other integers would be written back
            // changed.
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
            JsonScalar::Integer(value) => {
                let near = value as f64;
                (whole(near) == Some(value)).then_some(near)
            }
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            JsonScalar::Unsigned(value) => {
                let near = value as f64;
                // `2^64` saturates to `u64::MAX`, which is not a Double itself.
                (near as u64 == value && value != u64::MAX).then_some(near)
            }
            JsonScalar::Text("INF") => Some(Self::INFINITY),
            JsonScalar::Text("-INF") => Some(Self::NEG_INFINITY),
            JsonScalar::Text("NaN") => Some(Self::NAN),
            JsonScalar::Text(text) => text.parse().ok().filter(|value: &Self| value.is_finite() && is_number(text)),
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Float(*value)
    }

    fn same(value: &Self, other: &Self) -> bool {
        value == other || (value.is_nan() && other.is_nan())
    }
}

/// The `f64` for the text of a number. A whole number that it only approximates, or one outside of
/// its range, would be written back changed; for a fraction, the nearest value is what services
/// mean.
fn double(text: &str) -> Option<f64> {
    let value: f64 = text.parse().ok()?;
    let is_zero = || text.split(['e', 'E']).next().is_some_and(|it| !it.bytes().any(|it| matches!(it, b'1'..=b'9')));
    let is_near =
        if text.contains(['.', 'e', 'E']) { value != 0.0 || is_zero() } else { same_number(&value.to_string(), text) };
    (value.is_finite() && is_near).then_some(value)
}

/// Whether the text has only the characters of a JSON number; Rust's parsers accept more.
fn is_number(text: &str) -> bool {
    let mut bytes = text.bytes();
    let digits_begin = match bytes.next() {
        Some(b'-') => bytes.next(),
        first => first,
    };
    digits_begin.is_some_and(|byte| byte.is_ascii_digit())
        && bytes.all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn integers_take_what_is_in_range() {
        assert_eq!(u8::decode_scalar(JsonScalar::Integer(255)), Some(255));
        assert_eq!(u8::decode_scalar(JsonScalar::Integer(256)), None);
        assert_eq!(u8::decode_scalar(JsonScalar::Integer(-1)), None);
        assert_eq!(i8::decode_scalar(JsonScalar::Integer(-128)), Some(-128));
        assert_eq!(i32::decode_scalar(JsonScalar::Integer(2_147_483_648)), None);
        assert_eq!(i64::decode_scalar(JsonScalar::Unsigned(u64::MAX)), None);
    }

    #[test]
    fn whole_floats_are_integers() {
        assert_eq!(i32::decode_scalar(JsonScalar::Float(5.0)), Some(5));
        assert_eq!(i32::decode_scalar(JsonScalar::Float(-0.0)), Some(0));
        assert_eq!(i32::decode_scalar(JsonScalar::Float(5.5)), None);
        assert_eq!(i32::decode_scalar(JsonScalar::Float(f64::NAN)), None);
        assert_eq!(i32::decode_scalar(JsonScalar::Float(1e300)), None);
        assert_eq!(i64::decode_scalar(JsonScalar::Float(-9_223_372_036_854_775_808.0)), Some(i64::MIN));
        assert_eq!(i64::decode_scalar(JsonScalar::Float(9_223_372_036_854_775_808.0)), None);
    }

    #[test]
    fn only_int64_and_floating_point_take_text() {
        assert_eq!(i64::decode_scalar(JsonScalar::Text("-12")), Some(-12));
        assert_eq!(i64::decode_scalar(JsonScalar::Text("+12")), None);
        assert_eq!(i64::decode_scalar(JsonScalar::Text(" 12")), None);
        assert_eq!(i32::decode_scalar(JsonScalar::Text("12")), None);
        assert_eq!(f64::decode_scalar(JsonScalar::Text("1.5e3")), Some(1500.0));
        for text in ["inf", "nan", "infinity", "+1", ".5", "-", "", "1e999", "0x10"] {
            assert_eq!(f64::decode_scalar(JsonScalar::Text(text)), None, "{text}");
        }
    }

    #[test]
    fn doubles_take_odata_names_for_what_is_not_finite() {
        assert_eq!(f64::decode_scalar(JsonScalar::Text("INF")), Some(f64::INFINITY));
        assert_eq!(f64::decode_scalar(JsonScalar::Text("-INF")), Some(f64::NEG_INFINITY));
        assert!(f64::decode_scalar(JsonScalar::Text("NaN")).unwrap().is_nan());
    }

    #[test]
    fn a_number_that_would_come_back_changed_does_not_fit() {
        assert_eq!(f64::decode_scalar(JsonScalar::Integer(9_007_199_254_740_993)), None);
        assert_eq!(f64::decode_scalar(JsonScalar::Integer(i64::MAX)), None);
        assert_eq!(f64::decode_scalar(JsonScalar::Unsigned(u64::MAX)), None);
        assert_eq!(f64::decode_scalar(JsonScalar::Unsigned(1 << 63)), Some(9_223_372_036_854_775_808.0));
    }
}
