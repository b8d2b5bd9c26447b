//! Measures what the design promises about time and memory; `BENCHMARKS.md` has the results.
//!
//! | table | file |
//! |---|---|
//! | `cargo check` of all v1.0 | `check`, `instructions` |
//! | a release build that uses 100 types | `release` |
//! | reading and writing JSON | `json`, `examples` and the crate in `json/` |
//! | reading the pages | `read` |
//! | building and sending a PATCH, building the client | `requests` and the crate in `requests/` |
//! | building again after a page is edited | `rebuild` |
//! | the macro's own time in an unoptimised build | `expand` |
//! | what tracked pages leave in a crate | `tracked` |
//! | what more pages cost | `growth`, `copies` |
//! | one stage once, for a profiler: `once STAGE SIZE` | `stages` |
//!
//! The alternatives are made from the same schema: `shapes` reads the generated items, `derived`
//! and `typified` write the same types in their way, `bench_crate` builds them, `cost` measures.

mod bench_crate;
mod check;
mod copies;
mod corpus;
mod cost;
mod derived;
mod examples;
mod expand;
#[cfg(test)]
mod fixture;
mod growth;
mod instructions;
mod json;
mod reach;
mod read;
mod rebuild;
mod release;
mod requests;
mod shapes;
mod stages;
mod table;
mod tracked;
mod typified;

const TABLES: &[(&str, fn())] = &[
    ("check", check::run),
    ("check-instructions", check::run_instructions),
    ("release", release::run),
    ("json", json::run),
    ("read", read::run),
    ("build", requests::build),
    ("throughput", requests::throughput),
    ("client", requests::client),
    ("rebuild", rebuild::run),
    ("expand", expand::run),
    ("tracked", tracked::run),
    ("growth", growth::run),
];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let [first, stage @ ..] = wanted.as_slice()
        && first == "once"
    {
        return stages::once(stage);
    }
    let known = |name: &String| TABLES.iter().any(|(table, _)| table == name);
    if wanted.is_empty() || !wanted.iter().all(known) {
        let names: Vec<&str> = TABLES.iter().map(|(name, _)| *name).collect();
        eprintln!("which tables? {}", names.join(" "));
        std::process::exit(1);
    }
    for (_, run) in TABLES.iter().filter(|(table, _)| wanted.iter().any(|name| name == table)) {
        run();
    }
}
