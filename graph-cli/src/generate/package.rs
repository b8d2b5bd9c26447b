//! The files that make up a crate: Cargo.toml and the start of lib.rs.

use std::path::Path;

use graph_codegen::library;
use toml::{Table, Value};

use super::config::Config;
use super::features::{Feature, Features};
use super::{Arguments, Reference, text, toml_text};

/// The crate as a whole.
#[derive(Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The path of the runtime's crate.
    runtime: String,
    /// The table `package` of its Cargo.toml, without the name.
    package: Table,
    /// The table `dependencies`.
    dependencies: Table,
}

impl Package {
    /// The package that arguments and configuration ask for.
    ///
    /// # Errors
    ///
    /// When the name is not a valid crate name, or there is no crate graph-models in the given
    /// folder.
    pub fn new(arguments: &Arguments, config: &Config) -> Result<Self, String> {
        let mut package = config.package.clone();
        let configured = package.remove("name").and_then(|name| name.as_str().map(str::to_owned));
        let name = name(arguments.crate_name.clone().or(configured), &arguments.out)?;
        for (key, value) in [
            ("version", "0.1.0"),
            ("edition", "2024"),
            ("rust-version", "1.88"),
            ("description", "Types and requests of Microsoft Graph, generated from its reference."),
        ] {
            package.entry(key).or_insert_with(|| value.into());
        }
        let mut dependencies = config.dependencies.clone();
        let runtime = config.crate_path.clone().unwrap_or_else(|| "graph_models".to_owned());
        if let Some(key) = dependency(&runtime) {
            if let Some(path) = &arguments.graph_models_path {
                dependencies.insert(key.clone(), models("path", &relative_path(path, &arguments.out)?, &key));
            }
            dependencies.entry(&key).or_insert_with(|| models("version", env!("CARGO_PKG_VERSION"), &key));
        }
        Ok(Self { name, runtime, package, dependencies })
    }

    /// Its version, as TOML.
    pub fn version(&self) -> String {
        self.package.get("version").map_or_else(|| "\"*\"".to_owned(), toml_text::value)
    }

    /// lib.rs.
    pub fn lib(&self, references: &[Reference], index: &str) -> String {
        let versions: Vec<&str> = references.iter().map(|reference| reference.output.schema.version.as_str()).collect();
        format!(
            "{mark}//! Types and requests of Microsoft Graph {versions}, generated from {pages} of its reference.\n\
             //!\n\
             //! Each area of the API is a cargo feature; the README of `{name}` lists them. The crate [`{runtime}`]\n\
             //! documents what the types have in common.\n\
             \n{contract}\n{index}",
            mark = text::header(&[]),
            contract = text::contract(references),
            versions = versions.join(" and "),
            pages = pages(references),
            name = self.name,
            runtime = self.runtime,
        )
    }

    /// Cargo.toml.
    ///
    /// # Errors
    ///
    /// When cargo does not allow the name of a feature.
    pub fn manifest(&self, references: &[Reference], features: &Features) -> Result<String, String> {
        if let Some(name) = features.keys().find(|name| !is_feature(name) || self.dependencies.contains_key(*name)) {
            return Err(format!(
                "the area `{name}` cannot be a cargo feature; choose a name of letters, digits and dashes that no dependency has"
            ));
        }
        let head = format!(
            "# {mark} {version} from {pages}. Do not edit.\n\n[package]\nname = {name:?}\n",
            mark = text::MARK,
            version = env!("CARGO_PKG_VERSION"),
            pages = pages(references),
            name = self.name,
        );
        let package = toml_text::lines(&self.package);
        let dependencies = toml_text::lines(&self.dependencies);
        Ok(format!(
            "{head}{package}\n[features]\n{}\n[dependencies]\n{dependencies}",
            self::features(references, features)
        ))
    }
}

