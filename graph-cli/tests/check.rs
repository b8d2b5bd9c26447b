//! What `graph-docs check` and `explain` print.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use graph_test_support::{Scratch, resource_page};
use serde_json::Value;

/// A folder with one page, in which a type cell cannot be read.
fn pages(name: &str) -> PathBuf {
    let folder = Scratch::new(env!("CARGO_TARGET_TMPDIR"), name);
    folder.write(
        "resources/thing.md",
        resource_page("thing", "|colour|String|Grün oder größer.|\n|size|???|How big it is.|"),
    );
    folder.root().to_path_buf()
}

/// The command, called beside the folder.
fn graph_docs(docs: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
    command.current_dir(docs.parent().unwrap()).arg("check").arg("--docs").arg(docs.file_name().unwrap());
    command.args(arguments).output().unwrap()
}

#[test]
fn text_is_for_people_and_has_colours_only_on_request() {
    let docs = pages("check-text");
    let plain = graph_docs(&docs, &[]);
    let text = String::from_utf8(plain.stderr).unwrap();
    let finding = "warning[unreadable-type]: the type of `size` can't be read\n  --> check-text/resources/thing.md:12:7\n   |\n12 | |size|???|How big it is.|\n   |       ^^^\n";
    assert!(text.contains(finding), "{text}");
    assert!(plain.stdout.is_empty() && plain.status.success());
    let painted = String::from_utf8(graph_docs(&docs, &["--color", "always"]).stderr).unwrap();
    assert!(painted.contains("\u{1b}["), "{painted}");
}

#[test]
fn a_folder_that_is_not_there_is_said_to_be_so() {
    let output = graph_docs(&pages("check-nowhere").join("elsewhere"), &[]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("elsewhere") && text.contains("no such folder"), "{text}");
}

#[test]
fn json_has_the_same_text_and_the_place() {
    let docs = pages("check-json");
    let output = graph_docs(&docs, &["--format", "json"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&value["errors"], &value["warnings"]), (&0.into(), &1.into()));
    let finding = &value["diagnostics"][0];
    assert_eq!(finding["code"], "unreadable-type");
    assert_eq!(finding["place"]["page"], "resources/thing.md");
    assert_eq!(finding["place"]["path"], "check-json/resources/thing.md");
    assert_eq!((&finding["place"]["line"], &finding["place"]["column"]), (&12.into(), &7.into()));
    assert_eq!((&finding["place"]["end_column"], &finding["place"]["text"]), (&10.into(), &"???".into()));
    assert!(finding["rendered"].as_str().unwrap().starts_with("warning[unreadable-type]: the type"));
}

#[test]
fn sarif_names_rule_and_region() {
    let docs = pages("check-sarif");
    let output = graph_docs(&docs, &["--format", "sarif"]);
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    let run = &value["runs"][0];
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&"unreadable-type".into(), &"warning".into()));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "check-sarif/resources/thing.md");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&12.into(), &7.into()));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert!(rules.iter().any(|rule| rule["id"] == "unreadable-type"));
}

#[test]
fn warnings_can_be_denied() {
    let docs = pages("check-deny");
    assert_eq!(graph_docs(&docs, &["--deny-warnings"]).status.code(), Some(1));
}

#[test]
fn a_code_is_explained() {
    let explain = |code: &str| Command::new(env!("CARGO_BIN_EXE_graph-docs")).args(["explain", code]).output().unwrap();
    let text = String::from_utf8(explain("missing-page").stdout).unwrap();
    assert!(text.starts_with("missing-page\n\nWarning") && text.contains("\nFix: "), "{text}");
    let unknown = explain("no-such-code");
    assert!(!unknown.status.success() && String::from_utf8_lossy(&unknown.stderr).contains("there is no code"));
}

