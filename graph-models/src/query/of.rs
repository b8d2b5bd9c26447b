//! The types that a property depends on.

use std::marker::PhantomData;

/// A property of one type, whose value is of another, with what its page says of it.
pub(super) type Of<M, T, O> = PhantomData<fn() -> (M, T, O)>;
