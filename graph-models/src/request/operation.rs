//! What the documentation says of an operation.

use std::fmt;

/// The version of Graph that an operation belongs to. Versions never share a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `v1.0`, which stays as it is.
    V1_0,
    /// `beta`, which may change any day.
    Beta,
}

impl ApiVersion {
    /// The version as it stands in a URL.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What the documentation says of an operation.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::update_language_proficiency::OPERATION;
/// assert_eq!(OPERATION.name, "Update languageProficiency");
/// assert_eq!(OPERATION.permissions.application, ["User.ReadWrite.All"]);
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// The title of its page.
    pub name: &'static str,
    /// The path of its page below the version's folder.
    pub page: &'static str,
    /// The version that it belongs to.
    pub version: ApiVersion,
    /// What a caller must be allowed to do.
    pub permissions: Permissions,
    /// The status codes that the page promises. Services answer with others of 2xx as well.
    pub success: &'static [u16],
    /// The name of the type that is changed or read, with its namespace.
    pub target: &'static str,
    /// The annotation that comes first in the body when the target is of a derived type. A patch of another type, which
    /// derives from the target, has its own.
    pub odata_type: Option<&'static str>,
}

/// The permissions that an operation needs: any one of those listed, from the least to the most privileged. None means
/// that the operation is not there for that kind of caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// Delegated, with a work or school account.
    pub delegated_work: &'static [&'static str],
    /// Delegated, with a personal Microsoft account.
    pub delegated_personal: &'static [&'static str],
    /// Application.
    pub application: &'static [&'static str],
}
