//! Building again after an edit: a crate that reads 500 pages, its items by the macro, by a build
//! script or as written files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use graph_codegen::library::Memory;
use graph_codegen::schema::Version;
use graph_codegen::{Settings, generate};

use crate::bench_crate::{BenchCrate, workspace};
use crate::corpus;
use crate::cost::Cost;
use crate::table::{self, number};

const PAGES: usize = 500;
const ROUNDS: usize = 3;

/// The profile under which macros and build scripts are optimised.
const OPTIMISED: &str = "\n[profile.dev.build-override]\nopt-level = 3\n";

/// A crate that reads the pages, and how it is brought up to date.
struct Way {
    name: &'static str,
    built: BenchCrate,
    /// What is run before cargo.
    first: Option<Command>,
}

/// What one run took.
#[derive(Clone, Copy, Debug)]
struct Run {
    wall: f64,
    cpu: f64,
}

/// Prints the table.
pub fn run() {
    let all = corpus::pages();
    let pages = closed(&corpus::memory(&all), &all, PAGES);
    let kept: Vec<&(String, String)> = all.iter().filter(|(path, _)| pages.contains(path)).collect();
    println!("{} pages", kept.len());
    let edited = kept.iter().find_map(|(path, text)| Some((path.as_str(), text.as_str(), edit(text)?)));
    let (path, before, after) = edited.expect("a page with a property to edit");
    let rows: Vec<Vec<String>> = ways()
        .into_iter()
        .map(|mut way| {
            let docs = way.built.folder().join("docs/v1.0");
            kept.iter().for_each(|(path, text)| page(&docs, path, text));
            way.update();
            let mut page_edited = Vec::new();
            let mut code_edited = Vec::new();
            for round in 0..ROUNDS {
                page(&docs, path, if round % 2 == 0 { &after } else { before });
                page_edited.push(way.update());
                way.built.file("src/own.rs", &format!("pub const ROUND: usize = {round};\n"));
                code_edited.push(way.check());
            }
            let nothing = way.check();
            let [page_edited, code_edited] = [page_edited, code_edited].map(|runs| least(&runs));
            let numbers = [page_edited.wall, page_edited.cpu, code_edited.wall, code_edited.cpu, nothing.wall];
            [way.name.to_owned()].into_iter().chain(numbers.map(number)).collect()
        })
        .collect();
    let columns = [
        "way",
        "a page is edited: wall s",
        "CPU s",
        "own code is edited: wall s",
        "CPU s",
        "nothing is edited: wall s",
    ];
    table::print(&format!("Building a crate of {} pages again", kept.len()), &columns, &rows);
}

/// Pages of update operations with everything that they lead to: as many as there are below a
/// number of files.
fn closed(files: &Memory, all: &[(String, String)], most: usize) -> BTreeSet<String> {
    let updates: Vec<String> =
        all.iter().map(|(path, _)| path).filter(|path| path.ends_with("-update.md")).cloned().collect();
    let read = |count: usize| -> BTreeSet<String> {
        let pages = updates.iter().take(count).cloned().collect();
        let output = generate(files, &Settings { pages, version: Some(Version::V1), ..Settings::default() });
        output.sources.files().map(|file| file.path.to_string()).collect()
    };
    // The more operations, the more files.
    let (mut low, mut high) = (0, updates.len() + 1);
    while high - low > 1 {
        let middle = low.midpoint(high);
        if read(middle).len() <= most { low = middle } else { high = middle }
    }
    read(low)
}

/// The page with another type for its first text, if its name is that of a property.
fn edit(text: &str) -> Option<String> {
    let (properties, rest) = text.split_at_checked(text.find("## Properties")?)?;
    rest.contains("|String|").then(|| format!("{properties}{}", rest.replacen("|String|", "|Int32|", 1)))
}

fn page(docs: &Path, path: &str, text: &str) {
    let file = docs.join(path);
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder for the pages");
    // What is the same keeps its time.
    if std::fs::read_to_string(&file).is_ok_and(|found| found == text) {
        return;
    }
    std::fs::write(file, text).expect("a page");
}

