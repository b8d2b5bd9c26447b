//! The body of an error, in all the forms that services use.

use serde_json::{Map, Value};

use super::inner_error::{ErrorDetail, InnerError, message, text};
use crate::Untyped;

/// A longer body is not parsed: no error is that long.
const LONGEST: usize = 1024 * 1024;

/// The length of the excerpt of a body without JSON that is used as a message.
const EXCERPT: usize = 256;

/// The contents of the body of an error.
#[derive(Clone, Default)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) target: Option<String>,
    pub(super) details: Vec<ErrorDetail>,
    pub(super) inner: Option<InnerError>,
    pub(super) etag: Option<String>,
}

impl ErrorBody {
    /// Reads everything that can be read. If the body is not JSON, or JSON in another form, its
    /// text is the message.
    pub(super) fn read(body: &[u8]) -> Self {
        let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let json = (json.len() <= LONGEST).then(|| serde_json::from_slice::<Untyped>(json).ok()).flatten();
        let members = json.as_ref().and_then(|json| json.as_object());
        let found = members.map(Self::members).unwrap_or_default();
        let message = found.message.or_else(|| excerpt(body));
        Self { message, ..found }
    }

    fn members(members: &Map<String, Value>) -> Self {
        let found = match members.get("error").or_else(|| members.get("odata.error")) {
            Some(Value::Object(error)) => Self::error(error),
            // OAuth's shape (RFC 6749, 5.2).
            Some(Value::String(code)) => {
                Self { code: Some(code.clone()), message: text(members, &["error_description"]), ..Self::default() }
            }
            _ => Self::error(members),
        };
        let etag = found.etag.or_else(|| text(members, &["@odata.etag"]));
        Self { etag, ..found }
    }

    fn error(error: &Map<String, Value>) -> Self {
        let details = error.get("details").and_then(Value::as_array);
        Self {
            code: text(error, &["code"]),
            message: message(error),
            target: text(error, &["target"]),
            details: details.into_iter().flatten().filter_map(ErrorDetail::of).collect(),
            inner: InnerError::inside(error),
            etag: text(error, &["@odata.etag"]),
        }
    }
}

/// The beginning of a text on one line, without HTML tags.
fn excerpt(body: &[u8]) -> Option<String> {
    let beginning = body.get(..EXCERPT * 16).unwrap_or(body);
    let text = String::from_utf8_lossy(beginning);
    let mut in_tag = false;
    let is_html = text.trim_start().starts_with('<');
    let visible: String = text
        .chars()
        .filter_map(|c| match c {
            '<' if is_html => {
                in_tag = true;
                Some(' ')
            }
            '>' if in_tag => {
                in_tag = false;
                None
            }
            _ if in_tag => None,
            c => Some(c),
        })
        .collect();
    let line = one_line(&visible);
    let mut excerpt: String = line.chars().take(EXCERPT).collect();
    if excerpt.len() < line.len() || beginning.len() < body.len() {
        excerpt.push('…');
    }
    (!line.is_empty()).then_some(excerpt)
}

/// Replaces every run of white space and control characters with one space.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
