//! Access tokens.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// An access token, as returned by a [`TokenSource`](crate::TokenSource). It is never printed.
///
/// A token without an expiry time is used until the service refuses it.
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
    /// Wraps a token, without the word `Bearer`.
    #[must_use]
    pub fn new(secret: impl AsRef<str>) -> Self {
        Self { secret: secret.as_ref().into(), expires: None }
    }

    /// Sets the time at which the token expires.
    #[must_use]
    pub fn expires_at(self, time: SystemTime) -> Self {
        Self { expires: Some(time), ..self }
    }

    /// Sets the time at which the token expires, as a duration from now (`expires_in` in an OAuth
    /// response).
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

/// Prints the expiry time only.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("secret", &format_args!("…")).field("expires", &self.expires).finish()
    }
}
