//! Tables: where they start and end, and how many cells a row has.

use super::line::Line;
use super::{Above, Scanner};
use crate::bytes::ByteSet;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits::COLUMNS;
use crate::source::Span;

/// The form of a well-formed table, by which rows are recognised that need no repair.
#[derive(Clone, Copy)]
pub(in crate::page) struct Frame {
    pub(in crate::page) columns: usize,
    trailing: bool,
}

impl Frame {
    /// The frame of a header and a delimiter row with the same number of columns.
    pub(in crate::page) fn of(header: Line<'_>, delimiter: Line<'_>) -> Option<Self> {
        let found =
            delimiter_columns(delimiter.text).filter(|found| found.exact && found.columns == cells(header.text))?;
        if found.columns > COLUMNS {
            return None;
        }
        Some(Self { columns: found.columns, trailing: ends_with_pipe(header.text) })
    }

    /// Whether a row is complete on its line and has no more cells than the header.
    pub(in crate::page) fn fits(self, row: Line<'_>) -> bool {
        row.text.len() > 1 && !could_exceed(self.columns, row.text) && (!self.trailing || ends_with_pipe(row.text))
    }
}

/// The table that a line is in.
pub(super) struct TableState<'a> {
    columns: usize,
    /// Whether the header starts with a pipe.
    leading: bool,
    /// Whether the header ends with a pipe.
    trailing: bool,
    quoted: bool,
    /// The row above.
    row: Option<OpenRow<'a>>,
}

/// A row that may continue on the next line.
struct OpenRow<'a> {
    line: Line<'a>,
    /// The number of cells of the lines joined so far.
    joined: usize,
    closed: bool,
}

impl OpenRow<'_> {
    fn cells(&self) -> usize {
        self.joined + cells(self.line.text)
    }
}

