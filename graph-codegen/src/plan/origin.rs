//! Where an item comes from, and what is asked for on it.

use crate::user_code::UserCode;

/// Where an item comes from, and what needs it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The pages that document it, below the documentation folder, the main one first.
    pub pages: Vec<String>,
    /// The public address of the main one.
    pub reference: Option<String>,
    /// The areas that need it, sorted; empty when no areas were asked for.
    pub areas: Vec<String>,
    /// The features of which one must be on: the areas, or a feature that they share.
    pub features: Vec<String>,
}

/// Derives and attributes that the user asks for.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    /// Paths of derives.
    pub derives: Vec<UserCode>,
    /// What is between `#[` and `]`.
    pub attributes: Vec<UserCode>,
}
