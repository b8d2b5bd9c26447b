//! Repairs before the text is passed to a Markdown parser.
//!
//! CommonMark interprets some typical mistakes in a way that was not intended: an open code block
//! extends to the end of the page, a table whose delimiter row lacks a column is a paragraph, and
//! text after a superfluous `|` is dropped. One pass over the lines finds these places. The parser
//! gets a text in which they are repaired, and [`Repaired`] maps every byte of it to the file. A
//! page without such places, as most are, is parsed directly, without a copy.

mod edit;
mod fence;
mod line;
mod table;

pub(super) use edit::Repaired;
pub(super) use line::Line;
pub(super) use table::Frame;

use std::borrow::Cow;

use self::edit::Edit;
use self::fence::Fence;
use self::line::FenceLine;
use self::table::TableState;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::page::html;
use crate::source::{FileId, Span};

/// Repairs the part of `text` from `base` on.
pub(super) fn repair<'a>(file: FileId, text: &'a str, base: usize, diagnostics: &mut Diagnostics) -> Repaired<'a> {
    let mut scanner = Scanner { file, text, edits: Vec::new(), diagnostics };
    scanner.run(base);
    Repaired::new(text, base, scanner.edits)
}

/// The start of the line after the code block that a line opens, if the next fence closes it and no
/// line before it looks like part of the page.
pub(super) fn behind_block<'a>(text: &'a str, line: Line<'a>, fence: FenceLine<'a>) -> Option<usize> {
    Fence::open(text, line, fence).behind_plain_body(text, line.next)
}

/// The context of the current line.
enum State<'a> {
    Text,
    Fence(Fence),
    Table(TableState<'a>),
}

/// The pass over the lines.
struct Scanner<'a, 'd> {
    file: FileId,
    text: &'a str,
    edits: Vec<Edit>,
    diagnostics: &'d mut Diagnostics,
}

/// The two lines above, if they may belong to a table.
#[derive(Clone, Copy, Default)]
struct Above<'a> {
    /// The line above, unless it is blank or belongs to something that cannot be a table's header.
    line: Option<Line<'a>>,
    /// Whether the line above that one is text that would include the table.
    text_above: bool,
}

impl<'a> Scanner<'a, '_> {
    fn run(&mut self, base: usize) {
        let mut at = base;
        let mut state = State::Text;
        let mut above = Above::default();
        while let Some(line) = Line::at(self.text, at) {
            at = line.next;
            state = match state {
                State::Fence(fence) => match self.in_fence(fence, line) {
                    Ok(state) => state,
                    Err(resume) => {
                        at = resume;
                        State::Text
                    }
                },
                State::Table(mut table) => {
                    if self.in_table(&mut table, line) {
                        State::Table(table)
                    } else {
                        above = Above::default();
                        self.in_text(line, &mut above, &mut at)
                    }
                }
                State::Text => self.in_text(line, &mut above, &mut at),
            };
        }
    }

    /// A line outside code blocks and tables.
    fn in_text(&mut self, line: Line<'a>, above: &mut Above<'a>, at: &mut usize) -> State<'a> {
        let before = std::mem::take(above);
        let mut is_text = true;
        match line.first() {
            0 => return State::Text,
            b'`' | b'~' | b'0'..=b'9' | b'*' | b'+' => {
                if let Some(fence) = line.fence() {
                    return self.open_fence(line, fence, at);
                }
            }
            b'<' => {
                if line.text.starts_with("<!--") {
                    *at = self.behind_comment(line);
                    return State::Text;
                }
                self.end_lone_tag(line);
            }
            b'#' => {
                self.space_in_heading(line);
                is_text = !line.is_heading();
            }
            b'|' | b':' | b'-' => {
                if let Some(table) = self.table_starts(line, before) {
                    return State::Table(table);
                }
                self.drop_wide_delimiter(line);
                if let Some(fence) = line.fence() {
                    return self.open_fence(line, fence, at);
                }
                is_text = !line.is_rule();
            }
            _ => {}
        }
        *above = Above { line: is_text.then_some(line), text_above: before.line.is_some() };
        State::Text
    }

    /// The start of the line after a comment that starts a line.
    fn behind_comment(&self, line: Line<'a>) -> usize {
        let rest = self.text.get(line.content..).unwrap_or("");
        let Some(close) = html::comment_end(rest) else { return self.text.len() };
        let behind = line.content + close;
        Line::at(self.text, behind).map_or(behind, |line| line.next)
    }

    /// Ends `<br/>` or `<a name="x"></a>` on its own line, which would otherwise include everything
    /// up to the next blank line.
    fn end_lone_tag(&mut self, line: Line<'a>) {
        let name =
            line.text.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        let lone = line.text.ends_with('>') && ["a", "br", "hr"].iter().any(|tag| name.eq_ignore_ascii_case(tag));
        if lone && Line::at(self.text, line.next).is_some_and(|next| !next.is_blank()) {
            self.insert(line.next, "\n");
        }
    }

    /// Replaces a no-break space after the `#`, which does not start a heading in Markdown.
    fn space_in_heading(&mut self, line: Line<'a>) {
        let title = line.text.trim_start_matches('#');
        if title.starts_with('\u{a0}') {
            let at = line.end - title.len();
            self.replace(at, at + '\u{a0}'.len_utf8(), " ");
        }
    }

    fn insert(&mut self, at: usize, with: impl Into<Cow<'static, str>>) {
        self.replace(at, at, with);
    }

    fn replace(&mut self, start: usize, end: usize, with: impl Into<Cow<'static, str>>) {
        self.edits.push(Edit { range: start..end, with: with.into() });
    }

    /// Reports a malformed table that could be read nevertheless.
    fn malformed_table(&mut self, start: usize, end: usize, message: &str, help: String) {
        let diagnostic = Diagnostic::new(Code::MalformedTable, Span::new(self.file, start..end), message).help(help);
        self.diagnostics.push(Diagnostic { severity: Severity::Warning, ..diagnostic });
    }
}
