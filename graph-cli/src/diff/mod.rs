//! `graph-docs diff`: what changed between two trees of pages, and which of it breaks users of the
//! generated Rust.
//!
//! | file | what it does |
//! |---|---|
//! | `side` | reads a tree |
//! | `schema` | compares what the pages say, in OData's words |
//! | `surface` | lists the public names and signatures of the planned Rust |
//! | `verdict` | attributes the differences between the surfaces to the changes of the pages |
//! | `referrers` | finds the properties and operations that have a type which no page documents |
//! | `text`, `markdown`, `json` | print it |

mod change;
mod json;
mod markdown;
mod referrers;
mod schema;
mod side;
mod surface;
mod text;
mod verdict;

use std::collections::BTreeMap;

use graph_codegen::schema::Version;

use change::{Action, Change, Subject};
pub use side::{Side, at_once};

/// What changed.
pub struct Diff {
    /// The version of the new tree.
    version: Version,
    changes: Vec<Change>,
}

/// How to print it.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For a changelog.
    Markdown,
    /// For programs.
    Json,
}

impl Diff {
    /// Compares two trees.
    pub fn new(old: &Side, new: &Side) -> Self {
        let mut changes = schema::compare(old, new);
        verdict::attach(&mut changes, old, new);
        Self { version: new.schema.version, changes }
    }

    /// Whether code that uses the generated Rust may no longer compile.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// The pages of the changes, with duplicates.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().filter_map(|change| Some(change.place.as_ref()?.page.as_str()))
    }

    /// Prints the complete report.
    pub fn print(&self, format: Format) -> String {
        match format {
            Format::Text => text::print(self),
            Format::Markdown => markdown::print(self),
            Format::Json => json::print(self),
        }
    }

    /// The changes by their subjects.
    fn by_subject(&self) -> BTreeMap<&Subject, Vec<&Change>> {
        let mut groups: BTreeMap<&Subject, Vec<&Change>> = BTreeMap::new();
        for change in &self.changes {
            groups.entry(&change.subject).or_default().push(change);
        }
        groups
    }

    fn summary(&self) -> Summary {
        let count = |wanted: fn(&Action) -> bool| self.changes.iter().filter(|change| wanted(&change.action)).count();
        Summary {
            added: count(|action| *action == Action::Added),
            removed: count(|action| *action == Action::Removed),
            changed: count(|action| matches!(action, Action::Changed { .. })),
            breaking: self.changes.iter().filter(|change| change.is_breaking()).count(),
            any_effect: self.changes.iter().any(|change| !change.effects.is_empty()),
        }
    }
}

/// The totals.
struct Summary {
    added: usize,
    removed: usize,
    changed: usize,
    breaking: usize,
    any_effect: bool,
}

impl Summary {
    /// Which part of the generated crate's version has to be increased (semver.org, and Cargo's
    /// "SemVer Compatibility").
    fn release(&self) -> &'static str {
        match self {
            Self { breaking: 1.., .. } => "major",
            Self { any_effect: true, .. } => "minor",
            Self { added: 0, removed: 0, changed: 0, .. } => "none",
            _ => "patch",
        }
    }
}
