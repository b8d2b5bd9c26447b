//! Does all that is read of a page have its place in it? What must hold for any page by itself,
//! before Graph's meaning comes in.
//!
//! `GRAPH_DOCS_VERBOSE` makes them print each finding, or those of the codes it lists.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use graph_codegen::diagnostic::Diagnostics;
use graph_codegen::page::{self, Annotation, Block, Page, Text};
use graph_codegen::source::{FileId, SourceMap, Span};
use graph_test_support::{corpus, markdown};
use pulldown_cmark::{Options, Parser};

/// Every page below the folder that `GRAPH_DOCS_CORPUS` names.
fn pages() -> Option<(SourceMap, Vec<FileId>)> {
    let root = corpus()?;
    let mut sources = SourceMap::new();
    let mut add = |path: &PathBuf| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        sources.add(&name, &std::fs::read_to_string(path).unwrap())
    };
    let files: Vec<FileId> = markdown(&root).iter().map(&mut add).collect();
    assert!(!files.is_empty(), "no Markdown below {}", root.display());
    Some((sources, files))
}

#[test]
fn every_page_of_the_corpus_holds_the_invariants() {
    let Some((sources, files)) = pages() else { return };
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

/// `cargo test --release -p graph-corpus-tests -- page_places --ignored --nocapture`
#[test]
#[ignore = "a measurement, to be run in release mode"]
fn speed_against_a_plain_pass_of_the_parser() {
    let Some((sources, files)) = pages() else { return };
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
