//! One small odd page per irregularity.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod code;
mod comments;
mod front_matter;
mod robust;
mod runs;
mod tables;

use super::*;
use crate::diagnostic::Diagnostics;
use crate::source::SourceMap;

/// A page that was read, with all that is needed to look at it.
struct Read {
    sources: SourceMap,
    page: Page,
    diagnostics: Diagnostics,
}

fn read_page(text: &str) -> Read {
    let mut sources = SourceMap::new();
    let file = sources.add("a.md", text);
    let mut diagnostics = Diagnostics::new();
    let page = read(file, &sources.get(file).unwrap().text, &mut diagnostics);
    Read { sources, page, diagnostics }
}

impl Read {
    /// One line per block, row and header.
    fn sketch(&self) -> Vec<String> {
        let cells = |cells: &[Text]| cells.iter().map(|cell| cell.plain.as_str()).collect::<Vec<_>>().join(" | ");
        let mut lines = Vec::new();
        for block in &self.page.blocks {
            match block {
                Block::Heading(heading) => lines.push(format!("h{} {}", heading.level, heading.text.plain)),
                Block::Paragraph(text) => lines.push(format!("p {}", text.plain)),
                Block::Item(text) => lines.push(format!("item {}", text.plain)),
                Block::Alert(text) => lines.push(format!("alert {}", text.plain)),
                Block::Table(table) => {
                    lines.push(format!("table {}", cells(&table.header)));
                    lines.extend(table.rows.iter().map(|row| format!("row {}", cells(&row.cells))));
                }
                Block::Code(code) => {
                    let open = if code.closed { "" } else { " (open)" };
                    let annotation =
                        code.annotation.as_ref().and_then(|annotation| annotation.json.get("blockType")?.as_str());
                    let annotation = annotation.map_or(String::new(), |kind| format!(" [{kind}]"));
                    lines.push(format!("code {}{annotation}{open} {:?}", code.language, self.sources.slice(code.body)));
                }
                Block::Annotation(annotation) => {
                    lines.push(format!("annotation {}", self.sources.slice(annotation.json.span)))
                }
                Block::Include(include) => lines.push(format!("include {}", include.target)),
            }
        }
        lines
    }

    fn findings(&self) -> Vec<String> {
        self.diagnostics.iter().map(|diagnostic| format!("{}[{}]", diagnostic.severity, diagnostic.code)).collect()
    }

    /// The first run of text.
    fn first_text(&self) -> &Text {
        match &self.page.blocks[0] {
            Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => text,
            Block::Heading(heading) => &heading.text,
            Block::Table(table) => &table.rows[0].cells[0],
            other => panic!("{other:?}"),
        }
    }
}

/// The texts of the code spans.
fn code_texts(text: &Text) -> impl Iterator<Item = &str> {
    text.code.iter().filter_map(|range| text.plain.get(range.clone()))
}

/// Reads a page and compares its blocks and findings.
#[track_caller]
fn check(text: &str, blocks: &[&str], findings: &[&str]) -> Read {
    let read = read_page(text);
    assert_eq!(read.sketch(), blocks, "{text}");
    assert_eq!(read.findings(), findings, "{text}");
    read
}

#[test]
fn sections_start_at_headings_of_any_level() {
    let read = read_page("above\n# A\none\n\ntwo\n##### B\n## C\nthree\n");
    let sections: Vec<(Option<&str>, usize)> = read
        .page
        .sections()
        .map(|section| (section.heading.map(|heading| heading.text.plain.as_str()), section.blocks.len()))
        .collect();
    assert_eq!(sections, [(None, 1), (Some("A"), 2), (Some("B"), 0), (Some("C"), 1)]);
    assert_eq!(read.page.title().unwrap().text.plain, "A");
}
