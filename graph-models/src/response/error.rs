//! Responses other than successes.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, StatusCode};

use super::error_body::ErrorBody;
use super::visible::Visible;
use super::{ErrorDetail, InnerError, RetryAfter};
use crate::ETag;

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service responded with a status other than 2xx.
    Service,
    /// The service responded with 2xx, but the body could not be read. The operation has succeeded.
    UnreadableBody,
}

/// A response that is not a success, or whose body could not be read.
///
/// Creating one never fails. Even if the body is HTML from a gateway, truncated JSON or empty, the
/// error has the status, the ids of the request, and the text.
///
/// ```
/// use graph_models::{NoContent, Response};
///
/// let body = r#"{"error":{"code":"accessDenied","message":"Not yours.","innerError":{"request-id":"7a0c"}}}"#;
/// let answer = http::Response::builder().status(403).body(body)?;
/// let error = Response::<NoContent>::read(answer).unwrap_err();
/// assert_eq!(error.code(), Some("accessDenied"));
/// assert_eq!(error.request_id(), Some("7a0c"));
/// assert_eq!(error.to_string(), "403 Forbidden: accessDenied: Not yours. (request-id 7a0c)");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone)]
pub struct GraphError(Box<Parts>);

#[derive(Clone)]
struct Parts {
    kind: ErrorKind,
    status: StatusCode,
    said: ErrorBody,
    request_id: Option<String>,
    client_request_id: Option<String>,
    date: Option<String>,
    retry_after: Option<RetryAfter>,
    location: Option<String>,
    etag: Option<ETag>,
    body: Vec<u8>,
    /// The reason why the body could not be read.
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl GraphError {
    pub(super) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        Self::new(ErrorKind::Service, status, headers, body, ErrorBody::read(body), None)
    }

    pub(super) fn unreadable(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        cause: Box<dyn Error + Send + Sync>,
    ) -> Self {
        Self::new(ErrorKind::UnreadableBody, status, headers, body, ErrorBody::default(), Some(cause.into()))
    }

    /// Reads a response of which only the beginning was received, for clients that limit the size
    /// of a body or whose connection breaks. A success becomes an error with the given cause; an
    /// error response is read as far as possible.
    ///
    /// ```
    /// use graph_models::{ErrorKind, GraphError};
    ///
    /// let beginning = http::Response::new(r#"{"id":"0fb4","displayNa"#);
    /// let error = GraphError::incomplete(beginning, "it broke off after 23 bytes");
    /// assert_eq!(error.kind(), ErrorKind::UnreadableBody);
    /// assert_eq!(error.to_string(), "200 OK: cannot read the body");
    /// assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "it broke off after 23 bytes");
    /// ```
    #[must_use]
    pub fn incomplete<B: AsRef<[u8]>>(
        response: http::Response<B>,
        cause: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        let (parts, body) = response.into_parts();
        match parts.status.is_success() {
            true => Self::unreadable(parts.status, &parts.headers, body.as_ref(), cause.into()),
            false => Self::read(parts.status, &parts.headers, body.as_ref()),
        }
    }

    fn new(
        kind: ErrorKind,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        said: ErrorBody,
        cause: Option<Arc<dyn Error + Send + Sync>>,
    ) -> Self {
        let header = |name: &str| Some(headers.get(name)?.to_str().ok()?.to_owned());
        let inner = |of: fn(&InnerError) -> &Option<String>| said.inner.as_ref()?.chain().find_map(|it| of(it).clone());
        Self(Box::new(Parts {
            kind,
            status,
            request_id: header("request-id").or_else(|| inner(|it| &it.request_id)),
            client_request_id: header("client-request-id").or_else(|| inner(|it| &it.client_request_id)),
            date: inner(|it| &it.date).or_else(|| header("date")),
            location: header("location"),
            retry_after: header("retry-after").and_then(|value| RetryAfter::parse(&value)),
            etag: header("etag").or_else(|| said.etag.clone()).as_deref().and_then(ETag::in_response),
            said,
            body: body.to_vec(),
            cause,
        }))
    }

