//! The pages in a crate: how they are added, kept and updated.
//!
//! These are beside the crate's `Cargo.toml`, the last one only while they change:
//!
//! | what | who writes it | what it holds |
//! |---|---|---|
//! | `graph-docs.toml` | people; `add`, `remove`, `update` and `init` edit it and keep its comments | what is wanted: the source, its revision, the pages of each version and the options of the macro |
//! | `graph-docs.lock` | the command alone | what there is: the state of the source; of each file its path, SHA-256 and the reason why it is there |
//! | `docs/` (or what `folder` names) | the command; people by `patch` | the files, in the source's layout and letter case, with its licences and a `NOTICE` |
//! | `graph-docs.patches/` | `patch` | how files differ from the source's by hand, each as a unified diff |
//! | `.graph-docs/` | the command alone | what is being written (see `folder`); it goes when that is done |
//!
//! **Which files** are taken is not decided here: [`graph_codegen::needed`] is the engine's own walk from page to page, with the options of
//! the macro, so the macro then misses nothing but what was left out by choice.
//!
//! **A set is of one state of its source.** `add` and `remove` stay at the revision that the lock names; only `update` moves it.
//!
//! **Nothing is lost.** Every change is computed whole in memory and then applied by `crate::folder`: an interruption leaves
//! the old set or, once the change has begun, a journal of the rest, which the next command finishes; until then the macro is an error. A
//! file that was edited by hand, or that the command did not write, is never overwritten.
//!
//! | file | what it does |
//! |---|---|
//! | `project` | finds the folder, reads the files in it |
//! | `wanted`, `lock` | the two files |
//! | `options` | the options in `graph-docs.toml`, for commands that read pages |
//! | `set` | the files that are wanted of a source, with their reasons |
//! | `state` | how the files on disk differ from what the lock says |
//! | `write` | from one set to the next |
//! | `patches`, `notice` | edits by hand; where the files are from |
//! | `call`, `calls` | the macro call that fits, and those in the crate |
//! | `pick`, `index`, `successor` | from words to pages |
//! | `account` | what the commands print for people |
//! | `add`, `remove`, `list`, `search`, `update`, `verify`, `patch`, `init` | the commands |

mod account;
mod add;
mod call;
mod calls;
mod index;
mod init;
mod list;
mod lock;
mod notice;
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
    /// The folder with graph-docs.toml. If omitted: the nearest folder, from the current one upwards, that has this file;
    /// otherwise the folder of the current crate.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl Directory {
    fn project(&self) -> Result<project::Project, String> {
        let here = std::env::current_dir().map_err(|error| format!("cannot determine the current folder: {error}"))?;
        project::Project::find(self.dir.as_deref().map(Path::new), &here)
    }
}

/// How to print for whom.
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

/// Runs a command. Its exit status is 0, or 1 if something failed, was refused or is not as it should be.
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
