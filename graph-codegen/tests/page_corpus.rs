//! Reads every page of a corpus and checks what must hold for any page.
//!
//! The corpus is a clone of the public documentation, or a part of it, named by `GRAPH_DOCS_CORPUS`; without it the tests
//! say that they skip. `GRAPH_DOCS_VERBOSE` makes them print each finding, or those of the codes it lists.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::page::{self, Annotation, Block, Page, Text};
use graph_codegen::source::{FileId, SourceMap, Span};
use pulldown_cmark::{Options, Parser};

fn corpus() -> Option<(SourceMap, Vec<FileId>)> {
    let Some(folder) = std::env::var_os("GRAPH_DOCS_CORPUS") else {
        println!("skipped: GRAPH_DOCS_CORPUS is not set");
        return None;
    };
    let mut sources = SourceMap::new();
    let mut files = Vec::new();
    collect(Path::new(&folder), Path::new(&folder), &mut sources, &mut files);
    assert!(!files.is_empty(), "no Markdown below {}", Path::new(&folder).display());
    Some((sources, files))
}

fn collect(root: &Path, folder: &Path, sources: &mut SourceMap, files: &mut Vec<FileId>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, sources, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push(sources.add(&name, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_page_of_the_corpus_holds_the_invariants() {
    let Some((sources, files)) = corpus() else { return };
    let mut diagnostics = Diagnostics::new();
    let mut counts = BTreeMap::new();
    let mut stray = Vec::new();
    for file in &files {
        let text = &sources.get(*file).unwrap().text;
        let page = page::read(*file, text, &mut diagnostics);
        let mut check = Check { text, file: *file, spans: 0 };
        check.page(&page);
        *counts.entry("spans").or_insert(0) += check.spans;
        count(&page, &mut counts);
        stray.extend(stray_pipes(text, &page).into_iter().map(|line| format!("{}: {line}", sources.path(*file))));
    }
    println!("{} pages", files.len());
    for (what, number) in &counts {
        println!("{number:>9} {what}");
    }
    report(&sources, &diagnostics);
    for diagnostic in &diagnostics {
        let span = diagnostic.span.expect("a finding of the page stage has a place");
        assert!(sources.get(span.file).unwrap().text.get(span.range()).is_some(), "{diagnostic:?}");
    }
    println!("{} lines starting with `|` belong to no table, code block or comment", stray.len());
    assert!(stray.len() * 10_000 <= counts["rows"], "{stray:#?}");
}

fn report(sources: &SourceMap, diagnostics: &Diagnostics) {
    let verbose = std::env::var("GRAPH_DOCS_VERBOSE").unwrap_or_default();
    let mut codes: BTreeMap<_, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *codes.entry((diagnostic.code, diagnostic.severity)).or_default() += 1;
        if !verbose.is_empty() && (verbose == "1" || verbose.contains(diagnostic.code.name())) {
            println!("{}\n", diagnostic.render(sources));
        }
    }
    for ((code, severity), number) in codes {
        println!("{number:>9} {severity}[{code}]");
    }
}

fn count(page: &Page, counts: &mut BTreeMap<&'static str, usize>) {
    let mut add = |what, number| *counts.entry(what).or_insert(0) += number;
    add("front matter entries", page.front_matter.entries.len());
    for block in &page.blocks {
        match block {
            Block::Heading(_) => add("headings", 1),
            Block::Paragraph(_) => add("paragraphs", 1),
            Block::Item(_) => add("items", 1),
            Block::Alert(_) => add("alerts", 1),
            Block::Table(table) => {
                add("tables", 1);
                add("tables without rows", usize::from(table.rows.is_empty()));
                add("rows", table.rows.len());
                add(
                    "rows with fewer cells than the header",
                    table.rows.iter().filter(|row| row.cells.len() < table.header.len()).count(),
                );
                add(
                    "rows with more cells than the header",
                    table.rows.iter().filter(|row| row.cells.len() > table.header.len()).count(),
                );
            }
            Block::Code(code) => {
                add("code blocks", 1);
                add("code blocks with an annotation", usize::from(code.annotation.is_some()));
                add("open code blocks", usize::from(!code.closed));
            }
            Block::Annotation(_) => add("annotations above no code block", 1),
            Block::Include(_) => add("includes", 1),
        }
    }
}

/// The lines that start with `|` and lie outside tables, code blocks and comments.
fn stray_pipes(text: &str, page: &Page) -> Vec<String> {
    let mut accounted: Vec<Range<usize>> = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Table(table) => accounted.push(table.span.range()),
            Block::Code(code) => accounted.push(code.span.range()),
            _ => {}
        }
    }
    let mut at = 0;
    while let Some(start) = text[at..].find("<!--").map(|start| at + start) {
        at = text[start..].find("-->").map_or(text.len(), |close| start + close);
        accounted.push(start..at);
    }
    let mut offset = 0;
    let mut stray = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = offset + (line.len() - line.trim_start().len());
        offset += line.len();
        if line.trim_start().starts_with('|') && !accounted.iter().any(|range| range.contains(&start)) {
            stray.push(line.trim_end().to_owned());
        }
    }
    stray
}

