//! The macro calls in a crate, compared with what is wanted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use super::call;
use super::wanted::Wanted;

/// A call of `graph_docs!`.
#[derive(Debug)]
pub struct Call {
    file: PathBuf,
    line: usize,
    /// The options' values as tokens, by name.
    options: BTreeMap<String, String>,
}

/// The maximum nesting of source folders.
const DEPTH: usize = 24;

/// The calls in the `.rs` files of a crate that read pages of `folder`. A file that is not valid
/// Rust is rustc's to report.
pub fn find(root: &Path, folder: &str) -> Vec<Call> {
    let mut files = Vec::new();
    for below in ["src", "tests", "examples", "benches"] {
        rust_files(&root.join(below), 0, &mut files);
    }
    files.sort();
    let mut calls = Vec::new();
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        // Most files have none, and need not be parsed.
        if text.contains("graph_docs")
            && let Ok(tokens) = text.parse::<TokenStream>()
        {
            let first = calls.len();
            collect(tokens, &file, &mut calls);
            for (call, line) in calls.iter_mut().skip(first).zip(lines_of_calls(&text)) {
                call.line = line;
            }
        }
    }
    let prefix = format!("{folder}/");
    let reads =
        |call: &Call| call.options.get("docs").and_then(|docs| string(docs)).is_some_and(|it| it.starts_with(&prefix));
    calls.retain(reads);
    calls
}

fn rust_files(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && depth < DEPTH => rust_files(&path, depth + 1, files),
            Ok(kind) if kind.is_file() && path.extension().is_some_and(|end| end == "rs") => files.push(path),
            _ => {}
        }
    }
}

/// The lines, from 1, on which calls begin: tokens know no lines.
fn lines_of_calls(text: &str) -> impl Iterator<Item = usize> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines.filter(|(_, line)| line.contains("graph_docs!")).map(|(at, _)| at + 1)
}

/// Finds `graph_docs ! { … }` at any depth.
fn collect(tokens: TokenStream, file: &Path, calls: &mut Vec<Call>) {
    let mut before = [false, false];
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                if before == [true, true] {
                    calls.push(Call { file: file.to_owned(), line: 1, options: options(group.stream()) });
                } else {
                    collect(group.stream(), file, calls);
                }
                before = [false, false];
            }
            TokenTree::Ident(name) => before = [name == "graph_docs", false],
            TokenTree::Punct(sign) => {
                before = [before == [true, false] && sign.as_char() == '!', sign.as_char() == '!']
            }
            TokenTree::Literal(_) => before = [false, false],
        }
    }
}

/// `name = value, …`: the tokens up to each comma outside of brackets.
fn options(tokens: TokenStream) -> BTreeMap<String, String> {
    let mut options = BTreeMap::new();
    let mut open: Vec<TokenTree> = Vec::new();
    let mut finish = |open: &mut Vec<TokenTree>| {
        let mut tokens = std::mem::take(open).into_iter();
        if let (Some(name), Some(_)) = (tokens.next(), tokens.next()) {
            options.insert(name.to_string(), normal(tokens.collect()));
        }
    };
    for token in tokens {
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == ',' => finish(&mut open),
            _ => open.push(token),
        }
    }
    finish(&mut open);
    options
}

/// Tokens as text, without commas that end a list.
fn normal(tokens: TokenStream) -> String {
    let mut texts: Vec<String> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = normal(group.stream());
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    _ => ("(", ")"),
                };
                texts.push(format!("{open}{}{close}", inner.trim_end_matches([',', ' '])));
            }
            // `r"a"` is `"a"`.
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                texts.push(string(&text).map_or(text, |value| format!("{value:?}")));
            }
            // No space before a comma.
            TokenTree::Punct(sign) if sign.as_char() == ',' && !texts.is_empty() => {
                texts.last_mut().into_iter().for_each(|last| last.push(','));
            }
            other => texts.push(other.to_string()),
        }
    }
    texts.join(" ")
}

/// The value of a string literal.
fn string(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal).ok().map(|literal| literal.value())
}

/// The differences between the calls and `graph-docs.toml`, as messages.
pub fn differences(wanted: &Wanted, calls: &[Call], root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for (version, config) in wanted.references() {
        let arguments = call::arguments(wanted, version, config);
        let parsed = |text: &str| text.parse::<TokenStream>().map(normal).unwrap_or_default();
        let expected: BTreeMap<&str, String> = arguments.iter().map(|(name, value)| (*name, parsed(value))).collect();
        let docs = expected.get("docs");
        let own: Vec<&Call> = calls.iter().filter(|call| call.options.get("docs") == docs).collect();
        if own.is_empty() && !calls.is_empty() {
            found.push(format!(
                "no call of `graph_docs!` has `docs = {}`; add the call that `graph-docs add` prints",
                docs.map_or("", String::as_str)
            ));
        }
        for call in own {
            let place = call.file.strip_prefix(root).unwrap_or(&call.file).display().to_string();
            let place = format!("{}:{}", place.replace('\\', "/"), call.line);
            let names: std::collections::BTreeSet<&str> =
                expected.keys().copied().chain(call.options.keys().map(String::as_str)).collect();
            // The version is the folder's.
            for name in names.into_iter().filter(|name| *name != "version") {
                let (wanted, given) = (expected.get(name), call.options.get(name));
                if wanted.map(|value| sorted(name, value)) != given.map(|value| sorted(name, value)) {
                    let words = |value: Option<&String>| value.map_or("not set", String::as_str).to_owned();
                    found.push(format!(
                        "{place}: `{name}` is {} here and {} in graph-docs.toml; make them equal",
                        words(given),
                        words(wanted)
                    ));
                }
            }
        }
    }
    found
}

