//! `graph-docs add`: pages of a source into the crate.

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
    /// Pages: `api/user-update.md`, `user-update`, `beta/api/user-*.md`, `microsoft.graph.user`, a page's URL, or words such as `update user`.
    ///
    /// Without any, what graph-docs.toml names is taken, as far as it is not there.
    #[arg(value_name = "PAGE", verbatim_doc_comment)]
    pages: Vec<String>,
    #[command(flatten)]
    from: SourceArguments,
    #[command(flatten)]
    navigation: Navigation,
    /// Take pages of the beta reference, where a page does not tell.
    #[arg(long)]
    beta: bool,
    /// Say what would be taken, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    directory: Directory,
}

/// The source; needed only once, since graph-docs.toml keeps it.
#[derive(Debug, Args)]
pub struct SourceArguments {
    /// A folder, a git repository or its URL, or a `.tar.gz` or `.zip` of one.
    #[arg(long, value_name = "PLACE")]
    pub source: Option<String>,
    /// A branch, tag or commit of a git repository.
    #[arg(long, value_name = "REVISION")]
    pub revision: Option<String>,
}

/// How far navigation properties are followed.
#[derive(Debug, Args)]
pub struct Navigation {
    /// Take the pages of navigation properties too, and of theirs, and so on.
    #[arg(long, conflicts_with = "depth")]
    with_navigation: bool,
    /// Follow so many navigation properties one after the other; none if not given. Types of the others are untyped.
    #[arg(long, value_name = "N")]
    depth: Option<u32>,
}

impl Navigation {
    /// As the option of the macro has it; `None` if nothing was said.
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

/// Finds the pages and all that they lead to. Writes nothing.
///
/// # Errors
///
/// When a page is not there or could be several, and all that [`Set::of`] and [`Transition::new`] fail for.
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

/// What is wanted so far, from the source that is named now.
fn wanted(project: &Project, lock: Option<&Lock>, from: &SourceArguments) -> Result<Wanted, String> {
    let given = from.source.as_ref().map(|text| Location::given(text, &project.here, project.root()));
    let known = project.wanted_if_any()?;
    let Some(mut known) = known else {
        let given = given.ok_or_else(|| {
            format!(
                "where are the pages? There is no {} in {} yet; say it once with `--source`: a folder, a git repository or its URL (such as https://github.com/microsoftgraph/microsoft-graph-docs-contrib), or a `.tar.gz` or `.zip` of one",
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
            "{} has another source or revision; all pages are of one state of one source, so take that one first: `graph-docs update --source … --revision …`",
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
