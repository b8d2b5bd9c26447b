//! Building a batch.

use std::fmt;

use graph_models::{Request, RequestError};

use super::batched::BatchedRequest;
use super::handle::{BatchId, Handle};

/// Several requests of any types, sent together (`$batch`) by
/// [`GraphClient::send_batch`](crate::GraphClient::send_batch).
///
/// A batch can have any number of requests; the client splits it into calls of 20, which is the
/// service's limit. Requests of different versions are sent in separate calls.
///
/// ```
/// # use graph_models::beta::*;
/// use graph_client::Batch;
///
/// let mut batch = Batch::new();
/// let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
/// let first = batch.add(&update_language_proficiency::me_profile_languages("0fb4", &patch));
/// let second = batch.add(&update_language_proficiency::me_profile_languages("1fb4", &patch));
/// batch.depends_on(second, first); // send the second one only if the first one succeeds
/// assert_eq!(batch.len(), 2);
/// ```
pub struct Batch {
    pub(super) id: BatchId,
    pub(super) parts: Vec<BatchedRequest>,
    pub(super) concurrency: usize,
    /// Whether a handle of another batch was used for a request of this one.
    pub(super) has_foreign: bool,
}

impl Default for Batch {
    fn default() -> Self {
        Self { id: BatchId::next(), parts: Vec::new(), concurrency: 4, has_foreign: false }
    }
}

impl Batch {
    /// Creates an empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a request. If it is invalid, its result is an error.
    pub fn add<T>(&mut self, request: &Request<T>) -> Handle<T> {
        self.parts.push(BatchedRequest::new(request));
        Handle::new(self.id, self.parts.len() - 1)
    }

    /// Makes a request wait until another one has succeeded (`dependsOn`). If the other one fails,
    /// this one is not carried out.
    ///
    /// A request can depend on several others. Requests that depend on each other in a cycle are
    /// not sent. If a handle belongs to another batch, no request is sent, since the order would be
    /// wrong.
    pub fn depends_on<T, U>(&mut self, request: Handle<T>, on: Handle<U>) {
        self.has_foreign |= request.batch != self.id || on.batch != self.id;
        if let Some(part) = self.parts.get_mut(request.index).filter(|_| !self.has_foreign)
            && !part.depends_on.contains(&on.index)
        {
            part.depends_on.push(on.index);
        }
    }

    /// Sets how many calls are in progress at the same time, if the batch needs several. The
    /// default is four.
    #[must_use]
    pub fn concurrency(self, calls: usize) -> Self {
        Self { concurrency: calls.max(1), ..self }
    }

    /// Returns the number of requests.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Returns `true` if there are no requests.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns the first error in the requests.
    #[must_use]
    pub fn problem(&self) -> Option<&RequestError> {
        self.parts.iter().find_map(BatchedRequest::problem)
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("requests", &self.len()).finish_non_exhaustive()
    }
}
