//! Rust's own types as elements: `String`, `bool`, integers and floating-point numbers.

use super::{Element, Form, Kind, Token, View};

impl Element for String {
    type Form = Self;
}

impl Form<Self> for String {
    const KIND: Kind = Kind::Scalar;
    const EXPECTED: &'static str = "a String";

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => Some(text.to_owned()),
            _ => None,
        }
    }

    fn view(value: &Self) -> View<'_> {
        View::Text(value)
    }
}

impl Element for bool {
    type Form = Self;
}

impl Form<Self> for bool {
    const KIND: Kind = Kind::Scalar;
    const EXPECTED: &'static str = "a Boolean";

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Bool(value) => Some(value),
            _ => None,
        }
    }

    fn view(value: &Self) -> View<'_> {
        View::Bool(*value)
    }
}

/// A whole number that may have been written as `5.0` or `5e0`.
fn integer(token: Token<'_>) -> Option<i64> {
    match token {
        Token::Integer(value) => Some(value),
        Token::Float(value) => whole(value),
        Token::Bool(_) | Token::Unsigned(_) | Token::Text(_) => None,
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
            type Form = Self;
        }

        impl Form<Self> for $type {
            const KIND: Kind = Kind::Scalar;
            const EXPECTED: &'static str = $expected;

            fn from_token(token: Token<'_>) -> Option<Self> {
                Self::try_from(integer(token)?).ok()
            }

            fn view(value: &Self) -> View<'_> {
                View::Integer(i64::from(*value))
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

/// Int64 is a number, but a service that heeds `IEEE754Compatible=true` writes a string (OData JSON Format, 7.1).
impl Element for i64 {
    type Form = Self;
}

impl Form<Self> for i64 {
    const KIND: Kind = Kind::Scalar;
    const EXPECTED: &'static str = "an Int64";

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Text(text) => text.parse().ok().filter(|_| is_number(text)),
            token => integer(token),
        }
    }

    fn view(value: &Self) -> View<'_> {
        View::Integer(*value)
    }
}

/// Single is one as well: JSON has only Doubles, services send the digits of one, and `f32` could not give them back.
impl Element for f64 {
    type Form = Self;
}

impl Form<Self> for f64 {
    const KIND: Kind = Kind::Scalar;
    const EXPECTED: &'static str = "a Double";

    fn from_token(token: Token<'_>) -> Option<Self> {
        match token {
            Token::Bool(_) => None,
            Token::Float(value) => Some(value),
            // Above 2^53 not every whole number is a Double; one that is not would be written back changed.
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
            Token::Integer(value) => {
                let near = value as f64;
                (whole(near) == Some(value)).then_some(near)
            }
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Token::Unsigned(value) => {
                let near = value as f64;
                // `2^64` saturates to `u64::MAX`, which is no Double itself.
                (near as u64 == value && value != u64::MAX).then_some(near)
            }
            Token::Text("INF") => Some(Self::INFINITY),
            Token::Text("-INF") => Some(Self::NEG_INFINITY),
            Token::Text("NaN") => Some(Self::NAN),
            Token::Text(text) => text.parse().ok().filter(|value: &Self| value.is_finite() && is_number(text)),
        }
    }

    fn view(value: &Self) -> View<'_> {
        View::Float(*value)
    }

    fn same(value: &Self, other: &Self) -> bool {
        value == other || (value.is_nan() && other.is_nan())
    }
}

/// Whether the text is a JSON number as far as its characters go; Rust's parsers take more.
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
        assert_eq!(u8::from_token(Token::Integer(255)), Some(255));
        assert_eq!(u8::from_token(Token::Integer(256)), None);
        assert_eq!(u8::from_token(Token::Integer(-1)), None);
        assert_eq!(i8::from_token(Token::Integer(-128)), Some(-128));
        assert_eq!(i32::from_token(Token::Integer(2_147_483_648)), None);
        assert_eq!(i64::from_token(Token::Unsigned(u64::MAX)), None);
    }

    #[test]
    fn whole_floats_are_integers() {
        assert_eq!(i32::from_token(Token::Float(5.0)), Some(5));
        assert_eq!(i32::from_token(Token::Float(5.5)), None);
        assert_eq!(i32::from_token(Token::Float(f64::NAN)), None);
        assert_eq!(i32::from_token(Token::Float(1e300)), None);
        assert_eq!(i64::from_token(Token::Float(-9_223_372_036_854_775_808.0)), Some(i64::MIN));
        assert_eq!(i64::from_token(Token::Float(9_223_372_036_854_775_808.0)), None);
    }

    #[test]
    fn only_int64_and_floating_point_take_text() {
        assert_eq!(i64::from_token(Token::Text("-12")), Some(-12));
        assert_eq!(i64::from_token(Token::Text("+12")), None);
        assert_eq!(i64::from_token(Token::Text(" 12")), None);
        assert_eq!(i32::from_token(Token::Text("12")), None);
        assert_eq!(f64::from_token(Token::Text("1.5e3")), Some(1500.0));
        for text in ["inf", "nan", "infinity", "+1", ".5", "-", "", "1e999", "0x10"] {
            assert_eq!(f64::from_token(Token::Text(text)), None, "{text}");
        }
    }

    #[test]
    fn doubles_take_odata_names_for_what_is_not_finite() {
        assert_eq!(f64::from_token(Token::Text("INF")), Some(f64::INFINITY));
        assert_eq!(f64::from_token(Token::Text("-INF")), Some(f64::NEG_INFINITY));
        assert!(f64::from_token(Token::Text("NaN")).unwrap().is_nan());
    }

    #[test]
    fn a_number_that_would_come_back_changed_does_not_fit() {
        assert_eq!(f64::from_token(Token::Integer(9_007_199_254_740_993)), None);
        assert_eq!(f64::from_token(Token::Integer(i64::MAX)), None);
        assert_eq!(f64::from_token(Token::Unsigned(u64::MAX)), None);
        assert_eq!(f64::from_token(Token::Unsigned(1 << 63)), Some(9_223_372_036_854_775_808.0));
    }
}
