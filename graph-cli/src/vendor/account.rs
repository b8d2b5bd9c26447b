//! The texts that the commands print.

use graph_codegen::diagnostic::{Code, Diagnostic, Severity};
use graph_codegen::schema::TypeDef;

use super::call;
use super::set::Set;
use super::wanted::Wanted;
use super::write::Transition;
use crate::report;

/// The most files that are listed one by one.
const LISTED: usize = 60;

/// Which files are new, which go, and how much there is now.
pub fn taken(transition: &Transition, set: &Set, source: &str, dry_run: bool) -> String {
    let mut text = String::new();
    for path in transition.added.iter().take(LISTED) {
        let reason = set.files.get(path).map_or("", |file| file.reason.as_str());
        text.push_str(&format!("+ {path}  ({reason})\n"));
    }
    more(&mut text, transition.added.len());
    for path in transition.removed.iter().take(LISTED) {
        text.push_str(&format!("- {path}\n"));
    }
    more(&mut text, transition.removed.len());
    let (added, removed) = (transition.added.len(), transition.removed.len());
    let mut done = Vec::new();
    if added > 0 || removed == 0 {
        let did = if dry_run { "would add" } else { "added" };
        done.push(format!("{did} {} from {source}", counted(added, "file")));
    }
    if removed > 0 {
        let did = if dry_run { "would remove" } else { "removed" };
        done.push(format!("{did} {}", counted(removed, "file")));
    }
    let has = if dry_run { "would have" } else { "now has" };
    text.push_str(&format!("{}\nthe crate {has} {}\n", done.join(", "), size(set)));
    text
}

fn more(text: &mut String, all: usize) {
    if all > LISTED {
        text.push_str(&format!("  … and {} more; `graph-docs list --files` shows all\n", all - LISTED));
    }
}

/// How much a set is: `20 pages, 3 include files, 1,200 lines; 12 types, 1 operation`.
pub fn size(set: &Set) -> String {
    let is_page = |path: &str| path.contains("/api/") || path.contains("/resources/");
    let markdown = || set.files.iter().filter(|(path, _)| path.to_lowercase().ends_with(".md") && path.contains('/'));
    let pages = markdown().filter(|(path, _)| is_page(path)).count();
    let includes = markdown().count() - pages;
    let lines: usize = markdown().map(|(_, file)| file.bytes.iter().filter(|byte| **byte == b'\n').count()).sum();
    let defs = || set.references.iter().flat_map(|reference| reference.needed.schema.types.values());
    let types = defs().filter(|def| !matches!(def, TypeDef::Missing(_))).count();
    let operations: usize = set.references.iter().map(|reference| reference.needed.schema.operations.len()).sum();
    format!(
        "{}, {}, {} lines; {}, {}",
        counted(pages, "page"),
        counted(includes, "include file"),
        grouped(lines),
        counted(types, "type"),
        counted(operations, "operation")
    )
}

/// The call to paste.
pub fn call(wanted: &Wanted) -> String {
    format!("\n{}", call::text(wanted))
}

/// Prints to standard error what the pages lead to and the source does not have, and how many other findings there are.
pub fn lacks(set: &Set) {
    for reference in &set.references {
        let is_missing = |it: &&Diagnostic| matches!(it.code, Code::MissingPage | Code::MissingInclude);
        let found = || reference.needed.diagnostics.iter().filter(|it| it.severity > Severity::Note);
        report::findings(found().filter(is_missing), &reference.needed.sources);
        let missing = found().filter(is_missing).count();
        let others = found().count() - missing;
        if missing > 0 {
            report::line(&format!(
                "{}: the source does not have these files ({} above)",
                reference.version,
                counted(missing, "warning")
            ));
        }
        if others > 0 {
            report::line(&format!(
                "{}: {}; `graph-docs check` shows them",
                reference.version,
                counted(others, "other finding")
            ));
        }
    }
}

/// A number with its noun.
pub fn counted(number: usize, what: &str) -> String {
    format!("{} {what}{}", grouped(number), if number == 1 { "" } else { "s" })
}

/// `31,800`
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_grouped() {
        assert_eq!([0, 999, 31_800, 1_000_000].map(super::grouped), ["0", "999", "31,800", "1,000,000"]);
    }
}
