//! Everything that is made of pages, in one call.

use std::fs;
use std::path::Path;

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Library, Memory};
use graph_codegen::options::Areas;
use graph_codegen::schema::{self, Selection};
use graph_codegen::{Settings, generate};

/// A path and what the file has in it.
pub type Page = (String, String);

/// Names a folder into which the pages are written, in place of all else.
pub const WRITE: &str = "GROWTH_WRITE";

/// Writes the pages below `docs` (`../x.md` beside it), and the arguments that a crate has to give
/// of them.
#[allow(clippy::expect_used, reason = "a test asks for it")]
fn write(folder: &Path, pages: &[Page], patterns: &[String], areas: &Areas) {
    for (path, text) in pages {
        let file = folder.join("docs").join(path);
        // Names that the file system does not take are of no use to a crate.
        if let Some(parent) = file.parent()
            && fs::create_dir_all(parent).is_ok()
        {
            drop(fs::write(&file, text));
        }
    }
    let listed: Vec<String> = areas.listed.iter().map(|(name, pages)| format!("{name:?} => {pages:?}")).collect();
    fs::write(folder.join("patterns"), format!("{patterns:?}")).expect("the patterns");
    fs::write(folder.join("areas"), listed.join(", ")).expect("the areas");
}

/// Reads pages, makes Rust of them, shows every finding and finds the examples.
pub fn all(pages: Vec<Page>) {
    with(pages, vec!["**".to_owned()], Areas::default());
}

/// [`all`] for the pages that some patterns name, in some areas.
pub fn with(pages: Vec<Page>, patterns: Vec<String>, areas: Areas) {
    if let Some(folder) = std::env::var_os(WRITE) {
        write(folder.as_ref(), &pages, &patterns, &areas);
        return;
    }
    let files = Memory::new(pages);
    let settings = Settings { pages: patterns, areas, threads: 1, ..Settings::default() };
    let output = generate(&files, &settings);
    let mut shown = 0;
    for diagnostic in &output.diagnostics {
        shown += diagnostic.render(&output.sources).len();
    }
    let outline = output.schema.outline(&output.sources);
    let rust = output.items.into_tokens().to_string();
    let mut library = Library::new(&files);
    let built = schema::build(&mut library, &Selection::all(), &mut Diagnostics::new());
    let examples = schema::examples(&built.schema, &library);
    if std::env::var_os("GROWTH_SHOW").is_some() {
        let mut codes = std::collections::BTreeMap::<String, usize>::new();
        for diagnostic in &output.diagnostics {
            *codes.entry(diagnostic.code.to_string()).or_default() += 1;
        }
        eprintln!(
            "{shown} bytes of findings {codes:?}, {} of outline, {} of Rust, {} examples",
            outline.len(),
            rust.len(),
            examples.len()
        );
    }
}
