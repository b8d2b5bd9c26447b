//! The error for a missing body.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use super::visible::Visible;

/// The error for a successful response without a body where a value was expected: see
/// [`Response::into_value`](crate::Response::into_value).
///
/// The operation has succeeded. Services respond to many changes this way (`204 No Content`),
/// unless the request has [`prefer("return=representation")`](crate::Request::prefer).
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

    /// Returns the status, which is always 2xx.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the id that the service gave to this request (`request-id`). Microsoft's support
    /// asks for it.
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
