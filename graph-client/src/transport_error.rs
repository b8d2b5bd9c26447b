//! Why no answer came.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Why no answer came: no connection, no answer in time, or a broken one.
///
/// It is not known whether the service has got the request, unless there was no connection. The
/// address is left out of the text: people's names stand in it.
#[derive(Clone)]
pub struct TransportError {
    host: String,
    error: Arc<reqwest::Error>,
}

impl TransportError {
    pub(crate) fn new(host: &str, error: reqwest::Error) -> Self {
        Self { host: host.to_owned(), error: Arc::new(error.without_url()) }
    }

    /// Whether no answer came in time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }

    /// Whether there was no connection, so that the service has not got the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect()
    }

    /// reqwest's own error.
    #[must_use]
    pub fn http(&self) -> &reqwest::Error {
        &self.error
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match () {
            () if self.is_connect() => "cannot connect to",
            () if self.is_timeout() => "timed out waiting for",
            () => "no response from",
        };
        write!(f, "{what} {}", self.host)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("host", &self.host).field("error", &self.error).finish()
    }
}

/// The source is reqwest's own error.
impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.error)
    }
}

/// What an error says, and those behind it: HTTP libraries tell the cause only there.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        next = error.source();
        let text = error.to_string();
        if !said.last().is_some_and(|last| last.ends_with(&text)) {
            said.push(text);
        }
    }
    said.join(": ")
}
