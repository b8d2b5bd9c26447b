//! Many requests at once.

use std::fmt;

use graph_models::{Request, RequestError};

use super::batched::BatchedRequest;
use super::handle::{BatchId, Handle};

/// Many requests of whatever types, sent together (`$batch`) by
/// [`GraphClient::send_batch`](crate::GraphClient::send_batch).
///
/// The service takes up to 20 requests at once; there can be any number in here. Requests of both
/// versions go in batches of their own.
///
/// ```
/// # use graph_models::beta::*;
/// use graph_client::Batch;
///
/// let mut batch = Batch::new();
/// let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
/// let first = batch.add(&update_language_proficiency::me_profile_languages("0fb4", &patch));
/// let second = batch.add(&update_language_proficiency::me_profile_languages("1fb4", &patch));
/// batch.depends_on(second, first); // the second one is sent only if the first one succeeds
/// assert_eq!(batch.len(), 2);
/// ```
pub struct Batch {
    pub(super) id: BatchId,
    pub(super) parts: Vec<BatchedRequest>,
    pub(super) concurrency: usize,
    /// Whether a handle of another batch was used for one of this one.
    pub(super) has_foreign: bool,
}

impl Default for Batch {
    fn default() -> Self {
        Self { id: BatchId::next(), parts: Vec::new(), concurrency: 4, has_foreign: false }
    }
}

impl Batch {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a request. What is wrong with it is told in its answer.
    pub fn add<T>(&mut self, request: &Request<T>) -> Handle<T> {
        self.parts.push(BatchedRequest::new(request));
        Handle::new(self.id, self.parts.len() - 1)
    }

    /// Lets a request wait for another to succeed (`dependsOn`). If the other one fails, this one
    /// is not carried out.
    ///
    /// A request can depend on several. Those that depend on each other in a circle are refused
    /// when they are sent. A handle of another batch is a mistake that would change the order
    /// unseen, so that nothing is sent then.
    pub fn depends_on<T, U>(&mut self, request: Handle<T>, on: Handle<U>) {
        self.has_foreign |= request.batch != self.id || on.batch != self.id;
        if let Some(part) = self.parts.get_mut(request.index).filter(|_| !self.has_foreign)
            && !part.depends_on.contains(&on.index)
        {
            part.depends_on.push(on.index);
        }
    }

    /// How many calls are on their way at the same time, when there are several: four unless this
    /// says otherwise.
    #[must_use]
    pub fn concurrency(self, calls: usize) -> Self {
        Self { concurrency: calls.max(1), ..self }
    }

    /// How many requests there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The first thing that is wrong with a request.
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
