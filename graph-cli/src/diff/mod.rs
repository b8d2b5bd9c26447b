//! `graph-docs diff`: what changed between two trees of pages, and which of it breaks users of the generated Rust.
//!
//! | file | what it does |
//! |---|---|
//! | `schema` | compares what the pages say, in OData's words |
//! | `surface` | reads the public names and signatures off the generated Rust |
//! | `verdict` | puts the differences of the surfaces down to the changes of the pages |
//! | `text`, `markdown`, `json` | print it |

mod change;
mod json;
mod markdown;
mod schema;
mod surface;
mod text;
mod verdict;

use std::collections::BTreeMap;

use graph_codegen::options::DocText;
use graph_codegen::schema::Version;
use graph_codegen::{Output, Settings};

use change::{Action, Change, Subject};
use schema::Side;

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

/// The settings for [`Diff::new`]: with no text of the pages in the Rust, which it would leave aside.
pub fn without_texts(mut settings: Settings) -> Settings {
    settings.rust.doc_text = DocText::None;
    settings
}

impl Diff {
    /// Compares what was generated from two trees.
    ///
    /// # Errors
    ///
    /// When generated items are no valid Rust, which would be a mistake of the generator.
    pub fn new(old: &Output, new: &Output) -> syn::Result<Self> {
        let (before, after) = (Side::of(old), Side::of(new));
        let mut changes = schema::compare(before, after);
        let surfaces = surface::surfaces(&old.items, &new.items)?;
        verdict::attach(&mut changes, (before, &surfaces.0), (after, &surfaces.1));
        Ok(Self { version: new.schema.version, changes })
    }

    /// Whether code that uses the generated Rust may no longer compile.
    pub fn is_breaking(&self) -> bool {
        self.changes.iter().any(Change::is_breaking)
    }

    /// The pages that changes stand on, with repetitions.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().filter_map(|change| Some(change.place.as_ref()?.page.as_str()))
    }

    /// The whole, printed.
    pub fn print(&self, format: Format) -> String {
        match format {
            Format::Text => text::print(self),
            Format::Markdown => markdown::print(self),
            Format::Json => json::print(self),
        }
    }

    /// The changes by what they belong to.
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
    /// Which part of the generated crate's version has to go up (semver.org, and Cargo's "SemVer Compatibility").
    fn release(&self) -> &'static str {
        match self {
            Self { breaking: 1.., .. } => "major",
            Self { any_effect: true, .. } => "minor",
            Self { added: 0, removed: 0, changed: 0, .. } => "none",
            _ => "patch",
        }
    }
}
