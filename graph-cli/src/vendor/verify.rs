//! `graph-docs verify`: whether the crate matches graph-docs.toml and graph-docs.lock. Needs no
//! source.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::lock::{self, Lock};
use super::patches::Patches;
use super::project::Project;
use super::set::Set;
use super::wanted::{self, Wanted};
use super::{Directory, Format, calls, state};
use crate::report;
use crate::source;

/// How to print the findings.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The format of the findings; `text` goes to standard error, `json` to standard output.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    directory: Directory,
}

/// A mismatch.
struct Finding {
    /// `edited`, `missing`, `unwanted`, `not-taken`, `source`, `option`, `patch`.
    kind: &'static str,
    /// The file or option.
    subject: String,
    message: String,
}

/// Runs the command; status 1 if there is a finding.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let (wanted, lock, findings) = check(&project)?;
    match arguments.format {
        Format::Json => {
            let all: Vec<_> = findings
                .iter()
                .map(|it| json!({ "kind": it.kind, "subject": it.subject, "message": it.message }))
                .collect();
            report::print(&format!("{:#}\n", json!({ "ok": all.is_empty(), "findings": all })));
        }
        Format::Text => findings.iter().for_each(|it| report::line(&format!("error: {}", it.message))),
    }
    if findings.is_empty() {
        let files = lock.files().count();
        report::line(&format!("all {files} files in {}/ match {}", wanted.folder, lock::NAME));
        return Ok(ExitCode::SUCCESS);
    }
    Ok(ExitCode::FAILURE)
}

/// Fails if anything does not match: `--locked` of the other commands.
///
/// # Errors
///
/// With all findings.
pub fn refuse(project: &Project) -> Result<(), String> {
    let (_, _, findings) = check(project)?;
    if findings.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = findings.iter().map(|it| format!("  {}", it.message)).collect();
    Err(format!("the crate does not match {}, which `--locked` requires:\n{}", lock::NAME, lines.join("\n")))
}

/// Checks a folder of pages that other commands read.
///
/// # Errors
///
/// Returns the errors of [`refuse`], and an error if there is no lock for the folder.
pub fn locked(docs: &Path) -> Result<(), String> {
    let project = Project::around(docs).ok_or_else(|| {
        format!("`--locked` needs a {} in a folder above {}, but there is none", lock::NAME, docs.display())
    })?;
    refuse(&project)
}

fn check(project: &Project) -> Result<(Wanted, Lock, Vec<Finding>), String> {
    project.settle()?;
    let wanted = project.wanted()?;
    let lock = project.lock()?.ok_or_else(|| lock::missing(project.root()))?;
    let mut findings = Vec::new();
    if lock.source.location != wanted.source || lock.source.revision != wanted.revision {
        let message = format!(
            "{} and {} name different sources or revisions; run `graph-docs update` to switch to the one in graph-docs.toml",
            wanted::NAME,
            lock::NAME
        );
        findings.push(Finding { kind: "source", subject: wanted.source.to_string(), message });
    }
    if lock.wanted != wanted.fingerprint() {
        let message = format!("{} was edited, and the pages do not match it; run `graph-docs add`", wanted::NAME);
        findings.push(Finding { kind: "not-taken", subject: wanted::NAME.to_owned(), message });
    }
    files(project, &wanted, &lock, &mut findings)?;
    for difference in calls::differences(&wanted, &calls::find(project.root(), &wanted.folder), project.root()) {
        let subject = difference.split(": ").next().unwrap_or("").to_owned();
        findings.push(Finding { kind: "option", subject, message: difference });
    }
    Ok((wanted, lock, findings))
}

/// Compares the files with the lock, and the lock with the files that graph-docs.toml requires.
fn files(project: &Project, wanted: &Wanted, lock: &Lock, findings: &mut Vec<Finding>) -> Result<(), String> {
    let folder = project.root().join(&wanted.folder);
    let below = |path: &str| format!("{}/{path}", wanted.folder);
    let mut add = |kind, path: &str, what: &str| {
        findings.push(Finding { kind, subject: below(path), message: format!("{} {what}", below(path)) });
    };
    let state = state::compare(&folder, lock)?;
    for path in &state.edited {
        add(
            "edited",
            path,
            "was edited; keep the edit with `graph-docs patch`, or undo it by deleting the file and running `graph-docs add`",
        );
    }
    for path in &state.missing {
        add("missing", path, "is missing; run `graph-docs add` to restore it");
    }
    for path in &state.unknown {
        add(
            "unwanted",
            path,
            "was not written by graph-docs, and no page of graph-docs.toml refers to it; remove it or add its page",
        );
    }
    for page in project.patches()?.pages().filter(|page| lock.file(page).is_none_or(|entry| entry.original.is_none())) {
        let (subject, path) = (Patches::path(page), Patches::path(page));
        let message = format!("{path} has not been applied; run `graph-docs add` to apply it");
        findings.push(Finding { kind: "patch", subject, message });
    }
    // Missing or edited files refer to other pages than before.
    if !state.missing.is_empty() || !state.edited.is_empty() || !folder.is_dir() {
        return Ok(());
    }
    let there = source::folder(&folder)?;
    let set = match Set::among(&there, wanted, lock) {
        Ok(set) => set,
        Err(error) => {
            let message = format!("{error}; run `graph-docs add` to add missing pages");
            findings.push(Finding { kind: "not-taken", subject: wanted::NAME.to_owned(), message });
            return Ok(());
        }
    };
    let mut add = |kind, path: &str, what: &str| {
        findings.push(Finding { kind, subject: below(path), message: format!("{} {what}", below(path)) });
    };
    for path in lock.files().map(|(path, _)| path).filter(|path| !set.files.contains_key(*path)) {
        add("unwanted", path, "is no longer needed by any page of graph-docs.toml; run `graph-docs add` to remove it");
    }
    Ok(())
}
