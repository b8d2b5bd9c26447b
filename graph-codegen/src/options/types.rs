//! Type names as users write them, and patterns over them.

use super::error::OptionError;
use crate::schema::{NamespaceText, TypeText};

pub(super) const EXPECTED: &str = "a type name such as `microsoft.graph.user` or `User`";

/// Parses the name of a type as users write it: its name in the reference, or its name in rustdoc.
///
/// # Errors
///
/// Returns an error if the text is not the name of a type.
pub fn type_text(option: &'static str, text: &str) -> Result<TypeText, OptionError> {
    TypeText::parse(text).ok_or_else(|| OptionError::new(option, text, EXPECTED))
}

/// A set of types as users write it: one type, all types of a namespace, or all types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypePattern {
    /// `*`
    All,
    /// `microsoft.graph.callRecords.*` or `call_records::*`: a namespace and those nested in it.
    Namespace(NamespaceText),
    /// One type.
    One(TypeText),
}

impl TypePattern {
    /// Parses a pattern.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a pattern.
    ///
    /// ```
    /// use graph_codegen::options::TypePattern;
    ///
    /// assert_eq!(TypePattern::read("derive", "*"), Ok(TypePattern::All));
    /// assert!(TypePattern::read("derive", "call_records::*").is_ok());
    /// assert!(TypePattern::read("derive", "call*").is_err());
    /// ```
    pub fn read(option: &'static str, text: &str) -> Result<Self, OptionError> {
        if text == "*" {
            return Ok(Self::All);
        }
        let Some(namespace) = text.strip_suffix(".*").or_else(|| text.strip_suffix("::*")) else {
            return type_text(option, text).map(Self::One);
        };
        let expected = "a type name, `*`, or a namespace with `.*` such as `microsoft.graph.callRecords.*`";
        let namespace =
            NamespaceText::parse(namespace, text).ok_or_else(|| OptionError::new(option, text, expected))?;
        Ok(Self::Namespace(namespace))
    }

    /// Returns the text as it was written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "*",
            Self::Namespace(namespace) => namespace.as_str(),
            Self::One(text) => text.as_str(),
        }
    }
}
