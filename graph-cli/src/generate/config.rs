//! The configuration file: what has no flag.

use std::collections::BTreeMap;
use std::path::Path;

use graph_codegen::{OptionError, Settings};
use serde::Deserialize;

use super::place::OptionsFile;

/// A configuration, as written. The options are those of `graph_docs!` under the same names;
/// `package` and `dependencies` go into the generated Cargo.toml.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    #[serde(default)]
    pub pages: Vec<String>,
    version: Option<String>,
    #[serde(default)]
    pub exclude: Vec<String>,
    #[serde(default)]
    pub replace: BTreeMap<String, String>,
    #[serde(default)]
    pub derive: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub attributes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub writable: Vec<String>,
    #[serde(default)]
    pub read_only: Vec<String>,
    #[serde(default)]
    pub whole: Vec<String>,
    #[serde(default)]
    pub rename: BTreeMap<String, String>,
    #[serde(default)]
    pub retype: BTreeMap<String, String>,
    #[serde(default)]
    pub allow: Vec<String>,
    #[serde(default)]
    pub operations: Vec<String>,
    pub doc_text: Option<String>,
    #[serde(rename = "crate")]
    pub crate_path: Option<String>,
    pub missing_pages: Option<String>,
    /// A number or `"all"`.
    pub navigation: Option<toml::Value>,
    #[serde(default)]
    pub areas: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub package: toml::Table,
    #[serde(default)]
    pub dependencies: toml::Table,
    /// The file that they are in, for messages.
    #[serde(skip)]
    pub file: OptionsFile,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is not TOML or has unknown keys; the message contains the position.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let config: Self = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(config.with_file(OptionsFile::new(&path.to_string_lossy(), &text)))
    }

    /// The same options, with the file that they are in.
    pub fn with_file(self, file: OptionsFile) -> Self {
        Self { file, ..self }
    }

    /// [`apply`](Self::apply), with the place of a wrong value in the file.
    ///
    /// # Errors
    ///
    /// When the value of an option is invalid.
    pub fn apply_from_file(&self, settings: &mut Settings) -> Result<(), String> {
        self.apply(settings).map_err(|error| format!("{}: {error}", self.file.place(error.option(), error.value())))
    }

    /// Adds the options to settings. Pages and a version that are already set are kept.
    ///
    /// # Errors
    ///
    /// When the value of an option is invalid.
    pub fn apply(&self, settings: &mut Settings) -> Result<(), OptionError> {
        if settings.pages.is_empty() {
            settings.pages.clone_from(&self.pages);
        }
        if let (Some(version), None) = (&self.version, settings.version) {
            settings.version(version)?;
        }
        self.exclude.iter().try_for_each(|name| settings.exclude(name))?;
        self.replace.iter().try_for_each(|(name, path)| settings.replace(name, path))?;
        for (pattern, paths) in &self.derive {
            paths.iter().try_for_each(|path| settings.derive(pattern, path))?;
        }
        for (pattern, attributes) in &self.attributes {
            attributes.iter().try_for_each(|attribute| settings.attributes(pattern, attribute))?;
        }
        self.writable.iter().try_for_each(|property| settings.writable(property))?;
        self.read_only.iter().try_for_each(|property| settings.read_only(property))?;
        self.whole.iter().try_for_each(|property| settings.whole(property))?;
        self.rename.iter().try_for_each(|(property, name)| settings.rename(property, name))?;
        self.retype.iter().try_for_each(|(property, ty)| settings.retype(property, ty))?;
        self.allow.iter().try_for_each(|code| settings.allow(code))?;
        self.operations.iter().try_for_each(|kind| settings.operations(kind))?;
        self.crate_path.iter().try_for_each(|path| settings.crate_path(path))?;
        self.doc_text.iter().try_for_each(|text| settings.doc_text(text))?;
        self.missing_pages.iter().try_for_each(|text| settings.missing_pages(text))?;
        if let Some(navigation) = &self.navigation {
            let text = navigation.as_str().map_or_else(|| navigation.to_string(), str::to_owned);
            settings.navigation(&text)?;
        }
        settings.areas.listed = self.areas.clone().into_iter().collect();
        Ok(())
    }

    /// The names of the listed areas.
    pub fn areas(&self) -> impl Iterator<Item = &str> {
        self.areas.keys().map(String::as_str)
    }
}
