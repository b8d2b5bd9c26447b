//! The `graph-docs` command: checks reference pages, prints the schema and the Rust that they give, and writes that Rust to files.

mod check;
mod diff;
mod expand;
mod explain;
mod folder;
mod generate;
mod hash;
mod help;
mod inspect;
mod report;
mod source;
mod vendor;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Folder, shown_from};
use graph_codegen::options::words;
use graph_codegen::schema::Version;
use graph_codegen::{OptionError, Output, Settings, generate, planned};

use crate::generate::config::Config;
use crate::generate::place::OptionsFile;

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
    fn folders(&self) -> Vec<&Path> {
        match self {
            Self::Check(arguments) => vec![arguments.docs()],
            Self::Inspect { pages, .. } | Self::Expand(pages) => vec![&pages.docs],
            Self::Diff { old, new, .. } => vec![old, new],
            Self::Generate(arguments) => vec![arguments.docs()],
            Self::Explain { .. } | Self::Completions { .. } | Self::Man { .. } | Self::Pages(_) => Vec::new(),
        }
    }
}

/// Which pages to read.
#[derive(Debug, Args)]
struct Pages {
    /// The documentation folder: the folder that contains `api` and `resources`.
    #[arg(long, value_name = "DIR", value_parser = folder())]
    docs: PathBuf,
    /// A page or pattern relative to it, such as `api/*-update.md`; may be repeated. All pages if omitted. The pages that these
    /// refer to are read too.
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// The longest chain of navigation properties to follow from a page: a number, or `all` (the default).
    #[arg(long, value_name = "DEPTH", value_parser = Depth::parse)]
    navigation: Option<Depth>,
    /// A TOML file with further options: those of `graph_docs!`.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// How many navigation properties are followed; all if there is no number.
#[derive(Clone, Copy, Debug)]
struct Depth(Option<usize>);

impl Depth {
    fn parse(text: &str) -> Result<Self, OptionError> {
        words::navigation(text).map(Self)
    }
}

/// The pages of a folder, with the path that leads there from where the command runs.
fn pages_of(docs: &Path) -> Folder {
    let given = || docs.to_string_lossy().into_owned();
    let shown = match std::env::current_dir() {
        Ok(working) if docs.is_absolute() => shown_from(Some(&working), docs),
        _ => given(),
    };
    Folder::new(docs).shown_as(shown)
}

/// The path of a documentation folder.
fn folder() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        if !path.is_dir() {
            return Err("no such folder".to_owned());
        }
        Folder::new(&path).check().map_err(|wrong| wrong.message(&path.to_string_lossy()))?;
        Ok(path)
    })
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
        command.folders().into_iter().try_for_each(vendor::locked)?;
    }
    Ok(match command {
        Command::Pages(command) => vendor::run(&command, locked),
        Command::Check(arguments) => check::run(&arguments)?,
        Command::Explain { code } => explain::run(code.as_deref()),
        Command::Inspect { pages, format } => {
            let (settings, file) = settings(&pages)?;
            let working = report::Working::new("reading pages");
            let output = file.locate_in(planned(&pages_of(&pages.docs), &settings));
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
        Command::Diff { old, new, page, format, deny_breaking } => {
            let trees = [old, new].map(|docs| Pages { docs, page: page.clone(), navigation: None, config: None });
            diff(&trees, format, deny_breaking)?
        }
    })
}

/// What the macro makes of some pages.
fn items(pages: &Pages) -> Result<Output, String> {
    let (settings, file) = settings(pages)?;
    let _working = report::Working::new("reading pages");
    Ok(file.locate_in(generate(&pages_of(&pages.docs), &settings)))
}

/// Prints what changed between two trees.
fn diff([old, new]: &[Pages; 2], format: diff::Format, deny_breaking: bool) -> Result<ExitCode, String> {
    let working = report::Working::new("reading pages");
    let side = |pages: &Pages, threads| {
        let settings = Settings { threads, ..settings(pages)?.0 };
        Ok::<_, String>(diff::Side::read(&pages_of(&pages.docs), &settings))
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

/// What the arguments ask for, of the configuration what they leave open; and the file of that.
fn settings(pages: &Pages) -> Result<(Settings, OptionsFile), String> {
    let version = pages.docs.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    let mut settings = Settings { pages: pages.page.clone(), version, ..Settings::default() };
    let config = pages.config.as_deref().map(Config::read).transpose()?.unwrap_or_default();
    config.apply_from_file(&mut settings)?;
    if let Some(Depth(depth)) = pages.navigation {
        settings.navigation = depth;
    }
    if settings.pages.is_empty() {
        settings.pages.push("**".to_owned());
    }
    Ok((settings, config.file))
}

fn exit(diagnostics: &Diagnostics) -> ExitCode {
    if diagnostics.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
