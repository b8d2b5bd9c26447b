//! Properties that hold collections.

use std::fmt;
use std::marker::PhantomData;

use super::of::Of;
use super::path::{Piece, lambda};
use super::{Count, Filter, Filterable, Operators, Property, Queryable, Unrestricted};

macro_rules! list {
    ($(#[$doc:meta])* $list:ident) => {
        $(#[$doc])*
        pub struct $list<M, N, O = Unrestricted> {
            #[doc(hidden)]
            pub path: &'static str,
            #[doc(hidden)]
            pub of: Of<M, N, O>,
        }

        impl<M, N, O> $list<M, N, O> {
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

        impl<M, N, O: Operators> $list<M, N, O> {
            /// Matches if the collection has exactly `count` elements: `owners/$count eq 0`.
            pub fn count_eq(&self, count: u32) -> Filter<M, O::Not>
            where
                O: Count,
            {
                Filter::new(counted(self.path, " eq ", count)).advanced()
            }

            /// Matches if the collection does not have exactly `count` elements.
            pub fn count_ne(&self, count: u32) -> Filter<M, O::Not>
            where
                O: Count,
            {
                Filter::new(counted(self.path, " ne ", count)).advanced()
            }
        }

        impl<M, N, O> Clone for $list<M, N, O> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<M, N, O> Copy for $list<M, N, O> {}

        impl<M, N, O> fmt::Debug for $list<M, N, O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($list)).field(&self.path).finish()
            }
        }
    };
}

list! {
    /// A collection of complex values or objects of type `N`: a property of `M` in the options of a
    /// query.
    Collection
}

list! {
    /// A collection of primitive values or enum members of type `N`: a property of `M` in the
    /// options of a query.
    Values
}

impl<M, N: Queryable, O: Operators> Collection<M, N, O> {
    /// Matches if at least one element meets a condition:
    /// `assigned_licenses.any(|it| it.sku_id.eq(id))` is `assignedLicenses/any(x:x/skuId eq …)`.
    pub fn any<F>(&self, inner: impl FnOnce(&'static N::Properties) -> Filter<N, F>) -> Filter<M, F>
    where
        O: Filterable,
    {
        of_elements(self.path, "/any", inner(N::properties()))
    }

    /// Matches if every element meets a condition.
    pub fn all<F>(&self, inner: impl FnOnce(&'static N::Properties) -> Filter<N, F>) -> Filter<M, F>
    where
        O: Filterable,
    {
        of_elements(self.path, "/all", inner(N::properties()))
    }
}

impl<M, T, O: Operators> Values<M, T, O> {
    /// Matches if at least one element meets a condition:
    /// `proxy_addresses.any(|it| it.starts_with("smtp:"))` is
    /// `proxyAddresses/any(x:startswith(x,'smtp:'))`.
    pub fn any<F>(&self, inner: impl FnOnce(Property<T, T, O>) -> Filter<T, F>) -> Filter<M, F>
    where
        O: Filterable,
    {
        of_elements(self.path, "/any", inner(Property::new("")))
    }

    /// Matches if every element meets a condition.
    pub fn all<F>(&self, inner: impl FnOnce(Property<T, T, O>) -> Filter<T, F>) -> Filter<M, F>
    where
        O: Filterable,
    {
        of_elements(self.path, "/all", inner(Property::new("")))
    }
}

fn of_elements<M, N, F>(path: &str, function: &'static str, inner: Filter<N, F>) -> Filter<M, F> {
    inner.into_one().with(|pieces| lambda(path, function, pieces))
}

fn counted(path: &str, operator: &'static str, count: u32) -> Vec<Piece> {
    vec![Piece::path(path), "/$count".into(), operator.into(), count.to_string().into()]
}
