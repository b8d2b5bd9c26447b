//! Entity tags.

use std::fmt;
use std::str::FromStr;

use crate::RequestError;

/// An entity tag, which identifies one state of an object (RFC 9110, 8.8.3).
///
/// Pass one to [`Request::if_match`](crate::Request::if_match) to change an object only if nobody
/// else has changed it. Responses and models have one ([`Response::etag`](crate::Response::etag),
/// [`Model::etag`](crate::Model::etag)), with exactly the text that the service sent.
/// [`parse`](ETag::parse) checks text from any other source and accepts what the RFC allows: strong
/// tags (`"1"`) and weak tags (`W/"1"`), both with their quotes, and `*`, which matches any state.
/// Two tags are equal if their texts are.
///
/// ```
/// use graph_models::ETag;
///
/// let tag = ETag::parse("W/\"JzEtVGFzayAgQEBA\"")?;
/// assert!(tag.is_weak());
/// assert_eq!(tag, "W/\"JzEtVGFzayAgQEBA\"");
/// assert_eq!(ETag::parse("*")?, ETag::any());
///
/// let error = ETag::parse("JzEtVGFzayAgQEBA").unwrap_err().to_string();
/// assert_eq!(
///     error,
///     r#"`JzEtVGFzayAgQEBA` is not a valid entity tag; include the quotes, as in "1" or W/"1", or pass * for any state"#,
/// );
/// # Ok::<(), graph_models::RequestError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ETag(Box<str>);

impl ETag {
    /// Parses a tag from text that may not come from a response.
    ///
    /// # Errors
    /// Returns [`RequestError::NotAnETag`] if the text is neither a strong tag, nor a weak tag, nor
    /// `*`.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        match is_tag(text) {
            true => Ok(Self(text.into())),
            false => Err(RequestError::NotAnETag { text: text.to_owned() }),
        }
    }

    /// Wraps a tag that a response contained, for example one that you stored as text. The text is
    /// not checked and is sent unchanged: a few services send tags without quotes, and expect them
    /// back without quotes.
    #[must_use]
    pub fn received(text: impl Into<String>) -> Self {
        Self(text.into().into_boxed_str())
    }

    /// Returns `*`, which matches any state of an object that exists.
    #[must_use]
    pub fn any() -> Self {
        Self("*".into())
    }

    /// Returns the text of the tag, including its quotes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns `true` if this is a weak tag (`W/"…"`). Graph accepts weak tags in `If-Match`.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.0.starts_with("W/")
    }

    /// Wraps a tag in a response; `None` if the text is empty.
    pub(crate) fn in_response(text: &str) -> Option<Self> {
        (!text.is_empty()).then(|| Self(text.into()))
    }
}

/// Whether a text may be between the quotes of a tag.
fn is_opaque(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, 0x21 | 0x23..=0x7e))
}

/// Whether a text is a tag in the form of RFC 9110, or `*`.
fn is_tag(text: &str) -> bool {
    let opaque = text.strip_prefix("W/").unwrap_or(text);
    let inner = opaque.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    text == "*" || inner.is_some_and(is_opaque)
}

/// Whether the value of `If-Match` or `If-None-Match` is `*` or a list of tags.
pub(crate) fn is_tag_list(value: &str) -> bool {
    let mut rest = value.trim();
    if rest == "*" {
        return true;
    }
    // A tag may contain commas, so the list is split at quotes instead of commas.
    loop {
        let opaque = rest.strip_prefix("W/").unwrap_or(rest).strip_prefix('"');
        match opaque.and_then(|opaque| opaque.split_once('"')) {
            Some((opaque, "")) => return is_opaque(opaque),
            Some((opaque, after)) if is_opaque(opaque) => match after.trim_start().strip_prefix(',') {
                Some(next) => rest = next.trim_start(),
                None => return false,
            },
            _ => return false,
        }
    }
}

impl FromStr for ETag {
    type Err = RequestError;

    fn from_str(text: &str) -> Result<Self, RequestError> {
        Self::parse(text)
    }
}

impl AsRef<str> for ETag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for ETag {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ETag {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ETag").field(&self.as_str()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strong_weak_and_any() {
        for text in ["*", "\"\"", "\"1\"", "W/\"1\"", "W/\"a,b;c'd\\~!\"", "\"W/\""] {
            assert!(ETag::parse(text).is_ok_and(|tag| tag == text), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused_with_the_right_form() {
        let texts = [
            "",
            " ",
            "1",
            "'1'",
            "W/1",
            "w/\"1\"",
            "\"1",
            "1\"",
            "\"",
            "W/",
            "W/\"",
            "\"a\"b\"",
            "\"a b\"",
            "\"a\n\"",
            "**",
            " \"1\"",
            "\"1\" ",
            "\"é\"",
            "\"1\", \"2\"",
            "0fb4c1e3-c1e3",
            "\"\u{202e}\"",
        ];
        for text in texts {
            let error = ETag::parse(text).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains("W/\"1\"") && !error.contains(['\n', '\u{202e}']), "{text:?} {error}");
        }
    }

    #[test]
    fn lists_of_tags() {
        for list in ["*", " * ", "\"1\"", "\"1\",W/\"2\"", "W/\"a,b\" , \"\""] {
            assert!(is_tag_list(list), "{list}");
        }
        for text in ["", "1", "\"1\" \"2\"", "\"1\",", "*,\"1\"", "\"1\", 2", "\"a b\""] {
            assert!(!is_tag_list(text), "{text}");
        }
    }
}
