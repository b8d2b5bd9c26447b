//! `graph-docs init`: a crate for pages, or the one in the folder made ready for them.

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
    /// Pages, as for `add`.
    #[arg(required = true, value_name = "PAGE")]
    pages: Vec<String>,
    #[command(flatten)]
    from: SourceArguments,
    #[command(flatten)]
    navigation: Navigation,
    /// Take pages of the beta reference, where a page does not tell.
    #[arg(long)]
    beta: bool,
    /// The folder of the crate; it is made if it is not there.
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: String,
    /// The crate's name, if it is new; that of its folder if none is given.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A folder with the crate graph-models, for a dependency by path.
    #[arg(long, value_name = "DIR")]
    graph_models_path: Option<String>,
}

/// The module with the macro call.
const MODULE: &str = "src/graph.rs";

/// The example workflow.
const WORKFLOW: &str = ".github/workflows/graph-docs.yml";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let here = std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?;
    let root = std::path::absolute(here.join(&arguments.dir)).map_err(|error| format!("{}: {error}", arguments.dir))?;
    std::fs::create_dir_all(&root).map_err(|error| format!("{}: {error}", root.display()))?;
    let project = Project::new(&root, &here);
    let locked = project.folder.lock()?;
    for there in [super::lock::NAME, MODULE] {
        if project.root().join(there).exists() {
            return Err(format!("{there} is there already; `graph-docs add` adds pages"));
        }
    }
    let version = if arguments.beta { Version::Beta } else { Version::V1 };
    let mut added = add::add(&project, &arguments.pages, version, &arguments.from, &arguments.navigation, false)?;
    prepare(&project, arguments, &mut added)?;
    locked.apply(&added.transition.change)?;
    let own: String = added.transition.beside.iter().map(|path| format!("+ {path}\n")).collect();
    report::print_text(&format!(
        "{own}{}, in {}/\n\n{}\n",
        account::size(&added.set),
        added.wanted.folder,
        notice::ADVICE
    ));
    account::lacks(&added.set);
    report::line("`cargo test` builds it");
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
    Err(format!("`{name}` cannot be a crate's name: give one with `--name`, of letters, digits, `-` and `_`"))
}
