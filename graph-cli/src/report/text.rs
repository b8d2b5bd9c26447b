//! Findings for people, in rustc's colours.

use anstyle::{AnsiColor, Style};
use graph_codegen::diagnostic::{Diagnostic, Severity};
use graph_codegen::source::SourceMap;

const PLACE: Style = AnsiColor::BrightBlue.on_default().bold();
const HELP: Style = AnsiColor::BrightCyan.on_default().bold();

fn style(severity: Severity) -> Style {
    match severity {
        Severity::Error => AnsiColor::BrightRed,
        Severity::Warning => AnsiColor::BrightYellow,
        Severity::Note => AnsiColor::BrightGreen,
    }
    .on_default()
    .bold()
}

/// A finding with escape sequences; the stream removes them if colours are disabled.
pub fn print(diagnostic: &Diagnostic, sources: &SourceMap) -> String {
    let rendered = diagnostic.render(sources);
    let severity = style(diagnostic.severity);
    let mut lines = rendered.lines();
    let (kind, message) = lines.next().and_then(|line| line.split_once(": ")).unwrap_or_default();
    let bold = Style::new().bold();
    let mut out = format!("{severity}{kind}{severity:#}{bold}: {message}{bold:#}\n");
    for line in lines {
        out.push_str(&paint(line, severity));
        out.push('\n');
    }
    out
}

/// A line below the message: the margin and the rest.
fn paint(line: &str, severity: Style) -> String {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let margin = line.strip_suffix(rest).unwrap_or("");
    for mark in ["-->", "|", "="] {
        let Some(behind) = rest.strip_prefix(mark) else { continue };
        let is_caret = mark == "|" && !behind.is_empty() && behind.trim_start().chars().all(|c| c == '^');
        return match behind.strip_prefix(" help:") {
            Some(help) if mark == "=" => format!("{PLACE}{margin}={PLACE:#} {HELP}help:{HELP:#}{help}"),
            _ if is_caret => format!("{PLACE}{margin}|{PLACE:#}{severity}{behind}{severity:#}"),
            _ => format!("{PLACE}{margin}{mark}{PLACE:#}{behind}"),
        };
    }
    line.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use graph_codegen::diagnostic::Code;
    use graph_codegen::source::Span;

    #[test]
    fn colours_add_nothing_but_escape_sequences() {
        let mut sources = SourceMap::new();
        let file = sources.add("a.md", "x: | y\n");
        let diagnostic = Diagnostic::new(Code::MissingPage, Span::new(file, 3..4), "a: b").help("c");
        let painted = print(&diagnostic, &sources);
        assert!(painted.contains("\u{1b}["));
        assert_eq!(anstream::adapter::strip_str(&painted).to_string(), format!("{}\n", diagnostic.render(&sources)));
    }
}
