//! Include directives that are removed from a run of text.

use std::ops::Range;

use super::Link;

/// The parts of a text that are removed, in order.
#[derive(Default)]
pub(super) struct Cuts {
    cuts: Vec<Cut>,
    /// The rest of the text up to the end of the last cut.
    left: String,
}

struct Cut {
    range: Range<usize>,
    /// The number of bytes that remain before it.
    before: usize,
}

impl Cuts {
    /// The place of the directive around a link: from `[!INCLUDE` to the closing bracket.
    pub(super) fn directive(&self, plain: &str, link: &Link) -> Option<Range<usize>> {
        const MARK: &str = "[!include";
        let before = plain.get(self.end()..link.text.start)?.trim_end();
        let at = before.len().checked_sub(MARK.len())?;
        let behind = plain.get(link.text.end..)?;
        let close = behind.len() - behind.trim_start().len();
        let is_directive = before.get(at..)?.eq_ignore_ascii_case(MARK) && behind.get(close..)?.starts_with(']');
        is_directive.then(|| self.end() + at..link.text.end + close + 1)
    }

    /// Removes a part, and the white space after it if there is none before it.
    pub(super) fn push(&mut self, plain: &str, mut cut: Range<usize>) {
        self.left.push_str(plain.get(self.end()..cut.start).unwrap_or(""));
        if self.left.is_empty() || self.left.ends_with(' ') {
            let behind = plain.get(cut.end..).unwrap_or("");
            cut.end += behind.len() - behind.trim_start().len();
        }
        self.cuts.push(Cut { range: cut, before: self.left.len() });
    }

    /// The rest of the text; `None` if nothing was removed.
    pub(super) fn finish(&mut self, plain: &str) -> Option<String> {
        self.cuts.last()?;
        self.left.push_str(plain.get(self.end()..).unwrap_or(""));
        Some(std::mem::take(&mut self.left))
    }

    /// The position in the rest of the text for a position in the text.
    pub(super) fn moved(&self, offset: usize) -> usize {
        let before = self.cuts.partition_point(|cut| cut.range.start <= offset);
        match before.checked_sub(1).and_then(|index| self.cuts.get(index)) {
            Some(cut) => cut.before + offset.saturating_sub(cut.range.end),
            None => offset,
        }
    }

    fn end(&self) -> usize {
        self.cuts.last().map_or(0, |cut| cut.range.end)
    }
}
