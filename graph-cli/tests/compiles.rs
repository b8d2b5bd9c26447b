//! Written crates compile: all of them, nothing of them, and each area by itself, without a
//! warning.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::path::Path;
use std::process::Command;

use graph_test_support::{Scratch, cargo, copy_tree, examples, files, workspace};

/// A crate written from some pages.
fn written(docs: &Path, name: &str) -> Scratch {
    let out = Scratch::new(env!("CARGO_TARGET_TMPDIR"), name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
    command.arg("generate").arg("--docs").arg(docs).arg("--out").arg(out.root());
    command.arg("--graph-models-path").arg(workspace().join("graph-models"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    cargo::copy_lock(out.root());
    // The folder may lie below this workspace, of which the crate is not a member.
    out.write("Cargo.toml", out.read("Cargo.toml") + "\n[workspace]\n");
    out
}

/// Runs cargo on a crate, which has nothing to say, not even a warning.
fn silent(folder: &Scratch, arguments: &[&str]) {
    let mut cargo = cargo::cargo(folder.root(), env!("CARGO_TARGET_TMPDIR"));
    let output = cargo.args(arguments).arg("--quiet").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "cargo {}: {said}", arguments.join(" "));
}

/// Adds the examples in the documents of the written functions as programs of the crate, one for
/// each version. They are `ignore`d where they stand, since a module of a user's crate may be
/// private.
fn add_examples(folder: &Scratch, versions: &[&str]) {
    for version in versions {
        let path = format!("src/{version}");
        let texts = files(&folder.path(&path)).into_iter().map(|file| std::fs::read_to_string(file).unwrap());
        let root = format!("{}::{version}", folder.root().file_name().unwrap().to_str().unwrap().replace('-', "_"));
        let program: String = texts.map(|text| examples(&text, &root)).collect();
        assert!(program.matches("let request").count() > 5, "{version}: {program}");
        folder.write(&format!("examples/{version}.rs"), format!("#![allow(deprecated)]\n{program}\nfn main() {{}}\n"));
    }
}

fn features(folder: &Scratch) -> Vec<String> {
    let manifest: toml::Table = folder.read("Cargo.toml").parse().unwrap();
    manifest["features"].as_table().unwrap().keys().cloned().collect()
}

#[test]
fn the_repositorys_pages_become_one_crate_of_both_versions() {
    let folder = written(&workspace().join("docs/api-reference"), "written-docs");
    silent(&folder, &["check"]);
    silent(&folder, &["check", "--no-default-features"]);
    silent(&folder, &["doc", "--no-deps"]);
    add_examples(&folder, &["v1", "beta"]);
    silent(&folder, &["check", "--examples"]);
}

#[test]
fn odd_pages_compile_in_every_area() {
    let docs = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "stress-pages");
    copy_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress"), docs.root());
    large_pages(&docs);
    let folder = written(docs.root(), "written-stress");
    for file in files(folder.root()) {
        let size = file.metadata().unwrap().len();
        assert!(size <= 256 * 1024, "{} has {size} bytes", file.display());
    }
    assert!(folder.path("src/areas_2/large/wide/part_1.rs").is_file(), "a file that is too long is split");
    silent(&folder, &["check"]);
    silent(&folder, &["check", "--no-default-features"]);
    silent(&folder, &["doc", "--no-deps"]);
    let features = features(&folder);
    assert!(features.len() > 12, "{features:?}");
    for feature in features {
        silent(&folder, &["check", "--no-default-features", "--features", &feature]);
    }
}

/// Pages that are long: an enum of 826 members, a type of 700 properties that can all be set, an
/// operation with 24 URLs.
fn large_pages(docs: &Scratch) {
    let page = |path: &str, title: &str, rest: &str| {
        let text = format!(
            "---\nms.prod: \"large\"\n---\n\n# {title}\n\nNamespace: microsoft.graph\n\nA large one.\n\n{rest}\n"
        );
        docs.write(path, text);
    };
    let members: String = (0..826).map(|number| format!("|reason{number}Of826|Reason {number}.|\n")).collect();
    page("resources/reason.md", "reason enum type", &format!("## Members\n\n|Member|Description|\n|:-|:-|\n{members}"));
    let types = ["String", "Int32 collection", "[reason](reason.md)", "[node](node.md)", "DateTimeOffset"];
    let rows: String = (0..700)
        .map(|number| format!("|setting{number}|{}|What setting {number} does.|\n", types[number % 5]))
        .collect();
    let table = format!("|Property|Type|Description|\n|:-|:-|:-|\n{rows}");
    page("resources/wide.md", "wide resource type", &format!("## Properties\n\n{table}"));
    let body = table.replace("](", "](../resources/");
    let urls: String = (0..24).map(|number| format!("PATCH /roots{number}/{{root-id}}/wides/{{wide-id}}\n")).collect();
    let request = format!(
        "Change a [wide](../resources/wide.md).\n\n## HTTP request\n\n```http\n{urls}```\n\n## Request body\n\n{body}"
    );
    page("api/wide-update.md", "Update wide", &request);
}
