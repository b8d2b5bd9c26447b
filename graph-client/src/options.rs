//! Settings that may differ between requests.

use std::time::Duration;

use crate::RetryPolicy;

/// The default timeout of an attempt.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(100);

/// The settings that may differ between requests.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) retry: RetryPolicy,
    /// The timeout of one attempt.
    pub(crate) timeout: Option<Duration>,
    /// The maximum size of a body in bytes.
    pub(crate) max_body: usize,
    /// How often an update is repeated after a 412.
    pub(crate) max_conflicts: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { retry: RetryPolicy::default(), timeout: None, max_body: 64 * 1024 * 1024, max_conflicts: 4 }
    }
}
