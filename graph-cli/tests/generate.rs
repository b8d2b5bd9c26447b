//! `graph-docs generate` from the outside: what it writes, what it leaves alone, what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::time::SystemTime;

use graph_test_support::{Scratch, files, resource_page};

/// A folder of its own for a test, with a few pages in `docs`.
struct Crate(Scratch);

impl Crate {
    fn new(name: &str) -> Self {
        let scratch = Self(Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("generate/{name}")));
        scratch.page("resources/note.md", &page("note", "|text|String|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|"));
        scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it is.|"));
        scratch
    }

    fn page(&self, path: &str, text: &str) {
        self.file(&format!("docs/{path}"), text);
    }

    fn file(&self, path: &str, text: &str) {
        self.0.write(path, text);
    }

    fn generate(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        command.current_dir(self.0.root()).args(["generate", "--docs", "docs", "--out", "out"]).args(more);
        command.output().unwrap()
    }

    fn succeeds(&self, more: &[&str]) -> String {
        let output = self.generate(more);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        said
    }

    fn fails(&self, more: &[&str]) -> String {
        let output = self.generate(more);
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    }

    /// All files in `out`, with what they hold and when they were written.
    fn out(&self) -> BTreeMap<String, (String, SystemTime)> {
        let mut found = BTreeMap::new();
        let out = self.0.path("out");
        for file in files(&out) {
            let name = file.strip_prefix(&out).unwrap().to_str().unwrap().replace('\\', "/");
            let modified = file.metadata().unwrap().modified().unwrap();
            found.insert(name, (std::fs::read_to_string(&file).unwrap(), modified));
        }
        found
    }

    fn names(&self) -> Vec<String> {
        self.out().into_keys().collect()
    }
}

fn page(name: &str, rows: &str) -> String {
    format!("---\nms.subservice: \"home\"\ndoc_type: resourcePageType\n---\n\n{}", resource_page(name, rows))
}

#[test]
fn a_second_run_touches_nothing() {
    let scratch = Crate::new("second-run");
    scratch.succeeds(&[]);
    let first = scratch.out();
    assert!(first.contains_key("src/areas/home/note.rs"), "{:?}", first.keys());
    let said = scratch.succeeds(&[]);
    assert!(said.contains(&format!("0 files added, 0 changed, 0 removed, {} unchanged", first.len())), "{said}");
    assert_eq!(first, scratch.out());
}

#[test]
fn only_the_files_of_an_edited_page_are_written() {
    let scratch = Crate::new("edited-page");
    scratch.succeeds(&[]);
    let first = scratch.out();
    scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it shines.|"));
    scratch.succeeds(&[]);
    let second = scratch.out();
    let changed: Vec<&String> = first.keys().filter(|name| first.get(*name) != second.get(*name)).collect();
    assert_eq!(changed, ["src/areas/home/lamp.rs"]);
}

