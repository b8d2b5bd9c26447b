//! Cargo builds a crate again when a page that it reads is edited, comes, goes or gets another
//! name, and only then.

use std::fs;
use std::path::PathBuf;

use graph_test_support::resource_page;

use crate::crates::{Built, Crate, Way, expect};

/// A crate with three pages, of which `note` links to `lamp`.
fn three_pages(name: &str, way: Way, pages: &'static str) -> Crate {
    let scratch = Crate::new(name, way, pages);
    scratch.page("note", &note("String"));
    scratch.page("lamp", "|bright|Boolean|Whether it is.|");
    scratch.page("chair", "|legs|Int32|How many.|");
    scratch
}

fn note(ty: &str) -> String {
    format!("|text|{ty}|The text.|\n|lamp|[lamp](lamp.md)|Its lamp.|")
}

/// The lib.rs, with a use of something in it.
fn uses(scratch: &Crate, code: &str) {
    let head = scratch.head();
    scratch.file("src/lib.rs", &format!("{head}pub fn used() {{\n    {code}\n}}\n"));
}

#[test]
fn named_pages_are_followed_and_no_others() {
    named_pages(three_pages("rebuild-named", Way::File, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_follows_named_pages_and_no_others() {
    named_pages(three_pages("rebuild-macro", Way::Macro, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_with_a_build_script_follows_named_pages_and_no_others() {
    named_pages(three_pages("rebuild-watched", Way::Watched, "[\"resources/note.md\"]"));
}

fn named_pages(scratch: Crate) {
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    // A page that is read: by itself, or through a link.
    scratch.page("note", &note("Int32"));
    expect(scratch.build(), true);
    scratch.page("lamp", "|dark|Boolean|Whether it is.|");
    expect(scratch.build(), true);
    uses(&scratch, "let _ = (Note::default().text.unwrap_or(1), Lamp::default().dark);");
    expect(scratch.build(), true);
    // Pages that are not: one is edited, one comes, gets another name and goes.
    scratch.page("chair", "|arms|Int32|How many.|");
    scratch.page("table", "|legs|Int32|How many.|");
    expect(scratch.build(), false);
    fs::rename(scratch.path("table"), scratch.path("desk")).unwrap();
    expect(scratch.build(), false);
    fs::remove_file(scratch.path("desk")).unwrap();
    expect(scratch.build(), false);
    // A page gets a name under which nothing finds it, and its own again.
    fs::rename(scratch.path("lamp"), scratch.path("lantern")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("[missing-page]"), "{}", built.said);
    fs::rename(scratch.path("lantern"), scratch.path("lamp")).unwrap();
    // The macro can't know the page that was missing, but a build that failed is run again.
    expect(scratch.build(), true);
    // The named page goes.
    fs::remove_file(scratch.path("note")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("[page-not-found]"), "{}", built.said);
}

#[test]
fn include_files_are_followed() {
    include_files(three_pages("rebuild-include", Way::File, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_follows_include_files_that_are_there() {
    include_files(three_pages("rebuild-macro-include", Way::Macro, "[\"resources/note.md\"]"));
}

#[test]
fn the_macro_with_a_build_script_follows_include_files() {
    include_files(three_pages("rebuild-watched-include", Way::Watched, "[\"resources/note.md\"]"));
}

/// Include files beside the folder, one of which includes the other.
fn include_files(scratch: Crate) {
    // rustc has not read a file that was not there, so the macro alone sees it once something else
    // is built anew.
    let sees_new = scratch.way != Way::Macro;
    let (rows, deep) = (scratch.root().join("docs/includes/rows.md"), scratch.root().join("docs/includes/deep.md"));
    let away = |path: &PathBuf| path.with_extension("away");
    scratch.file("docs/includes/other.md", "Words.\n");
    scratch.page("note", &format!("{}\n\n[!INCLUDE [rows](../../includes/rows.md)]", note("String")));
    expect(scratch.build(), true);
    // It comes.
    scratch.file("docs/includes/rows.md", "[!INCLUDE [deep](deep.md)]\n");
    scratch.file("docs/includes/deep.md", &include("size"));
    expect(scratch.build(), sees_new);
    uses(&scratch, "let _ = Note::default().size;");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    // It is edited: one that a page includes, and one that an include file does.
    scratch.file("docs/includes/rows.md", "[!INCLUDE [deep](deep.md)]\n\nWords.\n");
    expect(scratch.build(), true);
    scratch.file("docs/includes/deep.md", &format!("{}|weight|Int32|How heavy.|\n", include("size")));
    expect(scratch.build(), true);
    uses(&scratch, "let _ = Note::default().weight;");
    expect(scratch.build(), true);
    // Another one is.
    scratch.file("docs/includes/other.md", "Other words.\n");
    expect(scratch.build(), false);
    // It gets a name under which nothing finds it, and its own again.
    fs::rename(&deep, away(&deep)).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("no field `weight`"), "{}", built.said);
    fs::rename(away(&deep), &deep).unwrap();
    expect(scratch.build(), true);
    // It goes.
    fs::remove_file(&rows).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("no field `weight`"), "{}", built.said);
}

/// A table of properties in an include file.
fn include(property: &str) -> String {
    format!("|Property|Type|Description|\n|:-|:-|:-|\n|{property}|Int32|How large.|\n")
}

#[test]
fn patterns_see_pages_come_and_go() {
    pattern(three_pages("rebuild-pattern", Way::File, "[\"resources/*.md\"]"));
}

#[test]
fn the_macro_with_a_build_script_sees_pages_come_and_go() {
    pattern(three_pages("rebuild-watched-pattern", Way::Watched, "[\"resources/*.md\"]"));
}

fn pattern(scratch: Crate) {
    uses(&scratch, "let _ = (Note::default(), Chair::default().legs);");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    scratch.page("table", "|top|String|What it is made of.|");
    expect(scratch.build(), true);
    uses(&scratch, "let _ = (Note::default(), Chair::default().legs, Table::default());");
    expect(scratch.build(), true);
    fs::rename(scratch.path("chair"), scratch.path("stool")).unwrap();
    expect(scratch.build(), true);
    scratch.page("table", "|top|Int32|How many boards.|");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
    fs::remove_file(scratch.path("table")).unwrap();
    let built = scratch.build();
    assert!(!built.success && built.said.contains("could not compile"), "{}", built.said);
}

/// Why the build script is there: what rustc did not read it cannot watch.
#[test]
fn the_macro_alone_sees_pages_go_but_not_come() {
    let scratch = three_pages("rebuild-macro-pattern", Way::Macro, "[\"resources/*.md\"]");
    expect(scratch.build(), true);
    scratch.page("table", "|top|String|What it is made of.|");
    expect(scratch.build(), false);
    fs::rename(scratch.path("lamp"), scratch.path("lantern")).unwrap();
    expect(scratch.build(), true);
    fs::remove_file(scratch.path("chair")).unwrap();
    expect(scratch.build(), true);
    uses(&scratch, "let _ = Table::default();");
    expect(scratch.build(), true);
}

/// A page that is linked to and not there yet is named in what is watched.
#[test]
fn a_missing_page_is_seen_when_it_comes() {
    for (name, way) in [("rebuild-missing", Way::File), ("rebuild-watched-missing", Way::Watched)] {
        let scratch = three_pages(name, way, "[\"resources/note.md\"]");
        fs::remove_file(scratch.path("lamp")).unwrap();
        expect(scratch.build(), true);
        expect(scratch.build(), false);
        scratch.page("lamp", "|bright|Boolean|Whether it is.|");
        expect(scratch.build(), true);
        uses(&scratch, "let _ = Lamp::default().bright;");
        expect(scratch.build(), true);
        // Now that nothing is missing, other pages are left alone.
        scratch.page("table", "|top|String|What it is made of.|");
        expect(scratch.build(), false);
    }
}

/// An include file that is missing beside the crate's own files is named in a warning, and cargo
/// does not run the build script each time for its sake.
#[test]
fn an_include_file_that_cannot_be_watched_is_warned_of() {
    let scratch = three_pages("rebuild-unwatched", Way::File, "[]");
    scratch.file(
        "build.rs",
        "fn main() -> Result<(), graph_build::Failed> {\n    graph_build::Config::new(\"pages\").page(\"resources/note.md\").write(\"v1.rs\")\n}\n",
    );
    let includes = |ty: &str| format!("{}\n\n[!INCLUDE [rows](../../parts/rows.md)]", note(ty));
    // The folder stands right in the crate, so what lies beside it lies among the crate's own
    // files.
    let page = |rows: &str| scratch.file("pages/resources/note.md", &resource_page("note", rows));
    let unseen = "the include file `pages/../parts/rows.md` is missing, and cargo can't see it come";
    page(&includes("String"));
    let built = scratch.build();
    assert!(built.success && built.said.contains(unseen), "{}", built.said);
    expect(scratch.build(), false);
    expect(scratch.build(), false);
    // Once its folder is there that is watched.
    fs::create_dir(scratch.root().join("parts")).unwrap();
    page(&includes("Int32"));
    let built = scratch.build();
    assert!(built.success && built.anew && !built.said.contains(unseen), "{}", built.said);
    expect(scratch.build(), false);
    scratch.file("parts/rows.md", &include("size"));
    expect(scratch.build(), true);
    uses(&scratch, "let _ = Note::default().size;");
    expect(scratch.build(), true);
    expect(scratch.build(), false);
}

/// What the build script writes does not tell where the crate lies.
#[test]
fn a_moved_crate_has_the_same_file() {
    let file = |name: &str| {
        let scratch = three_pages(name, Way::File, "[\"resources/*.md\"]");
        let built = scratch.build();
        assert!(built.success, "{}", built.said);
        let own = |message: &&serde_json::Value| {
            message["reason"] == "build-script-executed"
                && message["package_id"].as_str().is_some_and(|id| id.contains(scratch.root().to_str().unwrap()))
        };
        let folder = PathBuf::from(built.messages.iter().find(own).unwrap()["out_dir"].as_str().unwrap());
        fs::read_to_string(folder.join("v1.rs")).unwrap()
    };
    let here = file("rebuild-moved/here/moved");
    assert!(here.contains("pub struct Note"));
    assert_eq!(here, file("rebuild-moved/far/away/there/moved"));
}

/// Nor does what the macro gives: rustc's own output is the same, byte for byte, and the list of
/// files that it read names none by its place in the machine.
#[test]
fn a_moved_crate_has_the_same_metadata() {
    let metadata = |name: &str| {
        let scratch = three_pages(name, Way::Macro, "[\"resources/*.md\"]");
        let root = scratch.root().to_str().unwrap();
        let remap = format!("--remap-path-prefix={root}=/crate");
        let Built { success, said, messages, .. } =
            scratch.cargo(&["rustc", "--lib", "--profile", "check", "--", &remap]);
        assert!(success, "{said}");
        let own = messages.iter().rfind(|message| message["target"]["name"] == "moved_macro").unwrap();
        let file = PathBuf::from(own["filenames"][0].as_str().unwrap());
        let name = file.file_stem().unwrap().to_str().unwrap().trim_start_matches("lib");
        let read = fs::read_to_string(file.with_file_name(format!("{name}.d"))).unwrap();
        assert!(read.contains("docs/v1.0/resources/note.md") && !read.contains(root), "{read}");
        fs::read(file).unwrap()
    };
    let here = metadata("rebuild-moved-macro/here/moved-macro");
    assert!(here == metadata("rebuild-moved-macro/far/away/there/moved-macro"));
}
