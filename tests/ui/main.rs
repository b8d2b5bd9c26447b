//! Programs that must compile, `TOPIC/pass_*.rs`, and programs that must not, `TOPIC/fail_*.rs` with what rustc says in
//! `.stderr`. The pages that they read are below `docs`.
//!
//! `TRYBUILD=overwrite cargo test -p graph-ui-tests` writes the `.stderr` files anew; read the difference.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;

use graph_codegen::diagnostic::{Code, Severity};

#[test]
fn programs() {
    let cases = trybuild::TestCases::new();
    cases.pass("*/pass_*.rs");
    cases.compile_fail("*/fail_*.rs");
}

/// Every code that a macro can give has a program; notes are shown by the command alone.
#[test]
fn every_code_has_a_program() {
    let mut shown = String::new();
    for file in graph_test_support::files(Path::new(env!("CARGO_MANIFEST_DIR"))) {
        if file.extension().is_some_and(|extension| extension == "stderr") {
            shown.push_str(&fs::read_to_string(file).unwrap());
        }
    }
    let told = |code: &&Code| code.severity() > Severity::Note && !shown.contains(&format!("[{code}]"));
    let missing: Vec<_> = Code::ALL.iter().filter(told).collect();
    assert!(missing.is_empty(), "no program shows {missing:?}");
}
