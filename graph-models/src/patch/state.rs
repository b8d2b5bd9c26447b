//! What a patch says of a property, seen from outside.

/// What a patch says of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PatchState {
    /// Nothing: it keeps its value.
    Keep,
    /// It becomes `null`.
    Clear,
    /// It becomes a value, or parts of it do.
    Set,
}
