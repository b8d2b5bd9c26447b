//! The pages of a collection.

use std::iter;

use graph_models::{Page, Payload};

use super::GraphClient;
use crate::ClientError;

/// The pages of a collection, in order: an iterator that ends after the last page. After an error,
/// it reads the same page again.
#[derive(Debug)]
pub struct Pages<T> {
    pub(super) pages: crate::Pages<T>,
    pub(super) client: GraphClient,
}

impl<T> Pages<T>
where
    Page<T>: Payload,
{
    /// Iterates over the items of all pages, up to the last one or an error.
    pub fn into_items(self) -> impl Iterator<Item = Result<T, ClientError>> {
        let (mut pages, mut items) = (self.fuse(), Vec::new().into_iter());
        let mut has_failed = false;
        iter::from_fn(move || {
            while !has_failed {
                if let Some(item) = items.next() {
                    return Some(Ok(item));
                }
                match pages.next()? {
                    Ok(page) => items = page.value.into_iter(),
                    Err(error) => {
                        has_failed = true;
                        return Some(Err(error));
                    }
                }
            }
            None
        })
    }
}

impl<T> Iterator for Pages<T>
where
    Page<T>: Payload,
{
    type Item = Result<Page<T>, ClientError>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { pages, client } = self;
        client.wait(pages.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}
