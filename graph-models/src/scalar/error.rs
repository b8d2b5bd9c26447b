//! The error for text that is not a valid scalar.

use std::fmt;

/// The error for text that is not a valid value of a scalar type.
///
/// ```
/// use graph_models::Date;
///
/// let error = "2017-02-30".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "\"2017-02-30\" is not a valid Date: expected a day such as 2017-01-31");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScalarError {
    text: Box<str>,
    type_name: &'static str,
    expected: &'static str,
}

impl ScalarError {
    /// The maximum length of the text in an error.
    const SHOWN: usize = 64;

    pub(super) fn new(text: &str, type_name: &'static str, expected: &'static str) -> Self {
        let mut shown: String = text.chars().take(Self::SHOWN).collect();
        if shown.len() < text.len() {
            shown.push('…');
        }
        Self { text: shown.into(), type_name, expected }
    }

    /// Returns the type that the text was parsed as, by its name in OData.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Describes the expected text.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for ScalarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a valid {}: expected {}", self.text, self.type_name, self.expected)
    }
}

impl std::error::Error for ScalarError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_and_control_characters_are_escaped() {
        let error = ScalarError::new(&"é\n".repeat(500), "Date", "a day").to_string();
        assert!(error.len() < 300 && error.contains("\\n") && error.contains('…'), "{error}");
    }
}
