//! Why a request has no answer, or none that was hoped for.

use std::error::Error;
use std::fmt;

use graph_models::{GraphError, MissingBody, Progress, RequestError};
use http::StatusCode;

use crate::{RedirectError, SetupError, TokenError, TransportError};

/// Why a request has no answer, or none that was hoped for.
///
/// ```
/// use graph_client::ClientError;
///
/// fn advice(error: &ClientError) -> &'static str {
///     match error {
///         ClientError::Stale(_) => "read it again, and apply the change to what it is now",
///         ClientError::Service(error) if error.has_code("Request_ResourceNotFound") => "it is gone",
///         _ if error.is_retryable() => "the service is busy; try later",
///         _ => "call for help",
///     }
/// }
/// # use graph_models::{NoContent, Response};
/// # let answer = http::Response::builder().status(412).body("").unwrap();
/// # assert!(advice(&Response::<NoContent>::read(answer).unwrap_err().into()).starts_with("read"));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ClientError {
    /// The request was built from something impossible. Nothing was sent.
    Request(RequestError),
    /// The client may not send what the request holds. Nothing was sent.
    Setup(SetupError),
    /// There is no access token. Nothing was sent.
    Token(TokenError),
    /// No answer came. Whether the service has got the request is not known.
    Transport(TransportError),
    /// The service answered with a redirect that is not followed. Whether it has done what was
    /// asked is not known.
    Redirect(RedirectError),
    /// The service did what was asked, and answered without the value that was expected:
    /// [`Response::into_value`](graph_models::Response::into_value).
    MissingBody(MissingBody),
    /// The object has changed since the entity tag in `If-Match` was read (412);
    /// [`GraphError::etag`] is the one that it has now, if the service tells.
    Stale(GraphError),
    /// A delta query has to begin again: the service no longer knows the state that the link stands
    /// for (410). [`GraphError::resync`] and [`GraphError::location`] tell how;
    /// [`Deltas::begin_again`](crate::Deltas::begin_again) does it.
    Resync(GraphError),
    /// The service refused, or its answer could not be read.
    Service(GraphError),
    /// The service has not told where to ask how far an operation is, so that it cannot be
    /// followed.
    NoMonitor,
    /// An operation has failed, or was not carried out or only in part: what its monitor said last.
    Failed(Box<Progress>),
    /// An operation was not finished when the time to wait for it was over: what its monitor said
    /// last, if it was asked.
    Unfinished(Option<Box<Progress>>),
    /// What [`update`](crate::GraphClient::update) has read has no entity tag, so that a change
    /// could get lost.
    NoEtag,
    /// A page of a collection links to one that has been read already, so that its pages would
    /// never end.
    RepeatedLink,
    /// A request of a batch was not sent, because one that it depends on failed.
    DependencyFailed,
    /// Requests of a batch depend on each other in a circle. None of them was sent.
    Circle,
    /// The service's answer to a batch has none to this request.
    NoAnswer,
    /// The handle is of another batch.
    ForeignHandle,
}

impl ClientError {
    /// The service's answer, if there is one.
    #[must_use]
    pub fn graph(&self) -> Option<&GraphError> {
        match self {
            Self::Stale(error) | Self::Resync(error) | Self::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The status, if the service answered.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.graph().map(GraphError::status)
    }

    /// Whether the same request may succeed later: after 429, 503 and 504, and only those.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.graph().is_some_and(GraphError::is_retryable)
    }

    /// Whether there were too many requests (429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.graph().is_some_and(GraphError::is_throttled)
    }

    /// Whether the object has changed since the entity tag in `If-Match` was read (412).
    #[must_use]
    pub fn is_stale(&self) -> bool {
        matches!(self, Self::Stale(_))
    }

    /// Whether no answer came in time, or no token.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout(),
            Self::Token(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether a request of a batch was not carried out, because one that it depends on failed
    /// (424).
    #[must_use]
    pub fn is_failed_dependency(&self) -> bool {
        matches!(self, Self::DependencyFailed) || self.status() == Some(StatusCode::FAILED_DEPENDENCY)
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            Self::Setup(error) => error.fmt(f),
            Self::Token(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Redirect(error) => error.fmt(f),
            Self::MissingBody(error) => error.fmt(f),
            Self::Stale(error) | Self::Resync(error) | Self::Service(error) => error.fmt(f),
            Self::NoMonitor => f.write_str("the service did not send an address for monitoring the operation"),
            Self::Failed(progress) => write!(f, "the operation {progress}"),
            Self::Unfinished(None) => f.write_str("the operation did not finish in time"),
            Self::Unfinished(Some(progress)) => write!(f, "the operation did not finish in time: {progress}"),
            Self::NoEtag => f.write_str(
                "the object has no entity tag, so the update could overwrite a change by someone else; \
                 use `send` to send the patch anyway",
            ),
            Self::RepeatedLink => {
                f.write_str("a page links to a page that has already been read; the service returns no further items")
            }
            Self::DependencyFailed => f.write_str("not sent: a request that this one depends on failed"),
            Self::Circle => f.write_str("not sent: the request depends on itself through other requests"),
            Self::NoAnswer => f.write_str("the response to the batch contains no response to this request"),
            Self::ForeignHandle => {
                f.write_str("the handle belongs to another batch; use one that this batch's `add` returned")
            }
        }
    }
}

/// Each variant speaks for the error in it, and so does its source.
impl Error for ClientError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Request(error) => error.source(),
            Self::Token(error) => Error::source(error),
            Self::Setup(error) => error.source(),
            Self::Redirect(error) => error.source(),
            Self::MissingBody(error) => error.source(),
            Self::Stale(error) | Self::Resync(error) | Self::Service(error) => error.source(),
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl From<RequestError> for ClientError {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<SetupError> for ClientError {
    fn from(error: SetupError) -> Self {
        Self::Setup(error)
    }
}

impl From<TokenError> for ClientError {
    fn from(error: TokenError) -> Self {
        Self::Token(error)
    }
}

impl From<TransportError> for ClientError {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl From<RedirectError> for ClientError {
    fn from(error: RedirectError) -> Self {
        Self::Redirect(error)
    }
}

impl From<MissingBody> for ClientError {
    fn from(error: MissingBody) -> Self {
        Self::MissingBody(error)
    }
}

impl From<GraphError> for ClientError {
    fn from(error: GraphError) -> Self {
        match error.resync() {
            _ if error.is_stale() => Self::Stale(error),
            Some(_) => Self::Resync(error),
            None => Self::Service(error),
        }
    }
}
