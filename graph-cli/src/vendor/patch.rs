//! `graph-docs patch`: records an edit of a page as a diff.

use std::process::ExitCode;

use clap::Args;

use super::lock;
use super::patches::{Patched, Patches};
use super::project::Project;
use super::set::Set;
use super::state;
use super::wanted::Wanted;
use super::write::Transition;
use super::{Directory, account, verify};
use crate::report;

/// Which edits to record.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The paths of the edited pages; all edited pages if omitted.
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    /// Undo the edits of the pages and delete their patches.
    #[arg(long, requires = "pages")]
    remove: bool,
    #[command(flatten)]
    directory: Directory,
}

/// Runs the command.
pub fn run(arguments: &Arguments, is_locked: bool) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let locked = project.folder.lock()?;
    if is_locked {
        verify::refuse(&project)?;
    }
    let old = project.lock()?.ok_or_else(|| lock::missing(project.root()))?;
    let wanted = project.wanted()?;
    let folder = project.root().join(&wanted.folder);
    let edited = state::compare(&folder, &old)?.edited;
    let pages = pages(arguments, &project, &wanted, &old, &edited)?;
    if let Some(other) = edited.iter().find(|path| !pages.contains(path)) {
        return Err(format!(
            "{}/{other} was edited too; run `graph-docs patch` without arguments to record all edits together",
            wanted.folder
        ));
    }
    let source = project.source(&wanted, Some(&old))?;
    let mut patches = project.patches()?;
    let mut texts: Vec<(String, Option<String>)> = Vec::new();
    for page in &pages {
        let original = source.read(page)?;
        let original = String::from_utf8(original).map_err(|_| format!("{page} is not UTF-8 and cannot be patched"))?;
        let path = folder.join(page);
        let now = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let patch = Some(Patches::between(page, &original, &now)).filter(|_| !arguments.remove && now != original);
        patches = patches.with(page, patch.clone());
        if let Some(Patched::Text(text)) = patches.apply(page, &original)?
            && text != now
        {
            return Err(format!(
                "the edit of {page} cannot be stored as a patch: applying the patch gives a different text"
            ));
        }
        texts.push((Patches::path(page), patch));
    }
    let set = Set::of(&*source, &wanted, &patches)?;
    let mut transition = Transition::new(&project, &wanted, Some(&old), &set)?;
    for (path, patch) in texts {
        match patch {
            Some(text) => transition.also(&project, &path, text)?,
            None => transition.without(&project, &path)?,
        }
    }
    locked.apply(&transition.change)?;
    let what =
        if arguments.remove { "restored from the source" } else { "edit recorded; `graph-docs update` keeps it" };
    report::print_text(&pages.iter().map(|page| format!("{page}: {what}\n")).collect::<String>());
    report::print_text(&account::taken(&transition, &set, &old.source.words(), false));
    Ok(ExitCode::SUCCESS)
}

/// The pages that are meant, by their paths below the folder of the pages.
fn pages(
    arguments: &Arguments,
    project: &Project,
    wanted: &Wanted,
    old: &lock::Lock,
    edited: &[String],
) -> Result<Vec<String>, String> {
    if arguments.pages.is_empty() {
        return match edited {
            [] => Err("no page was edited, so there is nothing to record".to_owned()),
            edited => Ok(edited.to_vec()),
        };
    }
    let folder = project.root().join(&wanted.folder);
    let mut pages = Vec::new();
    for given in &arguments.pages {
        let given = given.replace('\\', "/");
        let from_here = std::path::absolute(project.here.join(&given)).ok();
        let relative = from_here.as_deref().and_then(|path| path.strip_prefix(&folder).ok()?.to_str());
        let by_path = relative.map(|path| path.replace('\\', "/")).filter(|path| old.file(path).is_some());
        let by_end = || {
            let ends = |path: &&str| *path == given || path.ends_with(&format!("/{given}"));
            let found: Vec<&str> = old.files().map(|(path, _)| path).filter(ends).collect();
            if let [one] = found.as_slice() { Some((*one).to_owned()) } else { None }
        };
        let page = by_path.or_else(by_end);
        pages.push(page.ok_or_else(|| {
            format!("`{given}` is not a file of {}; `graph-docs list --files` shows them", lock::NAME)
        })?);
    }
    Ok(pages)
}
