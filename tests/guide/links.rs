//! Whether each link of the guide and of the READMEs leads somewhere, and each chapter is in the
//! summary.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use graph_test_support::{files, workspace};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The documents for people: those of the root, of the crates and of the tests, and the guide.
fn documents() -> Vec<PathBuf> {
    let root = workspace();
    let mut documents = Vec::new();
    for folder in fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()) {
        if folder.extension().is_some_and(|it| it == "md") {
            documents.push(folder);
        } else {
            documents.extend(
                ["README.md", "diagnostics.md"].map(|it| folder.join(it)).into_iter().filter(|it| it.is_file()),
            );
        }
    }
    documents.extend(
        files(&root.join("docs/guide/src")).into_iter().filter(|it| it.extension().is_some_and(|it| it == "md")),
    );
    documents.sort();
    documents
}

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

/// The links and images of a document.
fn links(text: &str) -> Vec<String> {
    let target = |event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    };
    events(text).filter_map(target).collect()
}

/// The names that code hosts and mdBook give to the headings of a document.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut anchors, mut heading) = (BTreeSet::new(), None::<String>);
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let kept = heading.take().unwrap_or_default().to_lowercase();
                let kept = kept.chars().filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
                anchors.insert(kept.map(|it| if it == ' ' { '-' } else { it }).collect());
            }
            _ => {}
        }
    }
    anchors
}

/// What is wrong with a link, if it leads to a place in the repository.
fn problem(document: &Path, link: &str) -> Option<String> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let target = if path.is_empty() { document.to_owned() } else { document.parent().unwrap().join(path) };
    if !target.exists() {
        return Some(format!("{}: there is no `{path}`", document.display()));
    }
    let anchor = anchor?;
    let text = fs::read_to_string(&target).unwrap_or_default();
    let is_there = anchors(&text).contains(anchor);
    (!is_there).then(|| format!("{}: `{link}` names no heading of {}", document.display(), target.display()))
}

#[test]
fn every_link_leads_somewhere() {
    let mut problems = Vec::new();
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        problems.extend(links(&text).iter().filter_map(|link| problem(&document, link)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A chapter as the book has it: with the files that it includes.
fn chapter(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let Some(included) = text.trim().strip_prefix("{{#include ").and_then(|rest| rest.strip_suffix("}}")) else {
        return text;
    };
    fs::read_to_string(path.parent().unwrap().join(included)).unwrap()
}

#[test]
fn no_chapter_links_to_a_file_outside_of_the_book() {
    let source = workspace().join("docs/guide/src");
    let mut problems = Vec::new();
    for path in documents().into_iter().filter(|path| path.starts_with(&source)) {
        for link in links(&chapter(&path)) {
            let is_outside = !link.contains("://") && link.starts_with("..");
            problems.extend(is_outside.then(|| format!("{}: {link}", path.display())));
            problems.extend(problem(&path, &link));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_link_to_nowhere_is_found() {
    let readme = workspace().join("README.md");
    assert!(problem(&readme, "docs/guide/src/nothing.md").is_some());
    assert!(problem(&readme, "#nothing").is_some());
    assert!(problem(&readme, "#two-commands").is_none());
}

#[test]
fn every_chapter_is_in_the_summary() {
    let source = workspace().join("docs/guide/src");
    let summary = fs::read_to_string(source.join("SUMMARY.md")).unwrap();
    let listed: BTreeSet<PathBuf> = links(&summary).iter().map(|link| source.join(link)).collect();
    let there: BTreeSet<PathBuf> = files(&source)
        .into_iter()
        .filter(|it| it.extension().is_some_and(|it| it == "md") && !it.ends_with("SUMMARY.md"))
        .collect();
    assert_eq!(listed, there);
}
