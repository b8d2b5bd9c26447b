//! `cargo check` of all v1.0: the generated crate, its models alone, and the alternatives on the same shapes.

use std::process::Command;

use crate::bench_crate::{BenchCrate, alternate, scratch, workspace};
use crate::shapes::Shapes;
use crate::table::{self, number};
use crate::{corpus, derived, typified};

/// What all crates of models depend on.
pub const DEPENDENCIES: &str =
    "graph-models = MODELS\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

const ROUNDS: usize = 2;

/// The crate that the command writes: everything.
fn generated() -> BenchCrate {
    let out = scratch().join("generated");
    let models = workspace().join("graph-models");
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--release", "-p", "graph-cli", "--", "generate", "--crate-name", "generated"]);
    command.arg("--docs").arg(corpus::folder()).arg("--out").arg(out).arg("--graph-models-path").arg(models);
    let done = command.current_dir(workspace()).status().expect("cargo").success();
    assert!(done, "graph-docs generate failed");
    let this = BenchCrate::existing("generated");
    std::fs::copy(workspace().join("Cargo.lock"), this.folder().join("Cargo.lock")).expect("the lock file");
    this
}

/// Prints the table.
pub fn run() {
    let output = corpus::output();
    let models = corpus::models(&output.items);
    let shapes = Shapes::new(&models);
    let fields: usize = shapes.structs.iter().map(|ty| ty.fields.len()).sum();
    println!("{} structs with {fields} properties, {} enums", shapes.structs.len(), shapes.enums.len());
    let crates = [
        generated(),
        BenchCrate::write("models", DEPENDENCIES, "src/lib.rs", &models.together().to_string()),
        BenchCrate::write("derived", DEPENDENCIES, "src/lib.rs", &derived::derived(&shapes)),
        BenchCrate::write("typified", DEPENDENCIES, "src/lib.rs", &typified::typified(&shapes).0),
    ];
    let costs = alternate(&crates.iter().collect::<Vec<_>>(), &["check"], ROUNDS);
    let names = [
        "all that `graph-docs generate` writes: models, enums, patches, requests",
        "models and enums alone",
        "the same structs and enums with serde's derive",
        "the same shapes through typify",
    ];
    let rows: Vec<Vec<String>> = names
        .iter()
        .zip(&costs)
        .map(|(name, cost)| {
            let ratio = |of: fn(&crate::cost::Cost) -> f64, to: usize| number(of(cost) / of(&costs[to]));
            let (cpu, memory): (fn(&crate::cost::Cost) -> f64, fn(&crate::cost::Cost) -> f64) =
                (|cost| cost.seconds, |cost| cost.megabytes);
            let ratios = [ratio(cpu, 2), ratio(memory, 2), ratio(cpu, 3), ratio(memory, 3)];
            [(*name).to_owned(), number(cost.seconds), number(cost.megabytes)].into_iter().chain(ratios).collect()
        })
        .collect();
    let columns = ["`cargo check`", "CPU s", "MB", "CPU / derive", "MB / derive", "CPU / typify", "MB / typify"];
    table::print("Checking all of v1.0", &columns, &rows);
}
