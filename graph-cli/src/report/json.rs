//! Findings as JSON.

use graph_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use graph_codegen::source::{Position, SourceMap, Span};
use serde_json::{Value, json};

/// One JSON object: the totals, and the findings with their places and the same text as for people.
pub fn print<'a>(findings: impl Iterator<Item = &'a Diagnostic>, all: &Diagnostics, sources: &SourceMap) -> String {
    let value = json!({
        "errors": all.of(Severity::Error).count(),
        "warnings": all.of(Severity::Warning).count(),
        "notes": all.of(Severity::Note).count(),
        "diagnostics": findings.map(|diagnostic| one(diagnostic, sources)).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn one(diagnostic: &Diagnostic, sources: &SourceMap) -> Value {
    json!({
        "code": diagnostic.code.name(),
        "severity": diagnostic.severity.to_string(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "subject": diagnostic.subject,
        "place": diagnostic.span.map(|span| place(span, sources)),
        "rendered": diagnostic.render(sources),
    })
}

fn place(span: Span, sources: &SourceMap) -> Value {
    let (start, end) = positions(span, sources);
    json!({
        "page": sources.path(span.file),
        "path": sources.shown(span.file),
        "line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column,
        "byte_start": span.start, "byte_end": span.end,
        "text": sources.slice(span),
    })
}

/// The positions of the first character and after the last one.
pub fn positions(span: Span, sources: &SourceMap) -> (Position, Position) {
    (sources.position(span), sources.position(Span { start: span.end, ..span }))
}
