//! The cargo features that enable an item.
//!
//! An item that several areas need would have to name them all, and fifty areas need a type that
//! most of Graph reaches. A generated crate has its own `Cargo.toml`, so it can have a feature for
//! each set of areas instead: the areas enable the feature, and the item only names the feature.

use std::collections::BTreeMap;

use super::name::Case;
use super::name_set::NameSet;
use super::reach::Reached;
use crate::options::RustOptions;

/// The shared features, by the areas that enable them.
#[derive(Debug, Default)]
pub(super) struct Features(BTreeMap<Vec<String>, String>);

impl Features {
    /// Creates a feature for each set of two or more areas that some type needs, named after the
    /// first such type; none if shared features are not requested.
    pub(super) fn new(reached: &Reached<'_>, options: &RustOptions) -> Self {
        let mut features = Self::default();
        let Some(prefix) = &options.shared_features else { return features };
        let mut names = NameSet::default();
        for (ty, areas) in reached.of_types().filter(|(_, areas)| areas.len() > 1) {
            let name = || format!("{prefix}{}", names.claim(ty.short(), Case::Snake).name.replace('_', "-"));
            features.0.entry(owned(areas)).or_insert_with(name);
        }
        features
    }

    /// The features of which at least one must be enabled for an item that some areas need. Only
    /// sets of types have features, because an operation has one page, which is seldom in two
    /// areas.
    pub(super) fn of(&self, areas: &[&str]) -> Vec<String> {
        let areas = owned(areas);
        self.0.get(&areas).map_or_else(|| areas, |shared| vec![shared.clone()])
    }

    /// The areas that must enable each shared feature.
    pub(super) fn into_shared(self) -> BTreeMap<String, Vec<String>> {
        self.0.into_iter().map(|(areas, name)| (name, areas)).collect()
    }
}

fn owned(areas: &[&str]) -> Vec<String> {
    areas.iter().map(|area| (*area).to_owned()).collect()
}
