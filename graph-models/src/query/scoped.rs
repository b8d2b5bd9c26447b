//! Options that apply to a nested value.

use super::{Filter, Order};

/// A part of a query option that can apply to a value nested in another: a [`Filter`] or an
/// [`Order`].
pub trait Scoped<N> {
    /// The same option for an `M` that contains the value.
    type In<M>;

    #[doc(hidden)]
    fn inside<M>(self, path: &str) -> Self::In<M>;
}

impl<N, F> Scoped<N> for Filter<N, F> {
    type In<M> = Filter<M, F>;

    fn inside<M>(self, path: &str) -> Filter<M, F> {
        self.inside(path)
    }
}

impl<N> Scoped<N> for Order<N> {
    type In<M> = Order<M>;

    fn inside<M>(self, path: &str) -> Order<M> {
        self.inside(path)
    }
}
