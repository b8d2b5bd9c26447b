//! Findings in SARIF 2.1.0, which code hosts display next to the lines (OASIS, "Static Analysis
//! Results Interchange Format").

use graph_codegen::diagnostic::{Code, Diagnostic, Severity};
use graph_codegen::hidden::escape;
use graph_codegen::source::{SourceMap, Span};
use serde_json::{Value, json};

use super::json::positions;

/// A SARIF log with one run. Places in the working directory are relative to it.
pub fn print<'a>(findings: impl Iterator<Item = &'a Diagnostic>, sources: &SourceMap) -> String {
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "graph-docs",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": findings.map(|diagnostic| result(diagnostic, sources)).collect::<Vec<_>>(),
        }],
    });
    format!("{value:#}\n")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "defaultConfiguration": { "level": code.severity().to_string() },
        "help": { "text": code.explanation(), "markdown": code.explanation() },
    })
}

fn result(diagnostic: &Diagnostic, sources: &SourceMap) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}; {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "ruleId": diagnostic.code.name(),
        "level": level(diagnostic.severity),
        "message": { "text": escape(&text) },
        "locations": diagnostic.span.map(|span| location(span, sources)).into_iter().collect::<Vec<_>>(),
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn location(span: Span, sources: &SourceMap) -> Value {
    let (start, end) = positions(span, sources);
    let uri = sources.shown(span.file).replace('\\', "/").replace(' ', "%20");
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri },
        "region": {
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        },
    } })
}
