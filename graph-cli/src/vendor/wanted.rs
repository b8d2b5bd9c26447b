//! `graph-docs.toml`: the source, the pages and the options that the user asks for.

use std::path::Path;

use graph_codegen::Settings;
use graph_codegen::schema::Version;
use serde::Deserialize;
use toml_edit::{Array, DocumentMut, Item, Table, Value};

use crate::generate::config::Config;
use crate::source::Location;

/// The file's name.
pub const NAME: &str = "graph-docs.toml";

/// Where pages go if the file does not say.
const FOLDER: &str = "docs";

const HEAD: &str = "\
# The pages of Microsoft Graph's reference that this crate uses. You can edit this file; `graph-docs add`, `remove` and `update`
# change it and keep your comments. The options of each version are those of `graph_docs!`.
";

/// The content of `graph-docs.toml`.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub source: Location,
    /// The branch, tag or commit that `update` uses.
    pub revision: Option<String>,
    /// Where pages go, relative to the file, with `/` between the parts.
    pub folder: String,
    references: Vec<(Version, Config)>,
    text: DocumentMut,
}

/// The file as serde reads it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: Location,
    revision: Option<String>,
    folder: Option<String>,
    #[serde(rename = "v1.0")]
    v1: Option<Config>,
    beta: Option<Config>,
}

impl Wanted {
    /// The state before a source is set.
    pub fn new(source: &Location, revision: Option<&str>) -> Result<Self, String> {
        let mut text: DocumentMut = HEAD.parse().map_err(|error| format!("{NAME}: {error}"))?;
        text.insert("source", toml_edit::value(source.to_string()));
        if let Some(revision) = revision {
            text.insert("revision", toml_edit::value(revision));
        }
        // Without entries, the comment would end up after what is added; it belongs to the top.
        text.set_trailing("");
        if let Some(mut key) = text.key_mut("source") {
            key.leaf_decor_mut().set_prefix(HEAD);
        }
        Self::parse(&text.to_string(), Path::new(NAME))
    }

    /// Reads a file's text; `path` is for messages.
    ///
    /// # Errors
    ///
    /// When it is not TOML, when it has keys or values that mean nothing.
    pub fn parse(text: &str, path: &Path) -> Result<Self, String> {
        let wrong = |error: String| format!("{}: {error}", path.display());
        let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
        let folder = file.folder.unwrap_or_else(|| FOLDER.to_owned());
        let folder = folder.trim_matches('/').to_owned();
        if folder.split('/').any(|part| matches!(part, "" | "." | "..")) || folder.contains(['\\', ':']) {
            return Err(wrong(format!(
                "`folder` is `{folder}`, but must be a folder below this file, such as `{FOLDER}`"
            )));
        }
        let references = [(Version::V1, file.v1), (Version::Beta, file.beta)];
        let references: Vec<_> = references.into_iter().filter_map(|(version, it)| Some((version, it?))).collect();
        for (version, config) in &references {
            if !config.package.is_empty() || !config.dependencies.is_empty() {
                return Err(wrong(format!(
                    "[\"{version}\"] has `package` or `dependencies`, which only `graph-docs generate` supports; remove them"
                )));
            }
            config.apply(&mut Settings::default()).map_err(|error| wrong(format!("[\"{version}\"]: {error}")))?;
        }
        Ok(Self { source: file.source, revision: file.revision, folder, references, text: document })
    }

    /// The file's text.
    pub fn text(&self) -> String {
        self.text.to_string()
    }

    /// The versions with selected pages, and their options.
    pub fn references(&self) -> impl Iterator<Item = (Version, &Config)> {
        self.references
            .iter()
            .filter(|(_, config)| !config.pages.is_empty())
            .map(|(version, config)| (*version, config))
    }

    /// The settings for a version.
    pub fn settings(&self, version: Version) -> Result<Settings, String> {
        let mut settings = Settings { version: Some(version), ..Settings::default() };
        for (_, config) in self.references.iter().filter(|(known, _)| *known == version) {
            config.apply(&mut settings).map_err(|error| format!("{NAME}: [\"{version}\"]: {error}"))?;
        }
        Ok(settings)
    }

