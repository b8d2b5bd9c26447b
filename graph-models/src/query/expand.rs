//! `$expand`.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use super::{Filter, Order, Queryable};
use crate::reflect::Field;
use crate::request::selected;
use crate::{Model, RequestError};

/// A navigation property, which a request can read together with the object (`$expand`).
///
/// It dereferences to a [`Nested`](super::Nested) or a [`Collection`](super::Collection), whose
/// methods it has as well.
#[derive(Clone, Copy, Debug)]
pub struct Navigation<P>(#[doc(hidden)] pub P);

impl<P> Navigation<P> {
    /// Wraps a navigation property.
    #[must_use]
    pub const fn new(property: P) -> Self {
        Self(property)
    }
}

impl<P> Deref for Navigation<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.0
    }
}

impl<M, N, O> Navigation<super::Nested<M, N, O>> {
    /// Reads the related object together with the object.
    pub fn expand(&self) -> Expansion<M, N> {
        Expansion::new(self.0.name())
    }
}

impl<M, N, O> Navigation<super::Collection<M, N, O>> {
    /// Reads the related objects together with the object.
    pub fn expand(&self) -> Expansion<M, N> {
        Expansion::new(self.0.name())
    }
}

/// A navigation property to read together with an object (`$expand`), with its own options.
pub struct Expansion<M, N> {
    path: &'static str,
    select: Option<String>,
    filter: Option<String>,
    order: Vec<String>,
    expand: Vec<String>,
    top: Option<u32>,
    pub(crate) wrong: Option<RequestError>,
    of: PhantomData<fn() -> (M, N)>,
}

impl<M, N> Expansion<M, N> {
    fn new(path: &'static str) -> Self {
        let (order, expand) = (Vec::new(), Vec::new());
        Self { path, select: None, filter: None, order, expand, top: None, wrong: None, of: PhantomData }
    }

    /// Limits a collection to `count` objects (`$top`).
    #[must_use]
    pub fn top(self, count: u32) -> Self {
        Self { top: Some(count), ..self }
    }

    /// Returns the value of the query option.
    pub(crate) fn text(&self) -> String {
        let list = |name: &str, parts: &[String]| (!parts.is_empty()).then(|| format!("{name}={}", parts.join(",")));
        let options: Vec<String> = [
            self.select.as_ref().map(|names| format!("$select={names}")),
            self.filter.as_ref().map(|filter| format!("$filter={filter}")),
            list("$orderby", &self.order),
            self.top.map(|count| format!("$top={count}")),
            list("$expand", &self.expand),
        ]
        .into_iter()
        .flatten()
        .collect();
        if options.is_empty() { self.path.to_owned() } else { format!("{}({})", self.path, options.join(";")) }
    }

    fn refuse(mut self, error: Option<RequestError>) -> Self {
        self.wrong = self.wrong.or(error);
        self
    }
}

impl<M, N: Model> Expansion<M, N> {
    /// Reads only some of the properties (`$select`): those whose fields the closure returns, as in
    /// [`Request::select`](crate::Request::select).
    #[must_use]
    pub fn select<const K: usize>(self, fields: impl FnOnce(&N) -> [&dyn Field; K]) -> Self {
        match selected(fields) {
            _ if self.select.is_some() => self.refuse(Some(RequestError::SecondSelect)),
            Ok(names) => Self { select: Some(names), ..self },
            Err(error) => self.refuse(Some(error)),
        }
    }
}

impl<M, N: Queryable> Expansion<M, N> {
    /// Limits a collection to the objects that match a filter (`$filter`).
    #[must_use]
    pub fn filter<F>(self, filter: impl FnOnce(&'static N::Properties) -> Filter<N, F>) -> Self {
        let filter = filter(N::properties());
        let second = self.filter.is_some().then_some(RequestError::SecondOption { option: "$filter" });
        let text = filter.text();
        Self { filter: Some(text), ..self.refuse(second.or(filter.wrong)) }
    }

    /// Sorts a collection (`$orderby`). A second call sorts objects that the first one leaves
    /// equal.
    #[must_use]
    pub fn order_by(mut self, order: impl FnOnce(&'static N::Properties) -> Order<N>) -> Self {
        self.order.push(order(N::properties()).to_string());
        self
    }

    /// Reads a navigation property of the related objects as well. Few services support nested
    /// expansion.
    #[must_use]
    pub fn expand<P>(mut self, expansion: impl FnOnce(&'static N::Properties) -> Expansion<N, P>) -> Self {
        let inner = expansion(N::properties());
        self.expand.push(inner.text());
        self.refuse(inner.wrong)
    }
}

impl<M, N> fmt::Debug for Expansion<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expansion").field("path", &self.path).finish_non_exhaustive()
    }
}
