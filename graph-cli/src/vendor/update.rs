//! `graph-docs update`: shows what changed in the source, then updates the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use graph_codegen::Settings;
use graph_codegen::diagnostic::{Code, Diagnostic, Severity};
use graph_codegen::library::matches;
use graph_codegen::schema::Version;
use serde_json::{Value, json};

use super::add::SourceArguments;
use super::lock::Lock;
use super::patches::Patches;
use super::project::Project;
use super::set::{self, Set};
use super::successor::{Successor, Successors};
use super::wanted::Wanted;
use super::write::Transition;
use super::{Directory, Format, account, call, state, verify};
use crate::diff::{self, Diff, Side};
use crate::report;
use crate::source::{self, Location, Source, root};

/// What to update to, and which changes are allowed.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    from: SourceArguments,
    /// Update even if changes break code that uses the generated Rust.
    #[arg(long)]
    allow_breaking: bool,
    /// Show what changed, without writing anything.
    #[arg(long)]
    dry_run: bool,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    directory: Directory,
}

/// Runs the command; status 1 if there are breaking changes that are not allowed.
pub fn run(arguments: &Arguments, is_locked: bool) -> Result<ExitCode, String> {
    let project = arguments.directory.project()?;
    let locked = project.begin(!arguments.dry_run)?;
    if is_locked {
        verify::refuse(&project)?;
    }
    let update = Update::new(&project, arguments)?;
    let is_refused = update.is_breaking() && !arguments.allow_breaking;
    arguments.format.print(&match arguments.format {
        Format::Text => update.text(),
        Format::Json => format!("{:#}\n", update.json(!is_refused && !arguments.dry_run)),
    });
    account::lacks(&update.set);
    if is_refused {
        report::line(
            "error: the update breaks code that uses the generated Rust, so nothing was written; use `--allow-breaking` to update anyway",
        );
        return Ok(ExitCode::FAILURE);
    }
    locked.map_or(Ok(()), |locked| locked.apply(&update.transition.change))?;
    if arguments.format == Format::Text {
        report::print_text(&update.outcome(arguments.dry_run));
    }
    Ok(ExitCode::SUCCESS)
}

/// A page that is not in the source any more.
struct Gone {
    version: Version,
    /// Below the version's folder.
    page: String,
    /// Whether graph-docs.toml names it.
    named: bool,
    successor: Option<Successor>,
}

/// One version, before and after.
struct Compared {
    version: Version,
    diff: Option<Diff>,
    /// The number of errors in the new pages.
    errors: usize,
}

struct Update {
    old: Lock,
    wanted: Wanted,
    set: Set,
    transition: Transition,
    gone: Vec<Gone>,
    compared: Vec<Compared>,
    /// Values in graph-docs.toml that name types and properties that no longer exist.
    expired: Vec<String>,
    /// The number of changed files that affect no type or operation.
    quiet: usize,
    /// The macro call before and after.
    calls: [String; 2],
}

impl Update {
    fn new(project: &Project, arguments: &Arguments) -> Result<Self, String> {
        let before = project.wanted()?;
        let old = project.lock()?.unwrap_or_else(|| Lock::of_nothing(&before.source));
        state::refuse_edited(&project.root().join(&before.folder), Some(&old))?;
        let mut wanted = before.clone();
        name_source(&mut wanted, project, &arguments.from);
        let source = source::open(&wanted.source, project.root(), wanted.revision.as_deref())?;
        let gone = gone(&*source, &wanted, &old, project)?;
        follow(&mut wanted, &gone)?;
        let patches = project.patches()?;
        let folder = project.root().join(&before.folder);
        let (earlier, taken) = diff::at_once(
            |threads| earlier(&folder, &before, &old, threads),
            |_| {
                let set = Set::of(&*source, &wanted, &patches)?;
                let outputs = after(&set);
                Ok::<_, String>((set, outputs))
            },
        );
        let ((mut set, mut outputs), mut expired) = (taken?, Vec::new());
        if forget(&mut wanted, &outputs, &mut expired)? {
            set = Set::of(&*source, &wanted, &patches)?;
            outputs = after(&set);
        }
        let compared = compare(project, (&before, &old, earlier?), &set, &outputs)?;
        let mut transition = Transition::new(project, &wanted, Some(&old), &set)?;
        for page in &set.unneeded_patches {
            transition.without(project, &Patches::path(page))?;
        }
        let quiet = quiet(&transition, &compared);
        let calls = [call::text(&before), call::text(&wanted)];
        Ok(Self { old, wanted, set, transition, gone, compared, expired, quiet, calls })
    }

