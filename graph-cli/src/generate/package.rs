//! What makes files a crate: Cargo.toml, the head of lib.rs, README.

use std::collections::BTreeMap;
use std::path::Path;

use graph_codegen::Output;
use graph_codegen::emit::{Item, ItemKind};

use super::folder::Features;
use super::{Part, text};

/// The crate as a whole.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// What its Cargo.toml says of graph-models.
    pub models: String,
}

/// The crate's name: the given one, else that of its folder.
pub fn name(given: Option<&str>, out: &Path) -> Result<String, String> {
    let folder = || std::path::absolute(out).ok()?.file_name()?.to_str().map(str::to_owned);
    let name = given.map(str::to_owned).or_else(folder).unwrap_or_default();
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    // A crate of one of these names could not name the other.
    let clashes = ["graph-models", "core", "std", "alloc"].contains(&name.replace('_', "-").as_str());
    let keyword = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    if starts && plain && !clashes && !keyword {
        return Ok(name);
    }
    Err(format!(
        "`{name}` can't be this crate's name; choose one of letters, digits and dashes with `--crate-name NAME`"
    ))
}

/// What Cargo.toml says of graph-models: this command's version, or a path relative to the crate.
pub fn dependency(path: Option<&Path>, out: &Path) -> Result<String, String> {
    let Some(path) = path else {
        return Ok(format!("{{ version = {:?}, default-features = false }}", env!("CARGO_PKG_VERSION")));
    };
    if !path.join("Cargo.toml").is_file() {
        return Err(format!("{} is no crate: it has no Cargo.toml", path.display()));
    }
    let relative =
        relative(out, path).ok_or_else(|| format!("there is no way from {} to {}", out.display(), path.display()))?;
    Ok(format!("{{ path = {relative:?}, default-features = false }}"))
}

/// The way from one folder to another, with `/` between its parts.
fn relative(from: &Path, to: &Path) -> Option<String> {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    // The folder to write to need not be there yet, but some folder above it is.
    let above = std::path::absolute(from).ok()?.ancestors().find_map(|above| Some((above.to_owned(), real(above)?)));
    let (above, real_above) = above?;
    let from = real_above.join(std::path::absolute(from).ok()?.strip_prefix(&above).ok()?);
    let to = real(to)?;
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.components().skip(shared).map(|_| Some(".."));
    let down = to.components().skip(shared).map(|part| part.as_os_str().to_str());
    Some(up.chain(down).collect::<Option<Vec<_>>>()?.join("/"))
}

/// The documentation of a version's module.
pub fn version_doc(output: &Output) -> String {
    format!("/// Version {} of the service.\n", output.schema.version)
}

/// lib.rs.
pub fn lib(package: &Package, parts: &[Part], index: &str) -> String {
    let mark = text::header(&[]);
    let (name, pages) = (&package.name, pages(parts));
    let versions: Vec<&str> = parts.iter().map(|part| part.output.schema.version.as_str()).collect();
    let versions = versions.join(" and ");
    format!(
        "{mark}//! Types and PATCH requests of Microsoft Graph {versions}, from {pages} of its reference.\n\
         //!\n\
         //! Each area of the API is a feature; see the README of `{name}`. What the types have in common is in [`graph_models`].\n\
         \n{index}"
    )
}

fn pages(parts: &[Part]) -> String {
    let count: usize = parts.iter().map(|part| part.output.sources.files().count()).sum();
    format!("{count} {}", if count == 1 { "page" } else { "pages" })
}

/// Cargo.toml.
pub fn manifest(package: &Package, parts: &[Part], features: &Features) -> String {
    let Package { name, models } = package;
    let version = env!("CARGO_PKG_VERSION");
    let mut text = format!(
        "# {mark} {version} from {pages}. Do not edit.\n\n\
         [package]\n\
         name = {name:?}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         description = \"Types and PATCH requests of Microsoft Graph, made from its reference.\"\n\n\
         [features]\n\
         default = [\"all\"]\n\
         # Every area.\n",
        mark = text::MARK,
        pages = pages(parts),
    );
    let groups: Vec<(&str, Vec<&String>)> =
        parts.iter().filter_map(|part| Some((part.module?, of_part(part, features)))).collect();
    if groups.is_empty() {
        text.push_str(&list("all", features.iter().map(String::as_str)));
    } else {
        text.push_str(&list("all", groups.iter().map(|(module, _)| *module)));
        for (module, features) in &groups {
            text.push_str(&list(module, features.iter().map(|feature| feature.as_str())));
        }
    }
    text.push_str("# An area brings whatever its types need.\n");
    text.extend(features.iter().map(|feature| format!("{feature} = []\n")));
    text.push_str(&format!("\n[dependencies]\ngraph-models = {models}\n"));
    text
}

/// rustfmt.toml: prettyplease has formatted the files, and `cargo fmt` of a workspace that has this crate must not change what
/// `generate --check` compares.
pub fn rustfmt() -> String {
    format!(
        "# {}. Do not edit.\n# The files are formatted as they are written.\ndisable_all_formatting = true\n",
        text::MARK
    )
}

fn of_part<'a>(part: &Part, features: &'a Features) -> Vec<&'a String> {
    let prefix = part.module.map(|module| format!("{module}-")).unwrap_or_default();
    features.iter().filter(|feature| feature.starts_with(&prefix)).collect()
}

fn list<'a>(name: &str, features: impl Iterator<Item = &'a str>) -> String {
    let lines: String = features.map(|feature| format!("    {feature:?},\n")).collect();
    if lines.is_empty() { format!("{name} = []\n") } else { format!("{name} = [\n{lines}]\n") }
}

/// README.md.
pub fn readme(package: &Package, parts: &[Part], features: &Features) -> String {
    let name = &package.name;
    let mut text = format!(
        "<!-- {mark} {version} from {pages}. Do not edit. -->\n\n# {name}\n\n\
         Types and PATCH requests of Microsoft Graph, made from its reference. \
         `graph-docs generate` wrote every file that says so in its first line, and writes it again when the pages change; \
         `graph-docs generate --check` tells whether it has to.\n\n\
         All areas are on by default. To build less, name the areas:\n\n\
         ```toml\n{name} = {{ version = \"0.1\", default-features = false, features = [{example:?}] }}\n```\n\n\
         An area is what the front matter of its pages names, and whatever their types need.\n\n\
         | feature | types | with what they need | operations |\n|---|---:|---:|---:|\n",
        mark = text::MARK,
        version = env!("CARGO_PKG_VERSION"),
        pages = pages(parts),
        example = features.first().map_or("all", String::as_str),
    );
    let counts = counts(parts);
    for feature in features {
        let Count { own, all, operations } = counts.get(feature.as_str()).copied().unwrap_or_default();
        text.push_str(&format!("| `{feature}` | {own} | {all} | {operations} |\n"));
    }
    text
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    own: usize,
    all: usize,
    operations: usize,
}

/// How many types and operations each area has.
fn counts(parts: &[Part]) -> BTreeMap<&str, Count> {
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    for part in parts {
        for item in part.output.items.list.iter().filter(|item| item.kind != ItemKind::Patch) {
            for area in &item.areas {
                let count = counts.entry(area).or_default();
                if item.kind == ItemKind::Operation {
                    count.operations += 1;
                } else {
                    count.all += 1;
                    count.own += usize::from(is_at_home(item, area, &part.output));
                }
            }
        }
    }
    counts
}

fn is_at_home(item: &Item, area: &str, output: &Output) -> bool {
    let areas = item.pages.iter().filter_map(|page| output.areas.get(page));
    areas.flatten().any(|home| home == area)
}
