//! Quotes, most of which are notes: `> [!NOTE]`, `> **Note:** …`.

use super::{Quick, starts_text};
use crate::page::repair::Line;

impl<'a> Quick<'a, '_, '_> {
    /// Lines that all have one quote marker and form one paragraph.
    pub(super) fn quote(&mut self, first: Line<'a>) -> Option<usize> {
        let end = self.quote_end(first)?;
        let lines = std::iter::successors(Some(first), |line| Line::at(self.text, line.next));
        for line in lines.take_while(|line| line.start < end) {
            self.builder.run().space();
            self.inline(line.content..line.end)?;
        }
        self.builder.start_quote();
        self.builder.end_container();
        Some(end)
    }

    /// Returns the start of the line after a quote that only contains a paragraph.
    fn quote_end(&self, first: Line<'a>) -> Option<usize> {
        let mut line = first;
        loop {
            let marker = line.prefix_of(self.text);
            let padding = marker.strip_prefix('>')?;
            if padding.len() > 3 || padding.contains(['>', '\t']) || !starts_text(line.text) {
                return None;
            }
            match Line::at(self.text, line.next) {
                Some(next) if next.prefix_of(self.text).contains('>') => line = next,
                Some(next) if !next.is_blank() && !super::extent::interrupts(next) => return None,
                _ => return Some(line.next),
            }
        }
    }
}
