//! The macro's own time: a crate that is nothing but one `graph_docs!` of all v1.0, against the
//! same items in a file.
//!
//! The macro is built as cargo builds it without further ado, unoptimised. Time is the compiler's
//! own: it says how long each of its passes took (`-Ztime-passes`, which a stable compiler allows
//! for a crate that `RUSTC_BOOTSTRAP` names). Both crates' items have to be parsed and searched for
//! macros, so what only the first one spends there is the macro's.

use std::process::Stdio;

use graph_codegen::generate;
use graph_codegen::library::Folder;
use serde_json::Value;

use crate::bench_crate::BenchCrate;
use crate::corpus;
use crate::table::{self, number};

const DEPENDENCIES: &str = "graph-models = MACRO\n";
const ROUNDS: usize = 2;

/// How long the compiler took, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Passes {
    /// Parsing the crate and expanding its macros.
    expanding: f64,
    /// Everything.
    total: f64,
}

/// Prints the table.
pub fn run() {
    let docs = corpus::folder();
    let call = format!("graph_models::graph_docs! {{ docs = {docs:?}, pages = [\"**\"] }}\n");
    let mut settings = corpus::settings();
    settings.rust.root = None;
    let items = generate(&Folder::new(docs), &settings).items.together().to_string();
    let crates = [
        BenchCrate::write("by_macro", DEPENDENCIES, "src/lib.rs", &call),
        BenchCrate::write("in_a_file", DEPENDENCIES, "src/lib.rs", &items),
    ];
    let [by_macro, in_a_file] = crates.map(|one| {
        one.cost(&["check"]);
        let rounds: Vec<Passes> = (0..ROUNDS).map(|_| passes(&one)).collect();
        let least = |of: fn(&Passes) -> f64| rounds.iter().map(of).fold(f64::INFINITY, f64::min);
        Passes { expanding: least(|passes| passes.expanding), total: least(|passes| passes.total) }
    });
    let own = by_macro.expanding - in_a_file.expanding;
    let row = |name: &str, passes: Passes| [name.to_owned(), number(passes.expanding), number(passes.total)].to_vec();
    let rows = [
        row("one `graph_docs!`", by_macro),
        row("the same items in a file", in_a_file),
        vec!["the macro's own".to_owned(), number(own), String::new()],
    ];
    table::print(
        "`cargo check` of all v1.0, the macro unoptimised",
        &["crate", "parsing and expanding, s", "all passes, s"],
        &rows,
    );
    println!("\nThe macro's own share: {} %", number(100.0 * own / by_macro.total));
}

/// What the compiler says of one crate.
fn passes(one: &BenchCrate) -> Passes {
    one.touch();
    let mut command = one.cargo(&["rustc", "--profile", "check", "--", "-Ztime-passes", "-Ztime-passes-format=json"]);
    let output = command.env("RUSTC_BOOTSTRAP", one.name()).stdout(Stdio::null()).output().expect("cargo");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    read(&text)
}

/// Reads lines such as `time: {"pass":"total","time":1.5,…}`.
fn read(text: &str) -> Passes {
    let lines = text.lines().filter_map(|line| serde_json::from_str(line.strip_prefix("time: ")?).ok());
    let lines: Vec<Value> = lines.collect();
    let seconds = |pass: &str| {
        let line = lines.iter().find(|line| line["pass"] == pass);
        line.and_then(|line| line["time"].as_f64()).unwrap_or_else(|| panic!("no pass {pass} in\n{text}"))
    };
    Passes { expanding: seconds("parse_crate") + seconds("macro_expand_crate"), total: seconds("total") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_lines_are_read() {
        let text = "warning: x\n\
                    time: {\"pass\":\"parse_crate\",\"time\":0.5,\"rss_start\":1,\"rss_end\":2}\n\
                    time: {\"pass\":\"macro_expand_crate\",\"time\":1.0}\n\
                    time: {\"pass\":\"total\",\"time\":4.25}\n";
        assert_eq!(read(text), Passes { expanding: 1.5, total: 4.25 });
    }
}
