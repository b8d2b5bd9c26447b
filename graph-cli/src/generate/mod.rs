//! `graph-docs generate`: writes a crate with the types and operations of a documentation folder.
//!
//! | file | what it decides |
//! |---|---|
//! | `config`, `place` | the options that have no flag, and where they are in their file |
//! | `layout` | which item goes into which file |
//! | `module`, `stem` | modules that are folders, and the names in them |
//! | `text`, `toml_text` | items and settings as text, with a limit on the length of files |
//! | `features` | the areas as cargo features |
//! | `package`, `readme` | what makes the files a crate |
//! | `list`, `difference`, `output`, `check` | the files of an earlier run, the changes to them, and how those are shown |

mod check;
pub(crate) mod config;
mod difference;
mod features;
mod layout;
mod list;
mod module;
mod output;
mod package;
pub(crate) mod place;
mod readme;
mod stem;
mod text;
mod toml_text;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use graph_codegen::diagnostic::Severity;
use graph_codegen::library::Folder;
use graph_codegen::options::Areas;
use graph_codegen::schema::Version;
use graph_codegen::{Output, Settings, UserCode, generate};

use crate::vendor::notice;
use crate::{folder, pages, report};
use config::Config;
use difference::Difference;

/// What to generate, and where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The documentation folder: a folder that contains `api` and `resources`, or one that contains
    /// `v1.0` and `beta`.
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    /// A page or pattern relative to it, such as `api/*-update.md`; may be repeated. All pages if
    /// omitted. The pages that these refer to are read too.
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// The folder of the crate: new, empty or written by an earlier run.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate; the name of its folder if omitted.
    #[arg(long, value_name = "NAME")]
    crate_name: Option<String>,
    /// Depend on the graph-models crate in this folder instead of a release.
    #[arg(long, value_name = "DIR")]
    graph_models_path: Option<PathBuf>,
    /// A TOML file with further options: those of `graph_docs!`, and the tables `package` and
    /// `dependencies` for Cargo.toml.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Write nothing; fail and show the differences if the folder is not up to date.
    #[arg(long)]
    check: bool,
}

impl Arguments {
    /// The documentation folder.
    pub fn docs(&self) -> &Path {
        &self.docs
    }
}

/// The generated files: the texts by their paths below the crate's folder, with `/` between the
/// parts.
type Files = BTreeMap<String, String>;

/// The output for the pages of one version.
struct Reference {
    /// The module for it; none if it is the whole crate.
    module: Option<&'static str>,
    output: Output,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let config = arguments.config.as_deref().map(Config::read).transpose().map(Option::unwrap_or_default);
    let done = config.and_then(|config| {
        let files = files(arguments, &config)?;
        let out = folder::Folder::new(&arguments.out);
        if arguments.check {
            return Ok((check::show(&out, &Difference::new(&out, &files)?)?, None));
        }
        Ok((write(&out, &files)?, says_no_licence(&config).then_some(notice::ADVICE)))
    });
    match done {
        Ok((said, advice)) => {
            report::line(&said);
            advice.into_iter().for_each(report::line);
            ExitCode::SUCCESS
        }
        Err(message) => {
            report::line(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}

/// Writes the files. If nothing has changed, not even the lock is acquired.
fn write(out: &folder::Folder, files: &Files) -> Result<String, String> {
    // Without the lock, another run may be in the middle of a change, so an error found here may be
    // temporary.
    let seen = difference::is_done(out, files);
    if seen == Ok(true) && out.is_settled() {
        return Ok(output::said(out.root(), difference::with_list(files).len(), [0; 3]));
    }
    let locked = match out.lock() {
        Ok(locked) => locked,
        Err(error) => return Err(seen.err().unwrap_or_else(|| error.into())),
    };
    output::write(&locked, &Difference::new(out, files)?)
}

/// All files of the crate.
fn files(arguments: &Arguments, config: &Config) -> Result<Files, String> {
    let package = package::Package::new(arguments, config)?;
    let trees = trees(&arguments.docs)?;
    let one = trees.len() == 1;
    let mut references = Vec::new();
    for (version, root) in trees {
        let module = version.filter(|_| !one).map(module_of);
        let settings = settings(arguments, config, version, module)?;
        let working = report::Working::new("reading pages");
        let output = config.file.locate_in(generate(&pages::pages_of(&root), &settings));
        drop(working);
        report::errors(&output.diagnostics, &output.sources);
        if output.diagnostics.has_errors() {
            return Err(format!("the pages of {} have errors, so nothing was written", root.display()));
        }
        let warnings = output.diagnostics.of(Severity::Warning).count();
        if warnings > 0 {
            report::line(&format!(
                "{}: {warnings} warning{}; run `graph-docs check --docs {0}{}` to see them",
                root.display(),
                if warnings == 1 { "" } else { "s" },
                arguments.config.as_ref().map_or_else(String::new, |file| format!(" --config {}", file.display()))
            ));
        }
        references.push(Reference { module, output });
    }
    if references.iter().all(|reference| reference.output.items.list.is_empty()) {
        return Err(format!("no page of {} documents a type, so nothing was written", arguments.docs.display()));
    }
    let _working = report::Working::new("formatting");
    layout::files(&package, &references, config.areas())
}

/// Returns `true` if the crate contains text from the pages and its Cargo.toml names no licence.
fn says_no_licence(config: &Config) -> bool {
    let names_one = ["license", "license-file"].iter().any(|key| config.package.contains_key(*key));
    !names_one && config.doc_text.as_deref().is_none_or(|amount| !amount.eq_ignore_ascii_case("none"))
}

/// The folders with pages: the given one, or those of the versions in it.
fn trees(docs: &Path) -> Result<Vec<(Option<Version>, PathBuf)>, String> {
    let has_pages = |folder: &Path| folder.join("api").is_dir() || folder.join("resources").is_dir();
    if has_pages(docs) {
        let version = docs.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
        return Ok(vec![(version, docs.to_path_buf())]);
    }
    let versions = [Version::V1, Version::Beta].map(|version| (Some(version), docs.join(version.as_str())));
    let found: Vec<_> = versions.into_iter().filter(|(_, folder)| has_pages(folder)).collect();
    if !docs.is_dir() {
        return Err(format!("{}: no such folder", docs.display()));
    }
    if found.is_empty() {
        Folder::new(docs).check().map_err(|wrong| wrong.message(&docs.to_string_lossy()))?;
        return Ok(vec![(None, docs.to_path_buf())]);
    }
    Ok(found)
}

/// The module of a version, in a crate that has both.
fn module_of(version: Version) -> &'static str {
    match version {
        Version::V1 => "v1",
        Version::Beta => "beta",
    }
}

fn settings(
    arguments: &Arguments,
    config: &Config,
    version: Option<Version>,
    module: Option<&'static str>,
) -> Result<Settings, String> {
    let prefix = module.map(|module| format!("{module}-")).unwrap_or_default();
    let areas = Areas { by_workload: true, prefix, ..Areas::default() };
    let mut settings = Settings { pages: arguments.page.clone(), version, areas, ..Settings::default() };
    config.apply_from_file(&mut settings)?;
    if settings.pages.is_empty() {
        settings.pages.push("**".to_owned());
    }
    let root = module.map_or_else(|| "crate".to_owned(), |module| format!("crate::{module}"));
    settings.rust.shared_features = Some(format!("_{}", settings.areas.prefix));
    settings.rust.root = Some(UserCode::path(&root).map_err(|error| format!("{root}: {error}"))?);
    Ok(settings)
}