/// Checks the places of one page.
struct Check<'a> {
    text: &'a str,
    file: FileId,
    spans: usize,
}

impl Check<'_> {
    fn span(&mut self, span: Span) {
        assert_eq!(span.file, self.file);
        assert!(span.start <= span.end && self.text.get(span.range()).is_some(), "{span:?} of {}", self.text.len());
        self.spans += 1;
    }

    fn page(&mut self, page: &Page) {
        for entry in &page.front_matter.entries {
            self.span(entry.span);
        }
        for block in &page.blocks {
            match block {
                Block::Heading(heading) => self.run(&heading.text),
                Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => self.run(text),
                Block::Table(table) => {
                    self.span(table.span);
                    table.header.iter().for_each(|cell| self.run(cell));
                    for row in &table.rows {
                        self.span(row.span);
                        row.cells.iter().for_each(|cell| self.run(cell));
                    }
                }
                Block::Code(code) => {
                    self.span(code.span);
                    self.span(code.body);
                    assert!(code.span.start <= code.body.start && code.body.end <= code.span.end);
                    code.annotation.iter().for_each(|annotation| self.annotation(annotation));
                }
                Block::Annotation(annotation) => self.annotation(annotation),
                Block::Include(include) => self.span(include.span),
            }
        }
    }

    fn annotation(&mut self, annotation: &Annotation) {
        self.span(annotation.span);
        self.span(annotation.json.span);
    }

    fn run(&mut self, text: &Text) {
        self.span(text.span);
        assert!(
            !text.plain.contains(['\n', '\t', '\u{a0}', '\u{200b}']) && !text.plain.contains("  "),
            "{:?}",
            text.plain
        );
        assert_eq!(text.plain.trim(), text.plain);
        for link in &text.links {
            self.span(link.span);
            assert!(text.plain.get(link.text.clone()).is_some(), "{link:?} of {:?}", text.plain);
        }
        for range in text.code.iter().chain(&text.bold) {
            assert!(text.plain.get(range.clone()).is_some(), "{range:?} of {:?}", text.plain);
        }
        for todo in &text.todo {
            self.span(*todo);
        }
    }
}

/// `cargo test --release -p graph-codegen --test page_corpus -- --ignored --nocapture`
#[test]
#[ignore = "a measurement, to be run in release mode"]
fn speed_against_a_plain_pass_of_the_parser() {
    let Some((sources, files)) = corpus() else { return };
    let plain = || {
        let events = |text: &str| Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter().count();
        files.iter().map(|file| events(&sources.get(*file).unwrap().text)).sum::<usize>()
    };
    let ours = || {
        let mut diagnostics = Diagnostics::new();
        let read = |file: &FileId| page::read(*file, &sources.get(*file).unwrap().text, &mut diagnostics).blocks.len();
        files.iter().map(read).sum::<usize>()
    };
    let (mut best_plain, mut best_ours) = (Duration::MAX, Duration::MAX);
    for _ in 0..7 {
        best_plain = best_plain.min(timed(plain));
        best_ours = best_ours.min(timed(ours));
    }
    println!(
        "parser {best_plain:?}, page::read {best_ours:?}: {:.2}×",
        best_ours.as_secs_f64() / best_plain.as_secs_f64()
    );
}

fn timed(work: impl FnOnce() -> usize) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}
