//! The number of a type in a plan.

/// A type of a [`Plan`](super::Plan): its index in [`Plan::types`](super::Plan::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(super) usize);