#[test]
fn what_is_no_longer_wanted_goes_and_what_is_not_ours_stays() {
    let scratch = Crate::new("stale-files");
    scratch.page("resources/chair.md", &page("chair", "|legs|Int32|How many.|").replace("home", "office"));
    scratch.succeeds(&[]);
    scratch.file("out/src/areas/home/own.rs", "// not generated\n");
    scratch.file("out/examples/own.rs", "fn main() {}\n");
    scratch.0.remove("docs/resources/chair.md");
    // Somebody took the place of a generated file that is stale now as well.
    scratch.page("resources/note.md", &page("note", "|text|String|The text.|"));
    scratch.0.remove("docs/resources/lamp.md");
    scratch.file("out/src/areas/home/lamp.rs", "// by hand\n");
    let said = scratch.succeeds(&[]);
    assert!(said.contains("2 removed"), "{said}");
    let names = scratch.names();
    for kept in ["src/areas/home/own.rs", "src/areas/home/lamp.rs", "examples/own.rs", "src/areas/home/note.rs"] {
        assert!(names.iter().any(|name| name == kept), "{kept} is gone");
    }
    assert!(!scratch.0.path("out/src/areas/office").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let scratch = Crate::new("foreign-folder");
    scratch.file("out/notes.txt", "mine\n");
    let said = scratch.fails(&[]);
    assert!(said.contains("files that graph-docs did not write"), "{said}");
    assert_eq!(scratch.names(), ["notes.txt"]);
}

#[test]
fn a_file_that_is_not_ours_is_not_overwritten() {
    let scratch = Crate::new("foreign-file");
    scratch.succeeds(&[]);
    scratch.file("out/src/areas/home/note.rs", "// by hand\n");
    scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it shines.|"));
    let before = scratch.out();
    let said = scratch.fails(&[]);
    assert!(said.contains("note.rs was not written by graph-docs"), "{said}");
    assert_eq!(before, scratch.out(), "a refused run writes nothing");
}

#[test]
fn a_list_of_files_reaches_nothing_outside() {
    let scratch = Crate::new("hostile-list");
    scratch.succeeds(&[]);
    scratch.file("outside.rs", "// @generated by graph-docs\n");
    let list = scratch.0.read("out/graph-docs.files");
    scratch.file("out/graph-docs.files", &format!("{list}../\n  outside.rs\n"));
    scratch.succeeds(&[]);
    assert!(scratch.0.path("outside.rs").exists());
}

#[test]
fn both_versions_become_modules() {
    let scratch = Crate::new("both-versions");
    let _ = std::fs::remove_dir_all(scratch.0.path("docs"));
    scratch.page("v1.0/resources/note.md", &page("note", "|text|String|The text.|"));
    scratch.page("beta/resources/note.md", &page("note", "|text|String|The text.|\n|also|[note](note.md)|Another.|"));
    scratch.succeeds(&[]);
    let out = scratch.out();
    let text = |name: &str| out.get(name).map(|(text, _)| text.as_str()).unwrap_or_default();
    assert!(text("src/beta/areas/home/note.rs").contains("crate::beta::Note"));
    assert!(text("src/v1/areas/home/note.rs").contains("pub struct Note"));
    assert!(text("Cargo.toml").contains("beta-home = []"));
}

#[test]
fn a_check_shows_what_differs_and_writes_nothing() {
    let scratch = Crate::new("check");
    let said = scratch.fails(&["--check"]);
    assert!(said.contains("out is not up to date: ") && !scratch.0.path("out").exists(), "{said}");
    scratch.succeeds(&[]);
    let said = scratch.succeeds(&["--check"]);
    assert!(said.contains("out is up to date"), "{said}");
    scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it shines.|"));
    scratch.page("resources/chair.md", &page("chair", "|legs|Int32|How many.|"));
    scratch.0.remove("docs/resources/note.md");
    let before = scratch.out();
    let output = scratch.generate(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8(output.stdout).unwrap();
    for part in [
        "missing  src/areas/home/chair.rs\n",
        "differs  src/areas/home/lamp.rs\n",
        "stale    src/areas/home/note.rs\n",
        "--- src/areas/home/lamp.rs (on disk)\n+++ src/areas/home/lamp.rs (from the pages)\n",
        "-    /// Whether it is.\n+    /// Whether it shines.\n",
    ] {
        assert!(shown.contains(part), "{part:?} is not in:\n{shown}");
    }
    assert_eq!(before, scratch.out());
}

#[test]
fn a_check_compares_content_and_not_times_or_line_ends() {
    let scratch = Crate::new("check-content");
    scratch.succeeds(&[]);
    for (name, (text, _)) in scratch.out() {
        scratch.file(&format!("out/{name}"), &text.replace('\n', "\r\n"));
    }
    scratch.succeeds(&["--check"]);
    let before = scratch.out();
    scratch.succeeds(&[]);
    assert_eq!(before, scratch.out());
}

#[test]
fn a_run_that_was_interrupted_is_taken_up() {
    let scratch = Crate::new("interrupted");
    scratch.succeeds(&[]);
    let whole = scratch.names();
    scratch.0.remove("out/src/areas/home/lamp.rs");
    scratch.file("out/src/areas/home/note.rs", "// @generated by graph-docs");
    scratch.succeeds(&[]);
    assert_eq!(whole, scratch.names());
    scratch.succeeds(&["--check"]);
}

#[test]
fn moved_pages_give_the_same_bytes() {
    let (here, there) = (Crate::new("moved/here"), Crate::new("moved/far/away/there"));
    here.succeeds(&[]);
    there.succeeds(&[]);
    let texts = |scratch: &Crate| -> Vec<(String, String)> {
        scratch.out().into_iter().map(|(name, (text, _))| (name, text)).collect()
    };
    assert_eq!(texts(&here), texts(&there));
}

#[test]
fn a_configuration_says_the_rest() {
    let scratch = Crate::new("configuration");
    let config = r##"
        pages = ["resources/note.md"]
        exclude = ["lamp"]
        derive = { "microsoft.graph.note" = ["my::Derive"] }
        attributes = { "*" = ["#[my::attribute]"] }
        doc_text = "none"
        areas = { desk = ["resources/n*.md"] }

        [package]
        name = "paper"
        version = "2.0.0"
        publish = false

        [dependencies]
        my = { path = "../my" }
    "##;
    scratch.file("graph-docs.toml", config);
    scratch.succeeds(&["--config", "graph-docs.toml"]);
    let out = scratch.out();
    let note = &out["src/areas/desk/note.rs"].0;
    assert!(note.contains("#[derive(my::Derive)]\n#[my::attribute]\n"), "{note}");
    assert!(note.contains("pub lamp: ::core::option::Option<::graph_models::Untyped>"), "{note}");
    assert!(!note.contains("The text."), "{note}");
    let manifest: toml::Table = out["Cargo.toml"].0.parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some("paper"));
    assert_eq!(manifest["package"]["version"].as_str(), Some("2.0.0"));
    assert_eq!(manifest["package"]["publish"].as_bool(), Some(false));
    assert_eq!(manifest["dependencies"]["my"]["path"].as_str(), Some("../my"));
    assert!(manifest["features"].as_table().unwrap().contains_key("desk"));
}

#[test]
fn a_wrong_configuration_says_what_is_right() {
    let scratch = Crate::new("wrong-configuration");
    let cases = [
        ("page = []", "unknown field `page`"),
        ("doc_text = \"some\"", "the option `doc_text` can't be `some`: it takes `full`, `summary` or `none`"),
        ("exclude = [\"lmp\"]", "did you mean `microsoft.graph.lamp`?"),
        ("areas = { \"a b\" = [\"**\"] }", "the area `a b` cannot be a cargo feature"),
        ("areas = { \"all\" = [\"**\"] }", "the area `all` cannot be a cargo feature"),
        ("package = { name = \"std\" }", "`std` is not a valid crate name"),
        ("=", "TOML parse error at line 1, column 1"),
    ];
    for (config, expected) in cases {
        scratch.file("graph-docs.toml", config);
        let said = scratch.fails(&["--config", "graph-docs.toml"]);
        assert!(said.contains(expected), "{config}: {said}");
        assert!(!scratch.0.path("out").exists());
    }
}

#[test]
fn pages_without_types_make_no_crate() {
    let scratch = Crate::new("no-types");
    for name in ["note", "lamp"] {
        scratch.page(&format!("resources/{name}.md"), "# Words\n\nNothing else.\n");
    }
    assert!(scratch.fails(&[]).contains("no page of docs documents a type"));
    assert!(!scratch.0.path("out").exists());
}

#[test]
fn pages_with_errors_change_nothing() {
    let scratch = Crate::new("errors");
    scratch.succeeds(&[]);
    let before = scratch.out();
    let said = scratch.fails(&["--page", "resources/nota.md"]);
    assert!(said.contains("did you mean `resources/note.md`?") && said.contains("nothing was written"), "{said}");
    assert_eq!(before, scratch.out());
}

#[test]
fn an_added_page_takes_nothing_from_any_area() {
    let scratch = Crate::new("areas-grow");
    scratch.succeeds(&[]);
    let features = |scratch: &Crate| scratch.out()["Cargo.toml"].0.clone();
    let before = features(&scratch);
    scratch.page("resources/home-rooms-room.md", &page("room", "|lamp|[lamp](lamp.md)|Its lamp.|"));
    scratch.succeeds(&[]);
    assert!(before.contains("home = []\n"));
    // Both areas need the lamp, so they share a feature that is named after it.
    let after = features(&scratch);
    let areas = "home = [\n    \"home-rooms\",\n    \"_lamp\",\n]\nhome-rooms = [\n    \"_lamp\",\n]\n";
    assert!(after.contains(areas) && after.contains("\n_lamp = []\n"), "{after}");
    let index = &scratch.out()["src/areas/home/mod.rs"].0;
    assert!(index.contains("#[cfg(feature = \"_lamp\")]\nmod lamp;"), "{index}");
}
