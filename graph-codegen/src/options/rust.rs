//! Options about the generated items.

use super::properties::PropertyOptions;
use super::types::TypePattern;
use crate::schema::TypeText;
use crate::user_code::UserCode;

/// Options about the generated items. By default, all types and operations are generated, with full
/// documentation.
#[derive(Clone, Debug, Default)]
pub struct RustOptions {
    /// How much of the pages' text becomes rustdoc.
    pub doc_text: DocText,
    /// Types to leave out. Properties of such a type are untyped, and operations on it are left
    /// out.
    pub exclude: Vec<TypeText>,
    /// The user's own types in place of generated ones, which must implement `Serialize`,
    /// `DeserializeOwned`, `Clone` and `PartialEq`. The path should be absolute (`crate::Place`),
    /// because it is written into modules of different depths. Operations on such a type are left
    /// out.
    pub replace: Vec<(TypeText, UserCode)>,
    /// Additional derives for the structs and enums that a pattern matches.
    pub derives: Vec<(TypePattern, Vec<UserCode>)>,
    /// Additional attributes for the structs and enums that a pattern matches: the tokens between
    /// `#[` and `]`.
    pub attributes: Vec<(TypePattern, Vec<UserCode>)>,
    /// Corrections of single properties.
    pub properties: PropertyOptions,
    /// The prefix of the names of shared features. With a prefix, an item that several areas need
    /// requires one shared feature, which each of these areas must enable
    /// ([`Items::shared`](crate::emit::Items::shared)); without one, the item lists all areas.
    pub shared_features: Option<String>,
    /// The path of the module that will contain the items, such as `crate::v1`, for callers that
    /// distribute the items over modules: paths between items then start there. Without it, paths
    /// are relative, and the items can be in any module, but only all together.
    pub root: Option<UserCode>,
    /// The path of `graph-models`, if the dependency is renamed (`::graph`) or re-exported
    /// (`crate::graph`). It is written into modules of different depths.
    pub crate_path: Option<UserCode>,
}

/// How much of the pages' text becomes rustdoc. Names, facts and links to the pages are always
/// included.
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
