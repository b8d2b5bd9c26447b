//! The pages that everything is measured on.

use std::path::{Path, PathBuf};
use std::process::exit;

use graph_codegen::diagnostic::Severity;
use graph_codegen::emit::{ItemKind, Items};
use graph_codegen::library::{Folder, Memory};
use graph_codegen::schema::{OperationKind, Version};
use graph_codegen::{Output, Settings, UserCode, generate};

/// The folder of all v1.0 pages; says what is missing, and ends, where there is none.
pub fn folder() -> PathBuf {
    let Some(root) = std::env::var_os("GRAPH_DOCS_CORPUS") else {
        eprintln!("skipped: GRAPH_DOCS_CORPUS is not set; it names a folder with 2021-07/api-reference/v1.0 in it");
        exit(0);
    };
    let folder = Path::new(&root).join("2021-07/api-reference/v1.0");
    if !folder.is_dir() {
        eprintln!("there is no folder 2021-07/api-reference/v1.0 below GRAPH_DOCS_CORPUS");
        exit(1);
    }
    folder.canonicalize().expect("the folder's path")
}

/// Every page.
pub fn settings() -> Settings {
    let mut settings = Settings { pages: vec!["**".into()], version: Some(Version::V1), ..Settings::default() };
    settings.rust.root = Some(UserCode::path("crate").expect("a path"));
    settings
}

/// Everything that the generator makes of the pages.
pub fn output() -> Output {
    output_of([])
}

/// The same with request functions for some kinds of operation; for all, if none is given.
pub fn output_of<const N: usize>(operations: [OperationKind; N]) -> Output {
    let settings = Settings { operations: operations.into_iter().collect(), ..settings() };
    let output = generate(&Folder::new(folder()), &settings);
    assert_eq!(output.diagnostics.of(Severity::Error).count(), 0, "the pages have errors");
    output
}

/// Only what holds data: structs, enums, and what their fields name.
pub fn models(items: &Items) -> Items {
    let mut models = items.clone();
    models.list.retain(|item| {
        !matches!(
            item.kind,
            ItemKind::Patch | ItemKind::Creation | ItemKind::Operation | ItemKind::Ids | ItemKind::Index
        )
    });
    models
}

/// The same without the properties that queries name.
pub fn unqueried(models: &Items) -> Items {
    let mut models = models.clone();
    for item in &mut models.list {
        item.parts.retain(|part| !part.to_string().contains("__query"));
    }
    models
}

/// The pages' texts by their paths.
pub fn pages() -> Vec<(String, String)> {
    let root = folder();
    let mut pages = Vec::new();
    for name in ["api", "resources", "includes"] {
        let Ok(files) = std::fs::read_dir(root.join(name)) else { continue };
        for file in files {
            let file = file.expect("a file of the folder");
            let path = format!("{name}/{}", file.file_name().to_string_lossy());
            pages.extend(std::fs::read_to_string(file.path()).ok().map(|text| (path, text)));
        }
    }
    pages.sort();
    pages
}

/// The same as a folder in memory, so that no disk is measured.
pub fn memory(pages: &[(String, String)]) -> Memory {
    Memory::new(pages.iter().map(|(path, text)| (path.as_str(), text.as_str())))
}