/// The lines of `[features]`.
fn features(references: &[Reference], features: &Features) -> String {
    let whole = |feature: &Feature| !feature.is_part;
    let mut text = "default = [\"all\"]\n# Every area.\n".to_owned();
    let top = features.iter().filter(|(_, feature)| whole(feature)).map(|(name, _)| name.as_str());
    let modules: Vec<&str> = references.iter().filter_map(|reference| reference.module).collect();
    if modules.is_empty() {
        text.push_str(&list("all", top));
    } else {
        let of_version = |name: &str| {
            modules.iter().find(|module| name.strip_prefix(**module).is_some_and(|rest| rest.starts_with('-')))
        };
        text.push_str(&list(
            "all",
            modules.iter().copied().chain(top.clone().filter(|name| of_version(name).is_none())),
        ));
        for module in &modules {
            text.push_str(&list(module, top.clone().filter(|name| of_version(name) == Some(module))));
        }
    }
    text.push_str("# Each area includes the types that its own types need.\n");
    let shared = || references.iter().flat_map(|reference| &reference.output.items.shared);
    for (name, feature) in features {
        let shared = shared().filter(|(_, areas)| areas.contains(name)).map(|(shared, _)| shared);
        text.push_str(&list(name, feature.parts.iter().chain(shared).map(String::as_str)));
    }
    let mut shared = shared().peekable();
    if shared.peek().is_some() {
        text.push_str(
            "# Types that several areas need. The areas enable these features; do not enable them yourself.\n",
        );
    }
    text.extend(shared.map(|(name, _)| list(name, std::iter::empty())));
    text
}

fn list<'a>(name: &str, features: impl Iterator<Item = &'a str>) -> String {
    let lines: String = features.map(|feature| format!("    {},\n", toml_text::string(feature))).collect();
    if lines.is_empty() { format!("{name} = []\n") } else { format!("{name} = [\n{lines}]\n") }
}

fn is_feature(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(plain)
        && !["all", "default"].contains(&name)
}

/// The crate's name: the given one, else that of its folder.
fn name(given: Option<String>, out: &Path) -> Result<String, String> {
    let folder = || std::path::absolute(out).ok()?.file_name()?.to_str().map(str::to_owned);
    let name = given.or_else(folder).unwrap_or_default();
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    // A crate with one of these names could not refer to the other crate.
    let clashes = ["graph-models", "core", "std", "alloc"].contains(&name.replace('_', "-").as_str());
    let keyword = syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    if starts && plain && !clashes && !keyword {
        return Ok(name);
    }
    Err(format!(
        "`{name}` is not a valid crate name; choose one of letters, digits and dashes with `--crate-name NAME`"
    ))
}

/// The name of the dependency on graph-models that a path begins with; none if the path is inside
/// the crate.
fn dependency(runtime: &str) -> Option<String> {
    match runtime.split("::").map(str::trim).find(|part| !part.is_empty())? {
        "graph_models" => Some("graph-models".to_owned()),
        "crate" | "self" | "super" => None,
        other => Some(other.to_owned()),
    }
}

/// The dependency on graph-models for Cargo.toml, under a given name.
fn models(key: &str, value: &str, name: &str) -> Value {
    let mut table = Table::new();
    table.insert(key.to_owned(), value.into());
    if name != "graph-models" {
        table.insert("package".to_owned(), "graph-models".into());
    }
    table.insert("default-features".to_owned(), false.into());
    Value::Table(table)
}

/// The path of the folder with graph-models relative to the crate, which makes it independent of
/// the machine.
fn relative_path(path: &Path, out: &Path) -> Result<String, String> {
    if !path.join("Cargo.toml").is_file() {
        return Err(format!("{} is not the folder of a crate: it has no Cargo.toml", path.display()));
    }
    let relative = relative(out, path);
    relative.ok_or_else(|| {
        format!(
            "there is no relative path from {} to {}; move one of them to the drive of the other",
            out.display(),
            path.display()
        )
    })
}

/// The path from one folder to another, with links resolved.
fn relative(from: &Path, to: &Path) -> Option<String> {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    // The folder to write to may not exist yet, but a parent of it does.
    let from = std::path::absolute(from).ok()?;
    let (above, real_above) = from.ancestors().find_map(|above| Some((above, real(above)?)))?;
    let from = real_above.join(from.strip_prefix(above).ok()?);
    library::relative(&from, &real(to)?)
}

/// The documentation of a version's module.
pub fn version_doc(reference: &Reference) -> String {
    format!("/// Version {} of the service.\n", reference.output.schema.version)
}

/// How many pages were read.
pub fn pages(references: &[Reference]) -> String {
    let count: usize = references.iter().map(|reference| reference.output.sources.files().count()).sum();
    format!("{count} {}", if count == 1 { "page" } else { "pages" })
}

/// rustfmt.toml: prettyplease has formatted the files, and `cargo fmt` of a workspace that has this
/// crate must not change what `generate --check` compares.
pub fn rustfmt() -> String {
    format!("# {}. Do not edit.\n# The files are already formatted.\ndisable_all_formatting = true\n", text::MARK)
}
