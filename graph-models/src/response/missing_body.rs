//! No body where a value was expected.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::visible::Visible;

/// The answer was a success and has no body, where a value was expected: see
/// [`Response::into_value`](crate::Response::into_value).
///
/// What was asked for has been done. Services answer many changes so (`204 No Content`), unless the
/// request says [`prefer("return=representation")`](crate::Request::prefer).
///
/// ```
/// use graph_models::Response;
///
/// let answer = http::Response::builder().status(204).header("request-id", "7a0c").body("")?;
/// let error = Response::<serde_json::Value>::read(answer)?.into_value().unwrap_err();
/// assert_eq!((error.status().as_u16(), error.request_id()), (204, Some("7a0c")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingBody {
    status: StatusCode,
    request_id: Option<String>,
}

impl MissingBody {
    pub(super) fn new(status: StatusCode, request_id: Option<&str>) -> Self {
        Self { status, request_id: request_id.map(str::to_owned) }
    }

    /// The status, which is one of 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The service's name for the exchange (`request-id`), which its support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl fmt::Display for MissingBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: the response has no body, but a value was expected; the request succeeded, so read the object \
             separately, or request it with `prefer(\"return=representation\")`",
            self.status
        )?;
        match self.request_id() {
            Some(id) => write!(f, " (request-id {})", Visible(id)),
            None => Ok(()),
        }
    }
}

impl Error for MissingBody {}