fn ways() -> Vec<Way> {
    let macros = format!(
        "graph-models = {{ path = {:?}, default-features = false, features = [\"macros\"] }}\n",
        workspace().join("graph-models")
    );
    let script = format!(
        "graph-models = MODELS\n\n[build-dependencies]\ngraph-build = {{ path = {:?} }}\n",
        workspace().join("graph-build")
    );
    let calls = "graph_models::graph_docs! { docs = \"docs/v1.0\", pages = [\"**\"] }\n";
    let includes = "include!(concat!(env!(\"OUT_DIR\"), \"/v1.rs\"));\n";
    let main = "fn main() -> Result<(), graph_build::Failed> {\n    graph_build::Config::new(\"docs/v1.0\").page(\"**\").write(\"v1.rs\")\n}\n";
    let from_source = |name: &str, dependencies: &str, items: &str, profile: &str| {
        let built = BenchCrate::write(name, dependencies, "src/lib.rs", &format!("mod own;\n{items}"));
        built.file("src/own.rs", "");
        if dependencies.contains("graph-build") {
            built.file("build.rs", main);
        }
        built.manifest(dependencies, profile);
        built
    };
    vec![
        Way { name: "`graph_docs!`", built: from_source("by-macro", &macros, calls, ""), first: None },
        Way {
            name: "`graph_docs!`, macros optimised",
            built: from_source("by-fast-macro", &macros, calls, OPTIMISED),
            first: None,
        },
        Way { name: "`graph-build`", built: from_source("by-script", &script, includes, ""), first: None },
        Way {
            name: "`graph-build`, build scripts optimised",
            built: from_source("by-fast-script", &script, includes, OPTIMISED),
            first: None,
        },
        written(),
    ]
}

/// A crate of written files, in the folder `items` of one that has code of its own.
fn written() -> Way {
    let dependencies = "items = { path = \"items\" }\n";
    let built = BenchCrate::write("by-files", dependencies, "src/lib.rs", "mod own;\npub use items::*;\n");
    built.file("src/own.rs", "");
    let mut build = Command::new("cargo");
    build.args(["build", "--quiet", "--release", "-p", "graph-cli"]).current_dir(workspace());
    assert!(build.status().expect("cargo").success(), "graph-docs could not be built");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let mut first = Command::new(target.join("release/graph-docs"));
    first.args(["generate", "--docs", "docs/v1.0", "--out", "items", "--crate-name", "items", "--graph-models-path"]);
    first.arg(workspace().join("graph-models")).current_dir(built.folder());
    Way { name: "`graph-docs generate`, then cargo", built, first: Some(first) }
}

impl Way {
    /// Whatever the way asks for after an edit of a page.
    fn update(&mut self) -> Run {
        let first = self.first.as_mut().map(|first| timed(first.stderr(std::process::Stdio::null())));
        let check = self.check();
        first.map_or(check, |first| Run { wall: first.wall + check.wall, cpu: first.cpu + check.cpu })
    }

    /// As people run it: incrementally.
    fn check(&self) -> Run {
        timed(self.built.cargo(&["check"]).env("CARGO_INCREMENTAL", "1").stderr(std::process::Stdio::null()))
    }
}

fn timed(command: &mut Command) -> Run {
    let start = Instant::now();
    let cost = Cost::of(command);
    Run { wall: start.elapsed().as_secs_f64(), cpu: cost.seconds }
}

/// The least of each: other work of the machine only ever adds.
fn least(runs: &[Run]) -> Run {
    let least = |of: fn(&Run) -> f64| runs.iter().map(of).fold(f64::INFINITY, f64::min);
    Run { wall: least(|run| run.wall), cpu: least(|run| run.cpu) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Vec<(String, String)> {
        let resource = |name: &str, link: &str| {
            format!(
                "# {name} resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|text|String|A text.|\n|more|[{link}]({link}.md)|More.|\n"
            )
        };
        let update = |name: &str| {
            format!(
                "# Update {name}\n\nNamespace: microsoft.graph\n\nChange a [{name}](../resources/{name}.md).\n\n## HTTP request\n\n```http\nPATCH /{name}s/{{id}}\n```\n"
            )
        };
        let pages = [
            ("api/chair-update.md", update("chair")),
            ("api/note-update.md", update("note")),
            ("resources/chair.md", resource("chair", "leg")),
            ("resources/leg.md", resource("leg", "leg")),
            ("resources/note.md", resource("note", "note")),
        ];
        pages.map(|(path, text)| (path.to_owned(), text)).to_vec()
    }

    #[test]
    fn pages_are_taken_with_what_they_lead_to() {
        let all = files();
        let paths = |most| closed(&corpus::memory(&all), &all, most).into_iter().collect::<Vec<_>>();
        assert_eq!(paths(4), ["api/chair-update.md", "resources/chair.md", "resources/leg.md"]);
        assert_eq!(paths(5).len(), 5);
        assert!(paths(2).is_empty());
    }

    #[test]
    fn an_edit_retypes_a_property() {
        let text = &files()[2].1;
        assert_eq!(edit(text), Some(text.replace("|text|String|", "|text|Int32|")));
        assert_eq!(edit("# Words\n"), None);
    }
}
