//! Links to types and operations in the texts of pages, as links to their Rust items.
//!
//! A link is a slot while a text is planned. When all items have their places, the slot is
//! [settled](settle): it becomes a link to the item if that exists whenever the linking item does,
//! otherwise a link to the public page, and otherwise plain text. Adding pages can therefore turn
//! text into a link but changes nothing else.

use std::collections::HashMap;

use super::address::address;
use super::id::TypeId;
use super::index::Index;
use super::place::{Place, destination};
use super::slot::{NEXT, OPEN, end};
use crate::schema::{Schema, Version, linked_page};
use crate::source::SourceMap;

/// The types and operations by the pages that document them.
pub(super) struct Links<'a> {
    by_page: HashMap<String, Vec<(&'a str, TypeId)>>,
    /// The first operation of each page, by its index in the schema.
    operations: HashMap<String, usize>,
    /// How many types have numbers; those of operations follow.
    types: usize,
    version: Version,
    /// Whether the items that links may lead to exist.
    has_items: bool,
}

impl<'a> Links<'a> {
    pub(super) fn new(schema: &Schema, index: &Index<'a>, sources: &SourceMap, has_items: bool) -> Self {
        let mut by_page: HashMap<String, Vec<(&str, TypeId)>> = HashMap::new();
        for (id, ty) in index.types() {
            for page in ty.pages() {
                by_page.entry(sources.path(*page).to_ascii_lowercase()).or_default().push((ty.name().short(), id));
            }
        }
        let mut operations = HashMap::new();
        for (at, operation) in schema.operations.iter().enumerate() {
            operations.entry(sources.path(operation.page).to_ascii_lowercase()).or_insert(at);
        }
        Self { by_page, operations, types: index.types().count(), version: schema.version, has_items }
    }

    /// The end of the slot for a link on a page: the number of the item, and the public address.
    pub(super) fn slot(&self, page: &str, target: &str, shown: &str) -> Option<String> {
        let item = linked_page(page, target).filter(|_| self.has_items).and_then(|(path, anchor)| {
            let path = path.to_ascii_lowercase();
            self.ty(&path, &anchor, shown).map(|id| id.0).or_else(|| Some(self.types + self.operations.get(&path)?))
        });
        let number = item.map(|number| number.to_string()).unwrap_or_default();
        let address = address(page, target, self.version).unwrap_or_default();
        Some(end(&number, &address))
    }

    /// The type that a link to a page refers to: if the page documents several, the one that the
    /// link's anchor or text names.
    fn ty(&self, path: &str, anchor: &str, shown: &str) -> Option<TypeId> {
        let types = self.by_page.get(path)?;
        let named = |name: &str| types.iter().find(|(short, _)| short.eq_ignore_ascii_case(name)).map(|(_, id)| *id);
        let stem = crate::library::stem(path);
        let anchored = anchor.split('-').next().filter(|anchor| !anchor.is_empty());
        let by_words = anchored.and_then(named).or_else(|| named(shown)).or_else(|| named(stem));
        by_words.or(if let [(_, only)] = types.as_slice() { Some(*only) } else { None })
    }
}

/// Where a text is shown.
pub(super) struct Site<'a> {
    /// The item that links are relative to.
    pub(super) from: Place,
    /// The areas of the item that the text documents.
    pub(super) areas: &'a [String],
}

/// The possible targets of links.
pub(super) struct Targets<'a> {
    /// By their numbers; none for an operation without a module.
    pub(super) items: &'a [Option<(Place, Vec<String>)>],
    pub(super) root: Option<&'a str>,
}

/// Writes the links of a text.
pub(super) fn settle(text: &mut String, site: &Site<'_>, targets: &Targets<'_>) {
    if !text.contains(OPEN) {
        return;
    }
    let mut out = String::with_capacity(text.len() + 32);
    let mut parts = text.split(OPEN);
    out.push_str(parts.next().unwrap_or(""));
    for part in parts {
        let mut fields = part.splitn(4, NEXT);
        let mut next = || fields.next().unwrap_or("");
        let (shown, number, address, rest) = (next(), next(), next(), next());
        match destination_of(number, shown, site, targets)
            .or_else(|| (!address.is_empty()).then(|| format!("({address})")))
        {
            Some(destination) => out.extend(["[", shown, "]", &destination]),
            None => out.push_str(shown),
        }
        out.push_str(rest);
    }
    *text = out;
}

/// The destination of a link to an item, if the item exists.
fn destination_of(number: &str, shown: &str, site: &Site<'_>, targets: &Targets<'_>) -> Option<String> {
    let (to, areas) = targets.items.get(number.parse::<usize>().ok()?)?.as_ref()?;
    if !site.areas.iter().all(|area| areas.contains(area)) {
        return None;
    }
    let destination = destination(to, &site.from, targets.root);
    // rustdoc warns about a link whose target is stated twice.
    let is_said = shown.trim_matches('`') == destination;
    Some(if is_said { String::new() } else { format!("({destination})") })
}
