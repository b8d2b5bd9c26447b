//! The crate's README.

use super::features::Features;
use super::package::{self, Package};
use super::{Reference, text};

/// A feature that is worth an example: the first one with an operation.
fn example(features: &Features) -> &str {
    let useful = features.iter().find(|(_, feature)| feature.operations > 0).or_else(|| features.iter().next());
    useful.map_or("all", |(name, _)| name)
}

/// README.md.
pub fn readme(package: &Package, references: &[Reference], features: &Features) -> String {
    let name = &package.name;
    let rows: String = features
        .iter()
        .map(|(name, feature)| format!("| `{name}` | {} | {} | {} |\n", feature.own, feature.types, feature.operations))
        .collect();
    format!(
        "<!-- {mark} {version} from {pages}. Do not edit. -->\n\n\
         # {name}\n\n\
         Types and requests of Microsoft Graph, generated from {pages} of its reference. `graph-docs generate` wrote every file \
         that says so in its first line, and rewrites it when the pages change. You can add files of your own.\n\n\
         All areas are enabled by default. To build less, enable only what you need:\n\n\
         ```toml\n{name} = {{ version = {release}, default-features = false, features = [{example:?}] }}\n```\n\n\
         An area contains the types that its pages document, and the types that these need.\n\n\
         | feature | own types | all types | operations |\n|---|---:|---:|---:|\n{rows}",
        mark = text::MARK,
        version = env!("CARGO_PKG_VERSION"),
        pages = package::pages(references),
        release = package.version(),
        example = example(features),
    )
}
