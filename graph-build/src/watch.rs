//! What cargo watches: the build script runs again if one of these files or folders changes.

use std::collections::BTreeSet;
use std::path::Path;

use graph_codegen::options::pages::is_pattern;
use graph_codegen::schema::TypeDef;
use graph_codegen::{Output, Settings};

/// The lines for a folder that does not exist: cargo then runs the build script each time until it
/// does.
pub(crate) fn missing(docs: &str) -> Vec<String> {
    vec![line(docs)]
}

/// The lines for what was read.
///
/// Watching a folder watches everything in it, so that a change of any page rebuilds crates that
/// read another one. A folder is therefore only watched if an added page could matter: if there is
/// a pattern, or if a page is linked to and missing. For a missing include file, it is the folder
/// in which the file belongs or, if that is missing too, the nearest existing parent. If this
/// folder contains the crate itself, nothing can be watched, which is a warning: cargo would run
/// the build script every time, both for the file, because it does not exist, and for the folder,
/// because cargo writes to it.
pub(crate) fn lines(docs: &str, root: &Path, settings: &Settings, output: &Output) -> Vec<String> {
    let below = docs.trim_end_matches(['/', '\\']);
    let mut lines = Vec::new();
    let whole = has_pattern(settings) || misses_pages(output);
    if whole {
        lines.push(line(docs));
    }
    for file in output.sources.files() {
        // Include files may be next to the folder.
        if !whole || file.path.starts_with("../") {
            lines.push(line(&format!("{below}/{}", file.path)));
        }
    }
    let mut folders = BTreeSet::new();
    for file in &output.missing_includes {
        match coming(below, root, file) {
            Some(folder) => {
                folders.insert(line(&folder));
            }
            None => lines.push(unwatched(&format!("{below}/{file}"))),
        }
    }
    lines.extend(folders);
    lines
}

/// The warning that an include file will not be seen when it comes.
fn unwatched(path: &str) -> String {
    format!(
        "cargo::warning=the include file `{}` is missing, and cargo can't see it come, since the folder in which to look for it \
         holds the crate: touch the build script once it is there",
        path.replace(['\n', '\r'], " ")
    )
}

/// The folder in which a missing include file will be seen when it comes: its own or, while that is
/// missing too, the next one above it. A folder that holds the crate is not one, since cargo writes
/// in the crate's own.
fn coming(docs: &str, root: &Path, file: &str) -> Option<String> {
    let mut folder = file;
    loop {
        folder = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let here = format!("{docs}/{folder}");
        let found = root.join(&here);
        if found.is_dir() {
            let holds_crate = root.canonicalize().ok()?.starts_with(found.canonicalize().ok()?);
            return (!holds_crate).then(|| here.trim_end_matches('/').to_owned());
        }
        if folder.is_empty() {
            return None;
        }
    }
}

fn has_pattern(settings: &Settings) -> bool {
    let of_areas = settings.areas.listed.iter().flat_map(|(_, pages)| pages);
    settings.pages.iter().chain(of_areas).any(|page| is_pattern(page))
}

/// Whether something that the pages name was not found. Errors count: the page that is missing may
/// come.
fn misses_pages(output: &Output) -> bool {
    output.diagnostics.has_errors() || output.schema.types.values().any(|ty| matches!(ty, TypeDef::Missing(_)))
}

fn line(path: &str) -> String {
    format!("cargo::rerun-if-changed={path}")
}

#[cfg(test)]
mod tests {
    use graph_codegen::generate;
    use graph_codegen::library::Memory;

    use super::*;

    fn watched(pages: &[&str], links_to: &str) -> Vec<String> {
        let page = |name: &str, link: &str| {
            format!(
                "# {name} resource type\n\nNamespace: microsoft.graph\n\n## Properties\n\n[!INCLUDE [x](../../includes/x.md)]\n\n|Property|Type|Description|\n|:-|:-|:-|\n|x|[{link}]({link}.md)|An x.|\n"
            )
        };
        let files = Memory::new([
            ("resources/note.md", page("note", links_to).as_str()),
            ("resources/lamp.md", page("lamp", "lamp").as_str()),
            ("resources/chair.md", page("chair", "chair").as_str()),
            ("../includes/x.md", "Words.\n"),
        ]);
        let settings = Settings { pages: pages.iter().map(|page| (*page).to_owned()).collect(), ..Settings::default() };
        let output = generate(&files, &settings);
        let mut lines = lines("docs/", Path::new("no/folder"), &settings, &output);
        lines.sort();
        lines.iter().map(|line| line.replace("cargo::rerun-if-changed=", "")).collect()
    }

    #[test]
    fn named_pages_are_watched_with_what_they_reach() {
        let expected = ["docs/../includes/x.md", "docs/resources/lamp.md", "docs/resources/note.md"];
        assert_eq!(watched(&["resources/note.md"], "lamp"), expected);
    }

    #[test]
    fn a_folder_is_watched_where_an_added_page_could_matter() {
        let expected = ["docs/", "docs/../includes/x.md"];
        assert_eq!(watched(&["resources/n*.md"], "lamp"), expected);
        assert_eq!(watched(&["resources/note.md"], "nowhere"), expected);
    }
}
