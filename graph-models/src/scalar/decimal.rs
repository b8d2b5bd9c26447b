//! `Edm.Decimal`.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::text::{ordered_by_key, text_scalar};
use crate::json::Number;
use crate::reflect::{Accepts, Codec, Element, JsonScalar, ValueRef};

/// A decimal number of any precision (`Edm.Decimal`).
///
/// In JSON it is a number, or a string if the service honors `IEEE754Compatible=true`. A value that
/// was read is written back unchanged. A value that the program creates is written as a number if
/// an `f64` represents it exactly, and otherwise as a string, because most JSON parsers would round
/// it (OData JSON Format 4.01, 7.1).
///
/// Equality, order and hash are those of the number: `1.50` equals `15e-1`.
///
/// ```
/// use graph_models::Decimal;
///
/// let price: Decimal = "1.50".parse()?;
/// assert_eq!(price, "15e-1".parse()?);
/// assert_eq!(serde_json::to_string(&price).unwrap(), "1.5");
///
/// let long: Decimal = "0.1000000000000000000000000001".parse()?;
/// assert_eq!(serde_json::to_string(&long).unwrap(), "\"0.1000000000000000000000000001\"");
/// # Ok::<(), graph_models::ScalarError>(())
/// ```
#[derive(Clone)]
pub struct Decimal {
    text: Box<str>,
    form: Form,
}

/// The form in JSON.
#[derive(Clone, Copy)]
enum Form {
    /// A string.
    Text,
    /// A number with exactly these digits.
    Number,
    /// A number, if an `f64` represents it exactly, and otherwise a string.
    Any,
}

text_scalar!(Decimal, "a", "Decimal", "a number such as 12.50");
ordered_by_key!(Decimal);

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        Number::of(text)?;
        Some(Self { text: text.into(), form: Form::Any })
    }

    fn key(&self) -> Option<Number> {
        Number::of(&self.text)
    }

    /// Returns the nearest `f64`.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }
}

impl Element for Decimal {
    type Codec = Self;
}

impl Codec<Self> for Decimal {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "a Decimal, that is, a number such as 12.50";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Bool(_) => None,
            JsonScalar::Text(text) => Self::parse(text).map(|decimal| Self { form: Form::Text, ..decimal }),
            JsonScalar::Integer(number) => Self::parse(&number.to_string()),
            JsonScalar::Unsigned(number) => Self::parse(&number.to_string()),
            JsonScalar::Float(number) => Self::parse(&serde_json::Number::from_f64(number)?.to_string()),
            JsonScalar::Number(text) => Self::parse(text).map(|decimal| Self { form: Form::Number, ..decimal }),
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        match value.form {
            Form::Text => return ValueRef::Text(&value.text),
            Form::Number => return ValueRef::Number(&value.text),
            Form::Any => {}
        }
        if let Ok(number) = value.text.parse::<i64>() {
            return ValueRef::Integer(number);
        }
        if let Ok(number) = value.text.parse::<u64>() {
            return ValueRef::Json(Cow::Owned(number.into()));
        }
        let near = value.to_f64();
        match serde_json::Number::from_f64(near) {
            Some(number) if Number::of(&number.to_string()) == value.key() => ValueRef::Float(near),
            _ => ValueRef::Text(&value.text),
        }
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self { text: number.to_string().into(), form: Form::Any }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let magnitude = || self.exponent.cmp(&other.exponent).then_with(|| self.digits.cmp(&other.digits));
        self.sign().cmp(&other.sign()).then_with(|| match self.sign() {
            -1 => magnitude().reverse(),
            _ => magnitude(),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn numbers_are_compared_and_not_texts() {
        let ascending = ["-100", "-99.5", "-1e-3", "0", "0.001", "0.5", "1", "9.99", "1e1", "12.5", "125e0"];
        for (a, b) in ascending.iter().zip(ascending.iter().skip(1)) {
            assert!(decimal(a) < decimal(b), "{a} {b}");
        }
        for (a, b) in [("1.50", "15e-1"), ("-0", "0.00"), ("007", "7"), ("+1", "1"), ("100", "1E2")] {
            assert_eq!(decimal(a), decimal(b));
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", ".", "1.", ".5", "1e", "1e99999999999", "0x1", "1,5", "INF", "--1", "1e1.5", "é"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn json_comes_back_as_it_was() {
        for text in ["1", "-0.5", "18446744073709551615", "1e300", "\"1.50\"", "-0.0", "0.1"] {
            let value: Value = serde_json::from_str(text).unwrap();
            let read: Decimal = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), value, "{text}");
        }
    }

    #[test]
    fn what_no_double_holds_is_written_as_text() {
        assert_eq!(serde_json::to_string(&decimal("1e400")).unwrap(), "\"1e400\"");
        assert_eq!(serde_json::to_string(&decimal("99999999999999999999.5")).unwrap(), "\"99999999999999999999.5\"");
    }
}
