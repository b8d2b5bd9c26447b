//! The origin of an item, and the derives and attributes that the user adds.

use crate::user_code::UserCode;

/// The pages of an item, and the areas that need it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The pages that document it, relative to the documentation folder, starting with the main
    /// one.
    pub(crate) pages: Vec<String>,
    /// The public address of the main page.
    pub(crate) reference: Option<String>,
    /// The areas that need it, sorted. Empty if there are no areas.
    pub(crate) areas: Vec<String>,
    /// The features of which at least one must be enabled: the areas, or a feature that they share.
    pub features: Vec<String>,
}

/// Derives and attributes that the user adds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extra {
    /// The paths of derives.
    pub(crate) derives: Vec<UserCode>,
    /// The code between `#[` and `]`.
    pub(crate) attributes: Vec<UserCode>,
}
