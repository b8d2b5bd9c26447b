//! Handles of requests in a batch.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};

/// A handle of a request in a [`Batch`](super::Batch), with the type of its response.
pub struct Handle<T> {
    pub(super) batch: BatchId,
    pub(super) index: usize,
    answer: PhantomData<fn() -> T>,
}

impl<T> Handle<T> {
    pub(super) fn new(batch: BatchId, index: usize) -> Self {
        Self { batch, index, answer: PhantomData }
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Handle<T> {}

impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Handle").field(&self.index).finish()
    }
}

/// Identifies a batch, so that a handle cannot be used for a different one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BatchId(u64);

impl BatchId {
    pub(super) fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}
