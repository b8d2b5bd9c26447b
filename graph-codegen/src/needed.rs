//! The files that a generation needs, and why: the files to copy if only these pages are wanted.

use std::collections::BTreeMap;

use crate::Settings;
use crate::diagnostic::{Code, Diagnostics};
use crate::library::{Files, Library};
use crate::schema::{self, Reason, Schema};
use crate::source::SourceMap;

/// The files of a documentation folder that some settings need.
#[derive(Clone, Debug)]
pub struct Needed {
    /// The paths of the files, relative to the folder and spelled as on disk (`../includes/x.md`
    /// for a file outside of it), with the reason for each.
    pub files: BTreeMap<String, Why>,
    /// What the pages say.
    pub schema: Schema,
    /// The texts of the files, and of pages that turned out not to be needed.
    pub sources: SourceMap,
    /// The findings of building the schema, sorted by place.
    pub diagnostics: Diagnostics,
}

/// Why a file is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is a page that documents something.
    Page(Reason),
    /// This file, a page or another include file, includes it.
    IncludedBy(String),
}

/// Returns the files that [`generate`](crate::generate) needs for the same settings. A folder with
/// only these files results in the same items, and in no additional findings about missing files.
///
/// ```
/// use graph_codegen::library::Memory;
/// use graph_codegen::{Settings, needed};
///
/// let page = |name: &str, rows: &str| {
///     format!("# {name} resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n")
/// };
/// let files = Memory::new([
///     ("resources/note.md", page("note", "|ink|[ink](ink.md)|The ink.|")),
///     ("resources/ink.md", page("ink", "|colour|String|Its colour.|")),
///     ("resources/pen.md", page("pen", "|ink|[ink](ink.md)|The ink.|")),
/// ]);
/// let settings = Settings { pages: vec!["resources/note.md".into()], ..Settings::default() };
/// let needed = needed(&files, &settings);
/// assert_eq!(needed.files.keys().collect::<Vec<_>>(), ["resources/ink.md", "resources/note.md"]);
/// ```
pub fn needed(files: &dyn Files, settings: &Settings) -> Needed {
    let mut diagnostics = Diagnostics::new();
    let mut library = Library::brief(files).on_threads(settings.threads);
    let built = schema::build(&mut library, &settings.selection(), &mut diagnostics);
    if let Some(severity) = settings.missing_pages {
        diagnostics.set_severity(Code::MissingPage, severity);
    }
    diagnostics.leave_out(&settings.allow);
    diagnostics.sort();
    let pages = built.reached.into_iter().filter(|(path, _)| library.page(path).is_some());
    let pages = pages.map(|(path, reason)| (path, Why::Page(reason)));
    let included = library.included_by().iter().map(|(path, by)| (path.clone(), Why::IncludedBy(by.clone())));
    let files = included.chain(pages).collect();
    Needed { files, schema: built.schema, sources: library.into_sources(), diagnostics }
}
