//! Messages for cargo.

use graph_codegen::Output;
use graph_codegen::diagnostic::{Diagnostic, Severity};
use graph_codegen::hidden::escape;

/// Prints lines for cargo. Each stays on one line, whatever names it contains.
pub(crate) fn print(lines: &[String]) {
    lines.iter().for_each(|line| println!("{}", escape(line)));
}

/// Prints why the build fails. cargo shows the whole output of a build script that fails, so a
/// `cargo::error` would appear twice.
pub(crate) fn error(message: &str) {
    message.lines().for_each(|line| eprintln!("error: {}", escape(line)));
}

/// Prints each finding once: cargo prints a warning on one line, and standard error if the build
/// fails.
pub(crate) fn findings(output: &Output) {
    if output.diagnostics.has_errors() {
        let shown = output.diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Note);
        shown.for_each(|diagnostic| eprintln!("{}\n", diagnostic.render(&output.sources)));
    } else {
        print(&warnings(output));
    }
}

fn warnings(output: &Output) -> Vec<String> {
    let line = |diagnostic| format!("cargo::warning={}", line(diagnostic, output));
    output.diagnostics.of(Severity::Warning).map(line).collect()
}

/// A finding as one line: cargo takes no more.
fn line(diagnostic: &Diagnostic, output: &Output) -> String {
    let place = diagnostic.span.map(|span| {
        let at = output.sources.position(span);
        format!(" {}:{}:{}:", output.sources.shown(span.file), at.line, at.column)
    });
    let help = diagnostic.help.as_ref().map(|help| format!("; {help}"));
    let text = format!(
        "[{}]{} {}{}",
        diagnostic.code,
        place.unwrap_or_default(),
        diagnostic.message,
        help.unwrap_or_default()
    );
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use graph_codegen::library::Memory;
    use graph_codegen::{Settings, generate};

    use super::*;

    #[test]
    fn a_finding_is_one_line() {
        let page = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|lamp|[lamp](lamp.md)|Its lamp.|\n";
        let files = Memory::new([("resources/note.md", page)]);
        let pages = vec!["resources/note.md".to_owned()];
        let output = generate(&files, &Settings { pages, ..Settings::default() });
        let lines = warnings(&output);
        let [warning] = lines.as_slice() else { panic!("{lines:?}") };
        assert!(warning.starts_with("cargo::warning=[missing-page] resources/note.md:8:"), "{warning}");
    }
}
