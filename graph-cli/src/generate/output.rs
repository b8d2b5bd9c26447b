//! Carrying out a plan.

use super::plan::{LIST, Plan};
use crate::folder::{Change, Locked};

/// Does what the plan says, and tells what that was. The list of files is written last.
///
/// # Errors
///
/// Those of the file system.
pub fn write(locked: &Locked<'_>, plan: &Plan) -> Result<String, String> {
    let Plan { files, new, changed, stale } = plan;
    let mut change = Change::default();
    for path in new.iter().chain(changed.iter().map(|(path, _)| path)).filter(|path| *path != LIST) {
        change.write(path, text(plan, path));
    }
    stale.iter().for_each(|path| change.remove(path));
    if new.iter().chain(changed.iter().map(|(path, _)| path)).any(|path| path == LIST) {
        change.write_last(LIST, text(plan, LIST));
    }
    locked.apply(&change)?;
    let (new, changed, removed) = (new.len(), changed.len(), stale.len());
    Ok(said(locked.folder().root(), files.len(), [new, changed, removed]))
}

/// How much was done.
pub fn said(out: &std::path::Path, files: usize, [new, changed, removed]: [usize; 3]) -> String {
    let kept = files - new - changed;
    format!("{}: {new} new, {changed} changed, {removed} removed, {kept} as before", out.display())
}

fn text<'a>(plan: &'a Plan, path: &str) -> &'a str {
    plan.files.get(path).map_or("", String::as_str)
}
