//! What goes to standard error and standard output.

use std::io::Write as _;

use graph_codegen::diagnostic::{Diagnostics, Severity};
use graph_codegen::schema::{Schema, TypeDef};
use graph_codegen::source::SourceMap;

/// Writes all warnings and errors, and how many notes there are.
pub fn all(diagnostics: &Diagnostics, sources: &SourceMap) {
    let mut out = std::io::stderr().lock();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Note) {
        // A closed standard error is no reason to fail.
        let _ = writeln!(out, "{}\n", diagnostic.render(sources));
    }
}

/// Writes the errors alone.
pub fn errors(diagnostics: &Diagnostics, sources: &SourceMap) {
    for diagnostic in diagnostics.of(Severity::Error) {
        line(&format!("{}\n", diagnostic.render(sources)));
    }
}

/// Writes a line to standard error.
pub fn line(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Writes one line of totals to standard error.
pub fn summary(schema: &Schema, diagnostics: &Diagnostics) {
    let count = |severity| diagnostics.of(severity).count();
    let types = |wanted: fn(&TypeDef) -> bool| schema.types.values().filter(|def| wanted(def)).count();
    let line = format!(
        "{} structured types, {} enums, {} operations; {} errors, {} warnings, {} notes",
        types(|def| matches!(def, TypeDef::Structured(_))),
        types(|def| matches!(def, TypeDef::Enum(_))),
        schema.operations.len(),
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note),
    );
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// Writes to standard output; a reader that went away ends the output.
pub fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
