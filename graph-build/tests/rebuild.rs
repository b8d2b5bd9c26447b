//! Cargo runs a crate's build script again when it has to, and only then.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A crate with pages and a build script.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, pages: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let scratch = Self(root);
        let dependency =
            |name: &str| format!("{name} = {{ path = {:?}, default-features = false }}\n", workspace.join(name));
        scratch.file(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n[build-dependencies]\n{}\n[workspace]\n",
                dependency("graph-models"),
                dependency("graph-build"),
            ),
        );
        scratch.file(
            "build.rs",
            &format!("fn main() -> Result<(), graph_build::Failed> {{\n    graph_build::Config::new(\"docs/v1.0\").pages({pages}).write(\"v1.rs\")\n}}\n"),
        );
        scratch.file(
            "src/lib.rs",
            "pub mod v1 {\n    include!(concat!(env!(\"OUT_DIR\"), \"/v1.rs\"));\n}\npub use v1::*;\n",
        );
        scratch.page("note", "|text|String|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|");
        scratch.page("lamp", "|bright|Boolean|Whether it is.|");
        scratch.page("chair", "|legs|Int32|How many.|");
        fs::copy(workspace.join("Cargo.lock"), scratch.0.join("Cargo.lock")).unwrap();
        scratch
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn page(&self, name: &str, rows: &str) {
        let text = format!(
            "# {name} resource type\n\nNamespace: microsoft.graph\n\nA {name}.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n{rows}\n"
        );
        self.file(&format!("docs/v1.0/resources/{name}.md"), &text);
    }

    /// The lib.rs, with a use of something in it.
    fn uses(&self, code: &str) {
        let head = "pub mod v1 {\n    include!(concat!(env!(\"OUT_DIR\"), \"/v1.rs\"));\n}\npub use v1::*;\n";
        self.file("src/lib.rs", &format!("{head}pub fn used() {{\n    {code}\n}}\n"));
    }

    /// Runs cargo. Gives whether the crate was built anew, and all that was said.
    fn build(&self) -> Built {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--message-format=json"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild"))
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let mut messages =
            output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Value>(line).ok());
        let of_lib = |message: &Value| {
            message["reason"] == "compiler-artifact"
                && message["manifest_path"] == self.0.join("Cargo.toml").to_str().unwrap()
                && message["target"]["kind"][0] == "lib"
        };
        let fresh = messages.rfind(of_lib).map(|message| message["fresh"] == true);
        Built { success: output.status.success(), anew: fresh == Some(false), said }
    }
}

struct Built {
    success: bool,
    anew: bool,
    said: String,
}

#[track_caller]
fn expect(built: Built, anew: bool) {
    assert!(built.success, "{}", built.said);
    assert_eq!(built.anew, anew, "{}", built.said);
}

#[test]
fn named_pages_are_followed_and_no_others() {
    let scratch = Scratch::new("rebuild-named", "[\"resources/note.md\"]");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    // A page that is read: by itself, or through a link.
    scratch.page("note", "|text|Int32|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|");
    expect(scratch.build(), true);
    scratch.page("lamp", "|dark|Boolean|Whether it is.|");
    expect(scratch.build(), true);
    scratch.uses("let _ = (Note::default().text.unwrap_or(1), Lamp::default().dark);");
    expect(scratch.build(), true);
    // Pages that are not.
    scratch.page("chair", "|arms|Int32|How many.|");
    scratch.page("table", "|legs|Int32|How many.|");
    expect(scratch.build(), false);
    // A page that goes, and comes back.
    let lamp = scratch.0.join("docs/v1.0/resources/lamp.md");
    fs::rename(&lamp, scratch.0.join("lamp.md")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("[missing-page] resources/note.md:"), "{}", built.said);
    fs::rename(scratch.0.join("lamp.md"), &lamp).unwrap();
    expect(scratch.build(), true);
    // The named page goes.
    fs::remove_file(scratch.0.join("docs/v1.0/resources/note.md")).unwrap();
    let built = scratch.build();
    assert!(
        !built.success && built.said.contains("error: ") && built.said.contains("[page-not-found]"),
        "{}",
        built.said
    );
}

#[test]
fn patterns_see_pages_come_and_go() {
    let scratch = Scratch::new("rebuild-pattern", "[\"resources/*.md\"]");
    scratch.uses("let _ = (Note::default(), Chair::default().legs);");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    scratch.page("table", "|top|String|What it is made of.|");
    scratch.uses("let _ = (Note::default(), Chair::default().legs, Table::default());");
    expect(scratch.build(), true);
    let page = |name: &str| scratch.0.join(format!("docs/v1.0/resources/{name}.md"));
    fs::rename(page("chair"), page("stool")).unwrap();
    expect(scratch.build(), true);
    fs::remove_file(page("table")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("could not compile"), "{}", built.said);
}
