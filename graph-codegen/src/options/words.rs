//! Options whose value is one of some words.

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

/// `operations`: which kinds of operation get request functions.
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

/// `missing_pages`: what a link to a type without a page is.
pub const MISSING_PAGES: Choice<Severity> = Choice {
    option: "missing_pages",
    words: &[("warn", Severity::Warning), ("allow", Severity::Note), ("deny", Severity::Error)],
};

/// `version`: which version of the service the pages describe.
pub const VERSION: Choice<Version> =
    Choice { option: "version", words: &[("v1.0", Version::V1), ("beta", Version::Beta)] };

/// An option with its words.
#[derive(Clone, Copy, Debug)]
pub struct Choice<T: 'static> {
    option: &'static str,
    words: &'static [(&'static str, T)],
}

impl<T: Copy> Choice<T> {
    /// What a word stands for; its case does not matter.
    ///
    /// # Errors
    ///
    /// When it is none of the words.
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

/// `allow`: a kind of finding, by the code that stands in its message.
///
/// # Errors
///
/// When there is no such code; the error has the near one.
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

/// `navigation`: how many navigation properties are followed one after the other; `None` for `all`.
///
/// # Errors
///
/// When it is neither a number nor `all`.
pub fn navigation(text: &str) -> Result<Option<usize>, OptionError> {
    match text {
        "all" => Ok(None),
        _ => {
            let wrong = |_| OptionError::new("navigation", text, "a number such as `0`, or `all`");
            text.parse().map(Some).map_err(wrong)
        }
    }
}
