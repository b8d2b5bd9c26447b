//! All options together.

use std::collections::BTreeSet;

use super::areas::Areas;
use super::pages;
use super::rust::RustOptions;
use crate::diagnostic::{Code, Severity};
use crate::schema::{OperationKind, Selection, Version};

/// What to generate from a documentation folder.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The pages: paths and patterns relative to the folder. A leading `!` excludes pages.
    pub pages: Vec<String>,
    /// The version, if neither the folder's name nor the pages state it.
    pub version: Option<Version>,
    /// The areas, each of which is a cargo feature. The pages of listed areas need not be repeated
    /// in `pages`.
    pub areas: Areas,
    /// The number of threads that read pages and write items; 0 means one for each core. The output
    /// does not depend on it.
    pub threads: usize,
    /// The severity of a link to a type without a page; a warning by default.
    pub missing_pages: Option<Severity>,
    /// The codes of findings to suppress. Errors cannot be suppressed.
    pub allow: BTreeSet<Code>,
    /// The kinds of operation that get request functions; all kinds if empty. Types that only other
    /// operations need are left out as well.
    pub operations: BTreeSet<OperationKind>,
    /// The maximum number of navigation properties that are followed in a row; no limit if `None`.
    /// Types that are only reachable beyond it are untyped, without a finding.
    pub navigation: Option<usize>,
    /// Options about the generated items.
    pub rust: RustOptions,
}

impl Settings {
    /// Returns the pages to read: the selected ones and those of listed areas.
    pub fn selection(&self) -> Selection {
        let of_areas = self.areas.listed.iter().flat_map(|(_, pages)| pages);
        let named: Vec<String> = self.pages.iter().chain(of_areas).cloned().collect();
        let left_out = self.rust.exclude.iter().chain(self.rust.replace.iter().map(|(name, _)| name));
        let retype = self.rust.properties.retype.iter().map(|(property, new)| (property.clone(), new.as_read()));
        Selection {
            pages: pages::or_all(named),
            version: self.version,
            leave_out: left_out.map(|name| name.full_name()).collect(),
            brief: false,
            operations: self.operations.clone(),
            navigation: self.navigation,
            retype: retype.collect(),
        }
    }
}
