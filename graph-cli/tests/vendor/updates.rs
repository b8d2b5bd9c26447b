//! `update`: from one edition of the reference to the next.

use crate::office::{Office, update_page};

/// A project with the update of a desk, from a repository that has a further edition.
fn begun(name: &str, edit: impl Fn(&Office)) -> Office {
    let office = Office::repository(name);
    office.run(&["add", "--source", "../source", "--revision", "main", "desk-update"]).ok();
    edit(&office);
    office.commit("second");
    office
}

const LAMP: &str = "api-reference/v1.0/resources/lamp.md";
const DESK: &str = "api-reference/v1.0/api/desk-update.md";

#[test]
fn what_breaks_nobody_is_taken() {
    let office = begun("update-minor", |office| {
        office.edit(
            LAMP,
            "|bright|Boolean|Whether it is.|",
            "|bright|Boolean|Whether it is.|\n|watts|Int32|How many.|",
        );
        office.edit(DESK, "01/01/2024", "02/02/2025");
    });
    let before = office.files("crate");
    let said = office.run(&["update", "--dry-run"]).ok();
    for part in [
        "microsoft.graph.lamp\n  + property watts",
        "1 file changed without affecting a type or operation",
        "would have added",
    ] {
        assert!(said.contains(part), "{part:?} is not in:\n{said}");
    }
    assert_eq!(office.files("crate"), before);
    let said = office.run(&["update"]).ok();
    assert!(said.contains("added 0 files, changed 3") && !said.contains("graph_docs!"), "{said}");
    assert!(office.scratch.read(&format!("crate/docs/{LAMP}")).contains("watts"));
    office.run(&["verify"]).ok();
    assert!(office.run(&["update"]).ok().contains("up to date"));
}

#[test]
fn what_breaks_somebody_is_taken_when_it_is_allowed() {
    let office = begun("update-major", |office| office.edit(LAMP, "|bright|Boolean|", "|bright|String|"));
    let before = office.files("crate");
    let run = office.run(&["update"]);
    assert!(run.out.contains("breaking: "), "{}", run.out);
    run.fails(&["--allow-breaking", "nothing was written"]);
    assert_eq!(office.files("crate"), before);
    let json = office.run(&["update", "--allow-breaking", "--format", "json"]).ok();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((json["breaking"].as_bool(), json["applied"].as_bool()), (Some(true), Some(true)));
    assert_eq!(json["versions"][0]["changes"][0]["type"], "microsoft.graph.lamp");
    assert!(office.scratch.read(&format!("crate/docs/{LAMP}")).contains("|bright|String|"));
}

#[test]
fn pages_that_come_and_go_between_types_come_and_go() {
    let office = begun("update-types", |office| {
        office.edit("api-reference/v1.0/resources/desk.md", "[lamp](lamp.md)", "[light](light.md)");
        office.edit(DESK, "[lamp](../resources/lamp.md)", "[light](../resources/light.md)");
        let lamp = office.scratch.read(&format!("source/{LAMP}"));
        office.source("api-reference/v1.0/resources/light.md", &lamp.replace("lamp", "light"));
        office.scratch.remove(&format!("source/{LAMP}"));
    });
    let said = office.run(&["update", "--allow-breaking"]).ok();
    let gone = "v1.0/resources/lamp.md was removed, or renamed to api-reference/v1.0/resources/light.md";
    assert!(said.contains(gone), "{said}");
    let taken = office.taken();
    assert!(taken.iter().any(|path| path.ends_with("light.md")) && !taken.iter().any(|path| path.ends_with("lamp.md")));
    // No page that is named came or went.
    assert!(!said.contains("graph_docs!"));
    office.run(&["verify"]).ok();
}

#[test]
fn a_renamed_page_is_followed_and_the_new_call_is_printed() {
    let office = begun("update-renamed", |office| {
        office.scratch.rename(&format!("source/{DESK}"), "source/api-reference/v1.0/api/desk-patch.md");
    });
    let said = office.run(&["update", "--allow-breaking"]).ok();
    assert!(
        said.contains("v1.0/api/desk-update.md was renamed to api-reference/v1.0/api/desk-patch.md (100 %"),
        "{said}"
    );
    assert!(
        said.contains("The call of the macro has changed") && said.contains("pages = [\"api/desk-patch.md\"]"),
        "{said}"
    );
    assert!(office.scratch.read("crate/graph-docs.toml").contains("\"api/desk-patch.md\","));
    office.run(&["verify"]).ok();
}

