//! All options together.

use std::collections::BTreeSet;

use super::areas::Areas;
use super::pages;
use super::rust::RustOptions;
use crate::diagnostic::{Code, Severity};
use crate::schema::{OperationKind, Selection, Version};

/// What is to be generated from a documentation folder.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The pages: paths and patterns below the folder, `!` in front takes pages away.
    pub pages: Vec<String>,
    /// The version, where neither the folder's name nor the pages tell.
    pub version: Option<Version>,
    /// Parts that are switched on by cargo features; the pages of listed ones need not be repeated
    /// in `pages`.
    pub areas: Areas,
    /// How many threads read pages and write items; as many as there are cores if not given. The
    /// output is the same.
    pub threads: usize,
    /// How grave it is when a linked type has no page; a warning if not given.
    pub missing_pages: Option<Severity>,
    /// The findings that are not wanted, by their codes. What is an error stays one.
    pub allow: BTreeSet<Code>,
    /// The kinds of operation that get request functions; all, if there are none. The pages' types
    /// that only others need are left out, too.
    pub operations: BTreeSet<OperationKind>,
    /// How many navigation properties are followed one after the other; all that there are if not
    /// given. What only the others lead to is untyped, without a finding.
    pub navigation: Option<usize>,
    /// What the items look like.
    pub rust: RustOptions,
}

impl Settings {
    /// The pages that are to be read: those that are named and those of listed areas.
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
