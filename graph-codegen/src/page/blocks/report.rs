//! Problems that the builder finds.

use super::Builder;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::ROWS;
use crate::page::Text;
use crate::source::Span;

impl Builder<'_, '_> {
    /// Reports a table that could not be read as one.
    pub(super) fn report_pipes(&mut self, text: &Text) {
        let Some(source) = self.source.get(text.span.range()).filter(|source| source.starts_with('|')) else { return };
        let lines = source.lines().filter(|line| line.trim_start().starts_with('|')).count();
        let diagnostic =
            Diagnostic::new(Code::MalformedTable, text.span, "these lines look like a table, but are not read as one");
        let help =
            "write a header and, directly below it, a delimiter row (`|---|---|`) with the same number of columns";
        if lines > 1 {
            self.diagnostics.push(diagnostic.help(help));
        }
    }

    /// Reports a table whose indentation makes it a code block.
    pub(super) fn report_indented_table(&mut self, indented: bool, body: Span) {
        let looks = indented
            && self
                .source
                .get(body.range())
                .is_some_and(|body| body.trim_start().starts_with('|') && body.lines().any(is_delimiter_row));
        if looks {
            let diagnostic =
                Diagnostic::new(Code::MalformedTable, body, "this table is indented so much that it is a code block");
            self.diagnostics.push(diagnostic.help("indent it by at most three spaces"));
        }
    }

    /// Reports a table with more rows than are read, at the first row that is left out.
    pub(super) fn report_rows(&mut self, row: Span) {
        let message = format!("ignored the rest of this table: only the first {ROWS} rows are read");
        let finding = Diagnostic::new(Code::OverLimit, row, message);
        self.diagnostics.push(finding.help("split the table"));
    }

    /// Reports a code block without a closing fence, at its opening one.
    pub(super) fn report_open_fence(&mut self, start: usize) {
        let place = Span::new(self.file, start..self.line_end(start));
        let help = "add the closing fence on a line after the code";
        self.diagnostics
            .push(Diagnostic::new(Code::OpenFence, place, "this code block has no closing fence").help(help));
    }

    /// Reports a comment that hides the rest of the page, at its `<!--`.
    pub(super) fn report_open_comment(&mut self, start: usize) {
        let place = Span::new(self.file, start..start + "<!--".len());
        let help = "add `-->`; without it, the rest of the page is part of the comment";
        self.diagnostics.push(Diagnostic::new(Code::OpenComment, place, "this comment is not closed").help(help));
    }

    fn line_end(&self, start: usize) -> usize {
        self.source.get(start..).map_or(start, |rest| start + rest.lines().next().map_or(0, str::len))
    }
}

/// Whether a line is the delimiter row of a table: `|:---|---|`.
fn is_delimiter_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | ':' | '-' | ' '))
}
