//! `graph-docs generate`: a crate of a documentation folder's types and operations.

mod folder;
mod layout;
mod module;
mod output;
mod package;
mod stem;
mod text;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use graph_codegen::areas::Areas;
use graph_codegen::diagnostic::Severity;
use graph_codegen::library::Folder;
use graph_codegen::schema::Version;
use graph_codegen::{Output, Settings, generate};

use crate::report;

/// What to generate, and where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The documentation folder: one that has `api` and `resources` in it, or one that has `v1.0` and `beta` in it.
    #[arg(long, value_name = "DIR")]
    docs: PathBuf,
    /// Pages or patterns below it, such as `api/*-update.md`; every page if none is given. Those that they reach are read too.
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// The folder of the crate: new, empty, or written by an earlier run.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The crate's name; that of its folder if none is given.
    #[arg(long, value_name = "NAME")]
    crate_name: Option<String>,
    /// A folder with the crate graph-models, for a dependency by path.
    #[arg(long, value_name = "DIR")]
    graph_models_path: Option<PathBuf>,
}

/// The generated files: the texts by their paths below the crate's folder, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    match files(arguments).and_then(|files| output::write(&arguments.out, &files)) {
        Ok(written) => {
            report::line(&written.to_string());
            ExitCode::SUCCESS
        }
        Err(message) => {
            report::line(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}

/// All files of the crate.
fn files(arguments: &Arguments) -> Result<Files, String> {
    let name = package::name(arguments.crate_name.as_deref(), &arguments.out)?;
    let trees = trees(&arguments.docs)?;
    let one = trees.len() == 1;
    let mut parts = Vec::new();
    for (version, root) in trees {
        let module = version.filter(|_| !one).map(module::of_version);
        let output = generate(&Folder::new(&root), &settings(arguments, version, module)?);
        report::errors(&output.diagnostics, &output.sources);
        let warnings = output.diagnostics.of(Severity::Warning).count();
        if warnings > 0 {
            report::line(&format!("{warnings} warnings; `graph-docs check` shows them"));
        }
        if output.diagnostics.has_errors() {
            return Err(format!("the pages of {} have errors, nothing was written", root.display()));
        }
        parts.push(Part { module, output });
    }
    let models = package::dependency(arguments.graph_models_path.as_deref(), &arguments.out)?;
    layout::files(&package::Package { name, models }, &parts)
}

/// What came of one version's pages.
struct Part {
    /// The module that it stands in; none if it is the whole crate.
    module: Option<&'static str>,
    output: Output,
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
    if found.is_empty() {
        let docs = docs.display();
        return Err(format!(
            "{docs} is no documentation folder: it has neither `api` nor `resources` in it, nor a folder `v1.0` or `beta` that has"
        ));
    }
    Ok(found)
}

fn settings(arguments: &Arguments, version: Option<Version>, module: Option<&'static str>) -> Result<Settings, String> {
    let pages = if arguments.page.is_empty() { vec!["**".to_owned()] } else { arguments.page.clone() };
    let prefix = module.map(|module| format!("{module}-")).unwrap_or_default();
    let areas = Areas { by_workload: true, prefix, ..Areas::default() };
    let mut settings = Settings { pages, version, areas, ..Settings::default() };
    settings.emit.root = Some(module::path(module).map_err(|error| error.to_string())?);
    Ok(settings)
}
