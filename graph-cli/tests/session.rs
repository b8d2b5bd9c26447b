//! The session in the guide, run again: each command prints what the guide says.
//!
//! Blocks marked `console` have command lines, which begin with `$ `, and their output. Blocks
//! marked `diff` are edits of files, which are made here. `UPDATE_GOLDEN=1` writes the output anew.
#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::Command;

use graph_test_support::{Scratch, copy_tree, is_updating, workspace};

/// Runs a command line of the session; what it prints to both streams, and its status if that is
/// not 0.
fn run(line: &str, folder: &Path) -> String {
    let mut words = line.split_whitespace();
    let output = match words.next() {
        Some("graph-docs") => {
            Command::new(env!("CARGO_BIN_EXE_graph-docs")).args(words).current_dir(folder).output().unwrap()
        }
        Some("cat") => return fs::read_to_string(folder.join(words.next().unwrap())).unwrap(),
        other => panic!("the session runs {other:?}, which this test does not know"),
    };
    let mut said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    if let Some(status) = output.status.code().filter(|status| *status != 0) {
        said += &format!("[exit status {status}]\n");
    }
    // What stands at the end of a line cannot be seen in a document.
    said.lines().map(|line| line.trim_end().to_owned() + "\n").collect::<String>().trim_end().to_owned() + "\n"
}

/// Applies a unified diff to the file that it names.
fn edit(diff: &str, folder: &Path) {
    let path = diff.lines().find_map(|line| line.strip_prefix("+++ ")).unwrap();
    let file = folder.join(path);
    let patch = diffy::Patch::from_str(diff).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, diffy::apply(&text, &patch).unwrap_or_else(|error| panic!("{path}: {error}"))).unwrap();
}

#[test]
fn the_session_prints_what_the_guide_says() {
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "session");
    copy_tree(&workspace().join("docs/api-reference"), &scratch.path("reference/api-reference"));
    let folder = scratch.path("people");
    fs::create_dir(&folder).unwrap();

    let guide = workspace().join("docs/guide/src/session.md");
    let text = fs::read_to_string(&guide).unwrap();
    let mut replayed = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find("\n```console\n").into_iter().chain(rest.find("\n```diff\n")).min() {
        let (before, block) = rest.split_at(start + 1);
        let (head, block) = block.split_once('\n').unwrap();
        let (body, after) = block.split_once("\n```\n").unwrap();
        replayed += &format!("{before}{head}\n");
        if head == "```diff" {
            edit(&format!("{body}\n"), &folder);
            replayed += &format!("{body}\n");
        } else {
            for line in body.lines().filter_map(|line| line.strip_prefix("$ ")) {
                replayed += &format!("$ {line}\n{}", run(line, &folder));
            }
        }
        replayed += "```\n";
        rest = after;
    }
    replayed += rest;
    if is_updating() {
        fs::write(&guide, replayed).unwrap();
    } else {
        assert!(replayed == text, "the session is not what the guide says:\n{}", diffy::create_patch(&text, &replayed));
    }
}
