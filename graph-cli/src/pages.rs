//! The pages and options of a command.

use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::{PathBufValueParser, TypedValueParser};
use graph_codegen::library::{Folder, shown_from};
use graph_codegen::options::words;
use graph_codegen::schema::Version;
use graph_codegen::{OptionError, Settings};

use crate::generate::config::Config;
use crate::generate::place::OptionsFile;
use crate::vendor;

/// The arguments of the commands that read pages.
#[derive(Debug, Args)]
pub struct Pages {
    /// The documentation folder: the folder that contains `api` and `resources`. If omitted, the
    /// one of graph-docs.toml.
    #[arg(long, value_name = "DIR", value_parser = folder())]
    docs: Option<PathBuf>,
    /// A page or pattern relative to it, such as `api/*-update.md`; may be repeated. All pages if
    /// omitted. The pages that these refer to are read too.
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// The longest chain of navigation properties to follow from a page: a number, or `all` (the
    /// default).
    #[arg(long, value_name = "DEPTH", value_parser = Depth::parse)]
    navigation: Option<Depth>,
    /// A TOML file with further options: those of `graph_docs!`. If omitted, the options of
    /// graph-docs.toml, if it lists the folder.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// A documentation folder, the settings for it, and the file that they come from.
pub struct Chosen {
    pub docs: PathBuf,
    pub settings: Settings,
    pub file: OptionsFile,
}

impl Pages {
    /// The folder and the options: those of the arguments and, where these leave something open,
    /// those of a configuration.
    ///
    /// # Errors
    ///
    /// When no folder is given and graph-docs.toml does not determine one, and when a configuration
    /// cannot be read.
    pub fn chosen(&self) -> Result<Chosen, String> {
        let project = vendor::options(self.docs.as_deref())?;
        let docs = match (&self.docs, &project) {
            (Some(docs), _) => docs.clone(),
            (None, Some((docs, _))) => docs.clone(),
            (None, None) => {
                return Err(
                    "there is no graph-docs.toml here or above; name the documentation folder with `--docs DIR`".into(),
                );
            }
        };
        let config = match &self.config {
            Some(path) => Config::read(path)?,
            None => project.map(|(_, config)| config).unwrap_or_default(),
        };
        let mut settings = settings_for(&docs, &self.page, &config)?;
        if let Some(Depth(depth)) = self.navigation {
            settings.navigation = depth;
        }
        Ok(Chosen { docs, settings, file: config.file })
    }
}

/// The settings for a folder: the version that its name says, the pages named in it, and the
/// options of a configuration; every page if neither names one.
///
/// # Errors
///
/// When an option of the configuration is not valid.
pub fn settings_for(docs: &Path, pages: &[String], config: &Config) -> Result<Settings, String> {
    let version = docs.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    let mut settings = Settings { pages: pages.to_vec(), version, ..Settings::default() };
    config.apply_from_file(&mut settings)?;
    if settings.pages.is_empty() {
        settings.pages.push("**".to_owned());
    }
    Ok(settings)
}

/// How many navigation properties are followed; all if there is no number.
#[derive(Clone, Copy, Debug)]
struct Depth(Option<usize>);

impl Depth {
    fn parse(text: &str) -> Result<Self, OptionError> {
        words::navigation(text).map(Self)
    }
}

/// The pages of a folder, with its path relative to the current folder for messages.
pub fn pages_of(docs: &Path) -> Folder {
    let given = || docs.to_string_lossy().into_owned();
    let shown = match std::env::current_dir() {
        Ok(working) if docs.is_absolute() => shown_from(Some(&working), docs),
        _ => given(),
    };
    Folder::new(docs).shown_as(shown)
}

/// The path of a documentation folder.
pub fn folder() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        if !path.is_dir() {
            return Err("no such folder".to_owned());
        }
        Folder::new(&path).check().map_err(|wrong| wrong.message(&path.to_string_lossy()))?;
        Ok(path)
    })
}
