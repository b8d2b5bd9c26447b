//! The change of a property in a patch, as callers see it.

/// The change of a property in a patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PatchState {
    /// No change: the property keeps its value.
    Keep,
    /// The property becomes `null`.
    Clear,
    /// The property, or a part of it, gets a new value.
    Set,
}
