//! The error for a missing response.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// The reason why there was no response: no connection, a timeout, or a broken connection.
///
/// Unless the connection failed, it is unknown whether the service received the request. The
/// error's text does not contain the address, which often contains names of people.
#[derive(Clone)]
pub struct TransportError {
    host: String,
    error: Arc<reqwest::Error>,
}

impl TransportError {
    pub(crate) fn new(host: &str, error: reqwest::Error) -> Self {
        Self { host: host.to_owned(), error: Arc::new(error.without_url()) }
    }

    /// Returns `true` if there was no response within the timeout.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }

    /// Returns `true` if there was no connection. The service has not received the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect()
    }

    /// Returns the error of reqwest.
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

/// The source is the error of reqwest.
impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.error)
    }
}

/// The messages of an error and of its sources: HTTP libraries only state the cause there.
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