#[test]
fn options_come_from_a_file_for_every_command_that_reads_pages() {
    let docs = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "check-config");
    docs.write("resources/thing.md", resource_page("thing", "|size|???|How big it is.|"));
    docs.write(
        "resources/other.md",
        resource_page("other", "|thing|[thing](thing.md)|A thing.|\n|gone|[gone](gone.md)|One.|"),
    );
    docs.write("docs.toml", "pages = [\"resources/other.md\"]\nexclude = [\"thing\"]\nmissing_pages = \"deny\"\n");
    docs.write("wrong.toml", "doc_text = \"some\"\n");
    let run = |command: &str, config: &str| {
        let mut graph_docs = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        graph_docs.arg(command).arg("--docs").arg(docs.root()).arg("--config").arg(docs.path(config)).output().unwrap()
    };
    for command in ["check", "inspect", "expand"] {
        let output = run(command, "docs.toml");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("error[missing-page]") && !said.contains("unreadable-type"), "{command}: {said}");
        assert_eq!(output.status.code(), Some(1), "{command}");
        let output = run(command, "wrong.toml");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("wrong.toml:1:12: ") && said.contains("doc_text"), "{command}: {said}");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{command}");
    }
}

#[test]
fn a_finding_about_an_option_shows_its_line() {
    let docs = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "check-options");
    docs.write("docs/resources/thing.md", resource_page("thing", "|size|String|How big it is.|\n|kind|???|Its kind.|"));
    docs.write(
        "graph.toml",
        "writable = [\n    \"thing/size\",\n    \"Thing/colour\",\n]\nexclude = [\"tihng\"]\nrename = { \"thing/size\" = \"extent\" }\n",
    );
    docs.write("right.toml", "allow = [\"unreadable-type\"]\n[rename]\n\"thing/size\" = \"extent\"\n");
    let run = |command: &str, config: &str| {
        let mut graph_docs = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        graph_docs.current_dir(docs.root()).args([command, "--docs", "docs", "--config", config]).output().unwrap()
    };
    let said = String::from_utf8(run("check", "graph.toml").stderr).unwrap();
    for expected in [
        "the option `exclude` names `tihng`, which no page names\n --> graph.toml:5:12\n  |\n5 | exclude = [\"tihng\"]\n  |            ^^^^^^^\n  = help: did you mean `microsoft.graph.thing`?",
        "--> docs/resources/thing.md:11:2\n",
        "= help: remove it from the option; see graph.toml:2:5",
        "microsoft.graph.thing has no property `colour`\n --> docs/resources/thing.md:",
        "= help: remove it from the option if the property is gone; see graph.toml:3:5",
    ] {
        assert!(said.contains(expected), "{expected:?} is not in {said}");
    }
    let output = run("expand", "right.toml");
    let (rust, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(
        rust.contains("pub extent: ::core::option::Option<::std::string::String>") && said.is_empty(),
        "{said}{rust}"
    );
}

#[test]
fn a_wrong_folder_names_the_right_one() {
    let docs = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "check-folders");
    docs.write("docs/v1.0/resources/thing.md", resource_page("thing", "|size|String|How big it is.|"));
    docs.write("docs/beta/resources/thing.md", resource_page("thing", "|size|String|How big it is.|"));
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        let output = command.current_dir(docs.root()).args(arguments).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let high = "did you mean `docs/beta` or `docs/v1.0`?";
    let low = "did you mean `docs/v1.0`?";
    for (arguments, expected) in [
        (vec!["check", "--docs", "docs"], high),
        (vec!["inspect", "--docs", "docs"], high),
        (vec!["expand", "--docs", "docs/v1.0/resources"], low),
        (vec!["diff", "docs/beta", "docs/v1.0/resources"], low),
        (vec!["generate", "--docs", ".", "--out", "out"], "did you mean `./docs/beta` or `./docs/v1.0`?"),
        (vec!["generate", "--docs", "docs/v1.0/resources", "--out", "out"], low),
    ] {
        let (success, said) = run(&arguments);
        assert!(!success && said.contains(expected), "{arguments:?}: {said}");
    }
    assert!(run(&["generate", "--docs", "docs", "--out", "out"]).0);
}
