//! Output to standard error and standard output.

mod json;
mod out;
mod sarif;
mod text;
mod working;

pub use json::print as json;
pub use out::{conclude, line, print, print_text, usage};
pub use sarif::print as sarif;
pub use working::Working;

use graph_codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use graph_codegen::schema::{Schema, TypeDef};
use graph_codegen::source::SourceMap;

/// Writes all warnings and errors to standard error.
pub fn all(diagnostics: &Diagnostics, sources: &SourceMap) {
    findings(diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Note), sources);
}

/// Writes findings to standard error, with colours if it is a terminal.
pub fn findings<'a>(findings: impl Iterator<Item = &'a Diagnostic>, sources: &SourceMap) {
    for diagnostic in findings {
        out::styled_line(&text::print(diagnostic, sources));
    }
}

/// Writes the errors alone.
pub fn errors(diagnostics: &Diagnostics, sources: &SourceMap) {
    findings(diagnostics.of(Severity::Error), sources);
}

/// Writes one line of totals to standard error.
pub fn summary(schema: &Schema, diagnostics: &Diagnostics) {
    let count = |severity| diagnostics.of(severity).count();
    let types = |wanted: fn(&TypeDef) -> bool| schema.types.values().filter(|def| wanted(def)).count();
    line(&format!(
        "{}, {}, {}; {}, {}, {}",
        counted(types(|def| matches!(def, TypeDef::Structured(_))), "structured type"),
        counted(types(|def| matches!(def, TypeDef::Enum(_))), "enum"),
        counted(schema.operations.len(), "operation"),
        counted(count(Severity::Error), "error"),
        counted(count(Severity::Warning), "warning"),
        counted(count(Severity::Note), "note"),
    ));
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
