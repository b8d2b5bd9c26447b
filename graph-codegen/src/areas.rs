//! The areas of the API that pages belong to.
//!
//! An area is a cargo feature. Its pages are its roots; what they need is computed when the items
//! are emitted. Adding a page may add to areas but never removes anything from one, because the
//! area of a page follows from its own front matter and file name.

use std::collections::{BTreeMap, BTreeSet};

use crate::library::{Library, Patterns, stem};
use crate::options::Areas;
use crate::page::FrontMatter;
use crate::schema::{Built, Schema, TypeName};

/// The area of pages without a workload.
pub const OTHER: &str = "other";

/// Names that cargo or the generated crate itself uses.
const RESERVED: [&str; 3] = ["default", "all", "graph-models"];

/// A part of the API that can be enabled separately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The name of the cargo feature.
    pub name: String,
    /// The types and operations that the area is for. What they need is computed.
    pub roots: Vec<Root>,
}

/// A type or an operation that an [`Area`] is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// A type.
    Type(TypeName),
    /// An operation, by its index in [`Schema::operations`].
    Operation(usize),
}

/// The areas of the pages that were read.
#[derive(Clone, Debug, Default)]
pub struct AreaMap {
    pages: BTreeMap<String, Vec<String>>,
    /// The areas that are parts of another one, by the name of that one. Enabling it enables all of
    /// them.
    pub parts: BTreeMap<String, BTreeSet<String>>,
}

impl AreaMap {
    /// Returns the areas of a page, starting with the one that it belongs to itself.
    pub fn of_page(&self, path: &str) -> &[String] {
        self.pages.get(path).map_or(&[], Vec::as_slice)
    }
}

/// Returns the areas of each page that was read.
pub(crate) fn map(areas: &Areas, schema: &Schema, library: &Library<'_>) -> AreaMap {
    let mut map = AreaMap::default();
    if areas.is_empty() {
        return map;
    }
    let groups = if areas.by_workload { groups(schema, library) } else { BTreeSet::new() };
    let listed = Listed::of(areas);
    for (path, page) in library.pages() {
        let mut names: Vec<String> = listed.names(path);
        if names.is_empty() && areas.by_workload {
            names.push(found(&areas.prefix, path, &page.front_matter, &groups, &mut map));
        }
        map.pages.insert(path.to_owned(), names);
    }
    map
}

/// The listed areas, with their patterns.
struct Listed<'a> {
    areas: &'a Areas,
    named: Patterns<'a>,
    away: Patterns<'a>,
}

impl<'a> Listed<'a> {
    fn of(areas: &'a Areas) -> Self {
        let patterns = || {
            let areas = areas.listed.iter().enumerate();
            areas.flat_map(|(at, (_, patterns))| patterns.iter().map(move |pattern| (at, pattern.as_str())))
        };
        Self {
            areas,
            named: Patterns::of(patterns().filter(|(_, pattern)| !pattern.starts_with('!'))),
            away: Patterns::of(patterns().filter_map(|(at, pattern)| Some((at, pattern.strip_prefix('!')?)))),
        }
    }

    /// The areas that include a page and do not exclude it, in their order.
    fn names(&self, path: &str) -> Vec<String> {
        let mut numbers: BTreeSet<usize> = self.named.matching(path).collect();
        if !numbers.is_empty() {
            self.away.matching(path).for_each(|number| {
                numbers.remove(&number);
            });
        }
        numbers.into_iter().filter_map(|number| self.areas.listed.get(number)).map(|(name, _)| name.clone()).collect()
    }
}

/// The area of a page that is in no listed area.
fn found(prefix: &str, path: &str, page: &FrontMatter, groups: &BTreeSet<Group>, map: &mut AreaMap) -> String {
    let Some(workload) = workload(page) else { return format!("{prefix}{OTHER}") };
    let area = format!("{prefix}{workload}");
    match group(&workload, path).filter(|group| groups.contains(group)) {
        None => area,
        Some(Group(_, group)) => {
            let part = format!("{area}-{group}");
            map.parts.entry(area).or_default().insert(part.clone());
            part
        }
    }
}

/// Each area with its types and operations, by name.
pub(crate) fn of(areas: &Areas, built: &Built, map: &AreaMap, library: &Library<'_>) -> Vec<Area> {
    let mut all: BTreeMap<&str, Vec<Root>> = areas.listed.iter().map(|(name, _)| (name.as_str(), Vec::new())).collect();
    for (path, types) in &built.roots {
        for name in map.of_page(path) {
            // The target of an operation may have a name that no type in the schema has.
            let known = types.iter().filter(|name| built.schema.types.contains_key(*name));
            all.entry(name).or_default().extend(known.cloned().map(Root::Type));
        }
    }
    for (index, operation) in built.schema.operations.iter().enumerate() {
        for name in map.of_page(library.path_of(operation.page)) {
            all.entry(name).or_default().push(Root::Operation(index));
        }
    }
    all.into_iter().map(|(name, roots)| Area { name: name.to_owned(), roots }).collect()
}

/// A workload and a group of its pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Group(String, String);

/// The groups that exist: those with a page that documents a type. Pages such as
/// `planner-order-hint-format.md` do not.
fn groups(schema: &Schema, library: &Library<'_>) -> BTreeSet<Group> {
    let pages = schema.types.values().flat_map(|ty| ty.pages());
    let of_page = |path: &str| group(&workload(&library.page(path)?.front_matter)?, path);
    pages.filter_map(|page| of_page(library.path_of(*page))).collect()
}

/// The group in a file's name: `intune-apps-mobileapp.md` belongs to the group `apps` of the
/// workload `intune`.
fn group(workload: &str, path: &str) -> Option<Group> {
    let stem = stem(path).to_ascii_lowercase();
    let (group, _) = stem.strip_prefix(workload)?.strip_prefix('-')?.split_once('-')?;
    let group = feature(group)?;
    Some(Group(workload.to_owned(), group))
}

/// The workload in a page's front matter, as the name of a feature: `ms.subservice`, or `ms.prod`
/// before 2023.
fn workload(front_matter: &FrontMatter) -> Option<String> {
    ["ms.subservice", "ms.prod"].into_iter().find_map(|key| front_matter.get(key).and_then(feature))
}

/// Converts a text to the name of a feature: letters, digits and single dashes. `None` if nothing
/// is left.
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

    #[test]
    fn file_names_tell_groups() {
        let table = [
            ("resources/intune-apps-mobileapp.md", Some("apps")),
            ("api/Intune-Apps-mobileapp-update.md", Some("apps")),
            ("resources/intune-overview.md", None),
            ("resources/user.md", None),
            ("resources/intuneapps-x.md", None),
            ("resources/intune--x.md", None),
        ];
        for (path, expected) in table {
            let group = group("intune", path).map(|Group(_, group)| group);
            assert_eq!(group.as_deref(), expected, "{path}");
        }
    }
}
