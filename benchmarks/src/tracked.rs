//! What tracked pages leave in a crate: one that reads 1,000 pages, against one that reads the only
//! page of them with an item.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use graph_codegen::library::Folder;
use graph_codegen::schema::OperationKind;
use graph_codegen::{Settings, generate};

use crate::bench_crate::{BenchCrate, scratch};
use crate::table;

const PAGES: usize = 1_000;

/// Prints the table.
pub fn run() {
    let docs = write_pages(&scratch().join("tracked-pages/v1.0"));
    assert_eq!(items(&docs, "**"), items(&docs, "resources/lamp.md"), "only one page has an item");
    let all = sizes("reads_all", &docs, "**");
    let one = sizes("reads_one", &docs, "resources/lamp.md");
    let rows: Vec<Vec<String>> = [("rlib, `cargo build`", all.0, one.0), ("rmeta, `cargo check`", all.1, one.1)]
        .into_iter()
        .map(|(name, all, one)| {
            let bytes =
                [i128::from(all), i128::from(one), i128::from(all) - i128::from(one)].map(|bytes| bytes.to_string());
            [name.to_owned()].into_iter().chain(bytes).collect()
        })
        .collect();
    let columns = [
        "file".to_owned(),
        format!("{PAGES} pages, bytes"),
        "1 page, bytes".to_owned(),
        format!("what {} pages add", PAGES - 1),
    ];
    table::print("Tracked pages", &columns.each_ref().map(String::as_str), &rows);
}

/// A page with an item, and operations that have none; each of the length of a usual page.
fn write_pages(docs: &Path) -> PathBuf {
    let filler = "This sentence stands for the prose of a usual page.\n\n".repeat(80);
    for folder in ["api", "resources"] {
        std::fs::create_dir_all(docs.join(folder)).expect("a folder for the pages");
    }
    let lamp = format!(
        "# lamp resource type\n\nNamespace: microsoft.graph\n\n{filler}## Properties\n\n\
         |Property|Type|Description|\n|:--|:--|:--|\n|isOn|Boolean|Whether it is on.|\n"
    );
    std::fs::write(docs.join("resources/lamp.md"), lamp).expect("a page");
    for number in 1..PAGES {
        let mut page = format!("# Count lamps {number}\n\nNamespace: microsoft.graph\n\n{filler}");
        // Writing into a String cannot fail.
        let _ = write!(page, "## HTTP request\n\n```http\nGET /lamps/count{number}\n```\n");
        std::fs::write(docs.join(format!("api/lamp-count-{number}.md")), page).expect("a page");
    }
    docs.to_owned()
}

fn items(docs: &Path, pages: &str) -> String {
    // The pages are about reading, so that none has a function.
    let operations = [OperationKind::Update].into();
    let settings = Settings { pages: vec![pages.to_owned()], operations, ..Settings::default() };
    let output = generate(&Folder::new(docs), &settings);
    assert!(output.diagnostics.is_empty(), "the pages are odd: {:?}", output.diagnostics);
    assert_eq!(output.sources.files().count(), if pages == "**" { PAGES } else { 1 }, "pages read");
    output.items.together().to_string()
}

/// The bytes of a crate's rlib, and of its metadata alone.
fn sizes(name: &str, docs: &Path, pages: &str) -> (u64, u64) {
    let call =
        format!("graph_models::graph_docs! {{ docs = {docs:?}, pages = [{pages:?}], operations = [\"update\"] }}\n");
    let one = BenchCrate::write(name, "graph-models = MACRO\n", "src/lib.rs", &call);
    let size = |command: &str, kind: &str| {
        one.touch();
        // The messages name the files that were made.
        let output =
            one.cargo(&[command, "--message-format", "json"]).stderr(Stdio::inherit()).output().expect("cargo");
        assert!(output.status.success(), "{command} failed");
        let made = made(&String::from_utf8_lossy(&output.stdout), name, kind).expect("a file that was made");
        std::fs::metadata(made).expect("the file").len()
    };
    (size("build", ".rlib"), size("check", ".rmeta"))
}

/// The file of a kind that cargo's messages name for a crate.
fn made(messages: &str, name: &str, kind: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let of_crate = messages.filter(|message| message["target"]["name"] == name);
    let files = of_crate.flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default());
    files.filter_map(|file| file.as_str().map(PathBuf::from)).find(|file| file.to_string_lossy().ends_with(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_crate_is_found_in_the_messages() {
        let messages = "{\"target\":{\"name\":\"other\"},\"filenames\":[\"/o.rlib\"]}\n\
                        {\"target\":{\"name\":\"x\"},\"filenames\":[\"/x.rmeta\",\"/x.rlib\"]}\n{\"success\":true}\n";
        assert_eq!(made(messages, "x", ".rlib"), Some(PathBuf::from("/x.rlib")));
        assert_eq!(made(messages, "y", ".rlib"), None);
    }

    #[test]
    fn only_one_page_has_an_item() {
        let docs = write_pages(&std::env::temp_dir().join(format!("graph-tracked-{}/v1.0", std::process::id())));
        assert_eq!(items(&docs, "**"), items(&docs, "resources/lamp.md"));
        assert!(items(&docs, "**").contains("pub struct Lamp"));
        std::fs::remove_dir_all(docs.parent().expect("the folder")).expect("the pages are removed");
    }
}
