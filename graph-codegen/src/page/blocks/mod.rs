//! Converting the parser's events to blocks.

mod direct;
mod markup;
mod report;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::text::TextBuilder;
use super::{AlertKind, Annotation, Block, Heading, Include, Quote, Row, Table, Text, alert, annotation, code};
use crate::diagnostic::Diagnostics;
use crate::limits::ROWS;
use crate::source::{FileId, Span};

/// Collects the blocks of one page.
pub(super) struct Builder<'a, 'd> {
    file: FileId,
    source: &'a str,
    diagnostics: &'d mut Diagnostics,
    blocks: Vec<Block>,
    text: TextBuilder<'a>,
    /// Whether there is a current run of text.
    open: bool,
    containers: Vec<Container>,
    /// The quotes among them.
    quotes: Vec<Quote>,
    table: Option<Table>,
    row: Vec<Text>,
    /// The first row of the table beyond the limit.
    row_left_out: Option<Span>,
    includes: Vec<Include>,
    /// Annotations that may belong to the next code block.
    pending: Vec<Annotation>,
    /// Annotations within the current run of text.
    inline: Vec<Annotation>,
    code: Option<CodeStart>,
    html: Option<Range<usize>>,
    /// Whether a tab (`# [HTTP](#tab/http)`) is open, which `---` closes.
    in_tabs: bool,
}

/// The context of a block.
enum Container {
    Quote,
    Item { has_text: bool },
}

/// The start of a code block.
struct CodeStart {
    info: Option<String>,
}

