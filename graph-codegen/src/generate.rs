//! The pipeline in one call: what the macro, the build script helper and the command all use.

use std::collections::BTreeSet;

use crate::areas::{AreaMap, Areas};
use crate::diagnostic::{Code, Diagnostics, Severity};
use crate::emit::{self, EmitOptions, Items};
use crate::library::{Files, Library};
use crate::schema::{self, Built, Schema, Selection, TypeName, Version};
use crate::source::SourceMap;

/// What is to be generated from a documentation folder.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The pages: paths and patterns below the folder, `!` in front takes pages away.
    pub pages: Vec<String>,
    /// The version, where neither the folder's name nor the pages tell.
    pub version: Option<Version>,
    /// Parts that are switched on by cargo features; the pages of listed ones need not be repeated in `pages`.
    pub areas: Areas,
    /// How many threads read pages; as many as there are cores if not given. The output is the same.
    pub threads: usize,
    /// How grave it is when a linked type has no page; a warning if not given.
    pub missing_pages: Option<Severity>,
    /// What is emitted, and how. Its areas are made from those above.
    pub emit: EmitOptions,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Output {
    /// The Rust items; empty if there was an error.
    pub items: Items,
    /// The schema behind them.
    pub schema: Schema,
    /// The areas of the pages that were read.
    pub areas: AreaMap,
    /// Every file that was read, for tracking and for showing diagnostics.
    pub sources: SourceMap,
    /// The include files that pages name and that are not there, relative to the folder.
    pub missing_includes: BTreeSet<String>,
    /// All findings, in the order of their places.
    pub diagnostics: Diagnostics,
}

/// Reads pages and emits Rust for them.
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
    let mut diagnostics = Diagnostics::new();
    let mut library = Library::brief(files).on_threads(threads(settings));
    let built = schema::build(&mut library, &selection(settings), &mut diagnostics);
    if let Some(severity) = settings.missing_pages {
        diagnostics.set_severity(Code::MissingPage, severity);
    }
    let map = settings.areas.map(&built.schema, &library);
    let areas = settings.areas.of(&built, &map, &library);
    let Built { schema, .. } = built;
    let options = EmitOptions { areas, ..settings.emit.clone() };
    let missing_includes = library.missing_includes().clone();
    let sources = library.into_sources();
    let items = if diagnostics.has_errors() {
        Items::default()
    } else {
        emit::emit(&schema, &sources, &options, &mut diagnostics)
    };
    let items = if diagnostics.has_errors() { Items::default() } else { items };
    diagnostics.sort();
    Output { items, schema, areas: map, sources, missing_includes, diagnostics }
}

fn threads(settings: &Settings) -> usize {
    match settings.threads {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        given => given,
    }
}

fn selection(settings: &Settings) -> Selection {
    let of_areas = settings.areas.listed.iter().flat_map(|(_, pages)| pages);
    let mut pages: Vec<String> = settings.pages.iter().chain(of_areas).cloned().collect();
    if let [only] = pages.as_slice()
        && only.starts_with('!')
    {
        pages.insert(0, "**".to_owned());
    }
    let left_out = settings.emit.exclude.iter().chain(settings.emit.replace.keys());
    Selection {
        pages,
        version: settings.version,
        leave_out: left_out.map(|name: &TypeName| name.as_str().to_owned()).collect(),
        brief: false,
    }
}
