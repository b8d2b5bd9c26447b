//! `cargo check` of all v1.0: all that is generated, parts of it, and the alternatives on the same
//! shapes.

use graph_codegen::emit::Items;
use graph_codegen::schema::OperationKind;

use crate::bench_crate::{BenchCrate, alternate};
use crate::cost::Cost;
use crate::shapes::Shapes;
use crate::table::{self, number};
use crate::{corpus, derived, instructions, typified};

/// What all crates of models depend on.
pub const DEPENDENCIES: &str =
    "graph-models = MODELS\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";

const ROUNDS: usize = 2;

/// What the other forms are measured against, as it is called in the table.
const FLOOR: &str = derived::FLOOR.0;
const DERIVE: &str = derived::FORMS[0].0;

/// A form, as it is called in the table, and its crate.
type Form = (&'static str, BenchCrate);

fn form(name: &'static str, crate_name: &str, text: &str) -> Form {
    (name, BenchCrate::write(crate_name, DEPENDENCIES, "src/lib.rs", text))
}

fn generated(name: &'static str, crate_name: &str, items: &Items) -> Form {
    form(name, crate_name, &items.clone().together().to_string())
}

/// All forms; what is generated comes first.
fn forms() -> Vec<Form> {
    let all = corpus::output().items;
    let models = corpus::models(&all);
    let some = corpus::output_of([OperationKind::Update, OperationKind::Read]).items;
    let shapes = Shapes::new(&models);
    let fields: usize = shapes.structs.iter().map(|ty| ty.fields.len()).sum();
    println!("{} structs with {fields} properties, {} enums", shapes.structs.len(), shapes.enums.len());
    let mut forms = vec![
        generated("models and enums", "models", &models),
        generated("the same without properties for queries", "models-alone", &corpus::unqueried(&models)),
        generated("models, enums, patches, requests to change and to read", "updates", &some),
        generated("all that is generated", "everything", &all),
    ];
    let derives = [derived::FLOOR].into_iter().chain(derived::FORMS);
    forms.extend(derives.map(|(name, crate_name, keeps)| form(name, crate_name, &derived::derived(&shapes, keeps))));
    forms.push(form("typify", "typified", &typified::typified(&shapes).0));
    forms
}

/// Prints the table.
pub fn run() {
    let forms = forms();
    let costs = alternate(&forms.iter().map(|(_, it)| it).collect::<Vec<_>>(), &["check"], ROUNDS);
    let names = || forms.iter().map(|(name, _)| *name);
    let of = |wanted: &str| names().zip(&costs).find(|(name, _)| *name == wanted).map(|(_, cost)| *cost).expect("a form");
    let against = [of(FLOOR), of(DERIVE)];
    let rows: Vec<Vec<String>> = names().zip(&costs).map(|(name, cost)| row(name, *cost, &against)).collect();
    let columns = ["`cargo check`", "CPU s", "MB", "CPU / floor", "MB / floor", "CPU / derive", "MB / derive"];
    table::print("Checking all of v1.0", &columns, &rows);
}

/// Prints the same in instructions, which are exact whatever else the machine does.
///
/// Derives are left out: they take half an hour.
pub fn run_instructions() {
    let forms = forms();
    let counted = forms.iter().filter(|(name, _)| *name == FLOOR || !derived::is_form(name) && *name != "typify");
    let counts: Vec<(&str, f64)> = counted.map(|(name, it)| (*name, instructions::of_check(it))).collect();
    let floor = counts.iter().find(|(name, _)| *name == FLOOR).map_or(f64::NAN, |(_, count)| *count);
    let rows: Vec<Vec<String>> =
        counts.iter().map(|(name, count)| vec![(*name).to_owned(), number(count / 1e9), number(count / floor)]).collect();
    table::print("Checking all of v1.0", &["`cargo check`", "thousand million instructions", "/ floor"], &rows);
}

/// A form's costs, and how many times those of others they are.
fn row(name: &str, cost: Cost, against: &[Cost]) -> Vec<String> {
    let ratios = against.iter().flat_map(|it| [cost.seconds / it.seconds, cost.megabytes / it.megabytes]);
    let numbers = [cost.seconds, cost.megabytes].into_iter().chain(ratios);
    [name.to_owned()].into_iter().chain(numbers.map(number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_ratios_to_floor_and_derive() {
        let cost = |seconds, megabytes| Cost { seconds, megabytes };
        let against = [cost(4.0, 500.0), cost(20.0, 2000.0)];
        assert_eq!(row("models", cost(8.0, 1000.0), &against), ["models", "8.00", "1000", "2.00", "2.00", "0.40", "0.50"]);
    }
}