impl<'a, 'd> Builder<'a, 'd> {
    pub(super) fn new(file: FileId, source: &'a str, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            file,
            source,
            diagnostics,
            blocks: Vec::with_capacity(64),
            text: TextBuilder::new(file, source),
            open: false,
            containers: Vec::new(),
            quotes: Vec::new(),
            table: None,
            row: Vec::new(),
            row_left_out: None,
            includes: Vec::new(),
            pending: Vec::new(),
            inline: Vec::new(),
            code: None,
            html: None,
            in_tabs: false,
        }
    }

    pub(super) fn file(&self) -> FileId {
        self.file
    }

    pub(super) fn diagnostics(&mut self) -> &mut Diagnostics {
        self.diagnostics
    }

    /// Handles an event; `range` is its place in the file.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.code.is_some() && matches!(event, Event::Text(_)) {
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, &range),
            Event::End(end) => self.end(end, &range),
            Event::Text(text) => {
                self.open = true;
                self.text.text(&text, &range);
            }
            Event::Code(text) => {
                self.open = true;
                self.text.code_span(&text, &range);
            }
            Event::SoftBreak | Event::HardBreak => self.text.space(),
            Event::InlineHtml(html) => self.inline_html(&html, &range),
            Event::Html(_) => match &mut self.html {
                Some(html) => html.end = html.end.max(range.end),
                None => self.html = Some(range),
            },
            Event::Rule => {
                self.flush_text();
                self.in_tabs = false;
            }
            // The options for these are disabled.
            Event::FootnoteReference(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    /// Ends a part of the page that was passed as events.
    pub(super) fn end_part(&mut self) {
        self.flush_text();
    }

    /// The blocks of the page.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.flush_text();
        self.flush_pending();
        self.blocks
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Strong => {
                self.cover(range);
                self.text.start_bold();
            }
            Tag::Emphasis | Tag::Image { .. } => self.cover(range),
            Tag::Link { link_type, dest_url, .. } => {
                let defined = !matches!(
                    link_type,
                    LinkType::ReferenceUnknown | LinkType::CollapsedUnknown | LinkType::ShortcutUnknown
                );
                self.cover(range);
                self.text.start_link(dest_url.into_string(), defined);
            }
            Tag::Table(_) => {
                self.flush_text();
                self.table = Some(Table { span: self.trimmed(range), header: Vec::new(), rows: Vec::new() });
            }
            Tag::CodeBlock(kind) => {
                self.flush_text();
                let info = if let CodeBlockKind::Fenced(info) = kind { Some(info.into_string()) } else { None };
                self.code = Some(CodeStart { info });
            }
            Tag::BlockQuote(_) => {
                self.flush_text();
                self.start_quote();
            }
            Tag::Item => {
                self.flush_text();
                self.containers.push(Container::Item { has_text: false });
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::List(_) | Tag::HtmlBlock => self.flush_text(),
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd, range: &Range<usize>) {
        match end {
            TagEnd::Strong => self.text.end_bold(range),
            TagEnd::Link => self.text.end_link(range),
            TagEnd::TableCell => {
                let text = self.finish_text(range);
                self.row.push(text);
            }
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(end == TagEnd::TableHead, range),
            TagEnd::Table => self.end_table(),
            TagEnd::Heading(level) => self.end_heading(level, range),
            TagEnd::CodeBlock => self.end_code(range),
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::Paragraph | TagEnd::List(_) => self.flush_text(),
            TagEnd::Item | TagEnd::BlockQuote(_) => self.end_container(),
            _ => {}
        }
    }

    fn cover(&mut self, range: &Range<usize>) {
        self.open = true;
        self.text.cover(range);
    }

    /// Ends the current run of text, if there is one, and makes it a block.
    fn flush_text(&mut self) {
        if !self.open {
            return;
        }
        let text = self.finish_text(&(0..0));
        self.report_pipes(&text);
        self.push_text(text);
    }

    fn finish_text(&mut self, fallback: &Range<usize>) -> Text {
        self.open = false;
        self.text.finish(fallback.clone(), &mut self.includes)
    }

    /// Adds a run of text as a block whose kind depends on its context.
    fn push_text(&mut self, mut text: Text) {
        let mark = drop_alert_mark(&mut text);
        if self.includes.first().is_some_and(|include| include.span.start <= text.span.start) {
            self.flush_includes();
        }
        if let Some(alert) = mark
            && let Some(quote) = self.quotes.last_mut()
        {
            *quote = Quote { alert, is_first: true };
        }
        if !text.is_empty() || !text.todo.is_empty() {
            text.quote = self.take_quote().or(mark.map(|alert| Quote { alert, is_first: true }));
            let kind = if mark.is_some() { Block::Alert } else { self.kind_of_text() };
            self.push(kind(text));
        }
        self.after_text();
    }

    /// Takes the innermost open quote for something in it: what follows is no longer the first.
    fn take_quote(&mut self) -> Option<Quote> {
        self.quotes.last_mut().map(|quote| std::mem::replace(quote, Quote { is_first: false, ..*quote }))
    }

    /// Returns the kind of block for a run of text in its context.
    fn kind_of_text(&mut self) -> fn(Text) -> Block {
        match self.containers.last_mut() {
            Some(Container::Quote) => Block::Alert,
            Some(Container::Item { has_text }) if !*has_text => {
                *has_text = true;
                Block::Item
            }
            _ => Block::Paragraph,
        }
    }

    /// Adds the parts of a run of text that are not text.
    fn after_text(&mut self) {
        self.flush_includes();
        self.pending.append(&mut self.inline);
    }

    fn flush_includes(&mut self) {
        if self.includes.is_empty() {
            return;
        }
        self.flush_pending();
        let mut includes = std::mem::take(&mut self.includes);
        for include in &mut includes {
            include.quote = self.take_quote();
        }
        self.blocks.extend(includes.drain(..).map(Block::Include));
        self.includes = includes;
    }

    /// Adds a block that is not a code block. The annotations above it belong to no block.
    fn push(&mut self, block: Block) {
        self.flush_pending();
        self.blocks.push(block);
    }

    fn flush_pending(&mut self) {
        self.blocks.extend(self.pending.drain(..).map(Block::Annotation));
    }

    fn end_heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        let setext = !self.source.get(range.clone()).is_some_and(|source| source.starts_with('#'));
        let dashes = setext && self.source.get(range.clone()).is_some_and(|source| source.trim_end().ends_with('-'));
        let text = self.finish_text(range);
        if text.links.iter().any(|link| link.target.starts_with("#tab/")) {
            self.in_tabs = true;
        } else if (dashes && self.in_tabs) || matches!(self.containers.last(), Some(Container::Quote)) {
            self.in_tabs &= !dashes;
            self.push_text(text);
        } else if !text.is_empty() {
            self.push(Block::Heading(Heading { level: level as u8, text }));
        }
        self.after_text();
    }

    /// Ends a row. The parser fills up short rows with cells that start after the row's end.
    fn end_row(&mut self, is_header: bool, range: &Range<usize>) {
        let columns = self.row.len();
        let mut cells = std::mem::replace(&mut self.row, Vec::with_capacity(columns));
        let end = Span::new(self.file, range.end..range.end);
        while cells.last().is_some_and(|cell| cell.is_empty() && cell.todo.is_empty() && cell.span == end) {
            cells.pop();
        }
        let span = self.trimmed(range);
        if let Some(table) = &mut self.table {
            if is_header {
                table.header = cells;
            } else if table.rows.len() < ROWS {
                table.rows.push(Row { span, cells });
            } else {
                self.row_left_out.get_or_insert(span);
            }
        }
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            self.push(Block::Table(table));
        }
        if let Some(row) = self.row_left_out.take() {
            self.report_rows(row);
        }
        self.after_text();
    }

    fn end_code(&mut self, range: &Range<usize>) {
        let Some(start) = self.code.take() else { return };
        let code = code::read(
            self.file,
            self.source,
            range.clone(),
            start.info.as_deref(),
            annotation::take_for_code(&mut self.pending),
        );
        if start.info.is_some() && !code.closed {
            self.report_open_fence(range.start);
        }
        self.report_indented_table(start.info.is_none(), code.body);
        self.push(Block::Code(code));
    }

    fn trimmed(&self, range: &Range<usize>) -> Span {
        let length = self.source.get(range.clone()).map_or(range.len(), |source| source.trim_end().len());
        Span::new(self.file, range.start..range.start + length)
    }
}

/// `[!NOTE]` at the start marks an alert and its kind, and is not part of the text. Returns the
/// kind if the mark was there; an unknown word has none.
fn drop_alert_mark(text: &mut Text) -> Option<Option<AlertKind>> {
    let (kind, rest) = alert::mark(&text.plain)?;
    let cut = text.plain.len() - rest.trim_start().len();
    text.plain.drain(..cut);
    let ranges = text.links.iter_mut().map(|link| &mut link.text).chain(&mut text.code).chain(&mut text.bold);
    for range in ranges {
        *range = range.start.saturating_sub(cut)..range.end.saturating_sub(cut);
    }
    text.breaks.iter_mut().for_each(|at| *at = at.saturating_sub(cut));
    Some(kind)
}
