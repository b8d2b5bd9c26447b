//! The pages in a crate: how they are added, kept and updated.
//!
//! These are beside the crate's `Cargo.toml`, the last one only while they change:
//!
//! | file | written by | content |
//! |---|---|---|
//! | `graph-docs.toml` | the user; `add`, `remove`, `update` and `init` edit it and keep its comments | the source, its revision, the pages of each version and the options of the macro |
//! | `graph-docs.lock` | only the command | the state of the source; the path and SHA-256 of each file, and the reason why it is needed |
//! | `docs/` (or what `folder` names) | the command; the user with `patch` | the files, with the paths and letter case of the source, its licences and a `NOTICE` |
//! | `graph-docs.patches/` | `patch` | manual edits of files, each as a unified diff |
//! | `.graph-docs/` | only the command | files that are being written (see `folder`); removed afterwards |
//!
//! **Which files are needed** is not decided here: [`graph_codegen::needed`] follows the pages
//! exactly as the macro does, with the same options, so the macro later finds every file that was
//! not excluded on purpose.
//!
//! **All files come from one state of the source.** `add` and `remove` use the revision that the
//! lock names; only `update` changes it.
//!
//! **Nothing is lost.** Every change is computed completely in memory and then applied by
//! `crate::folder`: an interruption leaves the old set or, once the change has begun, a journal of
//! the remaining steps. The next command completes them; until then, the macro reports an error. A
//! file that was edited by hand, or that the command did not write, is never overwritten.
//!
//! | file | what it does |
//! |---|---|
//! | `project` | finds the folder, reads the files in it |
//! | `wanted`, `lock` | the two files |
//! | `options` | the options in `graph-docs.toml`, for commands that read pages |
//! | `set` | the files of a source that are needed, with their reasons |
//! | `state` | how the files on disk differ from the lock |
//! | `write` | the change from one set to the next |
//! | `patches`, `notice` | manual edits; the source of the files |
//! | `call`, `calls` | the call of the macro that matches, and the calls in the crate |
//! | `pick`, `index`, `successor` | finding pages |
//! | `account` | the texts that the commands print |
//! | `add`, `remove`, `list`, `search`, `update`, `verify`, `patch`, `init` | the commands |

mod account;
mod add;
mod call;
mod calls;
mod index;
mod init;
mod list;
mod lock;
pub mod notice;
mod options;
mod patch;
mod patches;
mod pick;
mod project;
mod remove;
mod search;
mod set;
mod state;
mod successor;
mod update;
mod verify;
mod wanted;
mod write;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::report;

pub use options::options;
pub use verify::locked;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Copy pages into the crate, with all pages that they refer to.
    Add(add::Arguments),
    /// Remove pages, and pages that only they refer to.
    Remove(remove::Arguments),
    /// List the pages in the crate.
    List(list::Arguments),
    /// Search a source for operations and types.
    Search(search::Arguments),
    /// Update the pages to the latest state of the source.
    Update(update::Arguments),
    /// Check that the pages match graph-docs.lock
    ///
    /// Also checks that the calls of `graph_docs!` have the options of graph-docs.toml.
    Verify(verify::Arguments),
    /// Record your edits of a page, so that `update` keeps them.
    Patch(patch::Arguments),
    /// Create a crate with pages, or add them to an existing one.
    Init(init::Arguments),
}

/// Where the crate is.
#[derive(Debug, Args)]
pub struct Directory {
    /// The folder with graph-docs.toml. If omitted: the nearest folder, from the current one
    /// upwards, that has this file; otherwise the folder of the current crate.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl Directory {
    fn project(&self) -> Result<project::Project, String> {
        let here = std::env::current_dir().map_err(|error| format!("cannot determine the current folder: {error}"))?;
        project::Project::find(self.dir.as_deref().map(Path::new), &here)
    }
}

/// The output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl Format {
    /// Prints a text in this form to standard output.
    fn print(self, text: &str) {
        match self {
            Self::Text => report::print_text(text),
            Self::Json => report::print(text),
        }
    }
}

/// Runs a command. The exit status is 0, or 1 if something failed, was refused or does not match.
pub fn run(command: &Command, is_locked: bool) -> ExitCode {
    let done = match command {
        Command::Add(arguments) => add::run(arguments, is_locked),
        Command::Remove(arguments) => remove::run(arguments, is_locked),
        Command::List(arguments) => list::run(arguments, is_locked),
        Command::Search(arguments) => search::run(arguments),
        Command::Update(arguments) => update::run(arguments, is_locked),
        Command::Verify(arguments) => verify::run(arguments),
        Command::Patch(arguments) => patch::run(arguments, is_locked),
        Command::Init(arguments) => init::run(arguments),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            report::line(&format!("error: {message}"));
            ExitCode::FAILURE
        }
    }
}
