use super::*;

fn entries(text: &str) -> (Vec<(String, String)>, Vec<String>, Vec<String>) {
    let read = read_page(text);
    let entries = read.page.front_matter.entries.iter().map(|entry| (entry.key.clone(), entry.value.clone())).collect();
    (entries, read.sketch(), read.findings())
}

#[track_caller]
fn check_entries(text: &str, expected: &[(&str, &str)], blocks: &[&str], findings: &[&str]) {
    let (entries, sketch, found) = entries(text);
    let entries: Vec<(&str, &str)> = entries.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    assert_eq!(
        (entries.as_slice(), found.as_slice()),
        (expected, findings.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>().as_slice()),
        "{text}"
    );
    assert_eq!(sketch, blocks, "{text}");
}

const NOTE: &str = "note[front-matter]";

#[test]
fn quoted_or_not() {
    check_entries(
        "---\ntitle: \"A: \\\"b\\\"\"\nms.prod: 'it''s'\r\ndoc_type: apiPageType \nempty:\nurl: https://a/b\n---\n# T\n",
        &[("title", "A: \"b\""), ("ms.prod", "it's"), ("doc_type", "apiPageType"), ("url", "https://a/b")],
        &["h1 T"],
        &[],
    );
    check_entries("\n\n---\na: b\n---\ntext", &[("a", "b")], &["p text"], &[]);
    check_entries("# T\n\n---\n\ntext", &[], &["h1 T", "p text"], &[]);
}

#[test]
fn a_place_is_that_of_the_value() {
    let read = read_page("---\ntitle:  \"x\"\n---\n");
    assert_eq!(read.sources.slice(read.page.front_matter.entry("Title").unwrap().span), "\"x\"");
    assert_eq!(read.page.front_matter.get("TITLE"), Some("x"));
}

#[test]
fn a_placeholder_is_no_value() {
    check_entries(
        "---\nauthor: **TODO: Provide a name**\nms.prod: \"**TODO: x**\"\ntitle: TODO list\n---\n",
        &[("title", "TODO list")],
        &[],
        &[],
    );
}

#[test]
fn lists_and_nesting_are_noted() {
    check_entries(
        "---\na: b\nlist:\n  - x\n  - y\n# comment\nc: d\n---\ntext",
        &[("a", "b"), ("c", "d")],
        &["p text"],
        &[NOTE],
    );
}

#[test]
fn a_quoted_value_may_go_on() {
    check_entries("---\na: \"one\n two\"\nb: \"open\n---\n", &[("a", "one two"), ("b", "open")], &[], &[]);
}

#[test]
fn the_closing_fence_may_be_missing() {
    check_entries(
        "---\na: b\n\n# T\n\nNamespace: x.y\n\nText here.\n",
        &[("a", "b")],
        &["h1 T", "p Namespace: x.y", "p Text here."],
        &[NOTE],
    );
    check_entries("---\na: b\nSome text.\n", &[("a", "b")], &["p Some text."], &[NOTE]);
    check_entries("---\n", &[], &[], &[NOTE]);
}
