//! `graph-docs init`: creates a crate with pages, or prepares an existing one.

mod manifest;
mod texts;

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use graph_codegen::emit::signature;
use graph_codegen::schema::Version;
use graph_codegen::{plan, planned};

use super::add::{self, Added, Navigation, SourceArguments};
use super::project::Project;
use super::{account, call, notice};
use crate::report;

/// The crate, its pages, and from where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The pages to add, as for `add`.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<String>,
    #[command(flatten)]
    from: SourceArguments,
    #[command(flatten)]
    navigation: Navigation,
    /// Add pages of the beta reference, unless a page says v1.0.
    #[arg(long)]
    beta: bool,
    /// The folder of the crate; created if it does not exist.
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: String,
    /// The name of a new crate; the name of its folder if omitted.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Depend on the graph-models crate in this folder instead of a release.
    #[arg(long, value_name = "DIR")]
    graph_models_path: Option<String>,
}

/// The module with the macro call.
const MODULE: &str = "src/graph.rs";

/// The example workflow.
const WORKFLOW: &str = ".github/workflows/graph-docs.yml";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let here = std::env::current_dir().map_err(|error| format!("cannot determine the current folder: {error}"))?;
    let root = std::path::absolute(here.join(&arguments.dir)).map_err(|error| format!("{}: {error}", arguments.dir))?;
    std::fs::create_dir_all(&root).map_err(|error| format!("{}: {error}", root.display()))?;
    let project = Project::new(&root, &here);
    let locked = project.folder.lock()?;
    for there in [super::lock::NAME, MODULE] {
        if project.root().join(there).exists() {
            return Err(format!("{there} already exists; add pages with `graph-docs add`"));
        }
    }
    let version = if arguments.beta { Version::Beta } else { Version::V1 };
    let mut added = add::add(&project, &arguments.pages, version, &arguments.from, &arguments.navigation, false)?;
    prepare(&project, arguments, &mut added)?;
    locked.apply(&added.transition.change)?;
    let own: String = added.transition.beside.iter().map(|path| format!("+ {path}\n")).collect();
    report::print_text(&format!(
        "{own}added {}, in {}/\n\n{}\n",
        account::size(&added.set),
        added.wanted.folder,
        notice::ADVICE
    ));
    account::lacks(&added.set);
    report::line("run `cargo test` to build the crate");
    Ok(ExitCode::SUCCESS)
}

/// Adds what makes the folder a crate to the transition.
fn prepare(project: &Project, arguments: &Arguments, added: &mut Added) -> Result<(), String> {
    let read = |path: &str| std::fs::read_to_string(project.root().join(path)).ok();
    let models = models(project, arguments);
    let manifest = match read("Cargo.toml") {
        Some(text) => manifest::with_models(&text, &models)?,
        None => manifest::new(&name(project, arguments)?, &models)?,
    };
    let is_binary = read("src/lib.rs").is_none() && read("src/main.rs").is_some();
    let entry = if is_binary { "src/main.rs" } else { "src/lib.rs" };
    let entry_text = texts::entry(read(entry).as_deref(), is_binary);
    let module = texts::module(&call::text(&added.wanted), &test(added));
    let mut texts = vec![("Cargo.toml", manifest), (entry, entry_text), (MODULE, module)];
    if read(".gitignore").is_none() {
        texts.push((".gitignore", "/target\n".to_owned()));
    }
    if read(WORKFLOW).is_none() {
        texts.push((WORKFLOW, texts::WORKFLOW.to_owned()));
    }
    texts.into_iter().try_for_each(|(path, text)| added.transition.also(project, path, text))
}

/// What the test is about: a patch that the pages lead to, else a model.
fn test(added: &Added) -> texts::Test {
    let references = &added.set.references;
    let mut model = None;
    for reference in references {
        let plan = planned(&added.set.memory(reference.version), &reference.settings).plan;
        let module = match (references.len(), reference.version) {
            (1, _) => "",
            (_, Version::V1) => "v1::",
            (_, Version::Beta) => "beta::",
        };
        let path = |place: &plan::Place| {
            let names = place.path.iter().chain([&place.name]).map(|name| signature::name(name));
            format!("{module}{}", names.collect::<Vec<_>>().join("::"))
        };
        let models = || plan.types.iter().filter_map(|ty| Some((ty, ty.model()?)));
        if let Some(patch) = models().find_map(|(_, model)| model.patch.as_ref()) {
            return texts::Test::Patch(path(&patch.place));
        }
        model = model.or_else(|| models().next().map(|(ty, _)| path(&ty.place)));
    }
    model.map_or(texts::Test::None, texts::Test::Model)
}

fn models(project: &Project, arguments: &Arguments) -> manifest::Models {
    match &arguments.graph_models_path {
        None => manifest::Models::Release(env!("CARGO_PKG_VERSION")),
        Some(path) => {
            let location = crate::source::Location::given(path, &project.here, project.root());
            manifest::Models::Path(location.to_string())
        }
    }
}

fn name(project: &Project, arguments: &Arguments) -> Result<String, String> {
    let folder = || project.root().file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let name = arguments.name.as_deref().unwrap_or_else(folder);
    let is_valid = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if is_valid && !Path::new(name).as_os_str().is_empty() {
        return Ok(name.to_owned());
    }
    Err(format!("`{name}` is not a valid crate name; choose one of letters, digits, `-` and `_` with `--name NAME`"))
}
