//! A crate with pages of its own, checked by cargo again and again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A crate with pages.
pub struct Scratch {
    pub root: PathBuf,
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
    /// Whether the crate was checked anew.
    pub anew: bool,
    /// Everything that was said, as people see it.
    pub said: String,
    /// The messages of rustc.
    pub messages: Vec<Value>,
}

impl Scratch {
    /// A crate that reads `pages`, which is an array of Rust.
    pub fn new(name: &str, way: Way, pages: &'static str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let scratch = Self { root, way, pages };
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
        fs::copy(workspace().join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
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

    pub fn path(&self, page: &str) -> PathBuf {
        self.root.join(format!("docs/v1.0/resources/{page}.md"))
    }

    pub fn file(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes the page of a type.
    pub fn page(&self, name: &str, rows: &str) {
        let text = format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\nA {name}.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
        );
        self.file(&format!("docs/v1.0/resources/{name}.md"), &text);
    }

    /// Checks the crate.
    pub fn build(&self) -> Built {
        self.cargo(&["check"])
    }

    /// Runs a command of cargo.
    pub fn cargo(&self, command: &[&str]) -> Built {
        let output = Command::new(env!("CARGO"))
            .args(&command[..1])
            .args(["--offline", "--message-format=json"])
            .args(&command[1..])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", target())
            .output()
            .unwrap();
        let lines = output.stdout.split(|byte| *byte == b'\n');
        let messages: Vec<Value> = lines.filter_map(|line| serde_json::from_slice(line).ok()).collect();
        let rendered = messages.iter().filter_map(|message| message["message"]["rendered"].as_str());
        let said = String::from_utf8(output.stderr).unwrap() + &rendered.collect::<String>();
        let of_lib = |message: &&Value| {
            message["reason"] == "compiler-artifact"
                && message["manifest_path"] == self.root.join("Cargo.toml").to_str().unwrap()
                && message["target"]["kind"][0] == "lib"
        };
        let fresh = messages.iter().rfind(of_lib).map(|message| message["fresh"] == true);
        Built { success: output.status.success(), anew: fresh == Some(false), said, messages }
    }
}

fn manifest(package: &str, way: Way) -> String {
    let dependency = |name: &str| {
        let features = if way != Way::File && name == "graph-models" { "features = [\"macros\"], " } else { "" };
        format!("{name} = {{ path = {:?}, {features}default-features = false }}\n", workspace().join(name))
    };
    format!(
        "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n[build-dependencies]\n{}\n[workspace]\n",
        dependency("graph-models"),
        dependency("graph-build"),
    )
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The target folder of all scratch crates, so that what they depend on is built once.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild")
}

/// The crate builds, and is checked anew or not.
#[track_caller]
pub fn expect(built: Built, anew: bool) {
    assert!(built.success, "{}", built.said);
    assert_eq!(built.anew, anew, "{}", built.said);
}
