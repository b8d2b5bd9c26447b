//! A release build of a program that reads and writes 100 of the types.

use std::collections::HashMap;
use std::path::Path;

use object::{Object as _, ObjectSection as _};

use crate::bench_crate::BenchCrate;
use crate::check::DEPENDENCIES;
use crate::cost::Cost;
use crate::reach::reached;
use crate::shapes::{Shapes, Struct};
use crate::table::{self, number};
use crate::{corpus, derived, typified};

const TYPES: usize = 100;

/// A crate of models in some form, and how its types are called there.
struct Models {
    form: &'static str,
    name: &'static str,
    text: String,
    names: HashMap<String, String>,
}

/// Prints the table.
pub fn run() {
    let items = corpus::models(&corpus::output().items);
    let shapes = Shapes::new(&items);
    let used = chosen(&shapes);
    let models = forms(&shapes, items.together().to_string());
    let numbers: Vec<[f64; 3]> = models.iter().map(|models| build(models, &used)).collect();
    let row = |(models, own): (&Models, &[f64; 3])| {
        let ratios = own.iter().zip(&numbers[0]).flat_map(|(own, ours)| [*own, ours / own]);
        let structs = reached(&shapes, &used).to_string();
        [models.form.to_owned(), structs].into_iter().chain(ratios.map(number)).collect()
    };
    let rows: Vec<Vec<String>> = models.iter().zip(&numbers).map(row).collect();
    let columns =
        ["form", "structs", "CPU s", "ours / it", "CPU s with the models", "ours / it", "code KB", "ours / it"];
    table::print(&format!("Release build of a program that reads and writes {} types", used.len()), &columns, &rows);
}

/// All forms, the table form first.
fn forms(shapes: &Shapes, table_form: String) -> Vec<Models> {
    let own: HashMap<String, String> =
        shapes.structs.iter().map(|ty| (ty.head.full(), ty.head.full().replace("crate::", ""))).collect();
    let (typified, typify_names) = typified::typified(shapes);
    let models = |form, name, text| Models { form, name, text, names: own.clone() };
    let mut all = vec![models("the table form", "models", table_form)];
    all.extend(derived::FORMS.map(|(form, name, keeps)| models(form, name, derived::derived(shapes, keeps))));
    let typify = models("typify", "typified", typified);
    all.push(Models { names: typify_names, ..typify });
    all
}

/// The CPU time of building the program alone and with the crate of models, and the KB of its code.
/// Everything is built once: some forms take many minutes.
fn build(models: &Models, used: &[&Struct]) -> [f64; 3] {
    let (library, user) = write(models, used);
    let of_library = ["build", "--release", "-p", library.name()];
    // What the crate of models depends on is built here.
    Cost::of(&mut user.cargo(&of_library));
    library.touch();
    let whole = Cost::of(&mut user.cargo(&of_library)).seconds;
    let alone = user.cost(&["build", "--release"]).seconds;
    let size = text_size(&user.built(&format!("release/{}", user.name()))) / 1e3;
    eprintln!("{}: {alone:.1} s, {whole:.1} s for the models, {size:.0} KB", models.form);
    [alone, alone + whole, size]
}

/// Types spread evenly over all of them.
fn chosen(shapes: &Shapes) -> Vec<&Struct> {
    let all: Vec<&Struct> = shapes.structs.iter().filter(|ty| !ty.fields.is_empty()).collect();
    all.iter().step_by((all.len() / TYPES).max(1)).take(TYPES).copied().collect()
}

/// The crate of models and the program that uses it.
fn write(models: &Models, used: &[&Struct]) -> (BenchCrate, BenchCrate) {
    let Models { name, text, names, .. } = models;
    let library = BenchCrate::write(name, DEPENDENCIES, "src/lib.rs", text);
    let dependencies = format!("{name} = {{ path = \"../{name}\" }}\nserde = \"1\"\nserde_json = \"1\"\n");
    let user = BenchCrate::write(&format!("user-of-{name}"), &dependencies, "src/main.rs", &program(name, used, names));
    (library, user)
}

/// A program that reads a text as the type with the given number and prints what it then writes.
fn program(name: &str, used: &[&Struct], names: &HashMap<String, String>) -> String {
    let name = name.replace('-', "_");
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
    use serde_json::{Value as Json, json};

    use super::*;

    /// What each form of the notes writes after it has read a text.
    fn again(json: &Json) -> Vec<Json> {
        let shapes = crate::fixture::shapes();
        let used: Vec<&Struct> = shapes.structs.iter().filter(|ty| ty.head.name == "Note").collect();
        let forms = forms(&shapes, corpus::models(&crate::fixture::items()).together().to_string());
        let names = ["notes", "notes-derived", "notes-derived-keeping"];
        let written = names.into_iter().zip(forms).map(|(name, models)| {
            let (_, user) = write(&Models { name, ..models }, &used);
            let output = user.cargo(&["run", "--", "0", &json.to_string()]).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            serde_json::from_slice(&output.stdout).unwrap()
        });
        written.collect()
    }

    #[test]
    fn each_form_keeps_what_it_says() {
        let short = json!({ "type": "short" });
        let long = json!({ "@odata.type": "#microsoft.graph.longNote", "pages": 3, "colour": "red" });
        let voice = json!({ "@odata.type": "#microsoft.graph.voiceNote", "seconds": 7 });
        let all = json!({ "type": "odd", "parentNote": [short, long, voice], "extra": { "a": [1, null] } });
        let least = json!({ "type": "Unrecognized", "parentNote": [short, {}, {}] });
        assert_eq!(again(&all), [all.clone(), least, all]);
    }

    #[test]
    fn the_program_names_each_type_once() {
        let shapes = crate::fixture::shapes();
        let used = chosen(&shapes);
        let names = used.iter().map(|ty| (ty.head.full(), ty.head.name.clone())).collect();
        let text = program("models", &used, &names);
        syn::parse_file(&text).unwrap();
        assert_eq!(text.matches("models::Note>").count(), 1);
    }
}
