//! The options in `graph-docs.toml`, for commands that read the pages of a crate.

use std::path::{Path, PathBuf};

use graph_codegen::schema::Version;

use super::project::Project;
use super::wanted::{self, Wanted};
use crate::generate::config::Config;
use crate::generate::place::OptionsFile;
use crate::source;

/// The documentation folder and its options: those of a given folder if a `graph-docs.toml` above
/// it lists that folder; otherwise the only one of the crate around the current folder.
///
/// # Errors
///
/// When `graph-docs.toml` is invalid, and when no folder is given and it does not determine one.
pub fn options(given: Option<&Path>) -> Result<Option<(PathBuf, Config)>, String> {
    let here = std::env::current_dir().map_err(|error| format!("cannot determine the current folder: {error}"))?;
    let Some(project) = project(given, &here)? else { return Ok(None) };
    let Some(wanted) = project.wanted_if_any()? else { return Ok(None) };
    let folder = |version| project.root().join(&wanted.folder).join(source::root(version));
    if let Some(given) = given {
        let is_it = |version| {
            folder(version).canonicalize().is_ok_and(|it| given.canonicalize().is_ok_and(|given| it == given))
        };
        let found = wanted.references().find(|(version, _)| is_it(*version));
        return Ok(found.map(|(version, config)| (given.to_owned(), located(config, version, &project, &wanted))));
    }
    let mut references = wanted.references();
    match (references.next(), references.next()) {
        (Some((version, config)), None) => Ok(Some((folder(version), located(config, version, &project, &wanted)))),
        (None, _) => Err(format!("{} names no pages; add some with `graph-docs add PAGE`", wanted::NAME)),
        (Some(_), Some(_)) => {
            let choices =
                wanted.references().map(|(version, _)| format!("`--docs {}/{}`", wanted.folder, source::root(version)));
            Err(format!(
                "{} has pages of two versions; choose one with {}",
                wanted::NAME,
                choices.collect::<Vec<_>>().join(" or ")
            ))
        }
    }
}

/// The crate that a given folder is in, or else the one around the current folder, if it has a
/// `graph-docs.toml`.
fn project(given: Option<&Path>, here: &Path) -> Result<Option<Project>, String> {
    let Some(given) = given else { return Project::find(None, here).map(Some) };
    let Ok(given) = here.join(given).canonicalize() else { return Ok(None) };
    let root = given.ancestors().find(|folder| folder.join(wanted::NAME).is_file());
    Ok(root.map(|root| Project::new(root, here)))
}

/// A version's options, with the file that messages name.
fn located(config: &Config, version: Version, project: &Project, wanted: &Wanted) -> Config {
    let path = project.root().join(wanted::NAME);
    let shown = path.strip_prefix(&project.here).unwrap_or(&path).to_string_lossy().into_owned();
    let file = OptionsFile::new(&shown, &wanted.text()).in_table(version.as_str());
    config.clone().with_file(file)
}