    /// The pages and patterns of a version.
    pub fn pages(&self, version: Version) -> &[String] {
        self.references.iter().find(|(known, _)| *known == version).map_or(&[], |(_, config)| config.pages.as_slice())
    }

    /// A hash of everything that determines which files are needed.
    pub fn fingerprint(&self) -> String {
        let mut text = String::new();
        for (version, config) in self.references() {
            let replaced: Vec<&String> = config.replace.keys().collect();
            let navigation = config.navigation.as_ref().map(ToString::to_string);
            let (pages, exclude, areas) = (&config.pages, &config.exclude, &config.areas);
            text.push_str(&format!("{version}{pages:?}{exclude:?}{replaced:?}{areas:?}{navigation:?}\n"));
            // The pages of the types are read.
            if !config.retype.is_empty() {
                text.push_str(&format!("{:?}\n", config.retype));
            }
        }
        crate::hash::of(text.as_bytes()).chars().take(16).collect()
    }

    /// Removes a value from an option: a name in a list, or an entry of a table. Returns whether
    /// there was one.
    pub fn forget_value(&mut self, version: Version, option: &str, value: &str) -> Result<bool, String> {
        let table = self.table(version)?;
        let before = table.to_string();
        match table.get_mut(option) {
            Some(item) if item.is_array() => {
                let names = item.as_array_mut().into_iter();
                names.for_each(|names| names.retain(|known| known.as_str() != Some(value)));
            }
            Some(item) => drop(item.as_table_like_mut().and_then(|map| map.remove(value))),
            None => {}
        }
        let is_other = table.to_string() != before;
        self.reread()?;
        Ok(is_other)
    }

    /// Names another source or revision.
    pub fn set_source(&mut self, source: Location, revision: Option<String>) {
        set(&mut self.text, "source", source.to_string());
        match &revision {
            Some(revision) => set(&mut self.text, "revision", revision.clone()),
            None => drop(self.text.remove("revision")),
        }
        (self.source, self.revision) = (source, revision);
    }

    /// Adds a page or pattern of a version; one that is new to the version gets the navigation
    /// option as well.
    pub fn add(&mut self, version: Version, page: &str, navigation: &Value) -> Result<(), String> {
        let is_new = self.text.get(version.as_str()).is_none();
        let table = self.table(version)?;
        if is_new {
            table.insert("navigation", Item::Value(navigation.clone()));
        }
        let pages = pages_of(table)?;
        if !pages.iter().any(|known| known.as_str().is_some_and(|known| known.eq_ignore_ascii_case(page))) {
            // A comment after the last page stays in front of the new one.
            let behind = pages.trailing().as_str().unwrap_or("").trim_end().to_owned();
            pages.push(page);
            if let Some(last) = pages.iter_mut().last().filter(|_| !behind.is_empty()) {
                last.decor_mut().set_prefix(format!("{behind}\n    "));
                pages.set_trailing("");
            }
            lay_out(pages);
        }
        self.reread()
    }

    /// How far navigation properties of a version are followed.
    pub fn set_navigation(&mut self, version: Version, navigation: &Value) -> Result<(), String> {
        self.table(version)?.insert("navigation", Item::Value(navigation.clone()));
        self.reread()
    }

    /// Removes a page or pattern of a version, exactly as written there.
    pub fn remove(&mut self, version: Version, page: &str) -> Result<(), String> {
        let pages = pages_of(self.table(version)?)?;
        pages.retain(|known| known.as_str() != Some(page));
        lay_out(pages);
        self.reread()
    }

    /// Replaces a page with another one.
    pub fn rename(&mut self, version: Version, page: &str, successor: &str) -> Result<(), String> {
        let pages = pages_of(self.table(version)?)?;
        for known in pages.iter_mut().filter(|known| known.as_str() == Some(page)) {
            let decor = known.decor().clone();
            *known = successor.into();
            *known.decor_mut() = decor;
        }
        self.reread()
    }

    fn table(&mut self, version: Version) -> Result<&mut Table, String> {
        let item = self.text.entry(version.as_str()).or_insert_with(|| Item::Table(Table::new()));
        item.as_table_mut().ok_or_else(|| format!("{NAME}: `{version}` must be a table: `[\"{version}\"]`"))
    }

