//! The areas as cargo features.

use std::collections::{BTreeMap, BTreeSet};

use graph_codegen::emit::{Item, ItemKind};

use super::Reference;

/// A feature.
#[derive(Debug, Default)]
pub struct Feature {
    /// The features that it switches on.
    pub parts: BTreeSet<String>,
    /// Whether another one switches it on.
    pub is_part: bool,
    /// How many types its pages document.
    pub own: usize,
    /// How many types are there when it is on.
    pub types: usize,
    /// How many operations are there when it is on.
    pub operations: usize,
}

/// The features of a crate, by name.
pub type Features = BTreeMap<String, Feature>;

/// The features that the items of some references need, and the listed areas.
pub fn of<'a>(references: &[Reference], listed: impl Iterator<Item = &'a str>) -> Features {
    let mut features: Features = listed.map(|name| (name.to_owned(), Feature::default())).collect();
    for reference in references {
        for area in reference.output.items.list.iter().flat_map(|item| &item.areas) {
            features.entry(area.clone()).or_default();
        }
    }
    for (name, inner) in references.iter().flat_map(|reference| &reference.output.areas.parts) {
        add_group(&mut features, name, inner);
    }
    for reference in references {
        for item in reference.output.items.list.iter().filter(|item| {
            !matches!(item.kind, ItemKind::Patch | ItemKind::Creation | ItemKind::Any | ItemKind::Ids | ItemKind::Index)
        }) {
            count(&mut features, item, reference);
        }
    }
    features
}

fn add_group(features: &mut Features, name: &str, inner: &BTreeSet<String>) {
    let known: BTreeSet<String> = inner.iter().filter(|inner| features.contains_key(*inner)).cloned().collect();
    if known.is_empty() {
        return;
    }
    for inner in &known {
        features.entry(inner.clone()).or_default().is_part = true;
    }
    features.entry(name.to_owned()).or_default().parts = known;
}

fn count(features: &mut Features, item: &Item, reference: &Reference) {
    let homes: Vec<&String> = item.pages.iter().flat_map(|page| reference.output.areas.of_page(page)).collect();
    for (name, feature) in features {
        let has = |area: &String| area == name || feature.parts.contains(area);
        if !item.areas.iter().any(has) {
            continue;
        }
        if item.kind == ItemKind::Operation {
            feature.operations += 1;
        } else {
            feature.types += 1;
            feature.own += usize::from(homes.iter().any(|home| has(home)));
        }
    }
}
