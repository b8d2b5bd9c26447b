//! Whole trees of pages through the whole way: the repository's own, and those below `GRAPH_DOCS_CORPUS` if it is set.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::path::{Path, PathBuf};

use graph_codegen::diagnostic::Severity;
use graph_codegen::library::{Files, Folder};
use graph_codegen::schema::{TypeDef, Version};
use graph_codegen::{Output, Settings, generate};

#[test]
fn the_repositorys_own_pages_become_rust() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/api-reference");
    for version in ["v1.0", "beta"] {
        check(&docs.join(version));
    }
}

#[test]
fn every_page_of_the_corpora_is_read_without_an_error() {
    let Some(root) = std::env::var_os("GRAPH_DOCS_CORPUS") else {
        println!("skipped: GRAPH_DOCS_CORPUS is not set");
        return;
    };
    let trees = trees(Path::new(&root));
    assert!(!trees.is_empty(), "no folder with `api` and `resources` below GRAPH_DOCS_CORPUS");
    trees.iter().for_each(|tree| check(tree));
}

/// The folders that hold `api` and `resources`.
fn trees(root: &Path) -> Vec<PathBuf> {
    if root.join("api").is_dir() && root.join("resources").is_dir() {
        return vec![root.to_path_buf()];
    }
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut found: Vec<PathBuf> = folders.flat_map(|folder| trees(&folder)).collect();
    found.sort();
    found
}

fn check(tree: &Path) {
    let folder = Folder::new(tree);
    let output = all(&folder, tree);
    let errors: Vec<String> =
        output.diagnostics.of(Severity::Error).map(|error| error.render(&output.sources)).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    let structured = output.schema.types.values().filter(|def| matches!(def, TypeDef::Structured(_))).count();
    println!("{}: {structured} structured types, {} operations", tree.display(), output.schema.operations.len());
    let text = output.items.into_tokens().to_string();
    syn::parse_str::<syn::File>(&text).expect("the items are valid Rust");
    let again = all(&Backwards(folder), tree);
    assert!(text == again.items.into_tokens().to_string(), "the order of the files must not matter");
}

fn all(files: &dyn Files, tree: &Path) -> Output {
    let version = tree.file_name().and_then(|name| name.to_str()).and_then(Version::from_segment);
    generate(files, &Settings { pages: vec!["**".to_owned()], version, ..Settings::default() })
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
