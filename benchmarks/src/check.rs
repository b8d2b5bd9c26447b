//! `cargo check` of all v1.0: the generated crate, its models alone, and the alternatives on the same shapes.

use std::process::Command;

use crate::bench_crate::{BenchCrate, alternate, scratch, workspace};
use crate::cost::Cost;
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
    let mut crates =
        vec![generated(), BenchCrate::write("models", DEPENDENCIES, "src/lib.rs", &models.together().to_string())];
    let forms = || [derived::FLOOR].into_iter().chain(derived::FORMS);
    crates.extend(forms().map(|(_, name, keeps)| {
        BenchCrate::write(name, DEPENDENCIES, "src/lib.rs", &derived::derived(&shapes, keeps))
    }));
    crates.push(BenchCrate::write("typified", DEPENDENCIES, "src/lib.rs", &typified::typified(&shapes).0));
    let costs = alternate(&crates.iter().collect::<Vec<_>>(), &["check"], ROUNDS);
    let own = ["all that `graph-docs generate` writes: models, enums, patches, requests", "models and enums alone"];
    let names = own.into_iter().chain(forms().map(|(form, ..)| form)).chain(["typify"]);
    let rows: Vec<Vec<String>> = names.zip(&costs).map(|(name, cost)| row(name, *cost, &costs)).collect();
    let columns =
        ["`cargo check`", "CPU s", "MB", "all / it: CPU", "all / it: MB", "models / it: CPU", "models / it: MB"];
    table::print("Checking all of v1.0", &columns, &rows);
}

/// A form's costs, and those of the two first forms in proportion.
fn row(name: &str, cost: Cost, costs: &[Cost]) -> Vec<String> {
    let ratios = costs.iter().take(2).flat_map(|own| [own.seconds / cost.seconds, own.megabytes / cost.megabytes]);
    let numbers = [cost.seconds, cost.megabytes].into_iter().chain(ratios);
    [name.to_owned()].into_iter().chain(numbers.map(number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_ratios_of_the_two_first_forms() {
        let cost = |seconds, megabytes| Cost { seconds, megabytes };
        let costs = [cost(8.0, 1000.0), cost(5.0, 700.0), cost(20.0, 2000.0)];
        assert_eq!(row("derive", costs[2], &costs), ["derive", "20.0", "2000", "0.40", "0.50", "0.25", "0.35"]);
    }
}
