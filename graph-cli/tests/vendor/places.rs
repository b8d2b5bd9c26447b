//! Where the crate is, where pages go, and how the command is called.

use std::process::Command;

use crate::office::Office;

#[test]
fn the_project_is_found_from_within() {
    let office = Office::new("places");
    office.scratch.write("crate/Cargo.toml", "[package]\nname = \"x\"\n");
    office.scratch.write("crate/src/deep/x.rs", "");
    office.run_in("crate/src/deep", &["add", "--source", "../../../source", "desk-update"]).ok();
    assert!(office.scratch.read("crate/graph-docs.toml").contains("source = \"../source\""));
    office.run_in("crate/src", &["verify"]).ok();
    office.run_in(".", &["verify", "--dir", "crate"]).ok();
    office.run_in(".", &["verify", "--dir", "nowhere"]).fails(&["there is no folder `nowhere`"]);
}

#[test]
fn pages_go_where_the_file_says() {
    let office = Office::new("places-folder");
    office.scratch.write("crate/graph-docs.toml", "source = \"../source\"\nfolder = \"reference/pages\"\n");
    let said = office.run(&["add", "desk-update"]).ok();
    assert!(said.contains("docs = \"reference/pages/api-reference/v1.0\""), "{said}");
    assert!(office.scratch.path("crate/reference/pages/LICENSE").is_file());
    office.run(&["verify"]).ok();
    for folder in ["../up", "/abs", "a/../../b", ""] {
        office.scratch.write("crate/graph-docs.toml", format!("source = \"../source\"\nfolder = \"{folder}\"\n"));
        let run = office.run(&["add", "desk-update"]);
        assert!(run.code == Some(1) || folder == "/abs", "{folder}: {}", run.out);
    }
}

#[test]
fn it_is_a_subcommand_of_cargo() {
    let office = Office::new("places-cargo");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-graph-docs"));
    // As cargo calls it.
    command.args(["graph-docs", "add", "--source", "../source", "desk-update"]);
    let output = command.current_dir(office.scratch.path("crate")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    office.run(&["verify"]).ok();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-graph-docs"));
    let output = command.args(["graph-docs", "list", "--dir", "nowhere"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_folder_that_is_nearly_right_is_told_apart() {
    let office = Office::new("places-near");
    let add = |source: &str| office.run(&["add", "--source", source, "desk-update"]);
    add("../source/api-reference/v1.0").fails(&["has no reference pages", "did you mean", "source?"]);
    add("../source/concepts").fails(&["has no reference pages"]);
    add("../nowhere").fails(&["there is no folder, repository or archive"]);
    office.run(&["add", "desk-update"]).fails(&["the source of the pages is not known", "--source"]);
}
