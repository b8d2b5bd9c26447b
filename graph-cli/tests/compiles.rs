//! Written crates compile: all of them, nothing of them, and each area by itself, without a warning.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A crate written from some pages.
fn written(docs: &Path, name: &str) -> PathBuf {
    let out = scratch(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
    command.arg("generate").arg("--docs").arg(docs).arg("--out").arg(&out);
    command.arg("--graph-models-path").arg(workspace().join("graph-models"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::copy(workspace().join("Cargo.lock"), out.join("Cargo.lock")).unwrap();
    // The folder may lie below this workspace, of which the crate is no member.
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(manifest, format!("{text}\n[workspace]\n")).unwrap();
    out
}

/// Runs cargo on a crate; a warning is an error.
fn cargo(folder: &Path, arguments: &[&str]) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("written"))
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}: {said}", arguments.join(" "));
}

fn features(folder: &Path) -> Vec<String> {
    let manifest: toml::Table = fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
    manifest["features"].as_table().unwrap().keys().cloned().collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn the_repositorys_pages_become_one_crate_of_both_versions() {
    let folder = written(&workspace().join("docs/api-reference"), "written-docs");
    cargo(&folder, &["check"]);
    cargo(&folder, &["check", "--no-default-features"]);
    cargo(&folder, &["doc", "--no-deps"]);
}

#[test]
fn odd_pages_compile_in_every_area() {
    let docs = scratch("stress-pages");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stress"), &docs);
    large_pages(&docs);
    let folder = written(&docs, "written-stress");
    for file in files(&folder) {
        let size = file.metadata().unwrap().len();
        assert!(size <= 256 * 1024, "{} has {size} bytes", file.display());
    }
    assert!(folder.join("src/areas_2/large/wide/part_1.rs").is_file(), "a file that is too long is split");
    cargo(&folder, &["check"]);
    cargo(&folder, &["check", "--no-default-features"]);
    cargo(&folder, &["doc", "--no-deps"]);
    let features = features(&folder);
    assert!(features.len() > 12, "{features:?}");
    for feature in features {
        cargo(&folder, &["check", "--no-default-features", "--features", &feature]);
    }
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&file, target).unwrap();
    }
}

/// Pages that are long: an enum of 826 members, a type of 700 properties that can all be set, an operation with 24 URLs.
fn large_pages(docs: &Path) {
    let page = |path: &str, title: &str, rest: &str| {
        let text = format!(
            "---\nms.prod: \"large\"\n---\n\n# {title}\n\nNamespace: microsoft.graph\n\nA large one.\n\n{rest}\n"
        );
        fs::write(docs.join(path), text).unwrap();
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
