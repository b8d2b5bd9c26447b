//! What the reference says about an operation.

use std::fmt;

use super::AdvancedQueries;

/// The version of Graph that an operation belongs to. The versions share no types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// `v1.0`, which is stable.
    V1_0,
    /// `beta`, which may change at any time.
    Beta,
}

impl ApiVersion {
    /// Returns the version as it is written in URLs.
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

/// What the reference says about an operation.
///
/// Generated code has one for each page. For an operation of your own, create one with
/// [`new`](Operation::new) and the `with_…` methods.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::update_language_proficiency::OPERATION;
/// use graph_models::{ApiVersion, Operation, Permissions};
///
/// assert_eq!(OPERATION.name(), "Update languageProficiency");
/// assert_eq!(OPERATION.permissions().map(|it| it.application()), Some(&["User.ReadWrite.All"][..]));
///
/// const COPY: Operation = Operation::new("Copy languageProficiency", ApiVersion::Beta)
///     .with_permissions(Permissions::new().with_delegated_work(&["User.ReadWrite"]))
///     .with_success(&[204]);
/// assert_eq!(COPY.success(), [204]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    name: &'static str,
    page: &'static str,
    version: ApiVersion,
    permissions: Option<Permissions>,
    success: &'static [u16],
    target: &'static str,
    odata_type: Option<&'static str>,
    is_type_required: bool,
    advanced_queries: AdvancedQueries,
}

impl Operation {
    /// Creates an operation with a name and a version, and no other information.
    #[must_use]
    pub const fn new(name: &'static str, version: ApiVersion) -> Self {
        Self {
            name,
            page: "",
            version,
            permissions: None,
            success: &[],
            target: "",
            odata_type: None,
            is_type_required: false,
            advanced_queries: AdvancedQueries::None,
        }
    }

    /// Sets the path of the operation's page below the folder of its version.
    #[must_use]
    pub const fn with_page(self, page: &'static str) -> Self {
        Self { page, ..self }
    }

    /// Sets the permissions that a caller needs.
    #[must_use]
    pub const fn with_permissions(self, permissions: Permissions) -> Self {
        Self { permissions: Some(permissions), ..self }
    }

    /// Sets the success codes that the page lists.
    #[must_use]
    pub const fn with_success(self, success: &'static [u16]) -> Self {
        Self { success, ..self }
    }

    /// Sets the name, including the namespace, of the type that is changed or read.
    #[must_use]
    pub const fn with_target(self, target: &'static str) -> Self {
        Self { target, ..self }
    }

    /// Sets the annotation (`@odata.type`) that comes first in the body because the target is a
    /// derived type.
    #[must_use]
    pub const fn with_odata_type(self, odata_type: &'static str) -> Self {
        Self { odata_type: Some(odata_type), ..self }
    }

    /// Marks the operation as one whose body must name its type: its page says so, and the target
    /// is a base type.
    #[must_use]
    pub const fn with_type_required(self) -> Self {
        Self { is_type_required: true, ..self }
    }

    /// Sets the queries for which the page requires `ConsistencyLevel: eventual`.
    #[must_use]
    pub const fn with_advanced_queries(self, advanced_queries: AdvancedQueries) -> Self {
        Self { advanced_queries, ..self }
    }

    /// Returns the title of the page.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the path of the page below the folder of its version; empty for an operation of your
    /// own.
    #[must_use]
    pub const fn page(&self) -> &'static str {
        self.page
    }

    /// Returns the version.
    #[must_use]
    pub const fn version(&self) -> ApiVersion {
        self.version
    }

    /// Returns the permissions that a caller needs; `None` if they are unknown, for example because
    /// the include file with the table is missing.
    #[must_use]
    pub const fn permissions(&self) -> Option<Permissions> {
        self.permissions
    }

    /// Returns the success codes that the page lists. Services also respond with other 2xx codes.
    #[must_use]
    pub const fn success(&self) -> &'static [u16] {
        self.success
    }

    /// Returns the name, including the namespace, of the type that is changed or read; empty for an
    /// operation of your own without a target.
    #[must_use]
    pub const fn target(&self) -> &'static str {
        self.target
    }

    /// Returns the annotation (`@odata.type`) that comes first in the body if the target is a
    /// derived type. A patch of a type derived from the target has its own annotation instead.
    #[must_use]
    pub const fn odata_type(&self) -> Option<&'static str> {
        self.odata_type
    }

    /// Returns the queries for which the page requires `ConsistencyLevel: eventual`.
    #[must_use]
    pub const fn advanced_queries(&self) -> AdvancedQueries {
        self.advanced_queries
    }

    /// Returns `true` if a patch of the target must name its type, with
    /// [`with_odata_type`](crate::Patch::with_odata_type). A patch of a type derived from the
    /// target does so by itself.
    #[must_use]
    pub const fn is_type_required(&self) -> bool {
        self.is_type_required
    }
}

/// The permissions that an operation needs: any one of those listed, from least to most privileged.
///
/// An empty list means that the operation is not available to that kind of caller.
///
/// ```
/// use graph_models::Permissions;
///
/// let permissions = Permissions::new().with_application(&["User.Read.All", "User.ReadWrite.All"]);
/// assert_eq!(permissions.application().first(), Some(&"User.Read.All"));
/// assert!(permissions.delegated_personal().is_empty());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    delegated_work: &'static [&'static str],
    delegated_personal: &'static [&'static str],
    application: &'static [&'static str],
}

impl Permissions {
    /// Creates empty lists for all kinds of callers.
    #[must_use]
    pub const fn new() -> Self {
        Self { delegated_work: &[], delegated_personal: &[], application: &[] }
    }

    /// Sets the permissions for delegated access with a work or school account.
    #[must_use]
    pub const fn with_delegated_work(self, delegated_work: &'static [&'static str]) -> Self {
        Self { delegated_work, ..self }
    }

    /// Sets the permissions for delegated access with a personal Microsoft account.
    #[must_use]
    pub const fn with_delegated_personal(self, delegated_personal: &'static [&'static str]) -> Self {
        Self { delegated_personal, ..self }
    }

    /// Sets the permissions for app-only access.
    #[must_use]
    pub const fn with_application(self, application: &'static [&'static str]) -> Self {
        Self { application, ..self }
    }

    /// Returns the permissions for delegated access with a work or school account.
    #[must_use]
    pub const fn delegated_work(&self) -> &'static [&'static str] {
        self.delegated_work
    }

    /// Returns the permissions for delegated access with a personal Microsoft account.
    #[must_use]
    pub const fn delegated_personal(&self) -> &'static [&'static str] {
        self.delegated_personal
    }

    /// Returns the permissions for app-only access.
    #[must_use]
    pub const fn application(&self) -> &'static [&'static str] {
        self.application
    }
}
