//! Responses to operations that continue afterwards.

use std::error::Error;

use http::HeaderMap;
use http::header::{LOCATION, RETRY_AFTER};
use http::response::Parts;

use super::payload::json;
use super::{Payload, RetryAfter};
use crate::{ETag, Untyped};

/// The response to a request that the service has accepted and continues to process (202). It says
/// where and when to ask for progress ([long-running
/// actions](https://learn.microsoft.com/graph/long-running-actions-overview)).
///
/// [`Request::monitor`](crate::Request::monitor) creates the request for the progress.
/// `GraphClient::monitor` in the crate `graph-client` repeats it until the operation is finished.
///
/// ```
/// use graph_models::{Accepted, Response};
///
/// let answer = http::Response::builder().status(202).header("Location", "https://contoso.sharepoint.com/_api/v2.0/monitor/4A3");
/// let accepted = Response::<Accepted>::read(answer.header("Retry-After", "5").body("")?)?.into_value()?;
/// assert_eq!(accepted.location(), Some("https://contoso.sharepoint.com/_api/v2.0/monitor/4A3"));
/// assert_eq!(accepted.retry_after().and_then(|it| it.delay()).map(|it| it.as_secs()), Some(5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Accepted {
    location: Option<String>,
    retry_after: Option<RetryAfter>,
    body: Untyped,
}

impl Accepted {
    /// Returns the address of the operation's progress: `Operation-Location`, or otherwise
    /// `Location`. An address without a host starts below the version. `None` if the operation
    /// cannot be monitored.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// Returns when the service wants to be asked for the first time.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.retry_after.as_ref()
    }

    /// Returns the body as JSON: `null` for most services, and the present state of the object for
    /// some.
    #[must_use]
    pub fn body(&self) -> &Untyped {
        &self.body
    }
}

impl Payload for Accepted {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self { body: serde_json::from_slice(body)?, ..Self::default() })
    }

    fn read_answer(head: &Parts, body: &[u8]) -> Result<Option<Self>, Box<dyn Error + Send + Sync>> {
        // The body is not needed for monitoring, so text in it is not an error.
        let body = json(body).and_then(|json| serde_json::from_slice(json).ok()).unwrap_or_default();
        let location = text(&head.headers, "operation-location").or_else(|| text(&head.headers, LOCATION.as_str()));
        Ok(Some(Self { location, retry_after: retry_after(&head.headers), body }))
    }

    fn without_body() -> Option<Self> {
        Some(Self::default())
    }

    fn etag(&self) -> Option<ETag> {
        self.body.get("@odata.etag").and_then(|it| it.as_str()).and_then(ETag::in_response)
    }
}

pub(super) fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

pub(super) fn retry_after(headers: &HeaderMap) -> Option<RetryAfter> {
    text(headers, RETRY_AFTER.as_str()).and_then(|value| RetryAfter::parse(&value))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Response;

    fn read(headers: &[(&str, &str)], body: &str) -> Accepted {
        let answer = http::Response::builder().status(202);
        let answer = headers.iter().fold(answer, |answer, (name, value)| answer.header(*name, *value));
        Response::<Accepted>::read(answer.body(body).unwrap()).unwrap().into_value().unwrap()
    }

    #[test]
    fn the_address_is_in_either_header() {
        let both = [("Location", "/a"), ("Operation-Location", "/b")];
        assert_eq!(read(&both, "").location(), Some("/b"));
        assert_eq!(read(&[("location", " /a ")], "<p>").location(), Some("/a"));
        assert_eq!(read(&[("location", "")], "null"), Accepted::default());
    }

    #[test]
    fn a_body_is_kept() {
        let accepted = read(&[], r#"{"id":"1","@odata.etag":"W/\"1\""}"#);
        assert_eq!((&accepted.body()["id"], accepted.etag().unwrap().as_str()), (&"1".into(), "W/\"1\""));
    }
}
