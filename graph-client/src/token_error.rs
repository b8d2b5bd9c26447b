//! Why there is no token.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::BoxError;

/// Why there is no token. Requests that waited for the same one share it.
#[derive(Clone)]
pub struct TokenError(Arc<Reason>);

enum Reason {
    Source(BoxError),
    NoHeader,
}

impl TokenError {
    pub(crate) fn source(error: BoxError) -> Self {
        Self(Arc::new(Reason::Source(error)))
    }

    pub(crate) fn no_header() -> Self {
        Self(Arc::new(Reason::NoHeader))
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Source(error) => write!(f, "there is no access token: {error}"),
            Reason::NoHeader => f.write_str(
                "the access token is empty or has characters that no header allows; \
                 pass the token alone, without white space around it",
            ),
        }
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Reason::Source(error) => f.debug_tuple("TokenError").field(error).finish(),
            Reason::NoHeader => f.write_str("TokenError(no header)"),
        }
    }
}

impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &*self.0 {
            Reason::Source(error) => Some(&**error),
            Reason::NoHeader => None,
        }
    }
}
