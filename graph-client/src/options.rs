//! Settings that may differ between requests.

use std::time::Duration;

use crate::RetryPolicy;

/// The default timeout of an attempt.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(100);

/// What may differ from request to request.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) retry: RetryPolicy,
    /// For one attempt.
    pub(crate) timeout: Option<Duration>,
    /// The longest body that is read.
    pub(crate) max_body: usize,
    /// How often an update is tried again after a 412.
    pub(crate) max_conflicts: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { retry: RetryPolicy::default(), timeout: None, max_body: 64 * 1024 * 1024, max_conflicts: 4 }
    }
}
