//! The error of the client.

use std::error::Error;
use std::fmt;

use graph_models::{GraphError, MissingBody, Progress, RequestError};
use http::StatusCode;

use crate::{RedirectError, SetupError, TokenError, TransportError};

/// The reason why a request has no response, or not the expected one.
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
    /// The request is invalid. Nothing was sent.
    Request(RequestError),
    /// The client must not send this request. Nothing was sent.
    Setup(SetupError),
    /// There is no access token. Nothing was sent.
    Token(TokenError),
    /// There was no response. It is unknown whether the service received the request.
    Transport(TransportError),
    /// The service responded with a redirect that is not followed. It is unknown whether it carried
    /// out the request.
    Redirect(RedirectError),
    /// The service carried out the request, but its response has no value where one was expected:
    /// see [`Response::into_value`](graph_models::Response::into_value).
    MissingBody(MissingBody),
    /// The object has changed since the entity tag in `If-Match` was read (412).
    /// [`GraphError::etag`] returns its present entity tag, if the service sent it.
    Stale(GraphError),
    /// A delta query has to start again, because the service no longer knows the state of the link
    /// (410). [`GraphError::resync`] and [`GraphError::location`] return how, and
    /// [`Deltas::begin_again`](crate::Deltas::begin_again) does it.
    Resync(GraphError),
    /// The service refused the request, or its response could not be read.
    Service(GraphError),
    /// The service did not send the address of an operation's progress, so the operation cannot be
    /// monitored.
    NoMonitor,
    /// An operation failed, or was not carried out or only in part. Contains its last reported
    /// progress.
    Failed(Box<Progress>),
    /// An operation did not finish within the maximum time. Contains its last reported progress, if
    /// it was requested at all.
    Unfinished(Option<Box<Progress>>),
    /// The object that [`update`](crate::GraphClient::update) read has no entity tag, so other
    /// changes might be overwritten.
    NoEtag,
    /// A page of a collection links to a page that has already been read, so reading the pages
    /// would never end.
    RepeatedLink,
    /// A request of a batch was not sent, because a request that it depends on failed.
    DependencyFailed,
    /// Requests of a batch depend on each other in a cycle. None of them was sent.
    Circle,
    /// The service's response to a batch contains no response to this request.
    NoAnswer,
    /// The handle belongs to another batch.
    ForeignHandle,
}

impl ClientError {
    /// Returns the service's error response, if there is one.
    #[must_use]
    pub fn graph(&self) -> Option<&GraphError> {
        match self {
            Self::Stale(error) | Self::Resync(error) | Self::Service(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the status, if the service responded.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.graph().map(GraphError::status)
    }

    /// Returns `true` if the same request may succeed later: for 429, 503 and 504 only.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.graph().is_some_and(GraphError::is_retryable)
    }

    /// Returns `true` if there were too many requests (429).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.graph().is_some_and(GraphError::is_throttled)
    }

    /// Returns `true` if the object has changed since the entity tag in `If-Match` was read (412).
    #[must_use]
    pub fn is_stale(&self) -> bool {
        matches!(self, Self::Stale(_))
    }

    /// Returns `true` if there was no response, or no token, within the timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout(),
            Self::Token(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Returns `true` if a request of a batch was not carried out because a request that it depends
    /// on failed (424).
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

/// The source of each variant is the source of the error in it, whose message the variant already
/// contains.
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
