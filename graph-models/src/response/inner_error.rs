//! The errors inside of an error.

use serde_json::{Map, Value};

/// One of the `details` of an error (Graph's error resource; OData JSON Format 4.01, 21.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The code.
    pub code: Option<String>,
    /// The text for developers.
    pub message: Option<String>,
    /// What it is about, such as a property.
    pub target: Option<String>,
}

/// The error inside of an error (`innerError`, in some services `innererror`), which may have
/// another inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InnerError {
    /// The code, more specific than the outer one.
    pub code: Option<String>,
    /// The text for developers.
    pub message: Option<String>,
    /// The service's name for the exchange.
    pub request_id: Option<String>,
    /// The client's name for the exchange.
    pub client_request_id: Option<String>,
    /// When it happened, as the service wrote it, which is at times without a zone.
    pub date: Option<String>,
    /// The next one.
    pub inner: Option<Box<InnerError>>,
}

/// A member whose value is text, under one of these names.
pub(super) fn text(members: &Map<String, Value>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| members.get(*name)?.as_str()).map(str::to_owned)
}

/// The message of an error, which in OData 3 is an object with a language.
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
    /// The error inside of an object. JSON nests at most 128 deep, as serde_json reads it.
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

    /// This one and those inside of it.
    pub fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |error| error.inner.as_deref())
    }
}
