//! A release build of a program that reads and writes 100 of the types.

use std::collections::HashMap;
use std::path::Path;

use object::{Object as _, ObjectSection as _};

use crate::bench_crate::{BenchCrate, alternate};
use crate::check::DEPENDENCIES;
use crate::cost::Cost;
use crate::shapes::{Shapes, Struct};
use crate::table::{self, number};
use crate::{corpus, derived, typified};

const TYPES: usize = 100;
const ROUNDS: usize = 2;

/// A crate of models, and how its types are called there.
struct Models {
    name: &'static str,
    text: String,
    names: HashMap<String, String>,
}

/// Prints the table.
pub fn run() {
    let items = corpus::models(&corpus::output().items);
    let shapes = Shapes::new(&items);
    let used = chosen(&shapes);
    let own: HashMap<String, String> =
        used.iter().map(|ty| (ty.head.full(), ty.head.full().replace("crate::", ""))).collect();
    let (typified, typify_names) = typified::typified(&shapes);
    let models = [
        Models { name: "models", text: items.together().to_string(), names: own.clone() },
        Models { name: "derived", text: derived::derived(&shapes), names: own },
        Models { name: "typified", text: typified, names: typify_names },
    ];
    let users: Vec<(BenchCrate, BenchCrate)> = models.iter().map(|models| write(models, &used)).collect();
    let whole = alternate(&users.iter().map(|(models, _)| models).collect::<Vec<_>>(), &["build", "--release"], 1);
    let alone = alternate(&users.iter().map(|(_, user)| user).collect::<Vec<_>>(), &["build", "--release"], ROUNDS);
    let sizes: Vec<f64> =
        users.iter().map(|(_, user)| text_size(&user.built(&format!("release/{}", user.name())))).collect();
    let names = ["the table form", "serde's derive", "typify"];
    let rows: Vec<Vec<String>> = (0..names.len())
        .map(|index| {
            let numbers = [
                alone[index].seconds,
                alone[index].seconds / alone[1].seconds,
                sum(alone[index], whole[index]),
                sum(alone[index], whole[index]) / sum(alone[1], whole[1]),
                sizes[index] / 1e3,
                sizes[index] / sizes[1],
            ];
            [names[index].to_owned()].into_iter().chain(numbers.map(number)).collect()
        })
        .collect();
    let columns = ["form", "CPU s", "/ derive", "CPU s with the models' crate", "/ derive", "code KB", "/ derive"];
    table::print(&format!("Release build of a program that reads and writes {} types", used.len()), &columns, &rows);
}

fn sum(a: Cost, b: Cost) -> f64 {
    a.seconds + b.seconds
}

/// Types spread evenly over all of them.
fn chosen(shapes: &Shapes) -> Vec<&Struct> {
    let all: Vec<&Struct> = shapes.structs.iter().filter(|ty| !ty.fields.is_empty()).collect();
    all.iter().step_by((all.len() / TYPES).max(1)).take(TYPES).copied().collect()
}

/// The crate of models and the program that uses it.
fn write(models: &Models, used: &[&Struct]) -> (BenchCrate, BenchCrate) {
    let Models { name, text, names } = models;
    let library = BenchCrate::write(name, DEPENDENCIES, "src/lib.rs", text);
    let dependencies = format!("{name} = {{ path = \"../{name}\" }}\nserde = \"1\"\nserde_json = \"1\"\n");
    let user = BenchCrate::write(&format!("user-of-{name}"), &dependencies, "src/main.rs", &program(name, used, names));
    (library, user)
}

/// A program that reads a text as the type with the given number and prints what it then writes.
fn program(name: &str, used: &[&Struct], names: &HashMap<String, String>) -> String {
    let arms = used
        .iter()
        .enumerate()
        .map(|(index, ty)| format!("{index} => again::<{name}::{}>(&text),\n", names[&ty.head.full()]));
    let arms: String = arms.collect();
    format!(
        "fn again<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> String {{\n\
         serde_json::to_string(&serde_json::from_str::<T>(text).unwrap()).unwrap()\n}}\n\
         fn main() {{\nlet mut arguments = std::env::args().skip(1);\n\
         let index: usize = arguments.next().unwrap().parse().unwrap();\nlet text = arguments.next().unwrap();\n\
         println!(\"{{}}\", match index {{\n{arms}_ => panic!(),\n}});\n}}\n"
    )
}

/// The bytes of machine code in a program.
fn text_size(program: &Path) -> f64 {
    let bytes = std::fs::read(program).expect("the program");
    let file = object::File::parse(&*bytes).expect("a program of this system");
    let sections = file.sections().filter(|section| section.kind() == object::SectionKind::Text);
    sections.map(|section| section.size() as f64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_names_each_type_once() {
        let shapes = crate::fixture::shapes();
        let used = chosen(&shapes);
        let names = HashMap::from([("crate::Note".to_owned(), "Note".to_owned())]);
        let text = program("models", &used, &names);
        syn::parse_file(&text).unwrap();
        assert_eq!(text.matches("models::Note").count(), 1);
    }
}
