//! Parts of the API that cargo features enable.

/// The areas to divide the items into.
#[derive(Clone, Debug, Default)]
pub struct Areas {
    /// Areas by name, each with patterns over its pages. A leading `!` excludes pages.
    pub listed: Vec<(String, Vec<String>)>,
    /// Whether a page in no listed area belongs to the area of its workload, as its front matter
    /// states it, or otherwise to [`OTHER`](crate::areas::OTHER). A workload whose files are named
    /// `workload-group-type.md`, such as Intune, has an area for each group.
    pub by_workload: bool,
    /// A prefix for the names of areas that are not listed, such as `v1-`.
    pub prefix: String,
}

impl Areas {
    /// Creates areas from lists of their pages.
    pub fn listed(areas: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        Self { listed: areas.into_iter().collect(), ..Self::default() }
    }

    /// Returns `true` if there are no areas.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty() && !self.by_workload
    }
}
