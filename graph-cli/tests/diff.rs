//! What `graph-docs diff` says, and whether rustc agrees: each sample edits a small tree of pages; a program that used the old
//! Rust must fail to compile with the new one just when the command calls the change breaking.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

mod samples;

use samples::{SAMPLES, Sample};

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/pages")
}

/// A folder for one test, made anew.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Copies the tree of pages and makes the edits: a text that is replaced, a page that is added or (an empty text) removed.
fn edited(edits: &[(&str, &str, &str)], to: &Path) {
    for part in ["api", "resources"] {
        fs::create_dir_all(to.join(part)).unwrap();
        for entry in fs::read_dir(pages().join(part)).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, to.join(part).join(path.file_name().unwrap())).unwrap();
        }
    }
    for (page, from, with) in edits {
        let path = to.join(page);
        match (*from, *with) {
            ("", "") => fs::remove_file(&path).unwrap(),
            ("", text) => fs::write(&path, text).unwrap(),
            (from, with) => {
                let text = fs::read_to_string(&path).unwrap();
                assert!(text.contains(from), "{page} has no {from:?}");
                fs::write(&path, text.replace(from, with)).unwrap();
            }
        }
    }
}

fn graph_docs(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_graph-docs")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

fn text(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

fn diff(new: &Path, format: &str) -> String {
    text(graph_docs(&["diff", pages().to_str().unwrap(), new.to_str().unwrap(), "--format", format]))
}

#[test]
fn rustc_agrees_with_the_verdicts() {
    let root = folder("verdicts");
    let mut breaking = BTreeSet::new();
    for sample in SAMPLES {
        let new = root.join("pages").join(sample.name);
        edited(sample.edits, &new);
        let report: Value = serde_json::from_str(&diff(&new, "json")).unwrap();
        assert_eq!(report["release"], sample.release, "{}: {report:#}", sample.name);
        if sample.release == "major" {
            breaking.insert(format!("new_{}", sample.name));
        }
        program(&root, &format!("old_{}", sample.name), &pages(), sample);
        program(&root, &format!("new_{}", sample.name), &new, sample);
    }
    assert_eq!(failing_programs(&root), breaking);
}

/// Writes a program that uses the Rust of a tree of pages.
fn program(root: &Path, name: &str, docs: &Path, sample: &Sample) {
    let bin = root.join("src/bin").join(name);
    fs::create_dir_all(&bin).unwrap();
    fs::write(bin.join("api.rs"), text(graph_docs(&["expand", "--docs", docs.to_str().unwrap()]))).unwrap();
    let main = format!(
        "#![allow(unused, deprecated)]\nmod api;\nuse api::*;\nfn main() {{}}\nfn uses(thing: Thing) {{ {} }}\n",
        sample.uses
    );
    fs::write(bin.join("main.rs"), main).unwrap();
}

/// The programs of the crate that do not compile.
fn failing_programs(root: &Path) -> BTreeSet<String> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let manifest = format!(
        "[package]\nname = \"verdicts\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         graph-models = {{ path = {:?}, default-features = false }}\n\n[workspace]\n",
        workspace.join("graph-models")
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--bins", "--keep-going", "--message-format=json"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .output()
        .unwrap();
    let messages: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let failed = messages.iter().filter(|message| message["message"]["level"] == "error");
    failed.map(|message| message["target"]["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_does_not_matter_is_no_change() {
    let new = folder("no-change");
    edited(
        &[
            ("resources/thing.md", "ms.date: 2026-01-01", "ms.date: 2026-02-02\nauthor: someone"),
            ("resources/thing.md", "|colour|String|Its colour.|\n", ""),
            ("resources/thing.md", "|text|String|", "| colour | String | Whatever colour it has. |\n|text|String|"),
            (
                "api/thing-update.md",
                "```http\n",
                "<!-- { \"blockType\": \"request\" } -->\n\n# [HTTP](#tab/http)\n``` http\n",
            ),
            (
                "api/thing-update.md",
                "PATCH /me/things/{thing-id}\nPATCH /things/{thing-id}\n",
                "PATCH /things/{thing-id}\nPATCH /me/things/{thing-id}\n",
            ),
        ],
        &new,
    );
    assert_eq!(diff(&new, "text"), "v1.0: 0 added, 0 removed, 0 changed; 0 breaking; release: none\n");
}

#[test]
fn a_report_names_type_property_page_line_and_rust() {
    let new = folder("report");
    edited(
        &[
            ("resources/thing.md", "|count|Int32|", "|count|Int64|"),
            ("resources/thing.md", "|size|String|How big it is.|\n", "|weight|Double|How heavy it is.|\n"),
            ("resources/level.md", "|low|Not far.|", "|low|Not far.|\n|middle|Between.|"),
            ("api/thing-update.md", "PATCH /me/things/{thing-id}\n", ""),
        ],
        &new,
    );
    assert_eq!(
        diff(&new, "text"),
        "microsoft.graph.level
  + member middle  (resources/level.md:18)

microsoft.graph.thing
  ~ property count: type Edm.Int32 -> Edm.Int64  (resources/thing.md:19)
      breaking: Thing::count: Option<i32> -> Option<i64>
      breaking: ThingPatch::set_count: fn(self, i32) -> Self -> fn(self, i64) -> Self
  - property size  (resources/thing.md:22)
      breaking: Thing::size is gone
  + property weight  (resources/thing.md:22)

operation Update thing
  - URL /me/things/{thing-id}  (api/thing-update.md:24)
      breaking: update_thing::me_things is gone
  ~ body property count: type Edm.Int32 -> Edm.Int64  (api/thing-update.md:38)

v1.0: 2 added, 2 removed, 2 changed; 3 breaking; release: major
"
    );
    let markdown = diff(&new, "markdown");
    assert!(
        markdown.contains("### Breaking\n\n- `microsoft.graph.thing`: property count: type Edm.Int32 -\\> Edm.Int64\n"),
        "{markdown}"
    );
    assert!(markdown.contains("### Added\n\n- `microsoft.graph.level`: member middle added\n"), "{markdown}");
}

#[test]
fn whatever_is_deprecated_is_told() {
    let new = folder("deprecations");
    edited(
        &[
            ("resources/thing.md", "How big it is.", "Deprecated. Use `count` instead."),
            ("resources/level.md", "|high|Far.|", "|high|Deprecated.|"),
            ("resources/level.md", "# level enum type\n", "# level enum type (deprecated)\n"),
            ("api/thing-update.md", "Change the properties", "This API is deprecated.\n\nChange the properties"),
        ],
        &new,
    );
    assert_eq!(
        diff(&new, "text"),
        "microsoft.graph.level
  ~ now deprecated: Deprecated.  (resources/level.md:13)
  ~ member high: now deprecated: Deprecated.  (resources/level.md:18)

microsoft.graph.thing
  ~ property size: now deprecated: Deprecated. Use count instead.  (resources/thing.md:22)

operation Update thing
  ~ now deprecated: This API is deprecated.  (api/thing-update.md:7)

v1.0: 0 added, 0 removed, 4 changed; 0 breaking; release: patch
"
    );
}

#[test]
fn a_breaking_change_can_fail_the_command() {
    let new = folder("deny");
    edited(&[("resources/thing.md", "|size|String|How big it is.|\n", "")], &new);
    let status = Command::new(env!("CARGO_BIN_EXE_graph-docs"))
        .args(["diff", "--deny-breaking"])
        .args([pages(), new])
        .output()
        .unwrap()
        .status;
    assert_eq!(status.code(), Some(1));
}