impl<'a> Scanner<'a, '_> {
    /// Whether a table starts with the line above and this one. Repairs what would keep Markdown
    /// from recognising it.
    pub(super) fn table_starts(&mut self, line: Line<'a>, above: Above<'a>) -> Option<TableState<'a>> {
        let header = above.line.filter(|header| header.text.contains('|') && !header.is_item())?;
        let delimiter = delimiter_columns(line.text);
        if delimiter.is_none() && !self.lacks_delimiter(header, line) {
            return None;
        }
        if above.text_above {
            self.insert(header.start, "\n");
        }
        let in_header = cells(header.text);
        let columns = match delimiter {
            _ if in_header.max(delimiter.map_or(0, |found| found.columns)) > COLUMNS => {
                self.narrow(header, line, delimiter.is_some(), in_header)
            }
            Some(Delimiter { columns, .. }) if columns != in_header => {
                self.mend_delimiter(header, line, in_header, columns)
            }
            Some(Delimiter { exact: false, .. }) => {
                self.replace(line.content, line.end, delimiter_row(in_header));
                in_header
            }
            Some(_) => in_header,
            None => {
                self.insert_delimiter(header, line, in_header);
                in_header
            }
        };
        let quoted = header.prefix_of(self.text).contains('>');
        let mut table = TableState {
            columns,
            leading: header.text.starts_with('|'),
            trailing: ends_with_pipe(header.text),
            quoted,
            row: None,
        };
        if delimiter.is_none() {
            self.in_table(&mut table, line);
        }
        Some(table)
    }

    /// Shortens a header and its delimiter row, or adds a delimiter row, so that the table has no
    /// more columns than the limit.
    fn narrow(&mut self, header: Line<'a>, line: Line<'a>, has_delimiter: bool, in_header: usize) -> usize {
        let columns = in_header.min(COLUMNS);
        if let Some(pipe) = inner_pipes(header.text).nth(COLUMNS - 1) {
            self.replace(header.content + pipe.at, header.end, "|");
        }
        if has_delimiter {
            self.replace(line.content, line.end, delimiter_row(columns));
        } else {
            self.insert(line.content, delimiter_row(columns) + "\n" + line.prefix_of(self.text));
        }
        self.too_many_columns(header.content, header.end);
        columns
    }

    /// A delimiter row that belongs to no table, as far as is known here, is changed so that it
    /// fits no header.
    pub(super) fn drop_wide_delimiter(&mut self, line: Line<'a>) {
        if delimiter_columns(line.text).is_some_and(|found| found.columns > COLUMNS) {
            self.replace(line.content, line.end, delimiter_row(COLUMNS + 1));
            self.too_many_columns(line.content, line.end);
        }
    }

    fn too_many_columns(&mut self, start: usize, end: usize) {
        let message = format!("this table has too many columns: only {COLUMNS} are read");
        let finding = Diagnostic::new(Code::OverLimit, Span::new(self.file, start..end), message);
        self.diagnostics.push(finding.help("split the table"));
    }

    /// Whether two lines are a header and a row without a delimiter row between them.
    fn lacks_delimiter(&self, header: Line<'a>, line: Line<'a>) -> bool {
        let framed = |line: Line<'_>| line.text.starts_with('|') && ends_with_pipe(line.text) && line.text.len() > 1;
        framed(header)
            && framed(line)
            && cells(header.text) == cells(line.text)
            && Line::at(self.text, line.next).is_none_or(|next| delimiter_columns(next.text).is_none())
    }

    fn insert_delimiter(&mut self, header: Line<'a>, line: Line<'a>, columns: usize) {
        self.insert(line.content, delimiter_row(columns) + "\n" + line.prefix_of(self.text));
        let help = format!("add `{}` below the header", delimiter_row(columns));
        self.malformed_table(header.content, header.end, "this table has no delimiter row", help);
    }

    /// Gives the delimiter row and the header the same number of columns.
    fn mend_delimiter(&mut self, header: Line<'a>, line: Line<'a>, in_header: usize, in_delimiter: usize) -> usize {
        let row = Line::at(self.text, line.next).filter(|row| row.text.contains('|') && !ends_table(*row));
        let row = row.map(|row| cells(row.text));
        let widest = in_delimiter > in_header && row == Some(in_delimiter);
        let columns = if widest {
            let missing = in_delimiter - in_header;
            let pad = if ends_with_pipe(header.text) { "  |".repeat(missing) } else { "  |".repeat(missing) + " |" };
            self.insert(header.end, pad);
            in_delimiter
        } else {
            self.replace(line.content, line.end, delimiter_row(in_header));
            in_header
        };
        let rows = row.map_or(String::new(), |row| format!(", the first row {row}"));
        let help = format!(
            "the header has {in_header} columns, the delimiter row {in_delimiter}{rows}; write one `:---` per column in the delimiter row"
        );
        self.malformed_table(
            header.content,
            line.end,
            "the header and the delimiter row have different numbers of columns",
            help,
        );
        columns
    }

    /// Whether a line below a table belongs to it.
    pub(super) fn in_table(&mut self, table: &mut TableState<'a>, line: Line<'a>) -> bool {
        if line.is_blank() || ends_table(line) || (!table.quoted && line.prefix_of(self.text).contains('>')) {
            return false;
        }
        if let Some(row) = table.row.as_ref().filter(|row| goes_on(table, row, line)) {
            let joined = row.cells();
            self.replace(row.line.end, line.content, " ");
            let leading = usize::from(line.text.starts_with('|'));
            table.row =
                Some(OpenRow { line, joined: (joined + leading).saturating_sub(1), closed: ends_with_pipe(line.text) });
            return true;
        }
        if line.text == "|" {
            self.replace(line.start, line.next, "");
            return true;
        }
        if !line.text.contains('|') {
            if table.columns > 1 || table.leading {
                self.insert(line.start, "\n");
            }
            return false;
        }
        if could_exceed(table.columns, line.text) {
            self.escape_pipes(table.columns, line);
        }
        table.row = Some(OpenRow { line, joined: 0, closed: ends_with_pipe(line.text) });
        true
    }

    /// Assigns text after the last column to the last cell, and a pipe in a code span to that span.
    fn escape_pipes(&mut self, columns: usize, line: Line<'a>) {
        let inner: Vec<InnerPipe> = inner_pipes(line.text).collect();
        if inner.len() < columns {
            return;
        }
        let in_code = inner.iter().filter(|pipe| pipe.in_code).count();
        let escape_code = in_code > 0 && inner.len() - in_code < columns;
        // Behind it there are only pipes and white space.
        let text_end = line.text.trim_end_matches(|c: char| c == '|' || c.is_whitespace()).len();
        let behind = inner.iter().enumerate().filter(|(index, pipe)| {
            if escape_code { pipe.in_code } else { *index + 1 >= columns && pipe.at < text_end }
        });
        let escaped: Vec<usize> = behind.map(|(_, pipe)| line.content + pipe.at).collect();
        let Some(first) = escaped.first().copied() else { return };
        for at in escaped {
            self.insert(at, "\\");
        }
        let help = format!(
            "the table has {columns} columns, this row {}; write `\\|` for a pipe inside a cell",
            inner.len() + 1
        );
        self.malformed_table(first, line.end, "this row has more cells than the header", help);
    }
}

