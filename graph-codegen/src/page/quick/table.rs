//! Well-formed tables.

use super::Quick;
use super::extent::interrupts;
use super::inline::plain;
use crate::page::repair::{Frame, Line};

impl<'a> Quick<'a, '_, '_> {
    /// A table with a delimiter row that fits its header, each row on a separate line that starts
    /// with a pipe.
    pub(super) fn table(&mut self, header: Line<'a>) -> Option<usize> {
        let delimiter = Line::at(self.text, header.next).filter(|line| line.start == line.content)?;
        let frame = Frame::of(header, delimiter)?;
        let end = self.rows_end(frame, delimiter)?;
        self.builder.start_table(&(header.start..end));
        let rows = || std::iter::successors(Line::at(self.text, delimiter.next), |line| Line::at(self.text, line.next));
        let rows = rows().take_while(|row| row.start < end);
        let mut read = self.row(header, true);
        for row in rows {
            read = read.and_then(|()| self.row(row, false));
        }
        if read.is_none() {
            self.builder.forget_table();
            return None;
        }
        self.builder.table();
        Some(end)
    }

    /// The start of the line after the last row.
    fn rows_end(&self, frame: Frame, delimiter: Line<'a>) -> Option<usize> {
        let mut end = delimiter.next;
        while let Some(line) = Line::at(self.text, end) {
            if line.is_empty(self.text) || interrupts(line) {
                break;
            }
            if line.first() != b'|' || line.start != line.content || !frame.fits(line) {
                return None;
            }
            end = line.next;
        }
        Some(end)
    }

    fn row(&mut self, row: Line<'a>, is_header: bool) -> Option<()> {
        let mut at = row.start;
        while let Some(cells) = self.text.get(at + 1..row.end).filter(|cells| !cells.is_empty()) {
            let length = cells.find('|').unwrap_or(cells.len());
            let cell = cells.get(..length)?;
            if cell.ends_with('\\') {
                return None;
            }
            let start = at + 1;
            at = start + length;
            if let Some((words, place)) = plain(self.text, start..at) {
                self.builder.plain_cell(words, place);
                continue;
            }
            if !cell.trim_ascii().is_empty() {
                self.inline(start..at)?;
            }
            self.builder.cell(&(start..at));
        }
        self.builder.row(is_header, &(row.start..row.next));
        Some(())
    }
}
