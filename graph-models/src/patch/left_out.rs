//! Differences that a patch cannot express.

use std::fmt;

use crate::reflect::Access;

/// A difference between two models that a patch cannot express: see
/// [`Patch::difference`](super::Patch::difference).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The path of the property: names in JSON, separated by dots.
    pub path: String,
    /// The reason.
    pub reason: LeftOutReason,
}

/// The reason why a patch cannot express a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeftOutReason {
    /// The property is part of the key.
    Key,
    /// The property is read-only.
    ReadOnly,
    /// The property is a navigation property, which a PATCH binds and does not set.
    Navigation,
    /// The property is not in any request body that the reference documents.
    NotListed,
    /// The property no longer has a value, but is not nullable.
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
