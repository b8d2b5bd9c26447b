//! Blocks that are passed on without the parser's events.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::{Builder, CodeStart, Container};
use crate::page::text::TextBuilder;
use crate::page::{Block, Heading, Quote, Table, Text};
use crate::source::Span;

impl<'a> Builder<'a, '_> {
    /// Starts a run of text, which is not empty from now on.
    pub(in crate::page) fn run(&mut self) -> &mut TextBuilder<'a> {
        self.open = true;
        &mut self.text
    }

    /// Discards the current run of text.
    pub(in crate::page) fn forget_run(&mut self) {
        self.open = false;
        self.text.clear();
    }

    /// Ends the current run of text as a paragraph.
    pub(in crate::page) fn paragraph(&mut self) {
        self.flush_text();
    }

    /// Ends the current run of text as a heading.
    pub(in crate::page) fn heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        self.end_heading(level, range);
    }

    /// A heading of plain words.
    pub(in crate::page) fn plain_heading(&mut self, level: HeadingLevel, words: &str, place: Range<usize>) {
        let text = Text { plain: words.to_owned(), ..Text::empty(Span::new(self.file, place)) };
        self.push(Block::Heading(Heading { level: level as u8, text }));
        self.after_text();
    }

    pub(in crate::page) fn start_quote(&mut self) {
        self.containers.push(Container::Quote);
        self.quotes.push(Quote { alert: None, is_first: true });
    }

    pub(in crate::page) fn start_item(&mut self) {
        self.containers.push(Container::Item { has_text: false });
    }

    /// Ends a quote or an item.
    pub(in crate::page) fn end_container(&mut self) {
        self.flush_text();
        if let Some(Container::Quote) = self.containers.pop() {
            self.quotes.pop();
        }
    }

    /// A thematic break.
    pub(in crate::page) fn rule(&mut self) {
        self.in_tabs = false;
    }

    /// A tag that separates words.
    pub(in crate::page) fn break_tag(&mut self, html: &str, range: &Range<usize>) {
        self.inline_html(html, range);
    }

    /// An HTML block.
    pub(in crate::page) fn html_block(&mut self, range: Range<usize>) {
        self.html = Some(range);
        self.end_html();
    }

    /// A code block with fences.
    pub(in crate::page) fn fenced(&mut self, info: &str, range: &Range<usize>) {
        self.code = Some(CodeStart { info: Some(info.to_owned()) });
        self.end_code(range);
    }

    pub(in crate::page) fn start_table(&mut self, range: &Range<usize>) {
        self.table = Some(Table { span: self.trimmed(range), header: Vec::new(), rows: Vec::new() });
    }

    /// Ends the current run of text as a cell.
    pub(in crate::page) fn cell(&mut self, range: &Range<usize>) {
        let text = self.finish_text(range);
        self.row.push(text);
    }

    /// A cell of plain words.
    pub(in crate::page) fn plain_cell(&mut self, words: &str, place: Range<usize>) {
        self.row.push(Text { plain: words.to_owned(), ..Text::empty(Span::new(self.file, place)) });
    }

    pub(in crate::page) fn row(&mut self, is_header: bool, range: &Range<usize>) {
        self.end_row(is_header, range);
    }

    pub(in crate::page) fn table(&mut self) {
        self.end_table();
    }

    /// Discards the current table.
    pub(in crate::page) fn forget_table(&mut self) {
        self.forget_run();
        self.table = None;
        self.row_left_out = None;
        self.row.clear();
    }
}