    fn reread(&mut self) -> Result<(), String> {
        *self = Self::parse(&self.text.to_string(), Path::new(NAME))?;
        Ok(())
    }
}

fn set(text: &mut DocumentMut, key: &str, value: String) {
    match text.get_mut(key).and_then(Item::as_value_mut) {
        Some(known) => {
            let decor = known.decor().clone();
            *known = value.into();
            *known.decor_mut() = decor;
        }
        None => drop(text.insert(key, toml_edit::value(value))),
    }
}

fn pages_of(table: &mut Table) -> Result<&mut Array, String> {
    let item = table.entry("pages").or_insert_with(|| Item::Value(Value::Array(Array::new())));
    item.as_array_mut()
        .ok_or_else(|| format!("{NAME}: `pages` must be a list, such as `pages = [\"api/user-update.md\"]`"))
}

/// Writes each page on its own line, with the comments before it.
fn lay_out(pages: &mut Array) {
    for page in pages.iter_mut() {
        let before = page.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or("").to_owned();
        if !before.contains('\n') {
            page.decor_mut().set_prefix(format!("\n    {}", before.trim_start()));
        }
        page.decor_mut().set_suffix("");
    }
    let behind = pages.trailing().as_str().unwrap_or("").trim_end().to_owned();
    pages.set_trailing(if pages.is_empty() && behind.is_empty() { String::new() } else { format!("{behind}\n") });
    pages.set_trailing_comma(!pages.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_keep_what_people_wrote() {
        let text = "# Ours.\nsource = \"../docs\" # near\n\n[beta]\n# Those we use.\npages = [\"api/a-update.md\", # first\n]\ndoc_text = \"none\"\n";
        let mut wanted = Wanted::parse(text, Path::new(NAME)).unwrap();
        wanted.add(Version::Beta, "api/b-get.md", &0.into()).unwrap();
        wanted.add(Version::Beta, "API/b-get.md", &0.into()).unwrap();
        wanted.add(Version::V1, "resources/c.md", &"all".into()).unwrap();
        wanted.set_source(Location::new("x.zip"), Some("main".to_owned()));
        let text = wanted.text();
        for kept in ["# Ours.", "source = \"x.zip\" # near", "# Those we use.", "# first", "doc_text = \"none\""] {
            assert!(text.contains(kept), "{kept} in {text}");
        }
        assert_eq!(wanted.pages(Version::Beta), ["api/a-update.md", "api/b-get.md"]);
        assert_eq!(wanted.settings(Version::Beta).unwrap().navigation, None);
        wanted.rename(Version::Beta, "api/a-update.md", "api/z-update.md").unwrap();
        wanted.remove(Version::V1, "resources/c.md").unwrap();
        assert_eq!(wanted.references().count(), 1);
        assert_eq!(wanted.pages(Version::Beta), ["api/z-update.md", "api/b-get.md"]);
    }

    #[test]
    fn a_new_file_reads_well() {
        let mut wanted = Wanted::new(&Location::new("../docs"), Some("main")).unwrap();
        wanted.add(Version::V1, "api/a-update.md", &0.into()).unwrap();
        let rest = "source = \"../docs\"\nrevision = \"main\"\n\n[\"v1.0\"]\nnavigation = 0\npages = [\n    \"api/a-update.md\",\n]\n";
        assert_eq!(wanted.text(), format!("{HEAD}{rest}"));
    }

    #[test]
    fn what_means_nothing_is_refused() {
        let wrong = [
            "source = \"a\"\nsauce = 1\n",
            "revision = \"a\"\n",
            "source = \"a\"\nfolder = \"../up\"\n",
            "source = \"a\"\n[beta]\ndoc_text = \"loud\"\n",
            "source = \"a\"\n[beta]\nnavigation = \"far\"\n",
            "source = \"a\"\n[beta.package]\nname = \"x\"\n",
        ];
        for text in wrong {
            assert!(Wanted::parse(text, Path::new(NAME)).is_err(), "{text}");
        }
    }
}
