//! What the documentation says of an operation.

use std::fmt;

use super::AdvancedQueries;

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
/// Generated code makes one for each page; for an operation of your own, make one with
/// [`new`](Operation::new) and the steps behind it.
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
    /// An operation of which nothing else is known.
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

    /// The same, with the path of its page below the version's folder.
    #[must_use]
    pub const fn with_page(self, page: &'static str) -> Self {
        Self { page, ..self }
    }

    /// The same, with what a caller must be allowed to do.
    #[must_use]
    pub const fn with_permissions(self, permissions: Permissions) -> Self {
        Self { permissions: Some(permissions), ..self }
    }

    /// The same, with the status codes that the page promises.
    #[must_use]
    pub const fn with_success(self, success: &'static [u16]) -> Self {
        Self { success, ..self }
    }

    /// The same, with the name of the type that is changed or read, with its namespace.
    #[must_use]
    pub const fn with_target(self, target: &'static str) -> Self {
        Self { target, ..self }
    }

    /// The same, with the annotation that comes first in the body because the target is of a
    /// derived type.
    #[must_use]
    pub const fn with_odata_type(self, odata_type: &'static str) -> Self {
        Self { odata_type: Some(odata_type), ..self }
    }

    /// The same, whose body has to say of which type it is: its page says so, and the target is a
    /// base type.
    #[must_use]
    pub const fn with_type_required(self) -> Self {
        Self { is_type_required: true, ..self }
    }

    /// The same, with the queries that its page requires `ConsistencyLevel: eventual` for.
    #[must_use]
    pub const fn with_advanced_queries(self, advanced_queries: AdvancedQueries) -> Self {
        Self { advanced_queries, ..self }
    }

    /// The title of its page.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The path of its page below the version's folder; empty for an operation of your own.
    #[must_use]
    pub const fn page(&self) -> &'static str {
        self.page
    }

    /// The version that it belongs to.
    #[must_use]
    pub const fn version(&self) -> ApiVersion {
        self.version
    }

    /// What a caller must be allowed to do; `None` where the pages did not tell, as where the file
    /// with the table is missing.
    #[must_use]
    pub const fn permissions(&self) -> Option<Permissions> {
        self.permissions
    }

    /// The status codes that the page promises. Services answer with others of 2xx as well.
    #[must_use]
    pub const fn success(&self) -> &'static [u16] {
        self.success
    }

    /// The name of the type that is changed or read, with its namespace; empty for an operation of
    /// your own that names none.
    #[must_use]
    pub const fn target(&self) -> &'static str {
        self.target
    }

    /// The annotation that comes first in the body when the target is of a derived type. A patch of
    /// another type, which derives from the target, has its own.
    #[must_use]
    pub const fn odata_type(&self) -> Option<&'static str> {
        self.odata_type
    }

    /// For which queries its page requires `ConsistencyLevel: eventual`.
    #[must_use]
    pub const fn advanced_queries(&self) -> AdvancedQueries {
        self.advanced_queries
    }

    /// Whether a patch of the target has to say of which type it is, with
    /// [`with_odata_type`](crate::Patch::with_odata_type). A patch of a type that derives from the
    /// target says so by itself.
    #[must_use]
    pub const fn is_type_required(&self) -> bool {
        self.is_type_required
    }
}

/// The permissions that an operation needs: any one of those listed, from the least to the most
/// privileged. None means that the operation is not there for that kind of caller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    delegated_work: &'static [&'static str],
    delegated_personal: &'static [&'static str],
    application: &'static [&'static str],
}

impl Permissions {
    /// None for anybody.
    #[must_use]
    pub const fn new() -> Self {
        Self { delegated_work: &[], delegated_personal: &[], application: &[] }
    }

    /// The same, with those for delegated calls with a work or school account.
    #[must_use]
    pub const fn with_delegated_work(self, delegated_work: &'static [&'static str]) -> Self {
        Self { delegated_work, ..self }
    }

    /// The same, with those for delegated calls with a personal Microsoft account.
    #[must_use]
    pub const fn with_delegated_personal(self, delegated_personal: &'static [&'static str]) -> Self {
        Self { delegated_personal, ..self }
    }

    /// The same, with those for calls of an application by itself.
    #[must_use]
    pub const fn with_application(self, application: &'static [&'static str]) -> Self {
        Self { application, ..self }
    }

    /// Delegated, with a work or school account.
    #[must_use]
    pub const fn delegated_work(&self) -> &'static [&'static str] {
        self.delegated_work
    }

    /// Delegated, with a personal Microsoft account.
    #[must_use]
    pub const fn delegated_personal(&self) -> &'static [&'static str] {
        self.delegated_personal
    }

    /// Application.
    #[must_use]
    pub const fn application(&self) -> &'static [&'static str] {
        self.application
    }
}
