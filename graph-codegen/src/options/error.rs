//! What is wrong with an option's value.

use std::fmt;

/// A value that an option can't have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    option: &'static str,
    value: String,
    expected: String,
}

impl OptionError {
    pub(super) fn new(option: &'static str, value: &str, expected: impl Into<String>) -> Self {
        Self { option, value: value.to_owned(), expected: expected.into() }
    }

    /// The option's name.
    pub fn option(&self) -> &'static str {
        self.option
    }

    /// The value.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Whether a value is the wrong one, where an option has two.
    pub fn is_about(&self, value: &str) -> bool {
        self.value == value
    }

    /// What the option accepts, for callers that show it next to the value: "a path such as
    /// `Hash`".
    pub fn expected(&self) -> &str {
        &self.expected
    }
}

impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { option, value, expected } = self;
        write!(f, "invalid value `{value}` for the option `{option}`: expected {expected}")
    }
}

impl std::error::Error for OptionError {}
