//! Errors within an error.

use serde_json::{Map, Value};

/// One of the `details` of an error (OData JSON Format 4.01, 21.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The error code.
    pub code: Option<String>,
    /// The message for developers.
    pub message: Option<String>,
    /// The target of the error, such as the name of a property.
    pub target: Option<String>,
}

/// An error nested in another (`innerError`, or `innererror` in some services). It may contain
/// another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InnerError {
    /// The error code, which is more specific than the outer one.
    pub code: Option<String>,
    /// The message for developers.
    pub message: Option<String>,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// The id that the client gave to the request.
    pub client_request_id: Option<String>,
    /// The time of the error, as the service wrote it; sometimes without an offset.
    pub date: Option<String>,
    /// The error nested in this one.
    pub inner: Option<Box<InnerError>>,
}

/// Returns a member with one of these names whose value is text.
pub(super) fn text(members: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| members.get(*name)?.as_str()).map(str::to_owned)
}

/// Returns the message of an error, which in OData 3 is an object with a language.
pub(super) fn message(members: &Map<String, Value>) -> Option<String> {
    let nested = || members.get("message")?.as_object().and_then(|message| text(message, &["value"]));
    text(members, &["message", "Message"]).or_else(nested)
}

impl ErrorDetail {
    pub(super) fn of(value: &Value) -> Option<Self> {
        let members = value.as_object()?;
        Some(Self { code: text(members, &["code"]), message: message(members), target: text(members, &["target"]) })
    }
}

impl InnerError {
    /// Reads a nested error. JSON is nested at most 128 levels deep, as serde_json reads it.
    pub(super) fn inside(members: &Map<String, Value>) -> Option<Self> {
        let inner = ["innerError", "innererror"].iter().find_map(|name| members.get(*name)?.as_object())?;
        Some(Self {
            code: text(inner, &["code"]),
            message: message(inner),
            request_id: text(inner, &["request-id", "requestId"]),
            client_request_id: text(inner, &["client-request-id", "clientRequestId"]),
            date: text(inner, &["date"]),
            inner: Self::inside(inner).map(Box::new),
        })
    }

    /// Iterates over this error and those nested in it.
    pub fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |error| error.inner.as_deref())
    }
}