    /// Returns whether the service refused the request or its response could not be read.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns the error code, such as `accessDenied`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.said.code.as_deref()
    }

    /// Returns the service's message for developers, or the beginning of the body if it is not
    /// JSON.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.said.message.as_deref()
    }

    /// Returns the target of the error, such as the name of a property.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        self.0.said.target.as_deref()
    }

    /// Returns further errors that the service reports.
    #[must_use]
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.said.details
    }

    /// Returns the nested error.
    #[must_use]
    pub fn inner(&self) -> Option<&InnerError> {
        self.0.said.inner.as_ref()
    }

    /// Returns `true` if the error or one nested in it has this code. Use this to check for a code,
    /// because services may report a more specific code in a nested error.
    #[must_use]
    pub fn has_code(&self, code: &str) -> bool {
        self.codes().any(|other| other == code)
    }

    /// The code of the error and those of nested ones.
    pub(super) fn codes(&self) -> impl Iterator<Item = &str> {
        let inside = self.inner().into_iter().flat_map(InnerError::chain);
        self.code().into_iter().chain(inside.filter_map(|error| error.code.as_deref()))
    }

    /// Returns the id that the service gave to this request (`request-id`). Microsoft's support
    /// asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the id that the client gave to this request (`client-request-id`).
    #[must_use]
    pub fn client_request_id(&self) -> Option<&str> {
        self.0.client_request_id.as_deref()
    }

    /// Returns the time of the error, as the service wrote it.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.0.date.as_deref()
    }

    /// Returns when the service allows another attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.0.retry_after.as_ref()
    }

    /// Returns the address in the header `Location`, for example the one at which a delta query
    /// [starts again](GraphError::resync).
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.0.location.as_deref()
    }

    /// Returns the present entity tag of the object, if the service sent it with a 412.
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        self.0.etag.clone()
    }

    /// Returns the body as it was received, or its beginning if it was truncated.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns `true` if the same request may succeed later: for 429, 503 and 504 only.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self.0.status.as_u16(), 429 | 503 | 504)
    }

    /// Returns `true` if there were too many requests (429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.0.status == StatusCode::TOO_MANY_REQUESTS
    }

    /// Returns `true` if the object has changed since the entity tag in `If-Match` was read (412).
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.0.status == StatusCode::PRECONDITION_FAILED
    }
}

/// Writes one line: status, code, message, and the id of the request. Invisible characters are
/// escaped.
impl fmt::Display for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status().as_str())?;
        if let Some(reason) = self.status().canonical_reason() {
            write!(f, " {reason}")?;
        }
        for part in [self.code(), self.message()].into_iter().flatten() {
            write!(f, ": {}", Visible(part))?;
        }
        if self.kind() == ErrorKind::UnreadableBody {
            f.write_str(": cannot read the body")?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request-id {})", Visible(id)),
            None => Ok(()),
        }
    }
}

/// Prints the length of the body, not its content.
impl fmt::Debug for GraphError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphError")
            .field("kind", &self.kind())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("target", &self.target())
            .field("details", &self.details())
            .field("inner", &self.inner())
            .field("request_id", &self.request_id())
            .field("client_request_id", &self.client_request_id())
            .field("date", &self.date())
            .field("retry_after", &self.retry_after())
            .field("has_location", &self.location().is_some())
            .field("etag", &self.etag())
            .field("cause", &self.0.cause)
            .field("body", &format_args!("<{} bytes>", self.body().len()))
            .finish()
    }
}

