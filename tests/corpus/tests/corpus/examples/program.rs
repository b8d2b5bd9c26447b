//! The program of a tree's types.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use graph_codegen::emit::{ItemKind, Items};
use graph_corpus_tests::{Finding, Reason, Verdict};
use graph_test_support::cargo::copy_lock;
use graph_test_support::workspace;
use serde_json::{Value, json};

use super::tree::{Example, Use};

/// What generated code may not say, and what does not matter here.
const ALLOWED: &str = "#![allow(dead_code, deprecated, unused, clippy::all, missing_docs)]";

/// Tests run side by side, and all crates have one name, so that little is left in the target
/// folder.
static BUSY: Mutex<()> = Mutex::new(());

/// Builds the crate of the items, and lets it judge the examples.
pub fn judge(items: &Items, examples: &[&Example]) -> Vec<Verdict> {
    let _one_at_a_time = BUSY.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder::new();
    write(&folder.0, items);
    let program = build(&folder.0);
    let mut judge = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the judge");
    let mut input = judge.stdin.take().expect("its standard input");
    let jobs: String = examples.iter().map(|example| format!("{}\n", job(example))).collect();
    let writer = std::thread::spawn(move || input.write_all(jobs.as_bytes()));
    let output = BufReader::new(judge.stdout.take().expect("its standard output"));
    let verdicts: Vec<Verdict> = output.lines().map(|line| verdict(&line.expect("a line"))).collect();
    writer.join().expect("the writer").expect("all jobs written");
    assert!(judge.wait().expect("the judge").success(), "the judge failed");
    assert_eq!(verdicts.len(), examples.len(), "a verdict for each example");
    verdicts
}

fn job(example: &Example) -> Value {
    json!({ "type": example.ty, "patch": matches!(example.what, Use::Patch | Use::ElsewherePatch), "json": example.json })
}

fn verdict(line: &str) -> Verdict {
    let value: Value = serde_json::from_str(line).expect("a verdict");
    let findings = value["findings"].as_array().expect("findings").iter().map(|finding| {
        let text = |index: usize| finding[index].as_str().expect("a text");
        Finding::new(Reason::from_name(text(0)).expect("a reason"), text(1), text(2))
    });
    Verdict { objects: value["objects"].as_u64().unwrap_or(0) as usize, findings: findings.collect() }
}

/// A folder below the target folder, gone with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("graph-examples");
        std::fs::create_dir_all(path.join("src")).expect("a folder for the crate");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = cargo(&self.0, &["clean", "--package", "graph-examples"]).output();
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn write(folder: &Path, items: &Items) {
    let workspace = workspace();
    let manifest = format!(
        r#"[package]
name = "graph-examples"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
graph-models = {{ path = {models:?}, default-features = false }}
graph-corpus-tests = {{ path = {tests:?} }}

[workspace]

# As the workspace has it, so that what is built already is used again.
[profile.dev]
debug = 0
"#,
        models = workspace.join("graph-models"),
        tests = workspace.join("tests/corpus"),
    );
    let main = format!(
        "//! Generated.\n{ALLOWED}\nmod models {{ include!(\"models.rs\"); }}\nuse graph_corpus_tests::Entry;\n\
         static TABLE: &[Entry] = &[\n{}];\nfn main() -> std::io::Result<()> {{ graph_corpus_tests::run(TABLE) }}\n",
        table(items)
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest");
    copy_lock(folder);
    std::fs::write(folder.join("src/models.rs"), items.clone().into_tokens().to_string()).expect("the models");
    std::fs::write(folder.join("src/main.rs"), main).expect("the program");
}

/// The entry of each model, with its patch type if it has one.
fn table(items: &Items) -> String {
    let mut entries: BTreeMap<&str, String> = BTreeMap::new();
    for item in &items.list {
        let path: String = item.path.iter().map(|module| format!("{module}::")).collect();
        let entry = |kind: &str| format!("    Entry::{kind}::<models::{path}{}>(),\n", item.name);
        match item.kind {
            ItemKind::Model => drop(entries.entry(&item.source).or_insert_with(|| entry("model"))),
            ItemKind::Patch => drop(entries.insert(&item.source, entry("patch"))),
            _ => {}
        }
    }
    entries.into_values().fold(String::new(), |mut all, entry| {
        write!(all, "{entry}").expect("a string takes everything");
        all
    })
}

fn build(folder: &Path) -> PathBuf {
    let output = cargo(folder, &["build", "--offline", "--quiet"]).output().expect("cargo");
    assert!(output.status.success(), "the crate does not build:\n{}", String::from_utf8_lossy(&output.stderr));
    target().join("debug").join(format!("graph-examples{}", std::env::consts::EXE_SUFFIX))
}

/// Cargo in the crate, with the target folder of the workspace: what is built there is used again.
fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).arg("--target-dir").arg(target()).current_dir(folder);
    command
}

fn target() -> &'static Path {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    tmp.parent().unwrap_or(tmp)
}
