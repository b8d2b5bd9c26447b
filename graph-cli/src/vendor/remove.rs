//! `graph-docs remove`: removes pages, and pages that only they refer to.

use std::process::ExitCode;

use clap::Args;
use graph_codegen::library::matches;
use graph_codegen::near::nearest;
use graph_codegen::schema::Version;

use super::lock;
use super::patches::Patches;
use super::project::Project;
use super::set::Set;
use super::wanted::Wanted;
use super::write::Transition;
use super::{Directory, account, state, verify};
use crate::report;
use crate::source;

/// What to remove.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The pages to remove, as graph-docs.toml names them, or patterns that match them: `api/*`,
    /// `beta/**`.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<String>,
    /// Remove only pages of the beta reference.
    #[arg(long)]
    beta: bool,
    /// Show what would be removed, without changing anything.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    directory: Directory,
}

/// Runs the command. It needs no source, because all files of the other pages are already in the
/// crate.
pub fn run(arguments: &Arguments, is_locked: bool) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let locked = project.begin(!arguments.dry_run)?;
    if is_locked {
        verify::refuse(&project)?;
    }
    let old = project.lock()?.ok_or_else(|| lock::missing(project.root()))?;
    let mut wanted = project.wanted()?;
    let folder = project.root().join(&wanted.folder);
    state::refuse_edited(&folder, Some(&old))?;
    let missing = state::compare(&folder, &old)?.missing;
    if !missing.is_empty() {
        return Err(format!(
            "these files are missing:\n{}run `graph-docs add` to restore them",
            state::lines(&missing)
        ));
    }
    let versions = if arguments.beta { &[Version::Beta][..] } else { &[Version::V1, Version::Beta] };
    for page in &arguments.pages {
        take_away(&mut wanted, page, versions)?;
    }
    let (set, transition) = rest(&project, &wanted, &old)?;
    locked.map_or(Ok(()), |locked| locked.apply(&transition.change))?;
    report::print_text(
        &(account::taken(&transition, &set, &old.source.words(), arguments.dry_run) + &account::call(&wanted)),
    );
    Ok(ExitCode::SUCCESS)
}

fn take_away(wanted: &mut Wanted, page: &str, versions: &[Version]) -> Result<(), String> {
    let mut all: Vec<(Version, String)> = Vec::new();
    for version in versions {
        all.extend(wanted.pages(*version).iter().map(|known| (*version, known.clone())));
    }
    let page = page.replace('\\', "/");
    let rest = page.split_once("api-reference/").map_or(page.as_str(), |(_, rest)| rest);
    let full = |version: Version, known: &str| format!("{version}/{known}");
    let is_meant = |version: Version, known: &str| {
        let stem = known.rsplit('/').next().unwrap_or(known).trim_end_matches(".md");
        known == rest || stem.eq_ignore_ascii_case(rest) || matches(rest, known) || matches(rest, &full(version, known))
    };
    let meant: Vec<&(Version, String)> = all.iter().filter(|(version, known)| is_meant(*version, known)).collect();
    if meant.is_empty() {
        let near = nearest(&page, all.iter().map(|(_, known)| known.as_str()));
        let near = near.map(|near| format!("; did you mean `{near}`?"));
        let near = near.unwrap_or_else(|| "; `graph-docs list` shows the pages".to_owned());
        return Err(format!("graph-docs.toml has no page `{page}`{near}"));
    }
    meant.into_iter().try_for_each(|(version, known)| wanted.remove(*version, known))
}

/// The files that the remaining pages need, with their new reasons.
fn rest(project: &Project, wanted: &Wanted, old: &lock::Lock) -> Result<(Set, Transition), String> {
    let source = source::folder(&project.root().join(&wanted.folder))?;
    let set = Set::among(&source, wanted, old)?;
    let mut transition = Transition::new(project, wanted, Some(old), &set)?;
    let patches = project.patches()?;
    for page in patches.pages().filter(|page| !set.files.contains_key(*page)) {
        transition.without(project, &Patches::path(page))?;
    }
    Ok((set, transition))
}