/// Returns the reason why the body could not be read, if that is the error.
impl Error for GraphError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&**self.0.cause.as_ref()?)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn read(status: u16, headers: &[(&'static str, &'static str)], body: &[u8]) -> GraphError {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        GraphError::read(StatusCode::from_u16(status).unwrap(), &headers, body)
    }

    #[test]
    fn graphs_own_shape() {
        let body = br#"{"error":{"code":"BadRequest","message":"No.","target":"displayName",
            "details":[{"code":"tooLong","message":"Too long.","target":"displayName"},{},7],
            "innererror":{"code":"inner","innerError":{"code":"innermost","request-id":"1",
            "client-request-id":"2","date":"2021-07-16T09:12:33"}}}}"#;
        let error = read(400, &[], body);
        assert_eq!(
            (error.code(), error.message(), error.target()),
            (Some("BadRequest"), Some("No."), Some("displayName"))
        );
        assert_eq!(error.details().len(), 2);
        assert_eq!(error.details()[0].code.as_deref(), Some("tooLong"));
        assert_eq!(error.inner().unwrap().chain().count(), 2);
        assert!(error.has_code("innermost") && error.has_code("BadRequest") && !error.has_code("x"));
        assert_eq!((error.request_id(), error.client_request_id()), (Some("1"), Some("2")));
        assert_eq!(error.date(), Some("2021-07-16T09:12:33"));
    }

    #[test]
    fn other_shapes() {
        for (body, code, message) in [
            (r#"{"error":"invalid_grant","error_description":"Expired."}"#, Some("invalid_grant"), Some("Expired.")),
            (r#"{"error":{"code":"a","message":{"lang":"en","value":"b"}}}"#, Some("a"), Some("b")),
            (r#"{"odata.error":{"code":"a","message":"b"}}"#, Some("a"), Some("b")),
            (r#"{"code":"a","message":"b"}"#, Some("a"), Some("b")),
            (r#"{"Message":"b"}"#, None, Some("b")),
            (r#"{"error":{"code":7,"message":"b"}}"#, None, Some("b")),
            ("\u{feff}{\"error\":{\"code\":\"a\",\"message\":\"b\"}}", Some("a"), Some("b")),
            ("", None, None),
            (" \n", None, None),
            ("Service\r\n\r\nUnavailable\0", None, Some("Service Unavailable")),
            ("<html><title>Bad</title>\n<p>Gateway 1 > 0", None, Some("Bad Gateway 1 > 0")),
            (r#"{"error":{"code":"a"#, None, Some(r#"{"error":{"code":"a"#)),
            ("[1]", None, Some("[1]")),
        ] {
            let error = read(502, &[], body.as_bytes());
            assert_eq!((error.code(), error.message()), (code, message), "{body}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_and_far_too_many_of_them() {
        assert!(read(500, &[], b"\xff\xfe").message().is_some());
        let huge = [b"{\"error\":{\"code\":\"".as_slice(), &vec![b'a'; 3_000_000], b"\"}}"].concat();
        let error = read(500, &[("request-id", "1")], &huge);
        assert_eq!((error.code(), error.request_id()), (None, Some("1")));
        assert!(error.to_string().len() < 1000);
        assert_eq!(error.body().len(), huge.len());
    }

    #[test]
    fn deep_errors_are_read_as_text() {
        let deep = b"{\"innerError\":".repeat(100_000);
        assert!(read(500, &[], &deep).inner().is_none());
        let nested = "{\"innerError\":".repeat(100) + &"}".repeat(100);
        assert_eq!(read(500, &[], nested.as_bytes()).inner().map(|it| it.chain().count()), None);
        let nested = "{\"innerError\":".repeat(100) + "{}" + &"}".repeat(100);
        assert_eq!(read(500, &[], nested.as_bytes()).inner().unwrap().chain().count(), 100);
    }

    #[test]
    fn headers_come_before_the_body() {
        let headers = [("request-id", "h"), ("client-request-id", "c"), ("retry-after", "2.5"), ("date", "now")];
        let error = read(429, &headers, br#"{"error":{"innerError":{"request-id":"b"}}}"#);
        assert_eq!((error.request_id(), error.client_request_id(), error.date()), (Some("h"), Some("c"), Some("now")));
        assert_eq!(error.retry_after().and_then(RetryAfter::delay), Some(Duration::from_millis(2500)));
    }

    #[test]
    fn a_fresh_entity_tag_is_kept() {
        assert_eq!(read(412, &[("etag", "W/\"2\"")], b"").etag().unwrap(), "W/\"2\"");
        let inside = br#"{"error":{"code":"PreconditionFailed","@odata.etag":"W/\"3\""}}"#;
        assert_eq!(read(412, &[], inside).etag().unwrap(), "W/\"3\"");
        assert_eq!(read(412, &[], br#"{"@odata.etag":"4","error":{}}"#).etag().unwrap(), "4");
        assert_eq!(read(412, &[], b"").etag(), None);
    }

    #[test]
    fn what_can_be_tried_again() {
        for status in 300..600 {
            let error = read(status, &[], b"");
            assert_eq!(error.is_retryable(), [429, 503, 504].contains(&status));
            assert_eq!((error.is_throttled(), error.is_stale()), (status == 429, status == 412));
        }
    }

    #[test]
    fn one_line_and_no_body_in_debug() {
        let error =
            read(400, &[("set-cookie", "p4ss")], br#"{"error":{"code":"a\nb","message":"c\r\n d"},"token":"p4ss"}"#);
        assert_eq!(error.to_string(), "400 Bad Request: a b: c d");
        let error =
            read(400, &[], "{\"error\":{\"code\":\"a\u{202e}b\",\"message\":\"c\u{2066}\u{2029}d\"}}".as_bytes());
        assert_eq!(error.to_string(), "400 Bad Request: a\\u{202e}b: c\\u{2066} d");
        assert!(!format!("{error:?}").contains(['\u{202e}', '\u{2066}', '\u{2029}']));
        assert!(!format!("{error:?}").contains("p4ss"));
        assert_eq!(read(799, &[], b"").to_string(), "799");
    }
}
