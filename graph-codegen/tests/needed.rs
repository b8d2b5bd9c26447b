//! A folder that has just the files that are needed gives what the whole folder gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::path::Path;

use graph_codegen::diagnostic::Code;
use graph_codegen::library::{Files, Folder, Memory};
use graph_codegen::schema::{Reason, TypeDef};
use graph_codegen::{Output, Settings, Why, generate, needed};
use graph_test_support::{corpus_trees, own_trees, resource_page};

/// The items as text, and the findings.
fn made(output: Output) -> (String, Vec<String>) {
    let findings = output.diagnostics.iter().map(|it| it.render(&output.sources)).collect();
    (output.items.into_tokens().to_string(), findings)
}

/// Generates from the folder, and from the files that are needed of it.
#[track_caller]
fn same(files: &dyn Files, settings: &Settings, about: &str) {
    let found = needed(files, settings);
    let texts = found.files.keys().map(|path| (path.clone(), files.read(path).unwrap()));
    let (whole, part) = (generate(files, settings), generate(&Memory::new(texts), settings));
    // The whole folder has pages too that were looked at in vain.
    assert!(part.missing_includes.is_subset(&whole.missing_includes), "{about}");
    let (whole, part) = (made(whole), made(part));
    assert_eq!(part.1, whole.1, "{about}");
    assert!(part.0 == whole.0, "{about}: the items differ");
}

fn settings(page: &str, navigation: Option<usize>) -> Settings {
    Settings { pages: vec![page.to_owned()], navigation, ..Settings::default() }
}

/// Every `step`th page of a tree, for each depth.
fn sample(tree: &Path, step: usize) {
    let mut pages: Vec<String> = ["api", "resources"]
        .iter()
        .flat_map(|folder| Folder::new(tree).list(folder).into_iter().map(move |name| format!("{folder}/{name}")))
        .filter(|page| page.ends_with(".md"))
        .collect();
    pages.sort();
    for (at, page) in pages.iter().step_by(step).enumerate() {
        let navigation = [Some(0), Some(1), None].get(at % 3).copied().flatten();
        same(
            &Folder::new(tree),
            &settings(page, navigation),
            &format!("{page} of {} at {navigation:?}", tree.display()),
        );
    }
}

#[test]
fn nothing_is_missing_that_was_not_missing() {
    for tree in own_trees() {
        sample(&tree, 1);
    }
    for tree in corpus_trees() {
        sample(&tree, 211);
    }
}

fn office() -> Memory {
    let page = |name: &str, rows: &str, relationships: &str| {
        let page = resource_page(name, rows);
        let rows = relationships;
        let table = format!("## Relationships\n\n|Relationship|Type|Description|\n|:-|:-|:-|\n{rows}\n");
        (format!("resources/{name}.md"), if rows.is_empty() { page } else { format!("{page}\n{table}") })
    };
    Memory::new([
        page("desk", "|lamp|[lamp](lamp.md)|Its lamp.|", "|owner|[person](person.md)|Whose it is.|"),
        page("lamp", "|bright|Boolean|Whether it is.|", ""),
        page("person", "|name|String|The name.|", "|team|[team](team.md)|Where the person works.|"),
        page("team", "|title|String|The title.|", "|lead|[person](person.md)|Who leads it.|"),
    ])
}

/// The pages that are needed, the types that are untyped, and the codes of the findings.
fn reached(navigation: Option<usize>) -> (Vec<String>, Vec<String>, Vec<Code>) {
    let found = needed(&office(), &settings("resources/desk.md", navigation));
    let untyped = found.schema.types.values().filter(|def| matches!(def, TypeDef::Missing(_)));
    let untyped = untyped.map(|def| def.name().short().to_owned()).collect();
    (found.files.into_keys().collect(), untyped, found.diagnostics.iter().map(|it| it.code).collect())
}

#[test]
fn navigation_is_followed_as_far_as_is_said() {
    let pages = |names: &[&str]| names.iter().map(|name| format!("resources/{name}.md")).collect::<Vec<_>>();
    assert_eq!(reached(Some(0)), (pages(&["desk", "lamp"]), vec!["person".to_owned()], vec![]));
    assert_eq!(reached(Some(1)), (pages(&["desk", "lamp", "person"]), vec!["team".to_owned()], vec![]));
    let all = pages(&["desk", "lamp", "person", "team"]);
    assert_eq!(reached(Some(2)), (all.clone(), vec![], vec![]));
    assert_eq!(reached(None), (all, vec![], vec![]));
}

#[test]
fn what_is_there_for_another_reason_is_typed() {
    let settings =
        Settings { pages: vec!["resources/desk.md".into(), "resources/person.md".into()], ..settings("", Some(0)) };
    let found = needed(&office(), &settings);
    let person = found.schema.types.values().find(|def| def.name().short() == "person").unwrap();
    assert!(matches!(person, TypeDef::Structured(_)));
    assert!(found.diagnostics.is_empty());
}

#[test]
fn every_file_has_its_reason() {
    let found = needed(&office(), &settings("resources/desk.md", None));
    let by = |page: &str, name: &str, navigation| {
        Why::Page(Reason::Type { page: format!("resources/{page}.md"), name: name.to_owned(), navigation })
    };
    let expected = [
        ("resources/desk.md", Why::Page(Reason::Named)),
        ("resources/lamp.md", by("desk", "lamp", false)),
        ("resources/person.md", by("desk", "person", true)),
        ("resources/team.md", by("person", "team", true)),
    ];
    let files: Vec<_> = found.files.iter().map(|(path, why)| (path.as_str(), why.clone())).collect();
    assert_eq!(files, expected);
}
