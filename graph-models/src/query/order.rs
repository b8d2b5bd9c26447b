//! `$orderby`.

use std::fmt;
use std::marker::PhantomData;

use super::path::joined;

/// The sort order of the objects in a response (`$orderby`).
pub struct Order<M> {
    path: String,
    is_descending: bool,
    of: PhantomData<fn() -> M>,
}

impl<M> Order<M> {
    pub(super) fn new(path: &str, is_descending: bool) -> Self {
        Self { path: path.to_owned(), is_descending, of: PhantomData }
    }

    pub(super) fn inside<M2>(self, prefix: &str) -> Order<M2> {
        Order::new(&joined(prefix, &self.path), self.is_descending)
    }
}

impl<M> Clone for Order<M> {
    fn clone(&self) -> Self {
        Self::new(&self.path, self.is_descending)
    }
}

/// Writes the value of the query option.
impl<M> fmt::Display for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.path, if self.is_descending { " desc" } else { "" })
    }
}

impl<M> fmt::Debug for Order<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
