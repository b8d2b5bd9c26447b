//! What a patch could not carry.

use std::fmt;

use crate::reflect::Access;

/// A difference between two models that a patch could not carry: see
/// [`Patch::difference`](super::Patch::difference).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// Where: the names of the properties in JSON, with dots between them.
    pub path: String,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why a patch could not carry a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeftOutReason {
    /// The property is part of the key.
    Key,
    /// The property is read-only.
    ReadOnly,
    /// The property is a navigation property: a PATCH binds it and does not set it.
    Navigation,
    /// The property is not in any documented request body.
    NotListed,
    /// The property has no value any more, and is not nullable.
    NotNullable,
}

impl LeftOutReason {
    /// Why a property cannot be written.
    pub(super) fn not_writable(access: Access) -> Self {
        match () {
            () if access.is_key() => Self::Key,
            () if access.is_read_only() => Self::ReadOnly,
            () if access.is_navigation() => Self::Navigation,
            () => Self::NotListed,
        }
    }
}

impl fmt::Display for LeftOutReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key => "is the key, so a patch cannot change it",
            Self::ReadOnly => "is read-only, so a patch cannot change it",
            Self::Navigation => "is a navigation property, so a patch cannot set it",
            Self::NotListed => "is not in any documented request body, so a patch cannot change it",
            Self::NotNullable => "is not nullable, so a patch cannot clear it",
        })
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.path, self.reason)
    }
}
