//! Type names as people write them, and patterns over them.

use super::error::OptionError;
use crate::schema::{NamespaceText, TypeText};

pub(super) const EXPECTED: &str = "a type name such as `microsoft.graph.user` or `User`";

/// A type as people name it: by OData's name, or by the one that rustdoc shows.
///
/// # Errors
///
/// When it is not a type's name.
pub fn type_text(option: &'static str, text: &str) -> Result<TypeText, OptionError> {
    TypeText::parse(text).ok_or_else(|| OptionError::new(option, text, EXPECTED))
}

/// Types as people name them: one, all of a namespace, or all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypePattern {
    /// `*`
    All,
    /// `microsoft.graph.callRecords.*` or `call_records::*`: the namespace, and those below it.
    Namespace(NamespaceText),
    /// One type.
    One(TypeText),
}

impl TypePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    ///
    /// When it is not a pattern.
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

    /// As it was written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "*",
            Self::Namespace(namespace) => namespace.as_str(),
            Self::One(text) => text.as_str(),
        }
    }
}
