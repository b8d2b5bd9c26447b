//! Where an item comes from, and what is asked for on it.

/// Where an item comes from, and what needs it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// The pages that document it, below the documentation folder, the main one first.
    pub(crate) pages: Vec<String>,
    /// The public address of the main one.
    pub(crate) reference: Option<String>,
    /// The areas that need it, sorted; empty when no areas were asked for.
    pub(crate) areas: Vec<String>,
    /// The features of which one must be on: the areas, or a feature that they share.
    pub features: Vec<String>,
}

/// Derives and attributes that the user asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extra {
    /// Paths of derives.
    pub(crate) derives: Vec<proc_macro2::TokenStream>,
    /// What is between `#[` and `]`.
    pub(crate) attributes: Vec<proc_macro2::TokenStream>,
}