    fn is_breaking(&self) -> bool {
        let is_lost = |gone: &Gone| gone.named && gone.successor.as_ref().is_none_or(|it| !it.is_certain());
        self.gone.iter().any(is_lost)
            || self.compared.iter().any(|it| it.errors > 0 || it.diff.as_ref().is_some_and(Diff::is_breaking))
    }

    /// What changed, for people.
    fn text(&self) -> String {
        let lock = self.set.lock();
        let mut text = format!("from {}\nto   {}\n\n", self.old.source.words(), lock.source.words());
        for gone in &self.gone {
            text.push_str(&gone.text());
        }
        for page in &self.set.unneeded_patches {
            text.push_str(&format!(
                "the source now contains the change of the patch for {page}; the patch is removed\n"
            ));
        }
        text.extend(self.expired.iter().map(|line| format!("{line}\n")));
        for compared in &self.compared {
            if let Some(diff) = &compared.diff {
                text.push_str(&diff.print(diff::Format::Text));
            }
            if compared.errors > 0 {
                text.push_str(&format!("{}: the new pages have errors, printed above\n", compared.version));
            }
        }
        if self.quiet > 0 {
            text.push_str(&format!(
                "{} changed without affecting a type or operation\n",
                account::counted(self.quiet, "file")
            ));
        }
        text
    }

    /// The outcome, for people.
    fn outcome(&self, dry_run: bool) -> String {
        let words = self.set.lock().source.words();
        if self.transition.change.is_empty() {
            return format!("the pages are up to date with {words}\n");
        }
        let Transition { added, changed, removed, .. } = &self.transition;
        let would = if dry_run { "would have " } else { "" };
        let mut text = format!(
            "{would}added {}, changed {}, removed {}\nthe crate {} {}\n",
            account::counted(added.len(), "file"),
            changed.len(),
            removed.len(),
            if dry_run { "would have" } else { "now has" },
            account::size(&self.set)
        );
        if self.calls[0] != self.calls[1] {
            text.push_str(&format!("\nThe call of the macro has changed to:\n{}", account::call(&self.wanted)));
        }
        text
    }

    fn json(&self, applied: bool) -> Value {
        let gone: Vec<Value> = self.gone.iter().map(Gone::json).collect();
        let parsed = |diff: &Diff| serde_json::from_str(&diff.print(diff::Format::Json)).unwrap_or(Value::Null);
        let versions: Vec<Value> = self.compared.iter().filter_map(|it| it.diff.as_ref()).map(parsed).collect();
        json!({
            "from": self.old.source,
            "to": self.set.lock().source,
            "applied": applied,
            "breaking": self.is_breaking(),
            "versions": versions,
            "gone": gone,
            "expired": self.expired,
            "dropped_patches": self.set.unneeded_patches,
            "quiet": self.quiet,
            "files": { "new": self.transition.added, "changed": self.transition.changed, "removed": self.transition.removed },
            "call": (self.calls[0] != self.calls[1]).then(|| self.calls[1].clone()),
        })
    }
}

