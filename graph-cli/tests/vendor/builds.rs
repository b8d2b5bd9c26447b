//! Crates with pages: they compile, and are built anew when the pages change.

use graph_test_support::cargo::{self, Built};

use crate::office::Office;

const TMP: &str = env!("CARGO_TARGET_TMPDIR");

const MANIFEST: &str = "\n[workspace]\n";

fn check(office: &Office) -> Built {
    cargo::run(&office.scratch.path("crate"), TMP, &["check"])
}

/// Whether cargo builds the crate anew; it has to compile, without a warning.
#[track_caller]
fn is_built(office: &Office) -> bool {
    let built = check(office);
    assert!(built.success && !built.said.contains("warning"), "{}", built.said);
    cargo::is_library_built(&built.messages, &office.scratch.path("crate/Cargo.toml")).expect("a library")
}

/// A crate with the pages of some arguments, and with the call that `add` prints.
fn project(name: &'static str, arguments: &[&str]) -> Office {
    let office = Office::repository(name);
    let manifest = cargo::manifest(name, &[cargo::dependency("graph-models", &["macros"])], &[]);
    office.scratch.write("crate/Cargo.toml", manifest);
    cargo::copy_lock(&office.scratch.path("crate"));
    let said = office.run(&[&["add", "--source", "../source", "--revision", "main"], arguments].concat()).ok();
    let from = said.find("graph_models::graph_docs!").expect("a call");
    let to = said[from..].find("\n}\n").expect("its end") + from + 3;
    office.scratch.write("crate/src/lib.rs", &said[from..to]);
    office.run(&["verify"]).ok();
    office
}

#[test]
fn the_crate_is_built_anew_when_pages_come_go_or_change() {
    let office = project("builds-anew", &["api/*.md"]);
    assert!(is_built(&office));
    assert!(!is_built(&office));
    // A page of which no byte is read yet, and then not any more.
    office.run(&["add", "resources/team.md"]).ok();
    assert!(is_built(&office) && !is_built(&office));
    office.run(&["remove", "resources/team.md"]).ok();
    assert!(is_built(&office) && !is_built(&office));
    // A page that the call's pattern finds.
    office.source(
        "api-reference/v1.0/api/lamp-update.md",
        &crate::office::update_page("lamp", "/lamps/{id}", "|bright|Boolean|Whether it is.|"),
    );
    office.edit("api-reference/v1.0/resources/lamp.md", "Whether it is.", "Whether it shines.");
    office.commit("second");
    office.run(&["update"]).ok();
    assert!(is_built(&office) && !is_built(&office));
    office.scratch.write(
        "crate/src/lib.rs",
        office.scratch.read("crate/src/lib.rs") + "const _: fn() -> LampPatch = LampPatch::new;\n",
    );
    assert!(is_built(&office));
}

#[test]
fn half_written_pages_do_not_compile() {
    let office = project("builds-half", &["desk-update"]);
    assert!(is_built(&office));
    let page = "docs/api-reference/v1.0/resources/lamp.md";
    let text = office.scratch.read(&format!("crate/{page}"));
    office.scratch.write("crate/.graph-docs/0", &text);
    office.scratch.write("crate/.graph-docs/journal", format!("place 0 {page}\n"));
    office.scratch.write(&format!("crate/{page}"), text.replace("Boolean", "String"));
    let built = check(&office);
    assert!(!built.success && built.said.contains("`graph-docs` was interrupted"), "{}", built.said);
    office.run(&["verify"]).ok();
    assert!(is_built(&office));
}

#[test]
fn what_was_left_out_is_untyped_without_a_warning() {
    let office = project("builds-navigation", &["desk-update"]);
    let call = office.scratch.read("crate/src/lib.rs");
    let uses = "pub fn owner(desk: &Desk) -> Option<&Person> { desk.owner.as_deref_or_self() }\n\
                trait Owner { fn as_deref_or_self(&self) -> Option<&Person>; }\n\
                impl Owner for Option<Person> { fn as_deref_or_self(&self) -> Option<&Person> { self.as_ref() } }\n\
                pub fn anything(person: &Person) -> &graph_models::Untyped { person }\n";
    office.scratch.write("crate/src/lib.rs", format!("{call}{uses}"));
    assert!(is_built(&office));
    // Without the option the macro asks for the page.
    office.scratch.write("crate/src/lib.rs", call.replace("    navigation = 0,\n", ""));
    let built = check(&office);
    assert!(built.success && built.said.contains("missing-page") && built.said.contains("person"), "{}", built.said);
}

#[test]
fn an_empty_folder_becomes_a_crate_with_one_command() {
    let office = Office::repository("builds-init");
    let models = graph_test_support::workspace().join("graph-models");
    let init = |more: &[&str]| {
        let first =
            ["init", "--dir", "new-crate", "--source", "source", "--graph-models-path", models.to_str().unwrap()];
        office.run_in(".", &[&first, more].concat())
    };
    init(&["api/desk-updat.md"]).fails(&["did you mean"]);
    init(&["desk-update", "beta/resources/plant.md"]).ok();
    init(&["desk-update"]).fails(&["already exists"]);
    let root = office.scratch.path("new-crate");
    // The folder lies below this workspace, of which it is not a member.
    office.scratch.write("new-crate/Cargo.toml", office.scratch.read("new-crate/Cargo.toml") + MANIFEST);
    cargo::copy_lock(&root);
    let output = cargo::cargo(&root, TMP).arg("test").output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success() && said.contains("a_patch_without_changes_is_empty ... ok"), "{said}");
    assert!(!said.contains("warning"), "{said}");
    office.run_in("new-crate", &["verify"]).ok();
    assert!(office.scratch.read("new-crate/.github/workflows/graph-docs.yml").contains("graph-docs update"));
}

#[test]
fn a_crate_that_is_there_is_made_ready() {
    let office = Office::new("builds-init-there");
    office.scratch.write("crate/Cargo.toml", "# Mine.\n[package]\nname = \"there\"\n\n[dependencies]\nhttp = \"1\"\n");
    office.scratch.write("crate/src/main.rs", "fn main() {}\n");
    office.run(&["init", "--source", "../source", "desk-update"]).ok();
    let manifest = office.scratch.read("crate/Cargo.toml");
    assert!(
        manifest.starts_with("# Mine.\n") && manifest.contains("http = \"1\"\ngraph-models = \"0.1.0\"\n"),
        "{manifest}"
    );
    assert_eq!(office.scratch.read("crate/src/main.rs"), "fn main() {}\n\nmod graph;\n");
    office.run(&["verify"]).ok();
    office.scratch.write("virtual/Cargo.toml", "[workspace]\n");
    office.run_in("virtual", &["init", "--source", "../source", "desk-update"]).fails(&["has no `[package]`"]);
    assert!(!office.scratch.path("virtual/docs").exists());
}
