//! The `graph-docs` command: checks reference pages, prints the schema and the Rust that they give,
//! and writes that Rust to files.

mod check;
mod diff;
mod expand;
mod explain;
mod folder;
mod generate;
mod hash;
mod help;
mod inspect;
mod pages;
mod report;
mod source;
mod vendor;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{FromArgMatches as _, Parser, Subcommand, ValueEnum};
use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::{Output, Settings, generate, planned};

use crate::generate::config::Config;
use crate::pages::{Pages, folder, pages_of, settings_for};

/// Generates typed Rust from the reference pages of Microsoft Graph.
#[derive(Debug, Parser)]
#[command(name = "graph-docs", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to print findings in colour.
    #[arg(long, value_enum, global = true, default_value_t = Color::Auto)]
    color: Color,
    /// Fail if the pages do not match graph-docs.lock.
    #[arg(long, global = true)]
    locked: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Color {
    /// When standard error is a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the pages and report what is wrong with them.
    Check(check::Arguments),
    /// Explain the code of a finding, with an example and a fix
    ///
    /// Without a code, lists all codes.
    Explain {
        /// The code, which a finding shows in brackets, such as `missing-page`.
        code: Option<String>,
    },
    /// Print the schema that the pages describe.
    Inspect {
        #[command(flatten)]
        pages: Pages,
        /// The output format.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print the Rust code that `graph_docs!` generates.
    Expand(Pages),
    /// Compare two versions of the pages and list breaking changes
    ///
    /// A change is breaking if code that uses the generated Rust may no longer compile.
    Diff {
        /// The documentation folder with the old pages.
        #[arg(value_parser = folder())]
        old: PathBuf,
        /// The documentation folder with the new pages.
        #[arg(value_parser = folder())]
        new: PathBuf,
        /// A page or pattern, as for `check`; may be repeated.
        #[arg(long, value_name = "PAGE")]
        page: Vec<String>,
        /// A TOML file with the options that both versions are generated with, as for `generate`.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// The output format.
        #[arg(long, value_enum, default_value_t = diff::Format::Text)]
        format: diff::Format,
        /// Exit with status 1 if a change is breaking.
        #[arg(long)]
        deny_breaking: bool,
    },
    /// Write the generated types and operations as a crate.
    Generate(generate::Arguments),
    /// Print a shell completion script.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the manual page of graph-docs or of one of its commands.
    Man {
        /// The command; graph-docs itself if omitted.
        command: Option<String>,
    },
    #[command(flatten)]
    Pages(vendor::Command),
}

impl Command {
    /// The documentation folders that it reads.
    fn folders(&self) -> Result<Vec<PathBuf>, String> {
        Ok(match self {
            Self::Check(arguments) => vec![arguments.pages().chosen()?.docs],
            Self::Inspect { pages, .. } | Self::Expand(pages) => vec![pages.chosen()?.docs],
            Self::Diff { old, new, .. } => vec![old.clone(), new.clone()],
            Self::Generate(arguments) => vec![arguments.docs().to_owned()],
            Self::Explain { .. } | Self::Completions { .. } | Self::Man { .. } | Self::Pages(_) => Vec::new(),
        })
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn main() -> ExitCode {
    let parsed = help::command().try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let Cli { command, color, locked } = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return report::usage(&error),
    };
    match color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    let status = run(command, locked).unwrap_or_else(|message| {
        report::line(&format!("error: {message}"));
        ExitCode::FAILURE
    });
    report::conclude(status)
}

fn run(command: Command, locked: bool) -> Result<ExitCode, String> {
    if locked {
        command.folders()?.iter().try_for_each(|docs| vendor::locked(docs))?;
    }
    Ok(match command {
        Command::Pages(command) => vendor::run(&command, locked),
        Command::Check(arguments) => check::run(&arguments)?,
        Command::Explain { code } => explain::run(code.as_deref()),
        Command::Inspect { pages, format } => {
            let chosen = pages.chosen()?;
            let working = report::Working::new("reading pages");
            let output = chosen.file.locate_in(planned(&pages_of(&chosen.docs), &chosen.settings));
            drop(working);
            report::all(&output.diagnostics, &output.sources);
            match format {
                Format::Text => {
                    let outline = output.schema.outline(&output.sources);
                    report::print_text(&(outline + &inspect::pages(&output)));
                }
                Format::Json => report::print(&inspect::json(&output)),
            }
            exit(&output.diagnostics)
        }
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Completions { shell } => {
            report::print(&String::from_utf8_lossy(&help::completions(shell)));
            ExitCode::SUCCESS
        }
        Command::Man { command } => {
            report::print(&String::from_utf8_lossy(&help::manual(command.as_deref())?));
            ExitCode::SUCCESS
        }
        Command::Expand(pages) => {
            let output = items(&pages)?;
            report::all(&output.diagnostics, &output.sources);
            let printed = expand::rust(output.items);
            report::print(&printed.map_err(|error| format!("the generated code is not valid Rust: {error}"))?);
            exit(&output.diagnostics)
        }
        Command::Diff { old, new, page, config, format, deny_breaking } => {
            let config = config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
            diff([&old, &new], &page, &config, format, deny_breaking)?
        }
    })
}

/// The items that the macro generates from the pages.
fn items(pages: &Pages) -> Result<Output, String> {
    let chosen = pages.chosen()?;
    let _working = report::Working::new("reading pages");
    Ok(chosen.file.locate_in(generate(&pages_of(&chosen.docs), &chosen.settings)))
}

/// Prints what changed between two trees.
fn diff(
    [old, new]: [&Path; 2],
    page: &[String],
    config: &Config,
    format: diff::Format,
    deny_breaking: bool,
) -> Result<ExitCode, String> {
    let working = report::Working::new("reading pages");
    let side = |docs: &Path, threads| {
        let settings = Settings { threads, ..settings_for(docs, page, config)? };
        Ok::<_, String>(diff::Side::read(&pages_of(docs), &settings))
    };
    let (old, new) = diff::at_once(|threads| side(old, threads), |threads| side(new, threads));
    let (old, new) = (old?, new?);
    drop(working);
    for side in [&old, &new] {
        report::errors(&side.diagnostics, &side.sources);
    }
    if [&old, &new].iter().any(|side| side.diagnostics.has_errors()) {
        return Ok(ExitCode::FAILURE);
    }
    let diff = diff::Diff::new(&old, &new);
    match format {
        diff::Format::Json => report::print(&diff.print(format)),
        diff::Format::Text | diff::Format::Markdown => report::print_text(&diff.print(format)),
    }
    Ok(if deny_breaking && diff.is_breaking() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn exit(diagnostics: &Diagnostics) -> ExitCode {
    if diagnostics.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
