//! Written crates through every kind of edit of a page or an include file: `--check` shows what
//! differs, a run writes it, and cargo builds anew just what was written.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use graph_test_support::{Scratch, cargo, resource_page, workspace};

/// Pages, and the crate that is written from some of them.
struct Crate {
    folder: Scratch,
    /// Of the crate: those of one name would share their place in the target folder.
    name: &'static str,
    page: &'static str,
}

impl Crate {
    fn new(name: &'static str, page: &'static str) -> Self {
        let scratch = Self { folder: Scratch::new(env!("CARGO_TARGET_TMPDIR"), name), name, page };
        scratch.page("note", &format!("{NOTE}\n\n[!INCLUDE [rows](../../includes/rows.md)]"));
        scratch.page("lamp", "|bright|Boolean|Whether it is.|");
        scratch.page("chair", "|legs|Int32|How many.|");
        scratch.file("docs/includes/rows.md", &include("size"));
        scratch.file("docs/includes/other.md", "Words.\n");
        // The folder of the written crate lies below this workspace, of which it is not a member.
        scratch.file("Cargo.toml", "[workspace]\nmembers = [\"out\"]\nresolver = \"3\"\n");
        cargo::copy_lock(scratch.folder.root());
        assert!(scratch.generate(&[]).status.success());
        scratch
    }

    fn file(&self, path: &str, text: &str) {
        self.folder.write(path, text);
    }

    fn path(&self, page: &str) -> PathBuf {
        self.folder.path(&format!("docs/v1.0/resources/{page}.md"))
    }

    fn page(&self, name: &str, rows: &str) {
        self.file(&format!("docs/v1.0/resources/{name}.md"), &resource_page(name, rows));
    }

    fn generate(&self, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        command.current_dir(self.folder.root()).args([
            "generate",
            "--docs",
            "docs/v1.0",
            "--out",
            "out",
            "--crate-name",
            self.name,
        ]);
        command.args(["--page", self.page]).arg("--graph-models-path").arg(workspace().join("graph-models"));
        command.args(more).output().unwrap()
    }

    /// Whether cargo checks the crate anew; it has to compile.
    fn is_built_anew(&self) -> bool {
        let built = cargo::run(self.folder.root(), env!("CARGO_TARGET_TMPDIR"), &["check"]);
        assert!(built.success, "{}", built.said);
        let manifest = self.folder.path("out/Cargo.toml");
        cargo::is_library_built(&built.messages, &manifest).expect("cargo says what it did with the crate")
    }

    /// After an edit that concerns the crate: the check fails and shows all of `parts`, a run puts
    /// it right.
    #[track_caller]
    fn differs(&self, parts: &[&str]) {
        assert!(!self.is_built_anew(), "nothing was written yet");
        let output = self.generate(&["--check"]);
        let shown = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{shown}");
        for part in parts {
            assert!(shown.contains(part), "{part:?} is not in:\n{shown}");
        }
        let output = self.generate(&[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(self.is_built_anew());
        self.is_as_before();
    }

    /// After an edit that does not concern the crate: the check succeeds, a run writes nothing.
    #[track_caller]
    fn is_as_before(&self) {
        let output = self.generate(&["--check"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        let said = String::from_utf8(self.generate(&[]).stderr).unwrap();
        assert!(said.contains("0 files added, 0 changed, 0 removed"), "{said}");
        assert!(!self.is_built_anew());
    }
}

const NOTE: &str = "|text|String|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|";

/// A table of properties in an include file.
fn include(property: &str) -> String {
    format!("|Property|Type|Description|\n|:-|:-|:-|\n|{property}|Int32|How large.|\n")
}

#[test]
fn named_pages_and_what_they_include() {
    let scratch = Crate::new("written-named", "resources/note.md");
    let note = "resources/note.md";
    assert!(scratch.is_built_anew());
    scratch.is_as_before();
    // A page that is read is edited: by itself, through a link.
    let text = fs::read_to_string(scratch.path("note")).unwrap();
    fs::write(scratch.path("note"), text.replace("|text|String|", "|text|Int32|")).unwrap();
    scratch.differs(&[
        "differs  src/",
        "-    pub text: ::core::option::Option<::std::string::String>",
        "+    pub text: ::core::option::Option<i32>",
    ]);
    scratch.page("lamp", "|dark|Boolean|Whether it is.|");
    scratch.differs(&["/lamp.rs\n", "-    pub bright: ", "+    pub dark: "]);
    // An include file is edited, gets another name, comes back, goes.
    let rows = scratch.folder.path("docs/includes/rows.md");
    fs::write(&rows, include("weight")).unwrap();
    scratch.differs(&["/note.rs\n", "-    pub size: ", "+    pub weight: "]);
    fs::rename(&rows, rows.with_file_name("lines.md")).unwrap();
    scratch.differs(&["-    pub weight: "]);
    fs::rename(rows.with_file_name("lines.md"), &rows).unwrap();
    scratch.differs(&["+    pub weight: "]);
    fs::remove_file(&rows).unwrap();
    scratch.differs(&["-    pub weight: "]);
    // Others are edited, come, get another name, go.
    scratch.page("chair", "|arms|Int32|How many.|");
    scratch.page("table", "|legs|Int32|How many.|");
    scratch.file("docs/includes/other.md", "Other words.\n");
    scratch.is_as_before();
    fs::rename(scratch.path("table"), scratch.path("desk")).unwrap();
    scratch.is_as_before();
    fs::remove_file(scratch.path("desk")).unwrap();
    scratch.is_as_before();
    // A page that is linked to goes: its type is untyped then.
    fs::remove_file(scratch.path("lamp")).unwrap();
    scratch.differs(&["stale    src/", "/lamp.rs\n", "+    pub lamp: ::core::option::Option<crate::Lamp>,"]);
    // The named page gets another name.
    fs::rename(scratch.path("note"), scratch.path("notes")).unwrap();
    let output = scratch.generate(&["--check"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("[page-not-found]") && said.contains(note), "{said}");
}

#[test]
fn patterns_and_the_pages_that_they_match() {
    let scratch = Crate::new("written-pattern", "resources/*.md");
    assert!(scratch.is_built_anew());
    scratch.is_as_before();
    scratch.page("table", "|top|String|What it is made of.|");
    scratch.differs(&["missing  src/", "/table.rs\n"]);
    fs::rename(scratch.path("chair"), scratch.path("stool")).unwrap();
    // The type keeps its name, and the file of Rust says where it comes from.
    scratch.differs(&[
        "-// @generated by graph-docs from resources/chair.md.",
        "+// @generated by graph-docs from resources/stool.md.",
    ]);
    fs::remove_file(scratch.path("table")).unwrap();
    scratch.differs(&["stale    src/", "/table.rs\n"]);
}

/// Caches restore files with the times that they had.
#[test]
fn an_edit_with_an_old_time_is_seen() {
    let scratch = Crate::new("written-times", "resources/note.md");
    assert!(scratch.is_built_anew());
    scratch.page("lamp", "|dark|Boolean|Whether it is.|");
    let long_ago = SystemTime::now() - Duration::from_secs(1_000_000);
    fs::File::options().append(true).open(scratch.path("lamp")).unwrap().set_modified(long_ago).unwrap();
    scratch.differs(&["-    pub bright: ", "+    pub dark: "]);
}
