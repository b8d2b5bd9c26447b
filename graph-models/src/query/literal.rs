//! Values in the syntax that OData uses in URLs.

use crate::{Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, OpenEnum, TimeOfDay, Untyped};

/// A value that a query can compare with, in the syntax that OData uses in URLs (URL Conventions
/// 4.01, 5.1.1.6.1; ABNF 4.01, `primitiveLiteral`).
///
/// Enum members are written as text without the name of the type, as Graph expects.
pub trait Literal {
    /// Returns the literal, without percent-encoding.
    ///
    /// # Errors
    /// Returns a description of the problem if the value has no literal.
    fn literal(&self) -> Result<String, &'static str>;
}

/// A value that the text functions `startsWith`, `endsWith` and `contains` accept.
pub trait TextLiteral: Literal {}

/// A text in single quotation marks, with those inside doubled.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

impl Literal for String {
    fn literal(&self) -> Result<String, &'static str> {
        Ok(quoted(self))
    }
}

impl TextLiteral for String {}

impl<E: OpenEnum> Literal for E {
    fn literal(&self) -> Result<String, &'static str> {
        Ok(quoted(self.as_str()))
    }
}

impl<E: OpenEnum> Literal for Flags<E> {
    fn literal(&self) -> Result<String, &'static str> {
        Ok(quoted(self.as_str()))
    }
}

macro_rules! as_they_are {
    ($($type:ty),*) => {$(
        impl Literal for $type {
            fn literal(&self) -> Result<String, &'static str> {
                Ok(self.to_string())
            }
        }
    )*};
}

as_they_are!(bool, u8, i8, i16, i32, i64, Date, DateTimeOffset, Decimal, Guid, TimeOfDay);

impl Literal for f64 {
    fn literal(&self) -> Result<String, &'static str> {
        Ok(match *self {
            value if value.is_nan() => "NaN".to_owned(),
            value if value.is_infinite() => if value > 0.0 { "INF" } else { "-INF" }.to_owned(),
            value => value.to_string(),
        })
    }
}

impl Literal for Duration {
    fn literal(&self) -> Result<String, &'static str> {
        Ok(format!("duration'{self}'"))
    }
}

/// URL-safe base64 without padding.
impl Literal for Binary {
    fn literal(&self) -> Result<String, &'static str> {
        use base64::Engine as _;
        let text =
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(self.decode().map_err(|_| "it is not base64")?);
        Ok(format!("binary'{text}'"))
    }
}

/// The JSON value: text in quotation marks; numbers, booleans and null unchanged.
impl Literal for Untyped {
    fn literal(&self) -> Result<String, &'static str> {
        if let Some(text) = self.text() {
            let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
            return if is_number { Ok(text.to_owned()) } else { Err("it is not text that a URL can hold") };
        }
        match self.as_value() {
            serde_json::Value::String(text) => Ok(quoted(text)),
            serde_json::Value::Object(_) | serde_json::Value::Array(_) => {
                Err("an object or a list can't be compared with")
            }
            scalar => Ok(scalar.to_string()),
        }
    }
}

impl TextLiteral for Untyped {}
