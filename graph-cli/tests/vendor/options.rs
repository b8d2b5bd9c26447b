//! The options of `graph-docs.toml`, for the commands that read pages.

use crate::office::Office;

#[test]
fn a_check_finds_what_the_macro_finds() {
    let office = Office::new("options");
    office.run(&["check"]).fails(&["there is no graph-docs.toml", "--docs DIR"]);
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let checked = office.run(&["check", "--deny-warnings"]);
    assert!(checked.err.contains("0 warnings"), "{}", checked.err);
    checked.ok();
    // The same by the folder's name, from elsewhere.
    let docs = "crate/docs/api-reference/v1.0";
    office.run_in(".", &["check", "--deny-warnings", "--docs", docs]).ok();
    // Without the options, navigation properties are followed.
    office.scratch.write("nothing.toml", "");
    let everything = office.run_in(".", &["check", "--docs", docs, "--config", "nothing.toml"]);
    assert!(everything.err.contains("missing-page") && everything.err.contains("person"), "{}", everything.err);
    let everything = office.run(&["check", "--navigation", "all"]);
    assert!(everything.err.contains("missing-page"), "{}", everything.err);
    // The other commands.
    assert!(office.run(&["inspect"]).ok().contains("microsoft.graph.desk"));
    assert!(office.run(&["expand", "--page", "resources/lamp.md"]).ok().contains("pub struct Lamp"));
}

#[test]
fn of_two_versions_one_has_to_be_chosen() {
    let office = Office::new("two-versions");
    office.run(&["add", "--source", "../source", "desk-update", "beta/resources/plant.md"]).ok();
    office.run(&["check"]).fails(&["docs/api-reference/v1.0", "docs/api-reference/beta"]);
    office.run(&["check", "--docs", "docs/api-reference/beta"]).ok();
}

#[test]
fn a_wrong_option_has_its_place_in_the_file() {
    let office = Office::new("wrong-option");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let text = office.scratch.read("crate/graph-docs.toml");
    let lines = text.lines().count();
    office.scratch.write("crate/graph-docs.toml", text + "rename = { \"desk/hieght\" = \"tall\" }\n");
    let place = format!("graph-docs.toml:{}:12", lines + 1);
    office.run(&["check"]).fails(&[&place, "hieght"]);
    office.run_in("crate/docs", &["check"]).fails(&["hieght"]);
}
