//! The changes of a collection, page by page.

use graph_models::{Delta, Payload};

use super::GraphClient;
use crate::ClientError;

/// The changes of a collection, page by page: an iterator that ends after the last page. After an
/// error, it reads the same page again or, after [`begin_again`](Deltas::begin_again), the first
/// one.
#[derive(Debug)]
pub struct Deltas<T> {
    pub(super) deltas: crate::Deltas<T>,
    pub(super) client: GraphClient,
}

impl<T> Deltas<T> {
    /// Returns the link at which to continue: see [`link`](crate::Deltas::link).
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        self.deltas.link()
    }

    /// Starts again: see [`begin_again`](crate::Deltas::begin_again).
    pub fn begin_again(&mut self) {
        self.deltas.begin_again();
    }
}

impl<T> Iterator for Deltas<T>
where
    Delta<T>: Payload,
{
    type Item = Result<Delta<T>, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { deltas, client } = self;
        client.wait(deltas.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}
