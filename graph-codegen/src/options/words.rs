//! Options with a fixed set of words as values.

use super::error::OptionError;
use super::rust::DocText;
use crate::diagnostic::{Code, Severity};
use crate::near::nearest;
use crate::schema::{OperationKind, Version};

/// `doc_text`: how much of the pages' text becomes rustdoc.
pub const DOC_TEXT: Choice<DocText> = Choice {
    option: "doc_text",
    words: &[("full", DocText::Full), ("summary", DocText::Summary), ("none", DocText::None)],
};

/// `operations`: the kinds of operation that get request functions.
pub const OPERATIONS: Choice<&[OperationKind]> = Choice {
    option: "operations",
    words: &[
        ("get", &[OperationKind::Read]),
        ("create", &[OperationKind::Create]),
        ("update", &[OperationKind::Update, OperationKind::Replace]),
        ("delete", &[OperationKind::Delete]),
        ("action", &[OperationKind::Act]),
        ("reference", &[OperationKind::AddReference, OperationKind::SetReference, OperationKind::RemoveReference]),
        ("upload", &[OperationKind::Upload]),
    ],
};

/// `missing_pages`: how to treat a link to a type without a page.
pub const MISSING_PAGES: Choice<Severity> = Choice {
    option: "missing_pages",
    words: &[("warn", Severity::Warning), ("allow", Severity::Note), ("deny", Severity::Error)],
};

/// `version`: the version of the service that the pages describe.
pub const VERSION: Choice<Version> =
    Choice { option: "version", words: &[("v1.0", Version::V1), ("beta", Version::Beta)] };

/// An option with its words.
#[derive(Clone, Copy, Debug)]
pub struct Choice<T: 'static> {
    option: &'static str,
    words: &'static [(&'static str, T)],
}

impl<T: Copy> Choice<T> {
    /// Returns the value of a word, ignoring case.
    ///
    /// # Errors
    ///
    /// Returns an error if the option does not have this word.
    ///
    /// ```
    /// use graph_codegen::options::{DocText, words::DOC_TEXT};
    ///
    /// assert_eq!(DOC_TEXT.read("summary"), Ok(DocText::Summary));
    /// assert_eq!(DOC_TEXT.read("all").unwrap_err().expected(), "`full`, `summary` or `none`");
    /// ```
    pub fn read(&self, word: &str) -> Result<T, OptionError> {
        let found = self.words.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, value)| *value);
        found.ok_or_else(|| OptionError::new(self.option, word, self.expected()))
    }

    fn expected(&self) -> String {
        let names: Vec<String> = self.words.iter().map(|(name, _)| format!("`{name}`")).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
            _ => names.concat(),
        }
    }
}

/// Parses a value of `allow`: the code of a kind of finding, as it appears in messages.
///
/// # Errors
///
/// Returns an error if there is no such code. It suggests a similar one.
pub fn code(text: &str) -> Result<Code, OptionError> {
    Code::from_name(text).ok_or_else(|| {
        OptionError::new(
            "allow",
            text,
            match nearest(text, Code::ALL.iter().map(|code| code.name())) {
                Some(near) => format!("the code of a finding; did you mean `{near}`?"),
                None => "the code of a finding such as `missing-page`".to_owned(),
            },
        )
    })
}

/// Parses a value of `navigation`: the maximum number of navigation properties that are followed in
/// a row; `None` for `all`.
///
/// # Errors
///
/// Returns an error if the text is neither a number nor `all`.
pub fn navigation(text: &str) -> Result<Option<usize>, OptionError> {
    match text {
        "all" => Ok(None),
        _ => {
            let wrong = |_| OptionError::new("navigation", text, "a number such as `0`, or `all`");
            text.parse().map(Some).map_err(wrong)
        }
    }
}
