//! Properties that hold a single complex value or object.

use std::fmt;
use std::marker::PhantomData;

use super::of::Of;
use super::path::Piece;
use super::{EqNull, Filter, NeNull, Operators, Queryable, Scoped, Unrestricted};

/// A single complex value or object of type `N`: a property of `M` in the options of a query.
pub struct Nested<M, N, O = Unrestricted> {
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub of: Of<M, N, O>,
}

impl<M, N, O> Nested<M, N, O> {
    /// Creates the property with this name in JSON.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { path: name, of: PhantomData }
    }

    /// Returns the property's name in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.path
    }
}

impl<M, N: Queryable, O> Nested<M, N, O> {
    /// Builds an option from a property of the nested value:
    /// `from.path(|from| from.address.eq("a@contoso.com"))` is `from/address eq 'a@contoso.com'`.
    pub fn path<S: Scoped<N>>(&self, inner: impl FnOnce(&'static N::Properties) -> S) -> S::In<M> {
        inner(N::properties()).inside(self.path)
    }
}

impl<M, N, O: Operators> Nested<M, N, O> {
    /// Matches if the property is null.
    pub fn is_null(&self) -> Filter<M, O::Not>
    where
        O: EqNull,
    {
        Filter::new(vec![Piece::path(self.path), " eq null".into()])
    }

    /// Matches if the property is not null.
    pub fn is_not_null(&self) -> Filter<M, O::Not>
    where
        O: NeNull,
    {
        Filter::new(vec![Piece::path(self.path), " ne null".into()]).advanced()
    }
}

impl<M, N, O> Clone for Nested<M, N, O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M, N, O> Copy for Nested<M, N, O> {}

impl<M, N, O> fmt::Debug for Nested<M, N, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Nested").field(&self.path).finish()
    }
}
