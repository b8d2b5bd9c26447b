//! Names of members, some of which are not text.

use serde::de::{Deserialize as _, DeserializeSeed, Deserializer, Visitor};

use super::capture::{Capture, captured};
use super::escapes::unescaped;

/// The name of a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name {
    /// Text.
    Text(String),
    /// The text between the quotation marks, if it has an unpaired surrogate.
    Raw(String),
    /// The name of a [leaf](visit_leaf).
    Leaf,
}

/// Reads a name.
pub(crate) struct NameSeed;

impl Name {
    /// The name, with its escapes if it is not text.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text(name) | Self::Raw(name) => name,
            Self::Leaf => "",
        }
    }
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_str<E>(self, name: &str) -> Result<Name, E> {
        Ok(Name::Text(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Name, E> {
        Ok(Name::Text(name))
    }

    fn visit_some<D: Deserializer<'de>>(self, name: D) -> Result<Name, D::Error> {
        String::deserialize(name).map(Name::Raw)
    }

    fn visit_unit<E>(self) -> Result<Name, E> {
        Ok(Name::Leaf)
    }
}

/// Reads the name of a member of an object whose text has not been captured.
pub(crate) struct AnyName;

impl<'de> DeserializeSeed<'de> for AnyName {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        captured(deserializer, NameSeed)
    }
}

impl Capture<'_> for NameSeed {
    fn text(self, text: &str) -> Result<Name, serde_json::Error> {
        let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
        Ok(unescaped(inside).map_or_else(|| Name::Raw(inside.to_owned()), Name::Text))
    }
}
