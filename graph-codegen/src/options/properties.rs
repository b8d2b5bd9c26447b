//! Options about single properties, where the user knows better than the pages.

use super::error::OptionError;
use super::types::{EXPECTED as EXPECTED_TYPE, type_text};
use crate::plan::NEVER_RAW;
use crate::schema::{NewElement, NewType, Primitive, PropertyText};
use crate::user_code::UserCode;

const EXPECTED: &str = "a property such as `microsoft.graph.user/displayName`";

/// Corrections of what the pages say about properties.
///
/// A correction also applies to types derived from the named one, unless there is one for the
/// derived type itself. A correction is an error if the pages agree with it, or if the property
/// does not exist. (`whole` is about the behaviour of the service, which the pages do not
/// document.)
#[derive(Clone, Debug, Default)]
pub struct PropertyOptions {
    /// The properties that a client can change.
    pub writable: Vec<PropertyText>,
    /// The properties that a client cannot change.
    pub read_only: Vec<PropertyText>,
    /// The properties whose nested value the service replaces, so that a client sends all of it.
    pub whole: Vec<PropertyText>,
    /// Different names for fields, not raw, and thus for their setters. The names in JSON stay the
    /// same.
    pub rename: Vec<(PropertyText, String)>,
    /// Different types for properties.
    pub retype: Vec<(PropertyText, Retype)>,
}

/// The type of a property, as set by an option.
#[derive(Clone, Debug)]
pub enum Retype {
    /// A type of the reference.
    Reference(NewType),
    /// The user's own type, as for the option `replace`.
    Own {
        /// The path of the type.
        path: UserCode,
        /// Whether the property is a collection.
        collection: bool,
    },
}

/// Parses the name of a property as users write it.
///
/// # Errors
///
/// Returns an error if the text is not the name of a property.
pub fn property_text(option: &'static str, text: &str) -> Result<PropertyText, OptionError> {
    PropertyText::parse(text).ok_or_else(|| OptionError::new(option, text, EXPECTED))
}

/// The name of a field.
///
/// # Errors
///
/// When it is not an identifier in snake_case.
pub(super) fn field_name(text: &str) -> Result<String, OptionError> {
    let name = text.strip_prefix("r#").unwrap_or(text);
    let is_snake = !name.is_empty() && name.chars().all(|c| c == '_' || c.is_ascii_lowercase() || c.is_ascii_digit());
    let is_name = is_snake && !name.starts_with(|first: char| first.is_ascii_digit()) && name.chars().any(|c| c != '_');
    if !is_name || NEVER_RAW.contains(&name) {
        return Err(OptionError::new("rename", text, "the name of a field in snake_case such as `kind`"));
    }
    Ok(name.to_owned())
}

impl Retype {
    /// Parses a type: `String`, `Edm.Int32`, `microsoft.graph.user` or `User`, `Collection(…)` of
    /// one, or `Untyped`. A path that starts with `crate::` or `::` is the user's own type.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is none of these.
    pub fn read(text: &str) -> Result<Self, OptionError> {
        let inner = text.trim().strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let (element, collection) = (inner.unwrap_or(text).trim(), inner.is_some());
        if element.starts_with("crate::") || element.starts_with("::") {
            let wrong = |_| OptionError::new("retype", text, "the path of a type such as `crate::Place`");
            let path = UserCode::path(element).map_err(wrong)?;
            return Ok(Self::Own { path, collection });
        }
        let element = match Primitive::from_word(element) {
            Some(primitive) => NewElement::Primitive(primitive),
            None if matches!(element, "Untyped" | "Edm.Untyped") => NewElement::Untyped,
            None => {
                let expected = format!(
                    "a type such as `String`, `Collection(Edm.Int32)`, `Untyped`, {}, or a type of your own such as `crate::Place`",
                    EXPECTED_TYPE.trim_start_matches("a type name such as ")
                );
                let wrong = |_| OptionError::new("retype", text, expected);
                NewElement::Named(type_text("retype", element).map_err(wrong)?)
            }
        };
        Ok(Self::Reference(NewType { element, collection }))
    }

    /// The type as the pages could have said it: one of the user's own is any JSON value to them.
    pub(super) fn as_read(&self) -> NewType {
        match self {
            Self::Reference(new) => new.clone(),
            Self::Own { collection, .. } => NewType { element: NewElement::Untyped, collection: *collection },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_read_as_the_reference_writes_them() {
        let read = |text: &str| match Retype::read(text) {
            Ok(Retype::Reference(new)) => format!("{:?} {}", new.element, new.collection),
            Ok(Retype::Own { path, collection }) => format!("{path} {collection}").replace(' ', ""),
            Err(error) => format!("expected {}", error.expected()),
        };
        let table = [
            ("String", "Primitive(String) false"),
            ("Collection(Edm.Guid)", "Primitive(Guid) true"),
            ("Untyped", "Untyped false"),
            ("crate::Place", "crate::Placefalse"),
            ("Collection(::my::Place<u8>)", "::my::Place<u8>true"),
            ("crate::", "expected the path of a type such as `crate::Place`"),
        ];
        for (text, expected) in table {
            assert_eq!(read(text), expected, "{text}");
        }
        assert!(read("user").contains("\"user\"") && read("call_records::Session").contains("Session"));
        assert!(read("a b").contains("expected a type such as `String`"), "{}", read("a b"));
    }

    #[test]
    fn fields_have_names_in_snake_case() {
        for name in ["kind", "r#type", "kind_2", "_2"] {
            assert_eq!(field_name(name).as_deref(), Ok(name.trim_start_matches("r#")));
        }
        for name in ["", "_", "Kind", "self", "2", "a-b", "größe", "r#"] {
            assert!(field_name(name).is_err(), "{name}");
        }
    }
}
