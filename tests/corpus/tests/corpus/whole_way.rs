//! Whole trees of pages through the whole way: the repository's own, and those below
//! `GRAPH_DOCS_CORPUS` if it is set.

use std::path::Path;

use graph_codegen::diagnostic::Severity;
use graph_codegen::library::{Files, Folder};
use graph_codegen::schema::{TypeDef, Version};
use graph_codegen::{Output, Settings, generate};
use graph_test_support::{corpus_trees, own_trees};

#[test]
fn the_repositorys_own_pages_become_rust() {
    own_trees().iter().for_each(|tree| check(tree));
}

#[test]
fn every_page_of_the_corpora_is_read_without_an_error() {
    corpus_trees().iter().for_each(|tree| check(tree));
}

fn check(tree: &Path) {
    let folder = Folder::new(tree);
    let output = all(&folder, tree, 3);
    let errors: Vec<String> =
        output.diagnostics.of(Severity::Error).map(|error| error.render(&output.sources)).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    let structured = output.schema.types.values().filter(|def| matches!(def, TypeDef::Structured(_))).count();
    println!("{}: {structured} structured types, {} operations", tree.display(), output.schema.operations.len());
    let text = output.items.into_tokens().to_string();
    syn::parse_str::<syn::File>(&text).expect("the items are valid Rust");
    let again = all(&Backwards(folder), tree, 1);
    assert!(
        output.diagnostics.iter().eq(again.diagnostics.iter()),
        "neither the order of the files nor threads matter"
    );
    assert!(text == again.items.into_tokens().to_string(), "neither the order of the files nor threads matter");
}

fn all(files: &dyn Files, tree: &Path, threads: usize) -> Output {
    let version = tree.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    generate(files, &Settings { pages: vec!["**".to_owned()], version, threads, ..Settings::default() })
}

/// A folder that lists its files in the opposite order.
struct Backwards(Folder);

impl Files for Backwards {
    fn read(&self, path: &str) -> std::io::Result<String> {
        self.0.read(path)
    }

    fn list(&self, folder: &str) -> Vec<String> {
        let mut names = self.0.list(folder);
        names.sort();
        names.reverse();
        names
    }
}
