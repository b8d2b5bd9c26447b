//! The number of a type.

/// A type of a [`Plan`](super::Plan), by its place in [`Plan::types`](super::Plan::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub(super) usize);
