//! Successful responses.

use http::{HeaderMap, StatusCode};

use super::{GraphError, MissingBody, Payload};
use crate::ETag;

/// A successful response.
///
/// Any 2xx status is a success, because services do not always respond with the status that the
/// reference lists: some respond with 204 and no body where the reference lists 200 and the object.
/// If you need the object, call [`into_value`](Response::into_value), which returns an error if
/// there is no body. If you only need the change to be made, ignore the value.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Response;
///
/// let answer = http::Response::builder().header("ETag", "W/\"1\"").body(r#"{"displayName":"Norwegian"}"#)?;
/// let response = Response::<LanguageProficiency>::read(answer)?;
/// assert_eq!(response.status(), 200);
/// assert_eq!(response.etag().unwrap(), "W/\"1\"");
/// assert_eq!(response.into_value()?.display_name.as_deref(), Some("Norwegian"));
///
/// let answer = http::Response::builder().status(204).header("request-id", "7a0c").body("")?;
/// let response = Response::<LanguageProficiency>::read(answer)?;
/// assert_eq!(response.request_id(), Some("7a0c"));
/// assert!(response.value().is_none() && response.into_value().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    /// Boxed, since models are large and responses are moved often.
    value: Option<Box<T>>,
    /// The entity tag in the object, if its type does not keep it.
    dropped_etag: Option<ETag>,
}

impl<T> Response<T> {
    /// Returns the status, which is always 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the id that the service gave to this request (`request-id`). Microsoft's support
    /// asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("request-id")?.to_str().ok()
    }

    /// Returns the value in the body; `None` if there is no body.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        self.value.as_deref()
    }

    /// Returns the value in the body. A [`NoContent`](crate::NoContent) needs no body.
    ///
    /// # Errors
    /// Returns an error if there is no body. The operation has succeeded nevertheless.
    pub fn into_value(self) -> Result<T, MissingBody> {
        let missing = MissingBody::new(self.status, self.request_id());
        self.value.map(|value| *value).ok_or(missing)
    }
}

impl<T: Payload> Response<T> {
    /// Returns the entity tag for `If-Match`: from the headers, or otherwise from the object, where
    /// Graph usually puts it. It is returned even if the object is your own struct and does not
    /// keep it.
    #[must_use]
    pub fn etag(&self) -> Option<ETag> {
        let header = self.headers.get("etag").and_then(|value| value.to_str().ok()).and_then(ETag::in_response);
        header.or_else(|| self.value.as_ref()?.etag()).or_else(|| self.dropped_etag.clone())
    }

    /// Reads a response.
    ///
    /// # Errors
    /// Returns an error if the status is not 2xx or if the body cannot be read.
    /// [`GraphError::kind`] distinguishes the two.
    pub fn read<B: AsRef<[u8]>>(response: http::Response<B>) -> Result<Self, GraphError> {
        let (parts, body) = response.into_parts();
        let body = body.as_ref();
        if !T::is_expected(parts.status) {
            return Err(GraphError::read(parts.status, &parts.headers, body));
        }
        match T::read_boxed(&parts, body) {
            Ok((value, dropped_etag)) => Ok(Self { status: parts.status, headers: parts.headers, value, dropped_etag }),
            Err(error) => Err(GraphError::unreadable(parts.status, &parts.headers, body, error)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::LanguageProficiency;
    use crate::{ErrorKind, NoContent, Untyped};

    fn read<T: Payload>(status: u16, body: &str) -> Result<Response<T>, GraphError> {
        let response = http::Response::builder().status(status).header("ETag", "\"1\"");
        Response::read(response.body(body.to_owned()).unwrap())
    }

    #[test]
    fn any_success_with_or_without_a_body() {
        for status in [200, 201, 202, 204, 299] {
            for (body, has_value) in [("", false), (" \r\n", false), ("null", false), ("\u{feff}{}\n", true)] {
                let response = read::<LanguageProficiency>(status, body).unwrap();
                assert_eq!(response.value().is_some(), has_value, "{body:?}");
                assert_eq!(response.status(), status);
            }
        }
        assert_eq!(read::<NoContent>(200, "").unwrap().etag().unwrap(), "\"1\"");
    }

    #[test]
    fn a_value_that_is_needed_and_missing_is_an_error() {
        for (status, body) in [(204, ""), (200, " "), (202, "null")] {
            let error = read::<LanguageProficiency>(status, body).unwrap().into_value().unwrap_err();
            assert_eq!(error.status(), status);
            assert!(error.to_string().contains("the response has no body"), "{error}");
            assert!(read::<crate::Page<LanguageProficiency>>(status, body).unwrap().into_value().is_err());
            assert!(read::<NoContent>(status, body).unwrap().into_value().is_ok());
            assert!(read::<()>(status, body).unwrap().into_value().is_ok());
        }
    }

    #[test]
    fn a_body_that_cannot_be_read_is_kept() {
        // The last ones cannot be held by a `Value`.
        for body in [
            "<html>",
            "[]",
            "{\"id\":",
            "\"x\"",
            "7",
            "1e999",
            "123456789012345678901",
            r#""\ud800""#,
            r#""p\udc004ss""#,
        ] {
            let source = read::<LanguageProficiency>(200, body).unwrap_err();
            let source = std::error::Error::source(&source).map(ToString::to_string).unwrap_or_default();
            assert!(!source.is_empty() && !source.contains("4ss"), "{body}: {source}");
            assert!(serde_json::from_str::<LanguageProficiency>(body).is_err(), "{body}");
            let error = read::<LanguageProficiency>(200, body).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::UnreadableBody);
            assert_eq!(error.body(), body.as_bytes());
            assert!(!error.is_retryable());
        }
        assert!(read::<()>(202, "<html>").unwrap().into_value().is_ok());
        assert_eq!(read::<Untyped>(200, "[1]").unwrap().into_value().unwrap(), vec![1].into());
    }

    #[test]
    fn anything_but_success_is_an_error() {
        for status in [100, 301, 304, 400, 500, 999] {
            let error = read::<NoContent>(status, "").unwrap_err();
            assert_eq!((error.kind(), error.status().as_u16()), (ErrorKind::Service, status));
        }
    }

    #[test]
    fn hostile_depth_is_an_error_and_no_overflow() {
        let body = "{\"inference\":".repeat(100_000);
        assert!(read::<LanguageProficiency>(200, &body).is_err());
        assert!(read::<LanguageProficiency>(400, &body).is_err());
        let lists = "{\"tags\":".to_owned() + &"[".repeat(100_000);
        assert!(read::<LanguageProficiency>(200, &lists).is_err());
    }
}
