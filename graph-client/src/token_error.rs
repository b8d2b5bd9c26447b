//! The error for a missing access token.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::BoxError;

/// The reason why there is no access token. Requests that waited for the same token share the
/// error.
#[derive(Clone)]
pub struct TokenError(Arc<Reason>);

#[derive(Debug)]
enum Reason {
    Source(BoxError),
    Timeout(Duration),
    NoHeader,
}

impl TokenError {
    pub(crate) fn source(error: BoxError) -> Self {
        Self(Arc::new(Reason::Source(error)))
    }

    pub(crate) fn timeout(limit: Duration) -> Self {
        Self(Arc::new(Reason::Timeout(limit)))
    }

    pub(crate) fn no_header() -> Self {
        Self(Arc::new(Reason::NoHeader))
    }

    /// Returns `true` if the token source did not return within the request's timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(*self.0, Reason::Timeout(_))
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Source(_) => f.write_str("cannot get an access token: the token source failed"),
            Reason::Timeout(limit) => {
                write!(f, "cannot get an access token: the token source did not respond within {limit:?}")
            }
            Reason::NoHeader => f.write_str(
                "the access token is empty or has characters that no header allows; \
                 pass the token alone, without white space around it",
            ),
        }
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TokenError").field(&*self.0).finish()
    }
}

/// The source is the error of the token source.
impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.0 {
            Reason::Source(error) => Some(&**error),
            _ => None,
        }
    }
}
