//! The types that a property depends on.

use std::marker::PhantomData;

/// A property of one type whose value has another, with what its page says about it.
pub(super) type Of<M, T, O> = PhantomData<fn() -> (M, T, O)>;
