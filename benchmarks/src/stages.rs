//! The generator's stages one by one, on one thread.
//!
//! Each does what those before it do too, so what it costs itself is the difference.
//! `graph-benchmarks once STAGE SIZE` runs one of them once, for a profiler.

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::library::{Library, Memory};
use graph_codegen::{Settings, generate, planned, schema};

use crate::copies::Size;
use crate::{corpus, read};

/// What runs a stage, and gives the size of what it made.
pub type Run = fn(&[(String, String)], &Memory) -> usize;

/// The stages by name.
pub const STAGES: [(&str, Run); 5] = [
    ("markdown", |pages, _| read::markdown(pages)),
    ("schema", |_, files| {
        let mut library = Library::brief(files);
        let selection = schema::Selection::all();
        schema::build(&mut library, &selection, &mut Diagnostics::new()).schema.types.len()
    }),
    ("plan", |_, files| planned(files, &settings()).plan.types.len()),
    ("emit", |_, files| generate(files, &settings()).items.list.len()),
    ("text", |_, files| generate(files, &settings()).items.together().to_string().len()),
];

fn settings() -> Settings {
    Settings { threads: 1, ..corpus::settings() }
}

/// Runs one stage once. `load` only reads the files into memory, which is to be taken off; `plain`
/// is the parser's pass.
pub fn once(arguments: &[String]) {
    let names = || ["load", "plain"].into_iter().chain(STAGES.iter().map(|(name, _)| *name)).collect::<Vec<_>>();
    let [stage, rest @ ..] = arguments else { return println!("which stage? {}", names().join(" ")) };
    let size = rest.first().map_or(Some(Size::Times(1)), |size| Size::parse(size)).expect("a size such as 1/4 or 2");
    let pages = size.of(&corpus::pages());
    let files = corpus::memory(&pages);
    let made = match stage.as_str() {
        "load" => pages.len(),
        "plain" => read::plain(&pages),
        name => {
            let (_, run) = STAGES.iter().find(|(stage, _)| *stage == name).expect("a stage");
            run(&pages, &files)
        }
    };
    println!("{stage} of {size} times the pages: {made}");
}
