//! `graph-docs add`: copies pages of a source into the crate.

use std::process::ExitCode;

use clap::Args;
use graph_codegen::schema::Version;
use toml_edit::Value;

use super::lock::Lock;
use super::pick::{self, Picked};
use super::project::Project;
use super::set::Set;
use super::wanted::{self, Wanted};
use super::write::Transition;
use super::{Directory, account, notice, state, verify};
use crate::report;
use crate::source::{self, Location, Source};

/// What to add, and from where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The pages to add: `api/user-update.md`, `user-update`, `beta/api/user-*.md`,
    /// `microsoft.graph.user`, the URL of a page, or words such as `update user`.
    ///
    /// If omitted, adds the pages that graph-docs.toml names and that are not there yet.
    #[arg(value_name = "PAGE")]
    pages: Vec<String>,
    #[command(flatten)]
    from: SourceArguments,
    #[command(flatten)]
    navigation: Navigation,
    /// Add pages of the beta reference, unless a page says v1.0.
    #[arg(long)]
    beta: bool,
    /// Show what would be added, without writing anything.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    directory: Directory,
}

/// The source; needed only once, since graph-docs.toml keeps it.
#[derive(Debug, Args)]
pub struct SourceArguments {
    /// Where the pages are: a folder, a git repository or its URL, or a `.tar.gz` or `.zip`
    /// archive.
    #[arg(long, value_name = "PLACE")]
    pub source: Option<String>,
    /// The branch, tag or commit, if the source is a git repository.
    #[arg(long, value_name = "REVISION")]
    pub revision: Option<String>,
}

/// How far navigation properties are followed.
#[derive(Debug, Args)]
pub struct Navigation {
    /// Also add the pages of navigation properties, however long the chain.
    #[arg(long, conflicts_with = "depth")]
    with_navigation: bool,
    /// The longest chain of navigation properties to follow from a page; 0 if omitted. Properties
    /// beyond it are untyped.
    #[arg(long, value_name = "N")]
    depth: Option<u32>,
}

impl Navigation {
    /// The value for the option of the macro; `None` if no argument was given.
    fn given(&self) -> Option<Value> {
        match (self.with_navigation, self.depth) {
            (true, _) => Some("all".into()),
            (false, Some(depth)) => Some(i64::from(depth).into()),
            (false, None) => None,
        }
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments, is_locked: bool) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let locked = project.begin(!arguments.dry_run)?;
    let version = if arguments.beta { Version::Beta } else { Version::V1 };
    let done = add(&project, &arguments.pages, version, &arguments.from, &arguments.navigation, is_locked)?;
    locked.map_or(Ok(()), |locked| locked.apply(&done.transition.change))?;
    report::print_text(&done.account(arguments.dry_run));
    account::lacks(&done.set);
    Ok(ExitCode::SUCCESS)
}

/// What was added.
pub struct Added {
    pub wanted: Wanted,
    pub set: Set,
    pub transition: Transition,
    source: String,
    is_first: bool,
}

impl Added {
    /// For people.
    fn account(&self, dry_run: bool) -> String {
        let mut text = account::taken(&self.transition, &self.set, &self.source, dry_run);
        text.push_str(&account::call(&self.wanted));
        if self.is_first {
            text.push_str(&format!("\n{}\n", notice::ADVICE));
        }
        text
    }
}

/// Finds the pages and all files that they need. Writes nothing.
///
/// # Errors
///
/// When a page does not exist or is ambiguous, and those of [`Set::of`] and [`Transition::new`].
pub fn add(
    project: &Project,
    pages: &[String],
    version: Version,
    from: &SourceArguments,
    navigation: &Navigation,
    is_locked: bool,
) -> Result<Added, String> {
    if is_locked {
        verify::refuse(project)?;
    }
    let lock = project.lock()?;
    let mut wanted = wanted(project, lock.as_ref(), from)?;
    state::refuse_edited(&project.root().join(&wanted.folder), lock.as_ref())?;
    let source = open(project, &wanted, lock.as_ref())?;
    let picked: Vec<Picked> =
        pages.iter().map(|page| pick::pick(&*source, page, version)).collect::<Result<_, String>>()?;
    for Picked { version, page } in &picked {
        wanted.add(*version, page, &navigation.given().unwrap_or_else(|| 0.into()))?;
        if let Some(navigation) = navigation.given() {
            wanted.set_navigation(*version, &navigation)?;
        }
    }
    let set = Set::of(&*source, &wanted, &project.patches()?)?;
    let transition = Transition::new(project, &wanted, lock.as_ref(), &set)?;
    let words = set.lock().source.words();
    Ok(Added { wanted, set, transition, source: words, is_first: lock.is_none() })
}

/// The existing `graph-docs.toml`, or a new one, with the source of the arguments.
fn wanted(project: &Project, lock: Option<&Lock>, from: &SourceArguments) -> Result<Wanted, String> {
    let given = from.source.as_ref().map(|text| Location::given(text, &project.here, project.root()));
    let known = project.wanted_if_any()?;
    let Some(mut known) = known else {
        let given = given.ok_or_else(|| {
            format!(
                "there is no {} in {}, so the source of the pages is not known; name it once with `--source`: a folder, a git repository or its URL (such as https://github.com/microsoftgraph/microsoft-graph-docs-contrib), or a `.tar.gz` or `.zip` archive",
                wanted::NAME,
                project.root().display()
            )
        })?;
        return Wanted::new(&given, from.revision.as_deref());
    };
    let is_other = given.as_ref().is_some_and(|given| *given != known.source)
        || from.revision.as_ref().is_some_and(|revision| known.revision.as_ref() != Some(revision));
    if !is_other {
        return Ok(known);
    }
    if lock.is_some() {
        return Err(format!(
            "{} names another source or revision, and all pages must come from the same one; switch to the new one first, with `graph-docs update --source … --revision …`",
            wanted::NAME
        ));
    }
    let revision = from.revision.clone().or(known.revision.clone());
    let source = given.unwrap_or_else(|| known.source.clone());
    known.set_source(source, revision);
    Ok(known)
}

fn open(project: &Project, wanted: &Wanted, lock: Option<&Lock>) -> Result<Box<dyn Source>, String> {
    match lock {
        Some(_) => project.source(wanted, lock),
        None => source::open(&wanted.source, project.root(), wanted.revision.as_deref()),
    }
}
