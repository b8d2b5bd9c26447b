//! Monitoring an operation until it is finished.

use std::time::Duration;

use graph_models::Progress;

use super::GraphClient;
use crate::ClientError;

/// Monitors an operation: an iterator of progress reports that ends when the operation is finished.
/// After an error, it asks again.
#[derive(Debug)]
pub struct Monitoring {
    pub(super) monitoring: crate::Monitoring,
    pub(super) client: GraphClient,
}

impl Monitoring {
    /// Sets how long to wait before the first request: see
    /// [`first_delay`](crate::Monitoring::first_delay).
    #[must_use]
    pub fn first_delay(self, delay: Duration) -> Self {
        Self { monitoring: self.monitoring.first_delay(delay), ..self }
    }

    /// Sets the maximum interval between two requests: see
    /// [`max_delay`](crate::Monitoring::max_delay).
    #[must_use]
    pub fn max_delay(self, delay: Duration) -> Self {
        Self { monitoring: self.monitoring.max_delay(delay), ..self }
    }

    /// Sets the maximum time to wait in total: see
    /// [`max_total_delay`](crate::Monitoring::max_total_delay).
    #[must_use]
    pub fn max_total_delay(self, delay: Duration) -> Self {
        Self { monitoring: self.monitoring.max_total_delay(delay), ..self }
    }

    /// Waits until the operation is finished: see [`finish`](crate::Monitoring::finish).
    ///
    /// # Errors
    /// Returns the errors of the async client, and
    /// [`SetupError::InsideAsync`](crate::SetupError::InsideAsync).
    pub fn finish(self) -> Result<Progress, ClientError> {
        self.client.wait(self.monitoring.finish())?
    }
}

impl Iterator for Monitoring {
    type Item = Result<Progress, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { monitoring, client } = self;
        client.wait(monitoring.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}
