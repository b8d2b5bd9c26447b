//! What all scalars that are text in JSON have in common.

/// Implements the conversions, `Debug`, serde and [`Element`](crate::Element) for a type with a
/// `text` field, an inherent `fn parse(text: &str) -> Option<Self>`, and the names and expectation
/// given.
macro_rules! text_scalar {
    ($type:ident, $article:literal, $name:literal, $expected:literal) => {
        impl $type {
            /// Returns the text exactly as it was read or created.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.text
            }
        }

        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.text
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.text)
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple($name).field(&self.as_str()).finish()
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::ScalarError;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::ScalarError> {
                Self::parse(text).ok_or_else(|| $crate::ScalarError::new(text, $name, $expected))
            }
        }

        impl ::std::convert::TryFrom<&str> for $type {
            type Error = $crate::ScalarError;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::ScalarError> {
                text.parse()
            }
        }

        impl ::std::convert::TryFrom<String> for $type {
            type Error = $crate::ScalarError;

            fn try_from(text: String) -> ::std::result::Result<Self, $crate::ScalarError> {
                text.parse()
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&<Self as $crate::reflect::Codec<Self>>::value_ref(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::scalar::text::read(deserializer, concat!($article, " ", $name, ": ", $expected))
            }
        }
    };
    ($type:ident, $article:literal, $name:literal, $expected:literal, element) => {
        text_scalar!($type, $article, $name, $expected);

        impl $crate::reflect::Element for $type {
            type Codec = Self;
        }

        impl $crate::reflect::Codec<Self> for $type {
            const ACCEPTS: $crate::reflect::Accepts = $crate::reflect::Accepts::Scalar;
            const EXPECTED: &'static str = concat!($article, " ", $name, ", that is, ", $expected);

            fn decode_scalar(scalar: $crate::reflect::JsonScalar<'_>) -> Option<Self> {
                match scalar {
                    $crate::reflect::JsonScalar::Text(text) => Self::parse(text),
                    _ => None,
                }
            }

            fn value_ref(value: &Self) -> $crate::reflect::ValueRef<'_> {
                $crate::reflect::ValueRef::Text(&value.text)
            }
        }
    };
}

/// Implements equality, order and hash by an inherent `fn key(&self)`, where equal values have
/// different texts.
macro_rules! ordered_by_key {
    ($type:ident) => {
        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.key() == other.key()
            }
        }

        impl ::std::cmp::Eq for $type {}

        impl ::std::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.key().cmp(&other.key())
            }
        }

        impl ::std::hash::Hash for $type {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.key().hash(state);
            }
        }
    };
}

pub(super) use {ordered_by_key, text_scalar};

use serde::Deserialize as _;
use serde::de::{Deserializer, Error, Unexpected};
use serde_json::Value;

use crate::Untyped;
use crate::reflect::{Codec, Element, JsonScalar};

/// Deserializes a scalar.
pub(super) fn read<'de, T: Element, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    let value = Untyped::deserialize(deserializer)?;
    if let Some(scalar) = JsonScalar::of(&value).and_then(T::Codec::decode_scalar) {
        return Ok(scalar);
    }
    Err(match value.as_value() {
        Value::Null => D::Error::invalid_type(Unexpected::Unit, &expected),
        Value::Bool(value) => D::Error::invalid_type(Unexpected::Bool(*value), &expected),
        Value::Number(number) => D::Error::invalid_type(Unexpected::Other(&number.to_string()), &expected),
        Value::String(text) => D::Error::invalid_value(Unexpected::Str(text), &expected),
        Value::Array(_) => D::Error::invalid_type(Unexpected::Seq, &expected),
        Value::Object(_) => D::Error::invalid_type(Unexpected::Map, &expected),
    })
}
