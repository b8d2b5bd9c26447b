//! What has changed in a collection, part after part.

use graph_models::{Delta, Payload};

use super::GraphClient;
use crate::ClientError;

/// What has changed in a collection, part after part: an iterator that ends with the last part.
/// After an error it asks for the same part again, or after [`begin_again`](Deltas::begin_again)
/// for the first one.
#[derive(Debug)]
pub struct Deltas<T> {
    pub(super) deltas: crate::Deltas<T>,
    pub(super) client: GraphClient,
}

impl<T> Deltas<T> {
    /// Where to go on: see [`link`](crate::Deltas::link).
    #[must_use]
    pub fn link(&self) -> Option<&str> {
        self.deltas.link()
    }

    /// Begins again: see [`begin_again`](crate::Deltas::begin_again).
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
