//! Parts of the API that are switched on by cargo features.

/// Which areas there are.
#[derive(Clone, Debug, Default)]
pub struct Areas {
    /// Areas by name, each with patterns over its pages; `!` in front takes pages away.
    pub listed: Vec<(String, Vec<String>)>,
    /// Whether a page that is in no listed area belongs to that of the workload which its front
    /// matter names, failing that to [`OTHER`](crate::areas::OTHER). A workload whose files are
    /// named `workload-group-type.md`, as Intune's are, has an area for each group.
    pub by_workload: bool,
    /// What is before the names of areas that were not listed: `v1-`.
    pub prefix: String,
}

impl Areas {
    /// Areas that are listed with their pages.
    pub fn listed(areas: impl IntoIterator<Item = (String, Vec<String>)>) -> Self {
        Self { listed: areas.into_iter().collect(), ..Self::default() }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty() && !self.by_workload
    }
}
