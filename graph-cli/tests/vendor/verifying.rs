//! `verify`, and `--locked` of the other commands.

use crate::office::Office;

const CALL: &str = "graph_models::graph_docs! {\n    docs = \"docs/api-reference/v1.0\",\n    pages = [\"api/desk-update.md\"],\n    navigation = 0,\n}\n";

fn begun(name: &str) -> Office {
    let office = Office::new(name);
    office.run(&["add", "--source", "../source", "desk-update"]).ok();
    office.scratch.write("crate/src/lib.rs", CALL);
    office.run(&["verify"]).ok();
    office
}

#[test]
fn a_file_is_as_the_lock_says_or_is_named() {
    let office = begun("verify-files");
    office.scratch.write("crate/docs/api-reference/v1.0/resources/mine.md", "# Mine\n");
    office.run(&["verify"]).fails(&["resources/mine.md was not written by graph-docs"]);
    office.scratch.remove("crate/docs/api-reference/v1.0/resources/mine.md");
    let path = "crate/docs/api-reference/includes/note.md";
    let text = office.scratch.read(path);
    office.scratch.write(path, "another");
    office.run(&["verify"]).fails(&["includes/note.md was edited"]);
    office.scratch.write(path, text);
    // What nobody wants: the lock has it, the pages no longer lead to it.
    let wanted = office.scratch.read("crate/graph-docs.toml");
    office.scratch.write("crate/graph-docs.toml", wanted.replace("api/desk-update.md", "resources/lamp.md"));
    office.run(&["verify"]).fails(&["graph-docs.toml was edited", "resources/desk.md is no longer needed by any page"]);
    office.scratch.write("crate/graph-docs.toml", wanted.replace("api/desk-update.md", "api/chair-update.md"));
    office.run(&["verify"]).fails(&["there is no page `api/chair-update.md`"]);
    office.scratch.write("crate/graph-docs.toml", wanted.replace("../source", "../elsewhere"));
    office.run(&["verify"]).fails(&["name different sources"]);
}

#[test]
fn the_macro_call_is_what_is_wanted_or_is_named() {
    let office = begun("verify-call");
    let differing = [
        (
            "navigation = 0",
            "navigation = \"all\"",
            "src/lib.rs:1: `navigation` is \"all\" here and 0 in graph-docs.toml",
        ),
        ("    navigation = 0,\n", "", "`navigation` is not set here and 0 in graph-docs.toml"),
        ("\"api/desk-update.md\"", "\"api/desk-update.md\", \"resources/lamp.md\"", "`pages` is"),
        (
            "navigation = 0,",
            "navigation = 0, doc_text = \"none\",",
            "`doc_text` is \"none\" here and not set in graph-docs.toml",
        ),
        ("v1.0", "beta", "no call of `graph_docs!` has `docs = \"docs/api-reference/v1.0\"`"),
    ];
    for (from, to, said) in differing {
        office.scratch.write("crate/src/lib.rs", CALL.replacen(from, to, 1));
        office.run(&["verify"]).fails(&[said]);
    }
    // In whatever form it is the same.
    office.scratch.write(
        "crate/src/lib.rs",
        "// graph_docs!\nmod a {\n use graph_models::graph_docs;\n graph_docs!(pages = [r\"api/desk-update.md\",], docs = \"docs/api-reference/v1.0\", version = \"v1.0\", navigation = 0); }",
    );
    office.run(&["verify"]).ok();
    let json = office.run(&["verify", "--format", "json"]).ok();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap()["ok"], true);
}

#[test]
fn other_commands_look_first_when_told() {
    let office = begun("verify-locked");
    let docs = "docs/api-reference/v1.0";
    let models = graph_test_support::workspace().join("graph-models");
    let models = models.to_str().unwrap();
    let commands: [&[&str]; 5] = [
        &["check", "--docs", docs],
        &["inspect", "--docs", docs],
        &["generate", "--docs", docs, "--out", "../out", "--crate-name", "x", "--graph-models-path", models],
        &["add", "chair-update", "--dry-run"],
        &["list"],
    ];
    for command in commands {
        office.run(&[command, &["--locked"]].concat()).ok();
    }
    office.scratch.remove("crate/docs/api-reference/v1.0/resources/lamp.md");
    for command in commands {
        office.run(&[command, &["--locked"]].concat()).fails(&["which `--locked` requires", "lamp.md is missing"]);
    }
    office
        .run(&["check", "--docs", "../source/api-reference/v1.0", "--locked"])
        .fails(&["needs a graph-docs.lock in a folder above"]);
}
