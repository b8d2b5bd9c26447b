//! Invalid values of options.

use std::fmt;

/// The error for an invalid value of an option.
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

    /// Returns the name of the option.
    pub fn option(&self) -> &'static str {
        self.option
    }

    /// Returns the value.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns `true` if this value is the invalid one, for an option with two values.
    pub fn is_about(&self, value: &str) -> bool {
        self.value == value
    }

    /// Describes what the option accepts, for callers that show it next to the value: "a path such
    /// as `Hash`".
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
