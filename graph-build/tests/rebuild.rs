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

/// A crate with pages.
struct Scratch {
    root: PathBuf,
    way: Way,
    pages: &'static str,
}

/// How the crate gets its items.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// The build script writes a file.
    File,
    /// The macro alone.
    Macro,
    /// The macro, and a build script that watches the pages.
    Watched,
}

impl Scratch {
    fn new(name: &str, way: Way, pages: &'static str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        let scratch = Self { root, way, pages };
        let dependency = |name: &str| {
            let features = if way != Way::File && name == "graph-models" { "features = [\"macros\"], " } else { "" };
            format!("{name} = {{ path = {:?}, {features}default-features = false }}\n", workspace.join(name))
        };
        scratch.file(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n[build-dependencies]\n{}\n[workspace]\n",
                dependency("graph-models"),
                dependency("graph-build"),
            ),
        );
        let run = if way == Way::File { "write(\"v1.rs\")" } else { "watch()" };
        if way != Way::Macro {
            scratch.file(
                "build.rs",
                &format!("fn main() -> Result<(), graph_build::Failed> {{\n    graph_build::Config::new(\"docs/v1.0\").pages({pages}).{run}\n}}\n"),
            );
        }
        scratch.file("src/lib.rs", &scratch.head());
        scratch.page("note", "|text|String|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|");
        scratch.page("lamp", "|bright|Boolean|Whether it is.|");
        scratch.page("chair", "|legs|Int32|How many.|");
        fs::copy(workspace.join("Cargo.lock"), scratch.root.join("Cargo.lock")).unwrap();
        scratch
    }

    /// The items.
    fn head(&self) -> String {
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

    fn path(&self, page: &str) -> PathBuf {
        self.root.join(format!("docs/v1.0/resources/{page}.md"))
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.root.join(path);
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
        let head = self.head();
        self.file("src/lib.rs", &format!("{head}pub fn used() {{\n    {code}\n}}\n"));
    }

    /// Runs cargo. Gives whether the crate was built anew, and all that was said.
    fn build(&self) -> Built {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--offline", "--message-format=json"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild"))
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
    named_pages(Scratch::new("rebuild-named", Way::File, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_follows_named_pages_and_no_others() {
    named_pages(Scratch::new("rebuild-macro", Way::Macro, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_with_a_build_script_follows_named_pages_and_no_others() {
    named_pages(Scratch::new("rebuild-watched", Way::Watched, "[\"resources/note.md\"]"));
}

fn named_pages(scratch: Scratch) {
    let included = "[!INCLUDE [text](../../includes/text.md)]";
    let note = |ty: &str| format!("|text|{ty}|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|\n\n{included}");
    scratch.file("docs/includes/text.md", "Words.\n");
    scratch.page("note", &note("String"));
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    // A page that is read: by itself, through a link, or as a part of another.
    scratch.page("note", &note("Int32"));
    expect(scratch.build(), true);
    scratch.page("lamp", "|dark|Boolean|Whether it is.|");
    expect(scratch.build(), true);
    scratch.file("docs/includes/text.md", "Other words.\n");
    expect(scratch.build(), true);
    scratch.uses("let _ = (Note::default().text.unwrap_or(1), Lamp::default().dark);");
    expect(scratch.build(), true);
    // Pages that are not.
    scratch.page("chair", "|arms|Int32|How many.|");
    scratch.page("table", "|legs|Int32|How many.|");
    expect(scratch.build(), false);
    // A page that goes, and comes back.
    let away = scratch.root.join("lamp.md");
    fs::rename(scratch.path("lamp"), &away).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("[missing-page]"), "{}", built.said);
    fs::rename(away, scratch.path("lamp")).unwrap();
    // The macro can't know the page that was missing, but a build that failed is run again.
    expect(scratch.build(), true);
    // The named page goes.
    fs::remove_file(scratch.path("note")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("[page-not-found]"), "{}", built.said);
}

#[test]
fn patterns_see_pages_come_and_go() {
    pattern(Scratch::new("rebuild-pattern", Way::File, "[\"resources/*.md\"]"));
}

#[test]
fn the_macro_with_a_build_script_sees_pages_come_and_go() {
    pattern(Scratch::new("rebuild-watched-pattern", Way::Watched, "[\"resources/*.md\"]"));
}

fn pattern(scratch: Scratch) {
    scratch.uses("let _ = (Note::default(), Chair::default().legs);");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    scratch.page("table", "|top|String|What it is made of.|");
    expect(scratch.build(), true);
    scratch.uses("let _ = (Note::default(), Chair::default().legs, Table::default());");
    expect(scratch.build(), true);
    fs::rename(scratch.path("chair"), scratch.path("stool")).unwrap();
    expect(scratch.build(), true);
    fs::remove_file(scratch.path("table")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("could not compile"), "{}", built.said);
}

/// Why the build script is there: what rustc did not read it cannot watch.
#[test]
fn the_macro_alone_sees_pages_go_but_not_come() {
    let scratch = Scratch::new("rebuild-macro-pattern", Way::Macro, "[\"resources/*.md\"]");
    expect(scratch.build(), true);
    scratch.page("table", "|top|String|What it is made of.|");
    expect(scratch.build(), false);
    fs::remove_file(scratch.path("chair")).unwrap();
    expect(scratch.build(), true);
    scratch.uses("let _ = Table::default();");
    expect(scratch.build(), true);
}
