//! A token.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// An access token, as a [`TokenSource`](crate::TokenSource) gives it. It is never printed.
///
/// A token that does not say when it expires is used until the service refuses it.
///
/// ```
/// use graph_client::AccessToken;
/// use std::time::Duration;
///
/// let token = AccessToken::new("eyJ0eXAi…").expires_in(Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJ0eXAi"));
/// ```
#[derive(Clone)]
pub struct AccessToken {
    secret: Arc<str>,
    expires: Option<SystemTime>,
}

impl AccessToken {
    /// A token, without the word `Bearer`.
    #[must_use]
    pub fn new(secret: impl AsRef<str>) -> Self {
        Self { secret: secret.as_ref().into(), expires: None }
    }

    /// Says when it expires.
    #[must_use]
    pub fn expires_at(self, time: SystemTime) -> Self {
        Self { expires: Some(time), ..self }
    }

    /// Says in how long it expires (`expires_in` of an OAuth answer).
    #[must_use]
    pub fn expires_in(self, lifetime: Duration) -> Self {
        Self { expires: SystemTime::now().checked_add(lifetime), ..self }
    }

    pub(crate) fn secret(&self) -> &str {
        &self.secret
    }

    pub(crate) fn expires(&self) -> Option<SystemTime> {
        self.expires
    }
}

/// Prints when it expires, and nothing else.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("secret", &format_args!("…")).field("expires", &self.expires).finish()
    }
}
