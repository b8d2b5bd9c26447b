//! `generate --check`: shows what a run would change, without changing it.

use similar::TextDiff;

use super::difference::{Difference, LIST};
use crate::folder::Folder;
use crate::report;

/// The most lines of differences that are shown of one file, and of all.
const LINES: usize = 24;
const ALL_LINES: usize = 96;

/// Prints what differs.
///
/// # Errors
///
/// When anything does.
pub fn show(out: &Folder, difference: &Difference) -> Result<String, String> {
    let out = out.root().display();
    if difference.is_empty() {
        return Ok(format!("{out} is up to date"));
    }
    report::print_text(&listed(difference));
    let [new, changed, gone] = [difference.new.len(), difference.changed.len(), difference.stale.len()];
    Err(format!(
        "{out} is not up to date: {new} files missing, {changed} different, {gone} no longer generated; run `graph-docs generate` without `--check` to update it"
    ))
}

/// One line for each file, and the first changed lines.
fn listed(difference: &Difference) -> String {
    // The list of files follows from the others.
    let files = |paths: &[String], what: &str| -> String {
        paths.iter().filter(|path| *path != LIST).map(|path| format!("{what}  {path}\n")).collect()
    };
    let changed: Vec<String> = difference.changed.iter().map(|(path, _)| path.clone()).collect();
    let mut text =
        files(&difference.new, "missing") + &files(&changed, "differs") + &files(&difference.stale, "stale  ");
    let mut left = ALL_LINES;
    for (path, found) in difference.changed.iter().filter(|(path, _)| path != LIST) {
        if left == 0 {
            break;
        }
        let wanted = difference.files.get(path).map_or("", String::as_str);
        let diff = unified(path, &found.replace("\r\n", "\n"), wanted);
        let shown: Vec<&str> = diff.lines().take(left.min(LINES)).collect();
        left -= shown.len();
        let more = diff.lines().count() - shown.len();
        text.push_str(&format!("\n{}\n", shown.join("\n")));
        if more > 0 {
            text.push_str(&format!("… {more} more lines\n"));
        }
    }
    text
}

fn unified(path: &str, found: &str, wanted: &str) -> String {
    let diff = TextDiff::from_lines(found, wanted);
    diff.unified_diff()
        .context_radius(2)
        .header(&format!("{path} (on disk)"), &format!("{path} (from the pages)"))
        .to_string()
}
