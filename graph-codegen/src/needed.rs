//! The files that a generation needs, with the reason of each: what a person has to copy who wants
//! just these pages.

use std::collections::BTreeMap;

use crate::Settings;
use crate::diagnostic::{Code, Diagnostics};
use crate::library::{Files, Library};
use crate::schema::{self, Reason, Schema};
use crate::source::SourceMap;

/// The files that some settings need of a documentation folder.
#[derive(Clone, Debug)]
pub struct Needed {
    /// The files' paths below the folder (`../includes/x.md` for one that lies beside it), as they
    /// are spelt there.
    pub files: BTreeMap<String, Why>,
    /// What the pages say.
    pub schema: Schema,
    /// The texts of the files, and of pages that were looked at in vain.
    pub sources: SourceMap,
    /// What is wrong with the pages as far as the schema goes, in the order of their places.
    pub diagnostics: Diagnostics,
}

/// Why a file is needed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// For what it documents.
    Page(Reason),
    /// This file, a page or another include file, includes it.
    IncludedBy(String),
}

/// Finds the files that [`generate`](crate::generate) needs for the same settings: in a folder that
/// has these and no others, it gives the same items and finds nothing missing that is not missing
/// here.
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
