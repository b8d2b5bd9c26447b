//! Edits of pages by hand.

use crate::office::Office;

const LAMP: &str = "api-reference/v1.0/resources/lamp.md";

fn edited(name: &str) -> Office {
    let office = Office::repository(name);
    office.run(&["add", "--source", "../source", "--revision", "main", "desk-update"]).ok();
    let text = office.scratch.read(&format!("crate/docs/{LAMP}"));
    office.scratch.write(&format!("crate/docs/{LAMP}"), text.replace("Boolean", "String"));
    office
}

#[test]
fn an_edit_is_kept_when_it_is_recorded() {
    let office = edited("patch");
    office.run(&["verify"]).fails(&["lamp.md was edited"]);
    let before = office.files("crate");
    for arguments in [&["update"][..], &["add", "chair-update"], &["remove", "desk-update"]] {
        office.run(arguments).fails(&["edited by hand", "lamp.md", "graph-docs patch"]);
    }
    assert_eq!(office.files("crate"), before);
    office.run(&["patch", &format!("docs/{LAMP}")]).ok();
    office.run(&["verify"]).ok();
    assert!(office.scratch.read(&format!("crate/graph-docs.patches/{LAMP}.patch")).contains("+|bright|String|"));
    assert!(office.scratch.read("crate/docs/NOTICE").contains(&format!("    {LAMP}\n")));
    // What the source changes elsewhere on the page is taken.
    office.edit(LAMP, "A lamp.", "A lamp, to read by.");
    office.commit("second");
    office.run(&["update"]).ok();
    let text = office.scratch.read(&format!("crate/docs/{LAMP}"));
    assert!(text.contains("to read by") && text.contains("|bright|String|"));
    // Where it no longer applies, nothing is done.
    office.edit(LAMP, "|bright|Boolean|", "|bright|Int32|");
    office.commit("third");
    let before = office.files("crate");
    office.run(&["update", "--allow-breaking"]).fails(&["lamp.md.patch", "no longer applies"]);
    assert_eq!(office.files("crate"), before);
    // What the source has by now is dropped.
    office.edit(LAMP, "|bright|Int32|", "|bright|String|");
    office.commit("fourth");
    let said = office.run(&["update", "--allow-breaking"]).ok();
    assert!(said.contains("the patch is removed"), "{said}");
    assert!(!office.scratch.path("crate/graph-docs.patches").exists());
    office.run(&["verify"]).ok();
}

#[test]
fn an_edit_is_undone() {
    let office = edited("patch-undone");
    office.run(&["patch"]).ok();
    office.run(&["patch"]).fails(&["no page was edited"]);
    office.run(&["patch", "--remove", "resources/lamp.md"]).ok();
    assert!(office.scratch.read(&format!("crate/docs/{LAMP}")).contains("Boolean"));
    assert!(!office.scratch.path("crate/graph-docs.patches").exists());
    office.run(&["verify"]).ok();
    office.run(&["patch", "resources/table.md"]).fails(&["`resources/table.md` is not a file of graph-docs.lock"]);
}

#[test]
fn a_patch_goes_with_its_page() {
    let office = edited("patch-removed");
    office.run(&["patch"]).ok();
    office.run(&["add", "chair-update"]).ok();
    assert!(office.scratch.read(&format!("crate/docs/{LAMP}")).contains("String"));
    office.run(&["remove", "desk-update"]).ok();
    assert!(!office.scratch.path("crate/graph-docs.patches").exists());
    office.run(&["verify"]).ok();
}