impl Gone {
    fn text(&self) -> String {
        let Self { version, page, named, .. } = self;
        let successor = self.successor.as_ref().map(|it| (it, it.path.as_str()));
        match (successor, named) {
            (Some((it, path)), true) if it.is_certain() => {
                format!("{version}/{page} was renamed to {path} ({} % of the lines are equal)\n", it.shared)
            }
            (Some((it, path)), true) => {
                format!(
                    "{version}/{page} was removed, or renamed to {path} ({} % of the lines are equal); add that page with `graph-docs add`\n",
                    it.shared
                )
            }
            (Some((it, path)), false) => {
                format!("{version}/{page} was removed, or renamed to {path} ({} % of the lines are equal)\n", it.shared)
            }
            (None, _) => format!("{version}/{page} was removed, and no page of the source is similar\n"),
        }
    }

    fn json(&self) -> Value {
        json!({
            "version": self.version.as_str(),
            "page": self.page,
            "named": self.named,
            "successor": self.successor.as_ref().map(|it| it.path.as_str()),
            "shared": self.successor.as_ref().map(|it| it.shared),
        })
    }
}

fn name_source(wanted: &mut Wanted, project: &Project, from: &SourceArguments) {
    let given = from.source.as_ref().map(|text| Location::given(text, &project.here, project.root()));
    if given.is_none() && from.revision.is_none() {
        return;
    }
    // Another source has other revisions.
    let revision =
        if given.is_some() { from.revision.clone() } else { from.revision.clone().or(wanted.revision.clone()) };
    let source = given.unwrap_or_else(|| wanted.source.clone());
    wanted.set_source(source, revision);
}

/// The pages that the source no longer has: those of the lock, and those that are named.
fn gone(source: &dyn Source, wanted: &Wanted, old: &Lock, project: &Project) -> Result<Vec<Gone>, String> {
    let mut gone = Vec::new();
    let folder = project.root().join(&wanted.folder);
    let mut successors = Successors::of(source, |candidate: &str| old.file(candidate).is_some());
    for (version, config) in wanted.references() {
        let below = format!("{}/", root(version));
        let has =
            |page: &str| source.paths().iter().filter_map(|path| path.strip_prefix(&below)).any(|it| matches(page, it));
        let mut pages: BTreeMap<String, bool> = BTreeMap::new();
        for (path, _) in old.files().filter(|(path, _)| !source.has(path)) {
            let page =
                path.strip_prefix(&below).filter(|page| page.starts_with("api/") || page.starts_with("resources/"));
            pages.extend(page.map(|page| (page.to_owned(), false)));
        }
        for page in config.pages.iter().filter(|page| !page.starts_with('!') && !has(page)) {
            pages.retain(|known, _| !known.eq_ignore_ascii_case(page));
            pages.insert(page.clone(), true);
        }
        for (page, named) in pages {
            // A page whose name differs in letter case alone is the same page.
            if has(&page) && !named {
                continue;
            }
            let path = format!("{below}{page}");
            let text = std::fs::read_to_string(folder.join(&path)).unwrap_or_default();
            let successor = successors.find(&path, &text);
            gone.push(Gone { version, page, named, successor });
        }
    }
    Ok(gone)
}

/// Replaces named pages with their successors; removes pages that have none.
fn follow(wanted: &mut Wanted, gone: &[Gone]) -> Result<(), String> {
    for Gone { version, page, successor, .. } in gone.iter().filter(|gone| gone.named) {
        let below = format!("{}/", root(*version));
        match successor.as_ref().filter(|it| it.is_certain()).and_then(|it| it.path.strip_prefix(&below)) {
            Some(successor) => wanted.rename(*version, page, successor)?,
            None => wanted.remove(*version, page)?,
        }
    }
    if wanted.references().next().is_none() {
        return Err("the source has none of the pages that graph-docs.toml names; nothing was written".to_owned());
    }
    Ok(())
}

/// The plan for a set, by version.
fn after(set: &Set) -> Vec<(Version, Side)> {
    let references = set.references.iter();
    references
        .map(|reference| (reference.version, Side::read(&set.memory(reference.version), &reference.settings)))
        .collect()
}

