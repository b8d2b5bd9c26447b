//! `graph-docs generate` from the outside: what it writes, what it leaves alone, what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

/// A folder of its own for a test, with a few pages in `docs`.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&root);
        let scratch = Self(root);
        scratch.page("resources/note.md", &page("note", "|text|String|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|"));
        scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it is.|"));
        scratch
    }

    fn page(&self, path: &str, text: &str) {
        self.file(&format!("docs/{path}"), text);
    }

    fn file(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn generate(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        command.current_dir(&self.0).args(["generate", "--docs", "docs", "--out", "out"]).args(more);
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
        let mut files = BTreeMap::new();
        collect(&self.0.join("out"), "", &mut files);
        files
    }

    fn names(&self) -> Vec<String> {
        self.out().into_keys().collect()
    }
}

fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, (String, SystemTime)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            let modified = path.metadata().unwrap().modified().unwrap();
            files.insert(name, (std::fs::read_to_string(&path).unwrap(), modified));
        }
    }
}

fn page(name: &str, rows: &str) -> String {
    format!(
        "---\nms.subservice: \"home\"\ndoc_type: resourcePageType\n---\n\n# {name} resource type\n\nNamespace: microsoft.graph\n\nA {name}.\n\n\
         ## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n{rows}\n"
    )
}

#[test]
fn a_second_run_touches_nothing() {
    let scratch = Scratch::new("second-run");
    scratch.succeeds(&[]);
    let first = scratch.out();
    assert!(first.contains_key("src/areas/home/note.rs"), "{:?}", first.keys());
    let said = scratch.succeeds(&[]);
    assert!(said.contains(&format!("0 files are new, 0 changed, 0 removed, {} as they were", first.len())), "{said}");
    assert_eq!(first, scratch.out());
}

#[test]
fn only_the_files_of_an_edited_page_are_written() {
    let scratch = Scratch::new("edited-page");
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
    let scratch = Scratch::new("stale-files");
    scratch.page("resources/chair.md", &page("chair", "|legs|Int32|How many.|").replace("home", "office"));
    scratch.succeeds(&[]);
    scratch.file("out/src/areas/home/own.rs", "// not generated\n");
    scratch.file("out/examples/own.rs", "fn main() {}\n");
    std::fs::remove_file(scratch.0.join("docs/resources/chair.md")).unwrap();
    // Somebody took the place of a generated file that is stale now as well.
    scratch.page("resources/note.md", &page("note", "|text|String|The text.|"));
    std::fs::remove_file(scratch.0.join("docs/resources/lamp.md")).unwrap();
    scratch.file("out/src/areas/home/lamp.rs", "// by hand\n");
    let said = scratch.succeeds(&[]);
    assert!(said.contains("2 removed"), "{said}");
    let names = scratch.names();
    for kept in ["src/areas/home/own.rs", "src/areas/home/lamp.rs", "examples/own.rs", "src/areas/home/note.rs"] {
        assert!(names.iter().any(|name| name == kept), "{kept} is gone");
    }
    assert!(!scratch.0.join("out/src/areas/office").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let scratch = Scratch::new("foreign-folder");
    scratch.file("out/notes.txt", "mine\n");
    let said = scratch.fails(&[]);
    assert!(said.contains("files that graph-docs did not write"), "{said}");
    assert_eq!(scratch.names(), ["notes.txt"]);
}

#[test]
fn a_file_that_is_not_ours_is_not_overwritten() {
    let scratch = Scratch::new("foreign-file");
    scratch.succeeds(&[]);
    scratch.file("out/src/areas/home/note.rs", "// by hand\n");
    scratch.page("resources/lamp.md", &page("lamp", "|bright|Boolean|Whether it shines.|"));
    let before = scratch.out();
    let said = scratch.fails(&[]);
    assert!(said.contains("note.rs is not ours"), "{said}");
    assert_eq!(before, scratch.out(), "a refused run writes nothing");
}

#[test]
fn a_list_of_files_reaches_nothing_outside() {
    let scratch = Scratch::new("hostile-list");
    scratch.succeeds(&[]);
    scratch.file("outside.rs", "// @generated by graph-docs\n");
    let list = std::fs::read_to_string(scratch.0.join("out/graph-docs.files")).unwrap();
    scratch.file("out/graph-docs.files", &format!("{list}../outside.rs\n"));
    scratch.succeeds(&[]);
    assert!(scratch.0.join("outside.rs").exists());
}

#[test]
fn both_versions_become_modules() {
    let scratch = Scratch::new("both-versions");
    let _ = std::fs::remove_dir_all(scratch.0.join("docs"));
    scratch.page("v1.0/resources/note.md", &page("note", "|text|String|The text.|"));
    scratch.page("beta/resources/note.md", &page("note", "|text|String|The text.|\n|also|[note](note.md)|Another.|"));
    scratch.succeeds(&[]);
    let out = scratch.out();
    let text = |name: &str| out.get(name).map(|(text, _)| text.as_str()).unwrap_or_default();
    assert!(text("src/beta/areas/home/note.rs").contains("crate::beta::Note"));
    assert!(text("src/v1/areas/home/note.rs").contains("pub struct Note"));
    assert!(text("Cargo.toml").contains("beta-home = []"));
}
