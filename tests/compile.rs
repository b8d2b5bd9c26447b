//! Compile-pass and compile-fail cases: `cases/TOPIC/pass_*.rs` and `cases/TOPIC/fail_*.rs` with their `.stderr`.
//!
//! `TRYBUILD=overwrite cargo test -p graph-tests --test compile` writes the `.stderr` files anew; read the difference.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use graph_codegen::diagnostic::{Code, Severity};

#[test]
fn cases() {
    let cases = trybuild::TestCases::new();
    cases.pass("cases/*/pass_*.rs");
    cases.compile_fail("cases/*/fail_*.rs");
}

/// Every code that a macro can give has a case; notes are shown by the command alone.
#[test]
fn every_code_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut shown = String::new();
    for topic in fs::read_dir(root).unwrap() {
        for file in fs::read_dir(topic.unwrap().path()).unwrap().map(|file| file.unwrap().path()) {
            if file.extension().is_some_and(|extension| extension == "stderr") {
                shown.push_str(&fs::read_to_string(file).unwrap());
            }
        }
    }
    let told = |code: &&Code| code.severity() > Severity::Note && !shown.contains(&format!("[{code}]"));
    let missing: Vec<_> = Code::ALL.iter().filter(told).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}
