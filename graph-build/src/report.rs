//! What cargo is told.

use graph_codegen::Output;
use graph_codegen::diagnostic::{Diagnostic, Severity};
use graph_codegen::hidden::escape;

/// Prints lines for cargo. Whatever names a line has in it, it stays one.
pub fn print(lines: &[String]) {
    lines.iter().for_each(|line| println!("{}", escape(line)));
}

/// Fails the build with a message.
pub fn error(message: &str) {
    message.lines().for_each(|line| println!("cargo::error={}", escape(line)));
}

/// Shows all findings: cargo gives each a line, and the output of a build that fails has the excerpts too.
pub fn findings(output: &Output) {
    print(&lines(output));
    for diagnostic in output.diagnostics.of(Severity::Error) {
        eprintln!("{}\n", diagnostic.render(&output.sources));
    }
}

fn lines(output: &Output) -> Vec<String> {
    let of = |severity, word: &'static str| {
        let line = move |diagnostic: &Diagnostic| format!("cargo::{word}={}", line(diagnostic, output));
        output.diagnostics.of(severity).map(line)
    };
    of(Severity::Error, "error").chain(of(Severity::Warning, "warning")).collect()
}

/// A finding as one line: cargo takes no more.
fn line(diagnostic: &Diagnostic, output: &Output) -> String {
    let place = diagnostic.span.map(|span| {
        let at = output.sources.position(span);
        format!(" {}:{}:{}:", output.sources.path(span.file), at.line, at.column)
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
        let pages = vec!["resources/note.md".to_owned(), "resources/note2.md".to_owned()];
        let output = generate(&files, &Settings { pages, ..Settings::default() });
        let lines = lines(&output);
        let [error, warning] = lines.as_slice() else { panic!("{lines:?}") };
        assert!(error.starts_with("cargo::error=[page-not-found] there is no page `resources/note2.md`"), "{error}");
        assert!(error.ends_with("; did you mean `resources/note.md`?"), "{error}");
        assert!(warning.starts_with("cargo::warning=[missing-page] resources/note.md:8:"), "{warning}");
    }
}
