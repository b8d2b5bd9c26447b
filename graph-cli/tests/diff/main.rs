//! What `graph-docs diff` says, and whether rustc agrees: each sample edits a small tree of pages;
//! a program that used the old Rust must fail to compile with the new one just when the command
//! calls the change breaking.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use graph_test_support::{Scratch, cargo, copy_tree};
use serde_json::Value;

mod samples;

use samples::{SAMPLES, Sample};

fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/pages")
}

/// A folder for one test.
fn folder(name: &str) -> Scratch {
    Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("diff/{name}"))
}

/// The tree of pages with edits: a text that is replaced, a page that is added or (an empty text)
/// removed.
fn edited(name: &str, edits: &[(&str, &str, &str)]) -> Scratch {
    let tree = folder(name);
    copy_tree(&pages(), tree.root());
    for (page, from, with) in edits {
        match (*from, *with) {
            ("", "") => tree.remove(page),
            ("", text) => tree.write(page, text),
            (from, with) => {
                let text = tree.read(page);
                assert!(text.contains(from), "{page} has no {from:?}");
                tree.write(page, text.replace(from, with));
            }
        }
    }
    tree
}

fn graph_docs(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_graph-docs")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

fn text(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

fn diff(new: &Scratch, format: &str) -> String {
    text(graph_docs(&["diff", pages().to_str().unwrap(), new.root().to_str().unwrap(), "--format", format]))
}

#[test]
fn rustc_agrees_with_the_verdicts() {
    let root = folder("verdicts");
    let mut breaking = BTreeSet::new();
    for sample in SAMPLES {
        let new = edited(&format!("samples/{}", sample.name), sample.edits);
        let report: Value = serde_json::from_str(&diff(&new, "json")).unwrap();
        assert_eq!(report["release"], sample.release, "{}: {report:#}", sample.name);
        if sample.release == "major" {
            breaking.insert(format!("new_{}", sample.name));
        }
        program(&root, &format!("old_{}", sample.name), &pages(), sample);
        program(&root, &format!("new_{}", sample.name), new.root(), sample);
    }
    assert_eq!(failing_programs(&root), breaking);
}

/// Writes a program that uses the Rust of a tree of pages.
fn program(root: &Scratch, name: &str, docs: &Path, sample: &Sample) {
    let items = text(graph_docs(&["expand", "--docs", docs.to_str().unwrap()]));
    root.write(&format!("src/bin/{name}/api.rs"), items);
    let main = format!(
        "#![allow(unused, deprecated)]\nmod api;\nuse api::*;\nfn main() {{}}\nfn uses(thing: Thing) {{ {} }}\n",
        sample.uses
    );
    root.write(&format!("src/bin/{name}/main.rs"), main);
}

/// The programs of the crate that do not compile.
fn failing_programs(root: &Scratch) -> BTreeSet<String> {
    let models = cargo::dependency("graph-models", &[]);
    root.write("Cargo.toml", cargo::manifest("verdicts", &[models], &[]));
    cargo::copy_lock(root.root());
    let check = ["check", "--bins", "--keep-going"];
    let cargo::Built { messages, said, .. } = cargo::run(root.root(), env!("CARGO_TARGET_TMPDIR"), &check);
    assert!(!messages.is_empty(), "{said}");
    let failed = messages.iter().filter(|message| message["message"]["level"] == "error");
    failed.map(|message| message["target"]["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_does_not_matter_is_no_change() {
    let new = edited(
        "no-change",
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
    );
    assert_eq!(diff(&new, "text"), "v1.0: 0 added, 0 removed, 0 changed; 0 breaking; release: none\n");
}

#[test]
fn what_the_options_leave_out_breaks_nobody() {
    let new = edited("options", &[("resources/thing.md", "|count|Int32|", "|count|Int64|")]);
    let release = |arguments: &[&str]| {
        let folders =
            ["diff", pages().to_str().unwrap(), new.root().to_str().unwrap(), "--format", "json"].map(str::to_owned);
        let all: Vec<String> = folders.into_iter().chain(arguments.iter().map(|it| (*it).to_owned())).collect();
        let report = text(graph_docs(&all.iter().map(String::as_str).collect::<Vec<_>>()));
        serde_json::from_str::<Value>(&report).unwrap()["release"].as_str().unwrap().to_owned()
    };
    assert_eq!(release(&[]), "major");
    let config = new.path("options.toml");
    new.write("options.toml", "exclude = [\"microsoft.graph.thing\"]\n");
    assert_ne!(release(&["--config", config.to_str().unwrap()]), "major");
}

#[test]
fn a_report_names_type_property_page_line_and_rust() {
    let new = edited(
        "report",
        &[
            ("resources/thing.md", "|count|Int32|", "|count|Int64|"),
            ("resources/thing.md", "|size|String|How big it is.|\n", "|weight|Double|How heavy it is.|\n"),
            ("resources/level.md", "|low|Not far.|", "|low|Not far.|\n|middle|Between.|"),
            ("api/thing-update.md", "PATCH /me/things/{thing-id}\n", ""),
        ],
    );
    assert_eq!(
        diff(&new, "text"),
        "microsoft.graph.level
  + member middle  (resources/level.md:18)

microsoft.graph.thing
  ~ property count: type changed from Edm.Int32 to Edm.Int64  (resources/thing.md:19)
      breaking: `Thing::count` changed from `Option<i32>` to `Option<i64>`
      breaking: `ThingPatch::set_count` changed from `fn(self, i32) -> Self` to `fn(self, i64) -> Self`
  - property size  (resources/thing.md:22)
      breaking: `Thing::size` was removed
  + property weight  (resources/thing.md:22)

operation Update thing
  - URL /me/things/{thing-id}  (api/thing-update.md:24)
      breaking: `update_thing::me_things` was removed
  ~ body property count: type changed from Edm.Int32 to Edm.Int64  (api/thing-update.md:38)

v1.0: 2 added, 2 removed, 2 changed; 3 breaking; release: major
"
    );
    let markdown = diff(&new, "markdown");
    assert!(
        markdown.contains(
            "### Breaking\n\n- `microsoft.graph.thing`: property count: type changed from Edm.Int32 to Edm.Int64\n"
        ),
        "{markdown}"
    );
    assert!(markdown.contains("### Added\n\n- `microsoft.graph.level`: member middle added\n"), "{markdown}");
}

#[test]
fn a_property_that_may_have_been_renamed_is_told() {
    let new = edited(
        "renamed",
        &[
            ("resources/thing.md", "|size|String|How big it is.|", "|extent|String|How big it is.|"),
            ("resources/thing.md", "|count|Int32|", "|number|Int64|"),
        ],
    );
    let told = diff(&new, "text");
    assert!(told.contains("- property size  (resources/thing.md:22)\n      was it renamed to `extent`?\n"), "{told}");
    assert_eq!(told.matches("was it renamed").count(), 1, "one of another type is another property: {told}");
    assert!(diff(&new, "markdown").contains("  - Was it renamed to `extent`?\n"));
    assert!(diff(&new, "json").contains("\"renamedTo\": \"extent\""));
    // Where two are gone, neither is known to have become the new one.
    let two = edited(
        "renamed-two",
        &[
            ("resources/thing.md", "|size|String|How big it is.|", "|extent|String|How big it is.|"),
            ("resources/thing.md", "|colour|String|Its colour.|\n", ""),
            ("api/thing-update.md", "|colour|String|Its colour.|\n", ""),
        ],
    );
    assert!(!diff(&two, "text").contains("was it renamed"));
}

/// Types without a page and closed lists have their names from the generator: what becomes of them
/// is told of what has them.
#[test]
fn what_no_page_documents_is_no_subject() {
    let new = edited(
        "undocumented",
        &[
            ("resources/owner.md", "|badge|[badge](badge.md)|The badge, which no page here documents.|\n", ""),
            ("resources/owner.md", "`one`, `two`", "`one`, `three`"),
            ("resources/thing.md", "|size|String|", "|size|[tag](tag.md)|"),
        ],
    );
    assert_eq!(
        diff(&new, "text"),
        "microsoft.graph.owner
  - property badge  (resources/owner.md:18)
      breaking: `Badge` was removed
      breaking: `Keeper::badge` was removed
      breaking: `KeeperPatch::clear_badge` was removed
      breaking: `KeeperPatch::set_badge` was removed
      breaking: `Owner::badge` was removed
      breaking: `OwnerPatch::clear_badge` was removed
      breaking: `OwnerPatch::set_badge` was removed
  ~ property rank: possible values added: three; removed: two  (resources/owner.md:18)
      breaking: `OwnerRank::Two` was removed

microsoft.graph.thing
  ~ property size: type changed from Edm.String to microsoft.graph.tag  (resources/thing.md:22)
      breaking: `Thing::size` changed from `Option<String>` to `Option<Tag>`

v1.0: 0 added, 1 removed, 2 changed; 3 breaking; release: major
"
    );
}

#[test]
fn whatever_is_deprecated_is_told() {
    let new = edited(
        "deprecations",
        &[
            ("resources/thing.md", "How big it is.", "Deprecated. Use `count` instead."),
            ("resources/level.md", "|high|Far.|", "|high|Deprecated.|"),
            ("resources/level.md", "# level enum type\n", "# level enum type (deprecated)\n"),
            ("api/thing-update.md", "Change the properties", "This API is deprecated.\n\nChange the properties"),
        ],
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
    let new = edited("deny", &[("resources/thing.md", "|size|String|How big it is.|\n", "")]);
    let status = Command::new(env!("CARGO_BIN_EXE_graph-docs"))
        .args(["diff", "--deny-breaking"])
        .args([&pages(), new.root()])
        .output()
        .unwrap()
        .status;
    assert_eq!(status.code(), Some(1));
}
