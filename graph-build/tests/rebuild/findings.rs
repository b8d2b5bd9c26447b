//! rustc gives the findings of the pages as `graph-docs` does: all at once, each at the word that
//! named its page.

use graph_codegen::diagnostic::Severity;
use graph_codegen::library::Folder;
use graph_codegen::{Settings, generate};
use serde_json::Value;

use crate::crates::{Built, Crate, Way};

const PAGES: [&str; 3] = ["resources/note.md", "resources/lmap.md", "resources/chair.md"];
const ALL: &str = "[\"resources/note.md\", \"resources/lmap.md\", \"resources/chair.md\"]";

/// A finding: how grave, the page that it stands at, and the text from the code in brackets on.
type Finding = (String, String, String);

fn odd_pages(name: &str, way: Way, pages: &'static str) -> Crate {
    let scratch = Crate::new(name, way, pages);
    scratch.page("note", "|text|???|The text.|\n|table|[table](table.md)|Its table.|");
    scratch.page("lamp", "|bright|Boolean|Whether it is.|");
    scratch.page("chair", "|legs|!!|How many.|");
    scratch
}

/// What the library finds in some of the pages.
fn expected(scratch: &Crate, pages: &[&str]) -> Vec<Finding> {
    let settings = Settings { pages: pages.iter().map(|&page| page.to_owned()).collect(), ..Settings::default() };
    // As rustc shows paths: from the folder of the workspace, which is the crate's.
    let folder = Folder::new(scratch.root().join("docs/v1.0")).shown_as("docs/v1.0");
    let output = generate(&folder, &settings);
    let findings = output.diagnostics.iter().filter(|finding| finding.severity > Severity::Note);
    let mut findings: Vec<Finding> = findings
        .map(|finding| {
            let page = finding.span.map(|span| output.sources.path(span.file).to_owned());
            let page = page.or(finding.subject.clone()).unwrap();
            let text = format!("[{}] {}", finding.code, finding.explain(&output.sources));
            (finding.severity.to_string(), page, text.trim_end().to_owned())
        })
        .collect();
    findings.sort();
    findings
}

/// What rustc says in its messages for programs.
fn told(built: &Built) -> Vec<Finding> {
    let mut findings: Vec<Finding> = built.messages.iter().filter_map(finding).collect();
    findings.sort();
    findings
}

fn finding(message: &Value) -> Option<Finding> {
    let message = &message["message"];
    let text = message["message"].as_str()?;
    let text = text.get(text.find('[')?..)?;
    // What the macro says below the first finding of a code.
    let text = text.split("= note: `allow = ").next()?.trim_end();
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    assert_eq!(span["file_name"], "src/lib.rs");
    let line = &span["text"][0];
    let column = |name: &str| usize::try_from(line[name].as_u64().unwrap()).unwrap() - 1;
    let word = &line["text"].as_str().unwrap()[column("highlight_start")..column("highlight_end")];
    Some((message["level"].as_str()?.to_owned(), word.trim_matches('"').to_owned(), text.to_owned()))
}

#[test]
fn the_macro_gives_all_errors_and_warnings_at_once() {
    let scratch = odd_pages("findings-errors", Way::Macro, ALL);
    let built = scratch.build();
    assert!(!built.success);
    let expected = expected(&scratch, &PAGES);
    assert_eq!(told(&built), expected);
    let starts: Vec<&str> = expected.iter().map(|(_, _, text)| text.lines().next().unwrap()).collect();
    assert_eq!(starts.len(), 4, "{starts:?}");
    assert!(starts[0].starts_with("[page-not-found] there is no page `resources/lmap.md`"), "{starts:?}");
    assert!(expected[0].2.contains("did you mean `resources/lamp.md`?"), "{expected:?}");
}

#[test]
fn the_macros_warnings_stop_no_build() {
    let scratch = odd_pages("findings-warnings", Way::Macro, "[\"resources/note.md\", \"resources/chair.md\"]");
    let built = scratch.build();
    assert!(built.success, "{}", built.said);
    let expected = expected(&scratch, &["resources/note.md", "resources/chair.md"]);
    assert_eq!(told(&built), expected);
    assert_eq!(expected.len(), 3);
    let excerpt = " --> docs/v1.0/resources/note.md:11:7\n   |\n11 | |text|???|The text.|\n   |       ^^^\n";
    assert!(expected.iter().any(|(_, _, text)| text.contains(excerpt)), "{expected:?}");
}

/// Cargo shows each of a build script's findings once: a line if it only warns, else the whole.
#[test]
fn the_build_script_gives_the_same_once() {
    let scratch = odd_pages("findings-script", Way::File, ALL);
    let told_once = |built: &Built, pages: &[&str]| {
        for (level, _, text) in expected(&scratch, pages) {
            let (code, message) = text.lines().next().unwrap().split_once(' ').unwrap();
            let tells = |line: &&str| line.contains(code) && line.contains(message) && line.contains(&level);
            assert_eq!(built.said.lines().filter(tells).count(), 1, "{level}: {text}\nin\n{}", built.said);
        }
    };
    let built = scratch.build();
    assert!(!built.success && built.said.contains("error[page-not-found]: "), "{}", built.said);
    told_once(&built, &PAGES);
    // A linked page that is missing may be denied.
    let config = "graph_build::Config::new(\"docs/v1.0\").pages([\"resources/note.md\", \"resources/chair.md\"])";
    let script = |rest: &str| {
        format!("fn main() -> Result<(), graph_build::Failed> {{\n    {config}{rest}.write(\"v1.rs\")\n}}\n")
    };
    scratch.file("build.rs", &script(".missing_pages(\"deny\")"));
    let built = scratch.build();
    assert!(!built.success, "{}", built.said);
    assert_eq!(built.said.matches("[missing-page]").count(), 1, "{}", built.said);
    scratch.file("build.rs", &script(""));
    let built = scratch.build();
    assert!(built.success, "{}", built.said);
    told_once(&built, &["resources/note.md", "resources/chair.md"]);
    assert!(built.said.contains("[unreadable-type] docs/v1.0/resources/note.md:11:7: "), "{}", built.said);
    scratch.file("build.rs", &script(".allow(\"missing-page\").allow(\"unreadable-type\")"));
    let built = scratch.build();
    assert!(built.success && !built.said.contains("warning"), "{}", built.said);
}

/// Of a member of a workspace, paths are shown from the folder of that.
#[test]
fn paths_are_those_of_the_workspace() {
    for way in [Way::Macro, Way::File] {
        let name = if way == Way::Macro { "findings-workspace/macro" } else { "findings-workspace/file" };
        let scratch = odd_pages(name, way, "[\"resources/note.md\"]");
        let manifest = scratch.read("Cargo.toml").replace("[workspace]", "");
        scratch.file("member/Cargo.toml", &manifest);
        for path in ["src/lib.rs", "docs/v1.0/resources/note.md", "build.rs"] {
            if path != "build.rs" || way == Way::File {
                scratch.file(&format!("member/{path}"), &scratch.read(path));
            }
        }
        scratch.file("Cargo.toml", "[workspace]\nmembers = [\"member\"]\nresolver = \"3\"\n");
        let built = scratch.build();
        assert!(built.success, "{}", built.said);
        assert!(built.said.contains("member/docs/v1.0/resources/note.md:11:7"), "{}", built.said);
    }
}
