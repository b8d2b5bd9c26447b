//! Reading and writing JSON, in a program that has both forms of every type with an example.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use crate::bench_crate::{BenchCrate, scratch, workspace};
use crate::check::DEPENDENCIES;
use crate::derived::Keeps;
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
    for (name, keeps) in SIDES {
        BenchCrate::write(name, DEPENDENCIES, "src/lib.rs", &derived::derived(&shapes, keeps));
    }
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
    let columns = ["what", "table form", "serde's derive", "ours / it", "the derive that keeps", "ours / it"];
    table::print("JSON", &columns, &rows);
}

/// What the table form is compared with: the crates' names, and what each keeps.
const SIDES: [(&str, Keeps); 2] = [("derived", Keeps::Least), ("derived-keeping", Keeps::Unknown)];

/// Makes a row of a line of the program's output.
fn collect(line: &str, rows: &mut BTreeMap<String, Vec<String>>) {
    let parts: Vec<&str> = line.split('\t').collect();
    let [kind, set, what, numbers @ ..] = parts.as_slice() else { return };
    if *kind == "examples" {
        let refused = numbers.join(", ");
        return println!(
            "of {set} examples all forms read {what}; the forms refuse, in the order of the table: {refused}"
        );
    }
    let numbers: Vec<f64> = numbers.iter().map(|text| text.parse().unwrap_or(f64::NAN)).collect();
    let (unit, scale) = if *kind == "time" { ("ms", 1e6) } else { ("KB", 1e3) };
    let name = format!("{set}: {what}, {unit}");
    let mut row = vec![name.clone()];
    for (index, value) in numbers.iter().enumerate() {
        row.push(number(value / scale));
        row.extend((index > 0).then(|| number(numbers[0] / value)));
    }
    rows.insert(name, row);
}

/// The programs: one takes the time, one counts bytes, since counting takes time.
fn program(shapes: &Shapes, lines: &str) -> BenchCrate {
    let types: BTreeSet<String> = lines
        .lines()
        .filter_map(|line| Some(serde_json::from_str::<serde_json::Value>(line).ok()?.get("ty")?.as_str()?.to_owned()))
        .collect();
    let forms: String = shapes
        .structs
        .iter()
        .filter(|ty| types.contains(&ty.head.source))
        .map(|ty| {
            let (source, path) = (&ty.head.source, ty.head.full().replace("crate::", ""));
            let sides = ["models"].into_iter().chain(SIDES.map(|(name, _)| name));
            let sides: String = sides.map(|name| format!("side::<{}::{path}>(),", name.replace('-', "_"))).collect();
            format!("Types {{ ty: {source:?}, sides: &[{sides}] }},\n")
        })
        .collect();
    let forms = format!("use graph_benchmarks_json::*;\npub static TYPES: &[Types] = &[\n{forms}];\n");
    let harness = workspace().join("benchmarks/json");
    let crates = ["models"].into_iter().chain(SIDES.map(|(name, _)| name));
    let crates: String = crates.map(|name| format!("{name} = {{ path = \"../{name}\" }}\n")).collect();
    let dependencies = format!("{crates}stats_alloc = \"0.1\"\ngraph-benchmarks-json = {{ path = {harness:?} }}\n");
    let program = BenchCrate::write("json-types", &dependencies, "src/lib.rs", &forms);
    std::fs::create_dir_all(program.folder().join("src/bin")).expect("a folder for the programs");
    let file = "graph_benchmarks_json::examples(std::env::args_os().nth(1).unwrap().as_ref())";
    program.file(
        "src/bin/time.rs",
        &format!("fn main() {{ graph_benchmarks_json::time(json_types::TYPES, &{file}); }}\n"),
    );
    program.file(
        "src/bin/count.rs",
        &format!(
            "#[global_allocator]\nstatic COUNTED: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;\n\
             fn main() {{ graph_benchmarks_json::count(COUNTED, json_types::TYPES, &{file}); }}\n"
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
        collect("time\tusers\tin\t2000000\t4000000\t8000000", &mut rows);
        assert_eq!(rows.into_values().next().unwrap(), ["users: in, ms", "2.00", "4.00", "0.50", "8.00", "0.25"]);
    }
}
