//! A crate with pages of its own, checked by cargo again and again.

use std::path::{Path, PathBuf};

use graph_test_support::{Scratch, cargo, resource_page};
use serde_json::Value;

/// A crate with pages.
pub struct Crate {
    folder: Scratch,
    pub way: Way,
    pages: &'static str,
}

/// How the crate gets its items.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    /// The build script writes a file.
    File,
    /// The macro alone.
    Macro,
    /// The macro, and a build script that watches the pages.
    Watched,
}

/// What a run of cargo came to.
pub struct Built {
    pub success: bool,
    /// Whether the crate was built, and not as it was before.
    pub anew: bool,
    /// Everything that was said, as people see it.
    pub said: String,
    /// The messages of rustc.
    pub messages: Vec<Value>,
}

impl Crate {
    /// A crate that reads `pages`, which is an array of Rust.
    pub fn new(name: &str, way: Way, pages: &'static str) -> Self {
        let scratch = Self { folder: Scratch::new(env!("CARGO_TARGET_TMPDIR"), name), way, pages };
        let package = Path::new(name).file_name().unwrap().to_str().unwrap();
        scratch.file("Cargo.toml", &manifest(package, way));
        let run = if way == Way::File { "write(\"v1.rs\")" } else { "watch()" };
        if way != Way::Macro {
            scratch.file(
                "build.rs",
                &format!("fn main() -> Result<(), graph_build::Failed> {{\n    graph_build::Config::new(\"docs/v1.0\").pages({pages}).{run}\n}}\n"),
            );
        }
        scratch.file("src/lib.rs", &scratch.head());
        cargo::copy_lock(scratch.root());
        scratch
    }

    /// The items.
    pub fn head(&self) -> String {
        let Self { way, pages, .. } = self;
        match way {
            Way::File => {
                "pub mod v1 {\n    include!(concat!(env!(\"OUT_DIR\"), \"/v1.rs\"));\n}\npub use v1::*;\n".to_owned()
            }
            _ => format!(
                "pub mod v1 {{\n    graph_models::graph_docs! {{ docs = \"docs/v1.0\", pages = {pages} }}\n}}\npub use v1::*;\n"
            ),
        }
    }

    pub fn root(&self) -> &Path {
        self.folder.root()
    }

    pub fn path(&self, page: &str) -> PathBuf {
        self.folder.path(&format!("docs/v1.0/resources/{page}.md"))
    }

    pub fn read(&self, path: &str) -> String {
        self.folder.read(path)
    }

    pub fn file(&self, path: &str, text: &str) {
        self.folder.write(path, text);
    }

    /// Writes the page of a type.
    pub fn page(&self, name: &str, rows: &str) {
        self.file(&format!("docs/v1.0/resources/{name}.md"), &resource_page(name, rows));
    }

    /// Checks the crate.
    pub fn build(&self) -> Built {
        self.cargo(&["check"])
    }

    /// Runs a command of cargo.
    pub fn cargo(&self, command: &[&str]) -> Built {
        let cargo::Built { success, said, messages } = cargo::run(self.root(), env!("CARGO_TARGET_TMPDIR"), command);
        let built = cargo::is_library_built(&messages, &self.folder.path("Cargo.toml"));
        Built { success, anew: built == Some(true), said, messages }
    }
}

fn manifest(package: &str, way: Way) -> String {
    let features: &[&str] = if way == Way::File { &[] } else { &["macros"] };
    let models = cargo::dependency("graph-models", features);
    cargo::manifest(package, &[models], &[cargo::dependency("graph-build", &[])])
}

/// The crate builds, and is checked anew or not.
#[track_caller]
pub fn expect(built: Built, anew: bool) {
    assert!(built.success, "{}", built.said);
    assert_eq!(built.anew, anew, "{}", built.said);
}
