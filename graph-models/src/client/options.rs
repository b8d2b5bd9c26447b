//! What may differ from request to request.

use std::time::Duration;

use super::RetryPolicy;

/// What may differ from request to request.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub(super) retry: RetryPolicy,
    /// For one attempt.
    pub(super) timeout: Option<Duration>,
    /// The longest body that is read.
    pub(super) max_body: usize,
    /// How often an update is tried again after a 412.
    pub(super) max_conflicts: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self { retry: RetryPolicy::default(), timeout: None, max_body: 64 * 1024 * 1024, max_conflicts: 4 }
    }
}
