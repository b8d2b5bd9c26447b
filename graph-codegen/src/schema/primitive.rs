//! The primitive types of OData (`Edm`), by their own names and by those in pages.

/// A primitive type of OData (`Edm`) that Graph uses.
///
/// Source: OData CSDL JSON 4.01, section 3.3, "Primitive Types".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the variants are the names of the specification")]
pub enum Primitive {
    Binary,
    Boolean,
    Byte,
    Date,
    DateTimeOffset,
    Decimal,
    Double,
    Duration,
    Guid,
    Int16,
    Int32,
    Int64,
    SByte,
    Single,
    Stream,
    String,
    TimeOfDay,
}

/// Each name in lower case, the specification's first, then the aliases found in pages.
const NAMES: &[(&str, Primitive)] = &[
    ("binary", Primitive::Binary),
    ("base64", Primitive::Binary),
    ("boolean", Primitive::Boolean),
    ("bool", Primitive::Boolean),
    ("byte", Primitive::Byte),
    ("date", Primitive::Date),
    ("datetimeoffset", Primitive::DateTimeOffset),
    ("datetime", Primitive::DateTimeOffset),
    ("date-time", Primitive::DateTimeOffset),
    ("timestamp", Primitive::DateTimeOffset),
    ("decimal", Primitive::Decimal),
    ("double", Primitive::Double),
    ("number", Primitive::Double),
    ("numeric", Primitive::Double),
    ("duration", Primitive::Duration),
    ("timespan", Primitive::Duration),
    ("guid", Primitive::Guid),
    ("uuid", Primitive::Guid),
    ("int16", Primitive::Int16),
    ("int32", Primitive::Int32),
    ("int", Primitive::Int32),
    ("integer", Primitive::Int32),
    ("int64", Primitive::Int64),
    ("long", Primitive::Int64),
    ("sbyte", Primitive::SByte),
    ("single", Primitive::Single),
    ("float", Primitive::Single),
    ("stream", Primitive::Stream),
    ("string", Primitive::String),
    ("text", Primitive::String),
    ("url", Primitive::String),
    ("uri", Primitive::String),
    ("timeofday", Primitive::TimeOfDay),
    ("time", Primitive::TimeOfDay),
];

/// The length of the longest of them; most types' names are longer.
const LONGEST: usize = "datetimeoffset".len();

impl Primitive {
    /// Returns the primitive type for a word, ignoring case, with or without `Edm.`.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        let word = match word.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case("edm.") => word.get(4..).unwrap_or(""),
            _ => word,
        };
        if word.len() > LONGEST {
            return None;
        }
        NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, primitive)| *primitive)
    }

    /// Returns the primitive type with the most similar name, if it is similar enough.
    pub(crate) fn near(word: &str) -> Option<Self> {
        let name = crate::near::nearest(word, NAMES.iter().map(|(name, _)| *name))?;
        Self::from_word(name)
    }

    /// Returns the name, including its namespace: `Edm.String`.
    pub fn edm_name(self) -> &'static str {
        match self {
            Self::Binary => "Edm.Binary",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::Date => "Edm.Date",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Decimal => "Edm.Decimal",
            Self::Double => "Edm.Double",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::SByte => "Edm.SByte",
            Self::Single => "Edm.Single",
            Self::Stream => "Edm.Stream",
            Self::String => "Edm.String",
            Self::TimeOfDay => "Edm.TimeOfDay",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_longer_than_the_longest() {
        assert_eq!(NAMES.iter().map(|(name, _)| name.len()).max(), Some(LONGEST));
    }

    #[test]
    fn every_word_is_read_in_any_case() {
        for (word, primitive) in NAMES {
            assert_eq!(Primitive::from_word(word), Some(*primitive));
            assert_eq!(Primitive::from_word(&format!("Edm.{}", word.to_uppercase())), Some(*primitive));
        }
        assert_eq!(Primitive::from_word("user"), None);
        assert_eq!(Primitive::from_word("é"), None);
    }
}
