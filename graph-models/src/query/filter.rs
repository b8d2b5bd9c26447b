//! `$filter`.

use std::fmt;
use std::marker::PhantomData;

use super::path::{Piece, inside, text};
use super::{Flag, Negatable, No, Yes};
use crate::RequestError;

/// What must be true of an object of the type `M` for it to be in the answer (`$filter`).
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
/// It is made of the methods of properties; `and`, `or` and `not` put brackets where they are
/// needed. `N` is whether all that it says can be negated: [`Yes`] or [`No`].
pub struct Filter<M, N = Yes> {
    pub(super) pieces: Vec<Piece>,
    binds: Binds,
    /// Whether it has an operator that directory objects take in advanced queries only.
    pub(crate) is_advanced: bool,
    pub(crate) wrong: Option<RequestError>,
    of: PhantomData<fn() -> (M, N)>,
}

/// What a filter is at its top, which decides where it needs brackets.
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

    /// The same with other pieces and of another type.
    pub(super) fn with<M2, N2>(self, pieces: impl FnOnce(Vec<Piece>) -> Vec<Piece>) -> Filter<M2, N2> {
        let Self { binds, is_advanced, wrong, .. } = self;
        Filter { pieces: pieces(self.pieces), binds, is_advanced, wrong, of: PhantomData }
    }

    pub(super) fn inside<M2>(self, prefix: &str) -> Filter<M2, N> {
        self.with(|pieces| inside(pieces, prefix))
    }

    /// The same as one that binds as a call does.
    pub(super) fn into_one(self) -> Self {
        Self { binds: Binds::One, ..self }
    }

    /// The text of the option.
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

    /// Whether all of some filters are true; nothing if there are none.
    pub fn all_of(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(|all, next| all.joined(" and ", Binds::And, next))
    }

    /// Whether any of some filters is true; nothing if there are none.
    pub fn any_of(filters: impl IntoIterator<Item = Self>) -> Option<Self> {
        filters.into_iter().reduce(|all, next| all.joined(" or ", Binds::Or, next))
    }

    /// The contrary.
    ///
    /// It compiles if the page of each property in it lists `not` or is silent.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "an operator could not say why it is not there")]
    pub fn not(self) -> Self
    where
        N: Negatable,
    {
        self.into_one().advanced().with(|pieces| wrapped("not(", pieces))
    }

    /// The same as one that can't be negated, for a list of filters of one type.
    #[must_use]
    pub fn not_negatable(self) -> Filter<M, No> {
        self.with(|pieces| pieces)
    }
}

impl<M, N: Flag> Filter<M, N> {
    /// Whether both are true.
    #[must_use]
    pub fn and<B: Flag>(self, other: Filter<M, B>) -> Filter<M, N::And<B>> {
        self.joined(" and ", Binds::And, other)
    }

    /// Whether one or both are true.
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

/// The text of the option.
impl<M, N> fmt::Display for Filter<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

/// Prints the properties and not what they are compared with.
impl<M, N> fmt::Debug for Filter<M, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let paths = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Path { path, .. } => Some(path),
            Piece::Text(_) => None,
        });
        f.debug_set().entries(paths).finish()
    }
}
