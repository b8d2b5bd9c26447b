//! Writing what a plan says.

use std::io;
use std::path::Path;

use super::plan::{self, LIST, Plan};

/// Does what the plan says, and tells what that was.
///
/// The list of files is written first, with the old names and the new: a run that is interrupted leaves nothing that a later one would not
/// know as its own.
///
/// # Errors
///
/// Those of the file system.
pub fn write(plan: &Plan) -> Result<String, String> {
    let list_differs = plan.new.iter().chain(plan.changed.iter().map(|(path, _)| path)).any(|path| path == LIST);
    if list_differs {
        let all = plan.files.keys().filter(|path| *path != LIST).chain(&plan.stale);
        let all: std::collections::BTreeSet<&String> = all.collect();
        save(plan, LIST, &plan::list(all.into_iter()))?;
    }
    for path in plan.new.iter().chain(plan.changed.iter().map(|(path, _)| path)).filter(|path| *path != LIST) {
        save(plan, path, text(plan, path))?;
    }
    for path in &plan.stale {
        std::fs::remove_file(plan.out.join(path)).map_err(|error| failed(plan, path, &error))?;
        remove_empty_folders(&plan.out, path);
    }
    if !plan.stale.is_empty() {
        save(plan, LIST, text(plan, LIST))?;
    }
    let Plan { out, files, new, changed, stale } = plan;
    let (new, changed, removed) = (new.len(), changed.len(), stale.len());
    let kept = files.len() - new - changed;
    Ok(format!("{}: {new} new, {changed} changed, {removed} removed, {kept} as before", out.display()))
}

fn text<'a>(plan: &'a Plan, path: &str) -> &'a str {
    plan.files.get(path).map_or("", String::as_str)
}

fn save(plan: &Plan, path: &str, text: &str) -> Result<(), String> {
    let file = plan.out.join(path);
    let folder = file.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder.and_then(|()| std::fs::write(&file, text)).map_err(|error| failed(plan, path, &error))
}

fn failed(plan: &Plan, path: &str, error: &io::Error) -> String {
    format!("{}: {error}", plan.out.join(path).display())
}

/// Removes the folders above a removed file that are empty now.
fn remove_empty_folders(out: &Path, path: &str) {
    let above = Path::new(path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
    for folder in above {
        // Fails where something is left, and then there is no more to do above it.
        if std::fs::remove_dir(out.join(folder)).is_err() {
            return;
        }
    }
}
