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
         Types and PATCH requests of Microsoft Graph, made from {pages} of its reference. `graph-docs generate` wrote every file \
         that says so in its first line, and writes it again when the pages change. Files of your own may lie beside them.\n\n\
         All areas are on by default. To build less, name what you need:\n\n\
         ```toml\n{name} = {{ version = {release}, default-features = false, features = [{example:?}] }}\n```\n\n\
         An area has the types that its pages document, and whatever those need.\n\n\
         | feature | types of its own | types in all | operations |\n|---|---:|---:|---:|\n{rows}",
        mark = text::MARK,
        version = env!("CARGO_PKG_VERSION"),
        pages = package::pages(references),
        release = package.version(),
        example = example(features),
    )
}