/// The parts of the value of an option; the order in a list or a map does not matter.
fn sorted(name: &str, value: &str) -> Vec<String> {
    // The derives of a type, and the attributes, keep the order in which they are written.
    if matches!(name, "docs" | "crate") {
        return vec![value.to_owned()];
    }
    let value = value.trim();
    let inner = value.strip_prefix(['[', '{']).and_then(|rest| rest.strip_suffix([']', '}']));
    let mut values = inner.map_or_else(|| vec![value.to_owned()], parts);
    values.sort();
    values
}

/// Splits a text at the commas outside of brackets and strings.
fn parts(text: &str) -> Vec<String> {
    let (mut parts, mut part, mut depth) = (Vec::new(), String::new(), 0_usize);
    let (mut in_string, mut is_escaped) = (false, false);
    for character in text.chars() {
        match character {
            '"' if !is_escaped => in_string = !in_string,
            '[' | '{' | '(' if !in_string => depth += 1,
            ']' | '}' | ')' if !in_string => depth = depth.saturating_sub(1),
            ',' if !in_string && depth == 0 => {
                parts.push(std::mem::take(&mut part).trim().to_owned());
                continue;
            }
            _ => {}
        }
        is_escaped = character == '\\' && !is_escaped;
        part.push(character);
    }
    if !part.trim().is_empty() {
        parts.push(part.trim().to_owned());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(source: &str) -> Vec<Call> {
        let mut calls = Vec::new();
        collect(source.parse().unwrap(), Path::new("/w/src/lib.rs"), &mut calls);
        calls
    }

    fn wanted(options: &str) -> Wanted {
        let text = format!("source = \"x\"\n[beta]\n{options}");
        Wanted::parse(&text, Path::new("graph-docs.toml")).unwrap()
    }

    #[test]
    fn an_option_that_differs_is_named_with_its_place() {
        let source = "pub mod beta {\n    graph_models::graph_docs! {\n docs = \"docs/api-reference/beta\", pages = [\"b\", r\"a\",], navigation = 0 }\n}";
        let calls = calls(source);
        let root = Path::new("/w");
        let same = wanted("pages = [\"a\", \"b\"]\nnavigation = 0\n");
        assert_eq!(differences(&same, &calls, root), [""; 0]);
        let other = wanted("pages = [\"a\"]\ndoc_text = \"none\"\n");
        let found = differences(&other, &calls, root);
        assert_eq!(
            found,
            [
                "src/lib.rs:1: `doc_text` is not set here and \"none\" in graph-docs.toml; make them equal",
                "src/lib.rs:1: `navigation` is 0 here and not set in graph-docs.toml; make them equal",
                "src/lib.rs:1: `pages` is [\"b\", \"a\"] here and [\"a\"] in graph-docs.toml; make them equal",
            ]
        );
    }

    #[test]
    fn the_order_of_a_list_or_map_means_nothing() {
        let options = "pages = [\"a\"]\nwritable = [\"user/ab\", \"user/c\"]\n[beta.rename]\n\"user/a\" = \"x\"\n\"user/b\" = \"y\"\n[beta.derive]\n\"*\" = [\"A\", \"B\"]\nuser = [\"C\"]\n";
        let call = |rename: &str| {
            calls(&format!(
                "graph_docs! {{ docs = \"docs/api-reference/beta\", pages = [\"a\"], writable = [\"user/c\", \"user/ab\"], {rename}, derive = {{ \"user\" => [C], \"*\" => [A, B] }} }}"
            ))
        };
        let same = call("rename = { \"user/b\" => \"y\", \"user/a\" => \"x\" }");
        assert_eq!(differences(&wanted(options), &same, Path::new("/w")), [""; 0]);
        let other = call("rename = { \"user/b\" => \"x\", \"user/a\" => \"y\" }");
        let found = differences(&wanted(options), &other, Path::new("/w"));
        assert!(matches!(found.as_slice(), [one] if one.contains("`rename` is")), "{found:?}");
    }

    #[test]
    fn a_version_without_a_call_is_named() {
        let calls = calls("graph_docs!(docs = \"docs/api-reference/v1.0\", pages = [\"a\"]);");
        let found = differences(&wanted("pages = [\"a\"]\n"), &calls, Path::new("/w"));
        assert_eq!(
            found,
            [
                "no call of `graph_docs!` has `docs = \"docs/api-reference/beta\"`; add the call that `graph-docs add` prints"
            ]
        );
    }
}
