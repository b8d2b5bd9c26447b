//! Invalid configurations and uses of a client.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The reason why a client cannot be built, or cannot be used in this context.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetupError {
    /// A token would be sent to a host that does not belong to a cloud.
    UntrustedEndpoint {
        /// The endpoint.
        endpoint: String,
    },
    /// The HTTP client cannot be built, usually because of TLS or a proxy.
    Http(Arc<reqwest::Error>),
    /// The thread that a blocking client needs cannot be started.
    #[cfg(feature = "blocking")]
    Runtime(Arc<std::io::Error>),
    /// A blocking client is used in async code, where it would block other tasks.
    #[cfg(feature = "blocking")]
    InsideAsync,
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UntrustedEndpoint { endpoint } => write!(
                f,
                "a token would go to {endpoint}, which is not a cloud's own host over https; say `trusted_endpoint` in \
                 the place of `endpoint` if that is right"
            ),
            Self::Http(_) => f.write_str("cannot build the HTTP client"),
            #[cfg(feature = "blocking")]
            Self::Runtime(_) => f.write_str("cannot start the thread of the blocking client"),
            #[cfg(feature = "blocking")]
            Self::InsideAsync => f.write_str(
                "a blocking client is used in async code and would stop everything else; \
                 use graph_client::GraphClient there",
            ),
        }
    }
}

impl Error for SetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Http(error) => Some(&**error),
            #[cfg(feature = "blocking")]
            Self::Runtime(error) => Some(&**error),
            _ => None,
        }
    }
}
