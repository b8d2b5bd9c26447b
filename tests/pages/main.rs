//! Small trees of odd pages and what is read of them: `CASE/{api,resources,includes}/*.md` beside
//! `CASE/expected.txt`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p graph-page-tests` writes the expectations anew; read the
//! difference.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fmt::Write as _;
use std::path::Path;

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Folder, Library};
use graph_codegen::schema::{self, Selection};

#[test]
fn every_case_reads_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases: Vec<_> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {}", root.display());
    let wrong: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{} of {} cases differ:\n\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn check(case: &Path) -> Result<(), String> {
    let read = read(case);
    let file = case.join("expected.txt");
    if graph_test_support::is_updating() {
        std::fs::write(&file, &read).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if read == expected { Ok(()) } else { Err(format!("--- {}\nexpected:\n{expected}\nread:\n{read}", case.display())) }
}

/// The outline of the schema, then every finding.
fn read(case: &Path) -> String {
    let files = Folder::new(case);
    let mut library = Library::new(&files);
    let mut diagnostics = Diagnostics::new();
    let built = schema::build(&mut library, &Selection::all(), &mut diagnostics);
    diagnostics.sort();
    let mut text = built.schema.outline(library.sources());
    for diagnostic in &diagnostics {
        write!(text, "\n{}\n", diagnostic.render(library.sources())).unwrap();
    }
    text
}