/// Removes values of options that name types and properties that no longer exist, or that the new
/// pages make unnecessary. Returns whether there were any.
fn forget(wanted: &mut Wanted, outputs: &[(Version, Side)], expired: &mut Vec<String>) -> Result<bool, String> {
    for (version, output) in outputs {
        let is_expired = |it: &&Diagnostic| matches!(it.code, Code::UnknownOption | Code::NeedlessOption);
        for finding in output.diagnostics.iter().filter(is_expired) {
            let (Some(option), Some(value)) = (finding.option, &finding.subject) else { continue };
            if wanted.forget_value(*version, option, value)? {
                let why = match (finding.code, finding.help.as_deref()) {
                    (Code::NeedlessOption, _) => "the pages now say this themselves".to_owned(),
                    (_, Some(help)) if help.starts_with("did you mean") => {
                        format!("no page documents it any more; {help}")
                    }
                    _ => "no page documents it any more".to_owned(),
                };
                expired.push(format!("{version}: `{value}` was removed from the option `{option}`: {why}"));
            }
        }
    }
    Ok(!expired.is_empty())
}

/// The bytes of the files that a lock names; `instead` provides missing ones, otherwise they are
/// omitted.
fn kept<'l>(folder: &Path, old: &'l Lock, instead: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<(&'l str, Vec<u8>)> {
    let bytes = |path: &str| std::fs::read(folder.join(path)).ok().or_else(|| instead(path));
    old.files().filter_map(|(path, _)| Some((path, bytes(path)?))).collect()
}

/// The schema and plan of the existing pages, by version; nothing if pages are missing.
fn earlier(folder: &Path, before: &Wanted, old: &Lock, threads: usize) -> Result<BTreeMap<Version, Side>, String> {
    let files = kept(folder, old, |_| None);
    if files.len() < old.files().count() {
        return Ok(BTreeMap::new());
    }
    let side = |version| {
        let settings = Settings { threads, ..before.settings(version)? };
        Ok((version, Side::read(&set::memory(files.iter().cloned(), version), &settings)))
    };
    before.references().map(|(version, _)| side(version)).collect()
}

fn compare(
    project: &Project,
    (before, old, mut earlier): (&Wanted, &Lock, BTreeMap<Version, Side>),
    set: &Set,
    outputs: &[(Version, Side)],
) -> Result<Vec<Compared>, String> {
    let mut compared = Vec::new();
    for (version, output) in outputs {
        let errors = output.diagnostics.of(Severity::Error).count();
        report::errors(&output.diagnostics, &output.sources);
        let below = format!("{}/", root(*version));
        let had_any = old.files().any(|(path, _)| path.starts_with(&below));
        let mut diff = None;
        if errors == 0 && had_any && before.references().any(|(known, _)| known == *version) {
            let earlier = match earlier.remove(version) {
                Some(earlier) => earlier,
                None => {
                    // A missing file is treated like the new one, since no code can depend on it.
                    let new = |path: &str| set.files.get(path).map(|file| file.bytes.clone());
                    let files = kept(&project.root().join(&before.folder), old, new);
                    Side::read(&set::memory(files.into_iter(), *version), &before.settings(*version)?)
                }
            };
            // Pages that generate no Rust cannot break any code.
            if !earlier.diagnostics.has_errors() {
                diff = Some(Diff::new(&earlier, output));
            }
        }
        compared.push(Compared { version: *version, diff, errors });
    }
    Ok(compared)
}

/// The number of changed files that explain no change of a type or operation.
fn quiet(transition: &Transition, compared: &[Compared]) -> usize {
    let shown: BTreeSet<String> = compared
        .iter()
        .flat_map(|it| it.diff.iter().flat_map(Diff::pages).map(|page| format!("{}/{page}", root(it.version))))
        .collect();
    transition.changed.iter().filter(|path| path.to_lowercase().ends_with(".md") && !shown.contains(*path)).count()
}
