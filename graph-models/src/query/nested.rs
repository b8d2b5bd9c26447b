//! A property with a single complex value or object.

use std::fmt;
use std::marker::PhantomData;

use super::of::Of;
use super::path::Piece;
use super::{EqNull, Filter, NeNull, Operators, Queryable, Scoped, Unrestricted};

/// A property of the type `M` with a single complex value or object of the type `N`, for the
/// options of a query.
pub struct Nested<M, N, O = Unrestricted> {
    #[doc(hidden)]
    pub path: &'static str,
    #[doc(hidden)]
    pub of: Of<M, N, O>,
}

impl<M, N, O> Nested<M, N, O> {
    /// The property with this name in JSON.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { path: name, of: PhantomData }
    }

    /// The name in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.path
    }
}

impl<M, N: Queryable, O> Nested<M, N, O> {
    /// Something said of its own properties: `from.path(|from| from.address.eq("a@contoso.com"))`
    /// is `from/address eq 'a@contoso.com'`.
    pub fn path<S: Scoped<N>>(&self, inner: impl FnOnce(&'static N::Properties) -> S) -> S::In<M> {
        inner(N::properties()).inside(self.path)
    }
}

impl<M, N, O: Operators> Nested<M, N, O> {
    /// Whether it is null.
    pub fn is_null(&self) -> Filter<M, O::Not>
    where
        O: EqNull,
    {
        Filter::new(vec![Piece::path(self.path), " eq null".into()])
    }

    /// Whether it has a value.
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
