//! `graph-docs check`: reports problems in the pages, with likely fixes.

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use graph_codegen::diagnostic::{Diagnostic, Severity};

use crate::pages::Pages;
use crate::{items, report};

/// What to check, and how to print it.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    pages: Pages,
    /// The format of the findings; `text` goes to standard error, the others to standard output.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print notes too.
    #[arg(long)]
    notes: bool,
    /// Exit with status 1 if there are warnings.
    #[arg(long)]
    deny_warnings: bool,
}

impl Arguments {
    /// The pages to check.
    pub fn pages(&self) -> &Pages {
        &self.pages
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For code hosts: SARIF 2.1.0.
    Sarif,
}

/// Generates what the macro would generate from the pages, and prints what it would report.
///
/// # Errors
///
/// Returns an error if the configuration cannot be read or is invalid.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let output = items(&arguments.pages)?;
    let least = if arguments.notes { Severity::Note } else { Severity::Warning };
    let wanted = |diagnostic: &&Diagnostic| diagnostic.severity >= least;
    let findings = output.diagnostics.iter().filter(wanted);
    match arguments.format {
        Format::Text => report::findings(findings, &output.sources),
        Format::Json => report::print(&report::json(findings, &output.diagnostics, &output.sources)),
        Format::Sarif => report::print(&report::sarif(findings, &output.sources)),
    }
    report::summary(&output.schema, &output.diagnostics);
    let denied = if arguments.deny_warnings { Severity::Warning } else { Severity::Error };
    let fails = output.diagnostics.iter().any(|diagnostic| diagnostic.severity >= denied);
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
