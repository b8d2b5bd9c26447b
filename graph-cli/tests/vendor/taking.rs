//! `add`, `remove` and `list`.

use crate::office::Office;

/// What the update of a desk leads to.
const DESK: [&str; 7] = [
    "LICENSE",
    "NOTICE",
    "api-reference/includes/note.md",
    "api-reference/v1.0/api/desk-update.md",
    "api-reference/v1.0/includes/permissions/desk-update-permissions.md",
    "api-reference/v1.0/resources/desk.md",
    "api-reference/v1.0/resources/lamp.md",
];

#[test]
fn a_page_comes_with_what_it_leads_to() {
    let office = Office::new("taking");
    let said = office.run(&["add", "--source", "../source", "api/desk-update.md"]).ok();
    assert_eq!(office.taken(), DESK);
    for part in [
        "+ api-reference/v1.0/resources/lamp.md  (lamp, used in api-reference/v1.0/",
        "+ api-reference/includes/note.md  (included by api-reference/v1.0/includes/permissions/desk-update-permissions.md)",
        "added 7 files",
        "graph_models::graph_docs! {\n    docs = \"docs/api-reference/v1.0\",\n    pages = [\"api/desk-update.md\"],\n    navigation = 0,\n}\n",
        "doc_text = \"none\"",
    ] {
        assert!(said.contains(part), "{part:?} is not in:\n{said}");
    }
    // The bytes are the source's.
    for path in DESK.iter().filter(|path| **path != "NOTICE") {
        assert_eq!(office.scratch.read(&format!("crate/docs/{path}")), office.scratch.read(&format!("source/{path}")));
    }
    // Again, it is nothing new.
    let before = office.files("crate");
    assert!(office.run(&["add", "desk-update"]).ok().contains("added 0 files"));
    assert_eq!(office.files("crate"), before);
}

#[test]
fn navigation_is_followed_when_asked() {
    let office = Office::new("navigation");
    office.run(&["add", "--source", "../source", "desk-update", "--depth", "1"]).ok();
    let person = "api-reference/v1.0/resources/Person.md";
    assert!(office.taken().contains(&person.to_owned()) && office.taken().len() == DESK.len() + 1);
    let said = office.run(&["add", "desk-update", "--with-navigation"]).ok();
    assert!(office.taken().contains(&"api-reference/v1.0/resources/team.md".to_owned()));
    assert!(said.contains("navigation = \"all\""));
    // And back again.
    office.run(&["add", "desk-update", "--depth", "0"]).ok();
    assert_eq!(office.taken(), DESK);
    office.run(&["verify"]).ok();
}

#[test]
fn what_only_a_removed_page_led_to_goes_with_it() {
    let office = Office::new("removing");
    office.run(&["add", "--source", "../source", "desk-update", "chair-update", "beta/resources/plant.md"]).ok();
    assert!(office.taken().iter().any(|path| path.contains("beta/resources/plant.md")));
    // No source is needed any more.
    std::fs::remove_dir_all(office.scratch.path("source")).unwrap();
    let before = office.files("crate");
    office.run(&["remove", "chair-update", "--dry-run"]).ok();
    assert_eq!(office.files("crate"), before);
    office.run(&["remove", "chair-update", "beta/**"]).ok();
    assert_eq!(office.taken(), DESK);
    assert!(!office.scratch.path("crate/docs/api-reference/beta").exists());
    office.run(&["verify"]).ok();
    office.run(&["remove", "chair-update"]).fails(&["graph-docs.toml has no page `chair-update`"]);
    office.run(&["remove", "desk-update"]).ok();
    assert!(!office.scratch.path("crate/docs").exists());
}

#[test]
fn the_list_has_pages_files_and_reasons() {
    let office = Office::repository("listing");
    office.run(&["list"]).fails(&["there is no graph-docs.toml", "graph-docs add --source"]);
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    let said = office.run(&["list"]).ok();
    let commit = office.git(&["rev-parse", "HEAD"]);
    assert!(said.starts_with(&format!("../source at commit {}\n", &commit[..12])), "{said}");
    assert!(said.contains("v1.0\n  api/desk-update.md\n"));
    assert!(
        office
            .run(&["list", "--files"])
            .ok()
            .contains("resources/desk.md  (desk, used in api-reference/v1.0/api/desk-update.md)")
    );
    let list: serde_json::Value = serde_json::from_str(&office.run(&["list", "--format", "json"]).ok()).unwrap();
    assert_eq!(list["pages"]["v1.0"][0], "api/desk-update.md");
    assert_eq!(list["source"]["commit"], commit.as_str());
    assert_eq!(list["files"].as_array().unwrap().len(), DESK.len());
}

#[test]
fn what_people_have_in_the_way_is_left_alone() {
    let office = Office::new("in-the-way");
    let page = "crate/docs/api-reference/v1.0/resources/desk.md";
    office.scratch.write(page, "mine");
    let before = office.files("crate");
    office
        .run(&["add", "--source", "../source", "desk-update"])
        .fails(&["resources/desk.md was not written by graph-docs and differs from the source"]);
    assert_eq!(office.files("crate"), before);
    // A page that was copied by hand is as good as another.
    office.scratch.write(page, office.scratch.read("source/api-reference/v1.0/resources/desk.md"));
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    office.run(&["verify"]).ok();
}

#[test]
fn a_set_is_of_one_state_of_its_source() {
    let office = Office::repository("one-state");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    office.edit("api-reference/v1.0/resources/chair.md", "How many.", "How many legs.");
    office.commit("second");
    // The branch is further, the lock is not.
    office.run(&["add", "chair-update"]).ok();
    assert!(!office.scratch.read("crate/docs/api-reference/v1.0/resources/chair.md").contains("How many legs."));
    office
        .run(&["add", "--revision", "second", "chair-update"])
        .fails(&["another source or revision", "graph-docs update"]);
    // A folder has no states: what was taken has to be as it was.
    let office = Office::new("one-state-of-a-folder");
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    office.edit("api-reference/v1.0/resources/chair.md", "How many.", "How many legs.");
    office.run(&["add", "chair-update"]).ok();
    office.edit("api-reference/v1.0/resources/lamp.md", "Whether it is.", "Whether it is so.");
    office.run(&["add", "desk-update"]).fails(&["has changed since", "graph-docs update"]);
}

#[test]
fn what_the_source_lacks_is_told() {
    let office = Office::new("lacking");
    office.scratch.remove("source/api-reference/v1.0/resources/lamp.md");
    let run = office.run(&["add", "--source", "../source", "desk-update"]);
    assert!(
        run.err.contains("resources/lamp.md") && run.err.contains("the source does not have these files"),
        "{}",
        run.err
    );
    run.ok();
}
