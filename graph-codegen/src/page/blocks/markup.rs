//! Raw HTML in a page: comments, tags, text between tags.

use std::ops::Range;

use super::Builder;
use crate::page::{annotation, html};
use crate::source::Span;

impl Builder<'_, '_> {
    /// An HTML tag or comment inside a run of text.
    pub(super) fn inline_html(&mut self, html: &str, range: &Range<usize>) {
        self.open = true;
        if html.starts_with("<!--") {
            let comment = Span::new(self.file, range.clone());
            annotation::read(self.source, comment, &mut self.inline, self.diagnostics);
        } else if html::is_tag(html) {
            self.text.cover(range);
            if html::is_break(html) {
                self.text.break_tag(html);
            }
        } else {
            self.text.text(html, range);
        }
    }

    /// An HTML block: comments, and text between tags.
    pub(super) fn end_html(&mut self) {
        let Some(range) = self.html.take() else { return };
        let mut at = range.start;
        while let Some(rest) = self.source.get(at..range.end).filter(|rest| !rest.is_empty()) {
            let comment = rest.find("<!--").unwrap_or(rest.len());
            self.html_text(at, rest.get(..comment).unwrap_or(""));
            let Some(inside) = rest.get(comment..).filter(|inside| !inside.is_empty()) else { return };
            let close = html::comment_end(inside);
            let length = close.map_or(inside.len(), |close| close + "-->".len());
            let start = at + comment;
            let span = Span::new(self.file, start..start + length);
            if close.is_none() {
                self.report_open_comment(start);
            }
            annotation::read(self.source, span, &mut self.pending, self.diagnostics);
            at = start + length;
        }
    }

    /// Adds the text of raw HTML.
    fn html_text(&mut self, start: usize, html: &str) {
        if html.trim().is_empty() {
            return;
        }
        html::for_each_text(html, |at, piece| {
            let range = start + at..start + at + piece.len();
            if piece == " " {
                self.text.space();
            } else if piece.contains('&') {
                self.open = true;
                self.text.text(&html::unescape(piece), &range);
            } else if !piece.trim().is_empty() {
                self.open = true;
                self.text.text(piece, &range);
            }
        });
        self.flush_text();
    }
}
