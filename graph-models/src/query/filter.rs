//! `$filter`.

use std::fmt;
use std::marker::PhantomData;

use super::path::{Piece, inside, text};
use super::{Flag, Negatable, No, Yes};
use crate::RequestError;

/// A condition that the objects in a response meet (`$filter`).
///
/// ```
/// use graph_models::query::{Collection, Filter, Property};
///
/// # struct Task;
/// const TITLE: Property<Task, String> = Property::new("title");
/// const PRIORITY: Property<Task, i32> = Property::new("priority");
///
/// let filter = TITLE.eq("Buy milk").or(PRIORITY.lt(3)).and(TITLE.is_not_null());
/// assert_eq!(filter.to_string(), "(title eq 'Buy milk' or priority lt 3) and title ne null");
/// let any = Filter::any_of(["a", "b"].map(|text| TITLE.starts_with(text)));
/// assert_eq!(any.unwrap().not().to_string(), "not(startswith(title,'a') or startswith(title,'b'))");
/// ```
///
/// A filter is built with the methods of properties; `and`, `or` and `not` add parentheses where
/// they are needed. `M` is the type of the objects. `N` says whether the whole filter can be
/// negated: [`Yes`] or [`No`].
pub struct Filter<M, N = Yes> {
    pub(super) pieces: Vec<Piece>,
    binds: Binds,
    /// Whether it has an operator that directory objects only support in advanced queries.
    pub(crate) is_advanced: bool,
    pub(crate) wrong: Option<RequestError>,
    of: PhantomData<fn() -> (M, N)>,
}

/// The outermost operator of a filter, which decides where it needs parentheses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Binds {
    One,
    And,
    Or,
}

impl<M, N> Filter<M, N> {
    pub(super) fn new(pieces: Vec<Piece>) -> Self {
        Self { pieces, binds: Binds::One, is_advanced: false, wrong: None, of: PhantomData }
    }

    pub(super) fn advanced(self) -> Self {
        Self { is_advanced: true, ..self }
    }

    pub(super) fn wrong(self, wrong: Option<RequestError>) -> Self {
        Self { wrong: self.wrong.or(wrong), ..self }
    }

    /// The same filter with different pieces and a different type.
    pub(super) fn with<M2, N2>(self, pieces: impl FnOnce(Vec<Piece>) -> Vec<Piece>) -> Filter<M2, N2> {
        let Self { binds, is_advanced, wrong, .. } = self;
        Filter { pieces: pieces(self.pieces), binds, is_advanced, wrong, of: PhantomData }
    }

    pub(super) fn inside<M2>(self, prefix: &str) -> Filter<M2, N> {
        self.with(|pieces| inside(pieces, prefix))
    }

    /// The same filter as one with the precedence of a call.
    pub(super) fn into_one(self) -> Self {
        Self { binds: Binds::One, ..self }
    }

    /// Returns the value of the query option.
    pub(crate) fn text(&self) -> String {
        text(&self.pieces)
    }

    fn bracketed(self, inside: Binds) -> Self {
        match self.binds {
            Binds::One => self,
            binds if binds == inside => self,
            _ => self.with::<M, N>(|pieces| wrapped("(", pieces)).into_one(),
        }
    }

    fn joined<B, R>(self, word: &'static str, binds: Binds, other: Filter<M, B>) -> Filter<M, R> {
        let (mut first, second) = (self.bracketed(binds), other.bracketed(binds));
        first.pieces.push(word.into());
        first.pieces.extend(second.pieces);
        Filter {
            pieces: first.pieces,
            binds,
            is_advanced: first.is_advanced || second.is_advanced,
            wrong: first.wrong.or(second.wrong),
            of: PhantomData,
        }
    }

    /// Combines filters with `and`; `None` if there are none.
    pub fn all_of(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(|all, next| all.joined(" and ", Binds::And, next))
    }

    /// Combines filters with `or`; `None` if there are none.
    pub fn any_of(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(|all, next| all.joined(" or ", Binds::Or, next))
    }

    /// Negates the filter.
    ///
    /// This compiles only if the page of each property in the filter lists the operator `not`, or
    /// lists no operators at all.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "an operator could not say why it is not there")]
    pub fn not(self) -> Self
    where
        N: Negatable,
    {
        self.into_one().advanced().with(|pieces| wrapped("not(", pieces))
    }

    /// Converts the filter to one that cannot be negated, so that filters of both kinds can be in
    /// one list.
    #[must_use]
    pub fn not_negatable(self) -> Filter<M, No> {
        self.with(|pieces| pieces)
    }
}

impl<M, N: Flag> Filter<M, N> {
    /// Matches objects that meet both conditions.
    #[must_use]
    pub fn and<B: Flag>(self, other: Filter<M, B>) -> Filter<M, N::And<B>> {
        self.joined(" and ", Binds::And, other)
    }

    /// Matches objects that meet at least one of the conditions.
    #[must_use]
    pub fn or<B: Flag>(self, other: Filter<M, B>) -> Filter<M, N::And<B>> {
        self.joined(" or ", Binds::Or, other)
    }
}

fn wrapped(begin: &'static str, pieces: Vec<Piece>) -> Vec<Piece> {
    [begin.into()].into_iter().chain(pieces).chain([")".into()]).collect()
}

impl<M, N> Clone for Filter<M, N> {
    fn clone(&self) -> Self {
        let Self { binds, is_advanced, of, .. } = *self;
        Self { pieces: self.pieces.clone(), binds, is_advanced, wrong: self.wrong.clone(), of }
    }
}

/// Writes the value of the query option.
impl<M, N> fmt::Display for Filter<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// Prints the names of properties, but not the values that they are compared with.
impl<M, N> fmt::Debug for Filter<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paths = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Path { path, .. } => Some(path),
            Piece::Text(_) => None,
        });
        f.debug_set().entries(paths).finish()
    }
}
