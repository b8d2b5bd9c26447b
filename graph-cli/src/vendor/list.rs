//! `graph-docs list`: the pages that are in the crate.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::lock::{self, Lock};
use super::wanted::Wanted;
use super::{Directory, Format, verify};

/// What to list, and how.
#[derive(Debug, Args)]
pub struct Arguments {
    /// List every file and why it is there.
    #[arg(long)]
    files: bool,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    directory: Directory,
}

/// Runs the command.
pub fn run(arguments: &Arguments, is_locked: bool) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    project.settle()?;
    if is_locked {
        verify::refuse(&project)?;
    }
    let wanted = project.wanted()?;
    let lock = project.lock()?.ok_or_else(|| lock::missing(project.root()))?;
    arguments.format.print(&match arguments.format {
        Format::Json => as_json(&wanted, &lock),
        Format::Text => as_text(&wanted, &lock, arguments.files),
    });
    Ok(ExitCode::SUCCESS)
}

fn as_text(wanted: &Wanted, lock: &Lock, files: bool) -> String {
    let mut text = format!("{}\n", lock.source.words());
    for (version, config) in wanted.references() {
        text.push_str(&format!("{version}\n"));
        text.extend(config.pages.iter().map(|page| format!("  {page}\n")));
    }
    if files {
        text.push_str(&format!("{}/\n", wanted.folder));
        for (path, entry) in lock.files() {
            let patched = if entry.original.is_some() { ", patched" } else { "" };
            text.push_str(&format!("  {path}  ({}{patched})\n", entry.reason));
        }
    } else {
        text.push_str(&format!("{} files in {}/; list them with `--files`\n", lock.files().count(), wanted.folder));
    }
    text
}

fn as_json(wanted: &Wanted, lock: &Lock) -> String {
    let pages: serde_json::Map<String, serde_json::Value> =
        wanted.references().map(|(version, config)| (version.to_string(), json!(config.pages))).collect();
    let files = lock.files().map(|(path, entry)| {
        json!({ "path": path, "sha256": entry.sha256, "reason": entry.reason, "patched": entry.original.is_some() })
    });
    format!(
        "{:#}\n",
        json!({ "source": lock.source, "folder": wanted.folder, "pages": pages, "files": files.collect::<Vec<_>>() })
    )
}
