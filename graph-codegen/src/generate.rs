//! The whole pipeline in one call, which the macro, the build script helper and the command share.

use std::collections::BTreeSet;

use crate::areas::{self, AreaMap};
use crate::diagnostic::{Code, Diagnostics};
use crate::emit::{self, Items};
use crate::library::{Files, Library};
use crate::options::Settings;
use crate::plan::{self, Plan};
use crate::schema::{self, Schema};
use crate::source::SourceMap;
use crate::threads::Threads;

/// The output of [`generate`].
#[derive(Clone, Debug)]
pub struct Output {
    /// The Rust items. Empty if there was an error, or if only the plan was requested.
    pub items: Items,
    /// The plan that the items were emitted from. Empty if an error occurred before planning.
    pub plan: Plan,
    /// The schema that the plan was made from.
    pub schema: Schema,
    /// The areas of the pages that were read.
    pub areas: AreaMap,
    /// Every file that was read, for tracking changes and for displaying findings.
    pub sources: SourceMap,
    /// The include files that pages refer to but that do not exist, relative to the folder.
    pub missing_includes: BTreeSet<String>,
    /// All findings, sorted by place.
    pub diagnostics: Diagnostics,
}

/// Reads pages and emits Rust items for them.
///
/// ```
/// use graph_codegen::library::Memory;
/// use graph_codegen::{Settings, generate};
///
/// let page = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|text|String|The text.|\n";
/// let files = Memory::new([("resources/note.md", page)]);
/// let settings = Settings { pages: vec!["resources/*.md".into()], ..Settings::default() };
/// let output = generate(&files, &settings);
/// assert!(!output.diagnostics.has_errors());
/// assert!(output.items.into_tokens().to_string().contains("pub struct Note"));
/// ```
pub fn generate(files: &dyn Files, settings: &Settings) -> Output {
    let mut output = planned(files, settings);
    if !output.diagnostics.has_errors() {
        output.items = emit::on_threads(&output.plan, Threads::new(settings.threads));
    }
    output
}

/// Reads pages and plans the Rust items for them, without emitting the items.
pub fn planned(files: &dyn Files, settings: &Settings) -> Output {
    let (mut diagnostics, selection) = (Diagnostics::new(), settings.selection());
    let mut library = Library::brief(files).on_threads(settings.threads);
    let named = schema::select(&mut library, &selection, &mut diagnostics);
    let gathered = schema::gather(&mut library, named, &selection, &mut diagnostics);
    let built = schema::unite(gathered, &mut library, &selection, &mut diagnostics);
    settings.missing_pages.iter().for_each(|severity| diagnostics.set_severity(Code::MissingPage, *severity));
    let map = areas::map(&settings.areas, &built.schema, &library);
    let areas = areas::of(&settings.areas, &built, &map, &library);
    let threads = library.threads();
    let (schema, missing_includes) = (built.schema, library.missing_includes().clone());
    let sources = library.into_sources();
    let plan = match diagnostics.has_errors() {
        true => Plan::empty(schema.version),
        false => plan::on_threads(&schema, &sources, &settings.rust, &areas, threads, &mut diagnostics),
    };
    diagnostics.leave_out(&settings.allow);
    diagnostics.sort();
    Output { items: Items::default(), plan, schema, areas: map, sources, missing_includes, diagnostics }
}
