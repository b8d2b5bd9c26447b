//! The results of a batch.

use std::fmt;

use graph_models::{Payload, Response};

use super::handle::{BatchId, Handle};
use super::wire::read;
use crate::ClientError;
use crate::exchange::Answer;

/// The results of a [`Batch`](super::Batch): a response or an error for each of its requests.
pub struct BatchAnswers {
    pub(super) id: BatchId,
    pub(super) results: Vec<Result<Answer, ClientError>>,
}

impl BatchAnswers {
    /// Returns the response to a request.
    ///
    /// # Errors
    /// Returns the error that [`send`](crate::GraphClient::send) would return for the request
    /// alone, the error of the call that contained the request, or
    /// [`ClientError::DependencyFailed`], [`ClientError::NoAnswer`], [`ClientError::Circle`] or
    /// [`ClientError::ForeignHandle`].
    pub fn get<T: Payload>(&self, handle: Handle<T>) -> Result<Response<T>, ClientError> {
        let result = self.results.get(handle.index).filter(|_| handle.batch == self.id);
        match result.ok_or(ClientError::ForeignHandle)? {
            Ok(answer) => Ok(read(answer)?),
            Err(error) => Err(error.clone()),
        }
    }

    /// The same error for each request, because none of them was sent.
    #[cfg(feature = "blocking")]
    pub(crate) fn all_failed(batch: &super::Batch, error: &ClientError) -> Self {
        Self { id: batch.id, results: batch.parts.iter().map(|_| Err(error.clone())).collect() }
    }

    /// Returns the number of requests that failed.
    #[must_use]
    pub fn failures(&self) -> usize {
        self.results.iter().filter(|result| !succeeded(result)).count()
    }
}

/// Whether a request was carried out.
pub(super) fn succeeded(result: &Result<Answer, ClientError>) -> bool {
    result.as_ref().is_ok_and(|answer| answer.status.is_success())
}

impl fmt::Debug for BatchAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("BatchAnswers");
        output.field("answers", &self.results.len()).field("failures", &self.failures()).finish()
    }
}