/// Whether a line is the rest of the row above, which was spread over several lines.
fn goes_on(table: &TableState<'_>, row: &OpenRow<'_>, line: Line<'_>) -> bool {
    if row.closed || line.is_rule() {
        return false;
    }
    if line.text.starts_with('|') {
        return table.trailing
            && ends_with_pipe(line.text)
            && row.cells() < table.columns
            && row.cells() + cells(line.text) == table.columns
            || (line.text == "|" && table.trailing);
    }
    (table.trailing || ends_with_pipe(line.text)) && row.cells() + cells(line.text) <= table.columns + 1
}

/// Whether a line is something else and thus ends a table.
fn ends_table(line: Line<'_>) -> bool {
    match line.first() {
        b'#' => line.is_heading(),
        b'`' | b'~' => line.fence().is_some(),
        b'<' => line.text.starts_with("<!--"),
        b'-' | b'*' | b'_' => line.is_rule(),
        _ => false,
    }
}

/// A delimiter row.
#[derive(Clone, Copy)]
struct Delimiter {
    columns: usize,
    /// Whether the parser accepts it; it does not allow tabs here.
    exact: bool,
}

/// The delimiter row in a line: only `|`, `:`, `-` and white space.
fn delimiter_columns(text: &str) -> Option<Delimiter> {
    const PLAIN: ByteSet = ByteSet::between(b' ', b' ').with(b"|:-\t");
    let rest = text.get(PLAIN.run(text.as_bytes())..).unwrap_or("");
    let plain = |c: char| matches!(c, '|' | ':' | '-' | ' ' | '\t' | '\u{a0}');
    if !rest.chars().all(plain) || !text.contains('-') || !text.contains('|') {
        return None;
    }
    const DASHES: ByteSet = ByteSet::between(b'-', b'-');
    let exact = |cell: &str| {
        let cell = cell.trim_matches(' ');
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && DASHES.has_all(dashes)
    };
    let inner = text.strip_prefix('|').unwrap_or(text);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    Some(Delimiter { columns: inner.split('|').count(), exact: inner.split('|').all(exact) })
}

/// `|---|---|`
fn delimiter_row(columns: usize) -> String {
    "|---".repeat(columns) + "|"
}

/// Whether a row may have too many cells: a fast check that ignores escapes.
fn could_exceed(columns: usize, text: &str) -> bool {
    let fitting = columns + usize::from(text.starts_with('|')) + usize::from(text.ends_with('|'));
    text.match_indices('|').nth(fitting.saturating_sub(1)).is_some()
}

/// The number of cells of a row.
fn cells(text: &str) -> usize {
    if text == "|" { 0 } else { inner_pipes(text).count() + 1 }
}

/// Whether a row ends with a pipe that is not escaped.
fn ends_with_pipe(text: &str) -> bool {
    text.strip_suffix('|').is_some_and(|row| !row.is_empty() && !row.ends_with('\\')) || text == "|"
}

/// A pipe between two cells.
struct InnerPipe {
    at: usize,
    in_code: bool,
}

/// The pipes of a row that are not escaped and are neither first nor last.
fn inner_pipes(text: &str) -> impl Iterator<Item = InnerPipe> {
    let last = text.len().saturating_sub(1);
    let (mut escaped, mut in_code) = (false, false);
    text.bytes().enumerate().filter_map(move |(at, byte)| {
        let was_escaped = escaped;
        escaped = byte == b'\\' && !escaped;
        in_code ^= byte == b'`';
        (byte == b'|' && !was_escaped && at > 0 && at < last).then_some(InnerPipe { at, in_code })
    })
}
