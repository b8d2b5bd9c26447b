//! Which area of the API a page belongs to.
//!
//! An area is a cargo feature. Its pages are its roots; what those need is computed when the items are emitted. A page's area
//! depends on that page alone, so that a page which is added takes nothing away from any area.

use std::collections::BTreeMap;

use crate::emit::{Area, Root};
use crate::library::{Library, matches};
use crate::page::FrontMatter;
use crate::schema::Built;

/// The area of the pages that name no workload.
pub const OTHER: &str = "other";

/// The names that cargo or the generated crate use themselves.
const RESERVED: [&str; 2] = ["default", "all"];

/// Which areas there are.
#[derive(Clone, Debug, Default)]
pub struct Areas {
    /// Areas by name, each with patterns over its pages; `!` in front takes pages away.
    pub listed: Vec<(String, Vec<String>)>,
    /// Whether a page that is in no listed area belongs to that of the workload which its front matter names, failing that
    /// to [`OTHER`].
    pub by_workload: bool,
    /// What stands before the names of areas that were not listed: `v1-`.
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

    /// The areas of each page that was read, by its path; empty without areas.
    pub(crate) fn by_page(&self, library: &Library<'_>) -> BTreeMap<String, Vec<String>> {
        if self.is_empty() {
            return BTreeMap::new();
        }
        library.pages().map(|(path, page)| (path.to_owned(), self.of_page(path, &page.front_matter))).collect()
    }

    /// Each area with its types and operations, by name.
    pub(crate) fn of(
        &self,
        built: &Built,
        by_page: &BTreeMap<String, Vec<String>>,
        library: &Library<'_>,
    ) -> Vec<Area> {
        let of_page = |path: &str| by_page.get(path).map_or(&[][..], Vec::as_slice);
        let mut areas: BTreeMap<&str, Vec<Root>> =
            self.listed.iter().map(|(name, _)| (name.as_str(), Vec::new())).collect();
        for (path, types) in &built.roots {
            for name in of_page(path) {
                // The target of an operation may be a name that no type of the schema has.
                let known = types.iter().filter(|name| built.schema.types.contains_key(*name));
                areas.entry(name).or_default().extend(known.cloned().map(Root::Type));
            }
        }
        for (index, operation) in built.schema.operations.iter().enumerate() {
            for name in of_page(library.path_of(operation.page)) {
                areas.entry(name).or_default().push(Root::Operation(index));
            }
        }
        let listed = |name: &str| self.listed.iter().any(|(listed, _)| listed == name);
        areas.retain(|name, roots| listed(name) || !roots.is_empty());
        areas.into_iter().map(|(name, roots)| Area { name: name.to_owned(), roots }).collect()
    }

    /// The areas of a page: all that list it, else the one of its workload.
    fn of_page(&self, path: &str, front_matter: &FrontMatter) -> Vec<String> {
        let listed = self.listed.iter().filter(|(_, patterns)| is_chosen(patterns, path));
        let mut names: Vec<String> = listed.map(|(name, _)| name.clone()).collect();
        if names.is_empty() && self.by_workload {
            let workload = workload(front_matter);
            names.push(format!("{}{}", self.prefix, workload.as_deref().unwrap_or(OTHER)));
        }
        names
    }
}

/// Whether some pattern names a page and none takes it away.
fn is_chosen(patterns: &[String], path: &str) -> bool {
    let (away, named): (Vec<&String>, Vec<&String>) = patterns.iter().partition(|pattern| pattern.starts_with('!'));
    named.iter().any(|pattern| matches(pattern, path))
        && !away.iter().any(|pattern| matches(pattern.trim_start_matches('!'), path))
}

/// The workload that a page's front matter names, as a feature's name: `ms.subservice`, before 2023 `ms.prod`.
fn workload(front_matter: &FrontMatter) -> Option<String> {
    ["ms.subservice", "ms.prod"].into_iter().find_map(|key| front_matter.get(key).and_then(feature))
}

/// A text as a feature's name: letters, digits and single dashes. `None` if nothing is left.
fn feature(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-").to_ascii_lowercase();
    if RESERVED.contains(&name.as_str()) {
        return Some(format!("{name}-pages"));
    }
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workloads_become_feature_names() {
        let table = [
            ("planner", Some("planner")),
            ("SharePoint", Some("sharepoint")),
            ("Identity and  access", Some("identity-and-access")),
            ("entra-agent-id ", Some("entra-agent-id")),
            ("all", Some("all-pages")),
            ("default", Some("default-pages")),
            ("用户", None),
            ("--", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(feature(text).as_deref(), expected, "{text}");
        }
    }
}
