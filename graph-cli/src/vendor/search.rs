//! `graph-docs search`: operations and types of the source.

use std::process::ExitCode;

use clap::Args;
use graph_codegen::schema::Version;
use serde_json::json;

use super::add::SourceArguments;
use super::index::{self, Entry};
use super::wanted::Wanted;
use super::{Directory, Format};
use crate::report;
use crate::source::{self, Location, Source};

/// What to look for.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Words of a title, URL, type name or description; a result has all of them.
    #[arg(required = true, value_name = "WORD")]
    words: Vec<String>,
    #[command(flatten)]
    from: SourceArguments,
    /// Search the beta reference instead of v1.0.
    #[arg(long)]
    beta: bool,
    /// The greatest number of results to print.
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    directory: Directory,
}

/// Runs the command; status 1 if nothing was found.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let version = if arguments.beta { Version::Beta } else { Version::V1 };
    let source: Box<dyn Source> = match &arguments.from.source {
        Some(text) => {
            let location = Location::given(text, &project.here, project.root());
            source::open(&location, project.root(), arguments.from.revision.as_deref())?
        }
        None => {
            project.settle()?;
            let wanted: Wanted = project.wanted()?;
            match &arguments.from.revision {
                Some(revision) => source::open(&wanted.source, project.root(), Some(revision))?,
                None => project.source(&wanted, project.lock()?.as_ref())?,
            }
        }
    };
    let entries = index::entries(&*source, &[version]);
    let found = index::search(&entries, &arguments.words);
    let shown: Vec<&Entry> = found.iter().take(arguments.limit).copied().collect();
    arguments.format.print(&match arguments.format {
        Format::Json => format!("{:#}\n", json!(shown.iter().map(|entry| as_json(entry)).collect::<Vec<_>>())),
        Format::Text => shown.iter().map(|entry| as_text(entry)).collect(),
    });
    if found.is_empty() {
        report::line(&format!(
            "no page of {version} contains all of these words; try fewer words{}",
            other_version(version)
        ));
    } else if found.len() > shown.len() {
        report::line(&format!("{} more results; raise `--limit` or add a word", found.len() - shown.len()));
    }
    Ok(if found.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The hint to search the other reference.
fn other_version(version: Version) -> &'static str {
    match version {
        Version::V1 => ", or `--beta`",
        Version::Beta => ", or leave out `--beta`",
    }
}

fn as_text(entry: &Entry) -> String {
    let mut text = format!("{}  {} {}\n", entry.page, entry.kind.word(), entry.name);
    text.extend(entry.urls.iter().take(3).map(|url| format!("    {url}\n")));
    if entry.urls.len() > 3 {
        text.push_str(&format!("    … and {} more URLs\n", entry.urls.len() - 3));
    }
    text
}

fn as_json(entry: &Entry) -> serde_json::Value {
    json!({
        "page": entry.page,
        "version": entry.version.as_str(),
        "kind": entry.kind.word(),
        "name": entry.name,
        "urls": entry.urls,
        "description": entry.description,
    })
}
