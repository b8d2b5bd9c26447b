//! Standard output and standard error: lost output is a failure, a reader that went away is none,
//! and nothing that pages are called gets at the terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::process::{Command, Stdio};

use graph_test_support::{Scratch, own_trees, resource_page};

/// Every command that prints something, with the arguments that it needs.
fn commands() -> Vec<Vec<String>> {
    let [v1, _] = own_trees();
    let docs = v1.to_str().unwrap();
    let lines = [
        format!("inspect --docs {docs} --page resources/todo*.md"),
        format!("inspect --docs {docs} --page resources/todo*.md --format json"),
        format!("expand --docs {docs} --page resources/todo*.md"),
        format!("check --docs {docs} --page resources/todo*.md --format json"),
        format!("check --docs {docs} --page resources/todo*.md --format sarif"),
        format!("diff {docs} {docs} --page resources/todo*.md --format json"),
        format!("diff {docs} {docs} --page resources/todo*.md"),
        "explain".to_owned(),
        "explain missing-page".to_owned(),
        "--help".to_owned(),
        "--version".to_owned(),
        "generate --help".to_owned(),
    ];
    lines.iter().map(|line| line.split(' ').map(str::to_owned).collect()).collect()
}

fn graph_docs(arguments: &[String]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
    command.args(arguments);
    command
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_is_lost_is_a_failure() {
    let full = || std::fs::File::options().write(true).open("/dev/full").expect("a device that is always full");
    for arguments in commands() {
        let output = graph_docs(&arguments).stdout(full()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said.contains("error: cannot write to standard output: No space left on device"), "{said}");
        assert!(graph_docs(&arguments).output().unwrap().status.success(), "{arguments:?}");
    }
    // Findings for people go to standard error.
    let [v1, _] = own_trees();
    let check = ["check", "--docs", v1.to_str().unwrap()].map(str::to_owned);
    assert!(!graph_docs(&check).stderr(full()).status().unwrap().success());
}

#[test]
fn a_reader_that_went_away_is_no_failure() {
    for arguments in commands() {
        let mut child = graph_docs(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && !said.contains("error:"), "{arguments:?}: {said}");
    }
}

/// What is written to a folder, and what is printed, has no control characters however pages,
/// folders and options are called.
#[cfg(unix)]
#[test]
fn names_of_files_are_neither_code_nor_escape_sequences() {
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "hostile-names");
    let docs = "docs\u{1b}[31m";
    let names = ["note", "lamp.\npub fn evil() {}\n//", "desk\u{2028}", "chair\u{202e}", "bed\u{1b}[2J", "sofa\r"];
    for name in names {
        let word: String = name.chars().take_while(char::is_ascii_alphabetic).collect();
        let rows = format!("|{word}|???|[x](gone\u{202e}\u{1b}.md) Its {word}.|");
        scratch.write(&format!("{docs}/resources/{name}.md"), resource_page(&word, &rows));
    }
    for (out, arguments) in [
        ("1", vec!["check", "--docs", docs]),
        ("2", vec!["inspect", "--docs", docs]),
        ("3", vec!["expand", "--docs", docs]),
        ("4", vec!["generate", "--docs", docs, "--out", "out"]),
        ("5", vec!["generate", "--docs", docs, "--out", "out", "--check"]),
        ("6", vec!["diff", docs, docs]),
        ("7", vec!["check", "--docs", docs, "--page", "resources/desk\u{2028}.md"]),
        ("8", vec!["generate", "--docs", docs, "--out", "out\u{1b}[31m", "--page", "\u{1b}[31m"]),
        ("9", vec!["generate", "--docs", "none\u{1b}[31m", "--out", "out"]),
        ("10", vec!["explain", "\u{1b}[31m"]),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_graph-docs"))
            .current_dir(scratch.root())
            .args(&arguments)
            .output()
            .unwrap();
        for text in [String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap()] {
            let hidden = text.chars().find(|c| *c != '\n' && graph_codegen::hidden::is_hidden(*c));
            assert_eq!(hidden, None, "{out}: {arguments:?}: {text:?}");
            assert!(!text.contains("\npub fn evil"), "{text}");
        }
    }
    let mut written = String::new();
    for file in graph_test_support::files(&scratch.path("out")) {
        written.push_str(&std::fs::read_to_string(file).unwrap());
    }
    assert!(written.contains("pub struct Note"), "{written}");
    assert!(!written.contains("evil") && !written.contains("pub struct Desk"), "{written}");
}