#[test]
fn a_removed_page_is_named_and_nothing_is_lost_before_it_is_allowed() {
    let office =
        begun("update-removed", |office| office.scratch.remove("source/api-reference/v1.0/api/chair-update.md"));
    // The page was not taken: nothing to say.
    office.run(&["update"]).ok();
    office.source(
        "api-reference/v1.0/api/chair-update.md",
        &update_page("chair", "/chairs/{id}", "|legs|Int32|How many.|"),
    );
    office.commit("third");
    office.run(&["update"]).ok();
    office.run(&["add", "chair-update"]).ok();
    office.scratch.remove("source/api-reference/v1.0/api/chair-update.md");
    office.commit("fourth");
    let before = office.files("crate");
    let run = office.run(&["update"]);
    assert!(run.out.contains("v1.0/api/chair-update.md was removed"), "{}", run.out);
    run.fails(&["--allow-breaking"]);
    assert_eq!(office.files("crate"), before);
    office.run(&["update", "--allow-breaking"]).ok();
    assert!(!office.taken().iter().any(|path| path.contains("chair")));
    office.scratch.remove(&format!("source/{DESK}"));
    office.commit("fifth");
    office.run(&["update", "--allow-breaking"]).fails(&["none of the pages that graph-docs.toml names"]);
}

#[test]
fn an_option_of_a_type_that_is_gone_expires() {
    let office = begun("update-expired", |_| ());
    let text = office.scratch.read("crate/graph-docs.toml") + "exclude = [\"microsoft.graph.lamp\"]\n";
    office.scratch.write("crate/graph-docs.toml", text);
    office.run(&["verify"]).fails(&["graph-docs.toml was edited"]);
    office.run(&["update", "--allow-breaking"]).ok();
    assert!(!office.taken().iter().any(|path| path.ends_with("lamp.md")));
    office.run(&["verify"]).ok();
    office.edit("api-reference/v1.0/resources/desk.md", "\n|lamp|[lamp](lamp.md)|Its lamp.|", "");
    office.edit(DESK, "\n|lamp|[lamp](../resources/lamp.md)|Its lamp.|", "");
    office.commit("third");
    let said = office.run(&["update", "--allow-breaking"]).ok();
    let dropped = "`microsoft.graph.lamp` was removed from the option `exclude`: no page documents it any more";
    assert!(said.contains(dropped), "{said}");
    assert!(said.contains("The call of the macro has changed"), "{said}");
    assert!(!office.scratch.read("crate/graph-docs.toml").contains("microsoft.graph.lamp"));
}

/// What a page says itself by now needs no correction; what it lacks can have none.
#[test]
fn a_correction_expires() {
    let office = begun("update-corrections", |_| ());
    let text = office.scratch.read("crate/graph-docs.toml");
    let options =
        "writable = [\"desk/serial\"]\nread_only = [\"desk/lamp\"]\n[\"v1.0\".rename]\n\"desk/lamp\" = \"light\"\n";
    office.edit("api-reference/v1.0/resources/desk.md", "\n|lamp|", "\n|serial|String|Its number. Read-only.|\n|lamp|");
    office.commit("third");
    office.run(&["update", "--allow-breaking"]).ok();
    office.scratch.write("crate/graph-docs.toml", text + options);
    office.run(&["update", "--allow-breaking"]).ok();
    let kept = office.scratch.read("crate/graph-docs.toml");
    assert!(kept.contains("serial") && kept.contains("light"), "{kept}");
    office.edit(
        "api-reference/v1.0/resources/desk.md",
        "\n|serial|String|Its number. Read-only.|",
        "\n|seriel|String|Its number.|",
    );
    office.commit("fourth");
    let said = office.run(&["update", "--allow-breaking"]).ok();
    let dropped =
        "`desk/serial` was removed from the option `writable`: no page documents it any more; did you mean `seriel`";
    assert!(said.contains(dropped), "{said}");
    let left = office.scratch.read("crate/graph-docs.toml");
    assert!(!left.contains("serial") && left.contains("read_only = [\"desk/lamp\"]"), "{left}");
}

#[test]
fn a_missing_file_comes_back() {
    let office = begun("update-missing", |_| ());
    office.scratch.remove(&format!("crate/docs/{LAMP}"));
    office.run(&["verify"]).fails(&["lamp.md is missing"]);
    office.run(&["update"]).ok();
    office.run(&["verify"]).ok();
    // Or without moving on.
    office.scratch.remove(&format!("crate/docs/{LAMP}"));
    office.run(&["add"]).ok();
    office.run(&["verify"]).ok();
}

#[test]
fn what_a_person_wrote_is_taken() {
    let office = Office::repository("update-written");
    let text = "source = \"../source\"\n[beta]\npages = [\"resources/plant.md\"]\n";
    office.scratch.write("crate/graph-docs.toml", text);
    office.run(&["update"]).ok();
    office.run(&["verify"]).ok();
    office.scratch.write("crate/graph-docs.toml", text.replace("plant", "*"));
    office.run(&["verify"]).fails(&["graph-docs.toml was edited"]);
    office.run(&["add"]).ok();
    office.run(&["verify"]).ok();
}
