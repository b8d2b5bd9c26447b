//! List items of one line.

use super::extent::interrupts;
use super::{Quick, starts_text};
use crate::page::repair::Line;

impl<'a> Quick<'a, '_, '_> {
    /// An item with one line of text, which nothing after it can belong to.
    pub(super) fn item(&mut self, line: Line<'a>) -> Option<usize> {
        let digits = line.text.bytes().take_while(u8::is_ascii_digit).count();
        let behind = line.text.get(digits + 1..)?;
        let text = behind.trim_start_matches(' ');
        let padding = behind.len() - text.len();
        if digits > 9 || !(1..=4).contains(&padding) || !starts_text(text) || !self.ends_behind(line) {
            return None;
        }
        self.builder.start_item();
        let read = self.inline(line.end - text.len()..line.end);
        self.builder.end_container();
        read.map(|()| line.next)
    }

    /// Whether the next line starts something else, or is blank and followed by a line without
    /// indentation.
    fn ends_behind(&self, line: Line<'a>) -> bool {
        let Some(mut next) = Line::at(self.text, line.next) else { return true };
        if !next.is_empty(self.text) {
            return interrupts(next) || next.start == next.content && next.is_item() && !next.is_rule();
        }
        while next.is_empty(self.text) {
            match Line::at(self.text, next.next) {
                Some(below) => next = below,
                None => return true,
            }
        }
        next.start == next.content || self.text.as_bytes().get(next.start) == Some(&b'>')
    }
}
