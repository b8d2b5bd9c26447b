//! The pages of a collection, one after the other.

use serde::de::DeserializeOwned;

use super::GraphClient;
use crate::Page;
use crate::client::{self, ClientError};

/// The pages of a collection, one after the other: an iterator that ends with the last one. After an error it asks for
/// the same page again.
#[derive(Debug)]
pub struct Pages<T> {
    pub(super) pages: client::Pages<T>,
    pub(super) client: GraphClient,
}

impl<T: DeserializeOwned> Iterator for Pages<T> {
    type Item = Result<Page<T>, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { pages, client } = self;
        client.wait(pages.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}
