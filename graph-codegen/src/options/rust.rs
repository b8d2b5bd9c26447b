//! What the generated items look like.

use super::properties::PropertyOptions;
use super::types::TypePattern;
use crate::schema::TypeText;
use crate::user_code::UserCode;

/// What the generated items look like. The default: full docs, every type and operation, nothing
/// else.
#[derive(Clone, Debug, Default)]
pub struct RustOptions {
    /// How much of the pages' text becomes rustdoc.
    pub doc_text: DocText,
    /// Types that are left out. Properties of such a type are untyped, operations on it are left
    /// out.
    pub exclude: Vec<TypeText>,
    /// Types for which the user has a type of their own: it needs `Serialize`, `DeserializeOwned`,
    /// `Clone` and `PartialEq`. The path of that should be absolute (`crate::Place`), since it is
    /// written into modules of several depths. Operations on such a type are left out.
    pub replace: Vec<(TypeText, UserCode)>,
    /// Derives for the structs and enums that a pattern matches.
    pub derives: Vec<(TypePattern, Vec<UserCode>)>,
    /// Attributes (what is between `#[` and `]`) for the structs and enums that a pattern matches.
    pub attributes: Vec<(TypePattern, Vec<UserCode>)>,
    /// What the user knows better than the pages.
    pub properties: PropertyOptions,
    /// The prefix of the names of shared features, if there are any. With a prefix, an item that
    /// several areas need requires one shared feature, which each area must enable
    /// ([`Items::shared`](crate::emit::Items::shared)); without one, it lists all areas.
    pub shared_features: Option<String>,
    /// The path of the module that will contain the items, such as `crate::v1`, for callers that
    /// distribute the items over modules: paths between items start there. Without it, paths are
    /// relative, and the items can be in any module, but only all together.
    pub root: Option<UserCode>,
    /// The path of `graph-models`, where that is not a dependency of this name: of another name
    /// (`::graph`), or re-exported (`crate::graph`). It is written into modules of several depths.
    pub crate_path: Option<UserCode>,
}

/// How much of the pages' text becomes rustdoc. Names, links to the pages and facts are there in
/// any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DocText {
    /// All of it.
    #[default]
    Full,
    /// The first sentence of each description.
    Summary,
    /// None of it.
    None,
}
