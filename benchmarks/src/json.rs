//! Reading and writing JSON, in a program that has both forms of every type with an example.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::bench_crate::{BenchCrate, scratch, workspace};
use crate::check::DEPENDENCIES;
use crate::shapes::Shapes;
use crate::table::{self, number};
use crate::{corpus, derived, examples};

/// Prints the table.
pub fn run() {
    let items = corpus::models(&corpus::output().items);
    let shapes = Shapes::new(&items);
    let lines = examples::lines(&shapes);
    let file = scratch().join("examples.jsonl");
    std::fs::write(&file, &lines).expect("the examples");
    BenchCrate::write("models", DEPENDENCIES, "src/lib.rs", &items.together().to_string());
    BenchCrate::write("derived", DEPENDENCIES, "src/lib.rs", &derived::derived(&shapes));
    let program = program(&shapes, &lines);
    let built = program.cargo(&["build", "--release"]).status().expect("cargo").success();
    assert!(built, "the program does not build");
    let mut rows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in ["time", "count"] {
        let output = Command::new(program.built(&format!("release/{name}"))).arg(&file).output().expect("the program");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).lines().for_each(|line| collect(line, &mut rows));
    }
    let rows: Vec<Vec<String>> = rows.into_values().collect();
    table::print("JSON", &["what", "table form", "serde's derive", "ratio"], &rows);
}

/// Makes a row of a line of the program's output.
fn collect(line: &str, rows: &mut BTreeMap<String, Vec<String>>) {
    let parts: Vec<&str> = line.split('\t').collect();
    let ["time" | "bytes", set, what, ours, other] = parts.as_slice() else {
        if let ["examples", all, both, ours, other] = parts.as_slice() {
            println!(
                "of {all} examples both forms read {both}; {ours} are refused by the table form, {other} by the derive"
            );
        }
        return;
    };
    let [ours, other] = [ours, other].map(|text| text.parse::<f64>().unwrap_or(f64::NAN));
    let (unit, scale) = if parts[0] == "time" { ("ms", 1e6) } else { ("KB", 1e3) };
    let name = format!("{set}: {what}, {unit}");
    let row = [name.clone(), number(ours / scale), number(other / scale), number(ours / other)];
    rows.insert(name, row.into());
}

/// The programs: one takes the time, one counts bytes, since counting takes time.
fn program(shapes: &Shapes, lines: &str) -> BenchCrate {
    let types: BTreeSet<String> = lines
        .lines()
        .filter_map(|line| Some(serde_json::from_str::<serde_json::Value>(line).ok()?.get("ty")?.as_str()?.to_owned()))
        .collect();
    let pairs: String = shapes
        .structs
        .iter()
        .filter(|ty| types.contains(&ty.head.source))
        .map(|ty| {
            let (source, path) = (&ty.head.source, ty.head.full().replace("crate::", ""));
            format!("Pair {{ ty: {source:?}, ours: side::<models::{path}>(), other: side::<derived::{path}>() }},\n")
        })
        .collect();
    let pairs = format!("use graph_benchmarks_json::*;\npub static PAIRS: &[Pair] = &[\n{pairs}];\n");
    let harness = workspace().join("benchmarks/json");
    let dependencies = format!(
        "models = {{ path = \"../models\" }}\nderived = {{ path = \"../derived\" }}\nstats_alloc = \"0.1\"\n\
         graph-benchmarks-json = {{ path = {harness:?} }}\n"
    );
    let program = BenchCrate::write("json-pairs", &dependencies, "src/lib.rs", &pairs);
    std::fs::create_dir_all(program.folder().join("src/bin")).expect("a folder for the programs");
    let file = "graph_benchmarks_json::examples(std::env::args_os().nth(1).unwrap().as_ref())";
    program.file(
        "src/bin/time.rs",
        &format!("fn main() {{ graph_benchmarks_json::time(json_pairs::PAIRS, &{file}); }}\n"),
    );
    program.file(
        "src/bin/count.rs",
        &format!(
            "#[global_allocator]\nstatic COUNTED: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;\n\
             fn main() {{ graph_benchmarks_json::count(COUNTED, json_pairs::PAIRS, &{file}); }}\n"
        ),
    );
    program
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_a_row() {
        let mut rows = BTreeMap::new();
        collect("time\tusers\tin\t2000000\t4000000", &mut rows);
        assert_eq!(rows.into_values().next().unwrap(), ["users: in, ms", "2.00", "4.00", "0.50"]);
    }
}
