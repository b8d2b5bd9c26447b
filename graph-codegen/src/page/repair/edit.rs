//! The text for the Markdown parser, and the mapping back to the file.

use std::borrow::Cow;
use std::ops::Range;

/// A replacement: a byte range of the file, and the new text.
#[derive(Debug)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) with: Cow<'static, str>,
}

/// The body of a page with its repairs, most often none.
#[derive(Debug)]
pub(in crate::page) struct Repaired<'a> {
    /// The text to be parsed.
    pub(in crate::page) text: Cow<'a, str>,
    /// The position of the body in the file.
    base: usize,
    patches: Vec<Patch>,
}

/// The position of an [`Edit`].
#[derive(Debug)]
struct Patch {
    /// The first byte in the repaired text.
    start: usize,
    /// The byte after the last one in the repaired text.
    end: usize,
    /// What was replaced in the file.
    original: Range<usize>,
}

impl<'a> Repaired<'a> {
    /// Applies edits, which are ordered and do not overlap, to the part of `text` from `base` on.
    pub(super) fn new(text: &'a str, base: usize, edits: Vec<Edit>) -> Self {
        let body = text.get(base..).unwrap_or("");
        if edits.is_empty() {
            return Self { text: Cow::Borrowed(body), base, patches: Vec::new() };
        }
        let mut out = String::with_capacity(body.len() + edits.iter().map(|edit| edit.with.len()).sum::<usize>());
        let mut patches = Vec::with_capacity(edits.len());
        let mut at = base;
        for edit in edits {
            let Some(kept) = text.get(at..edit.range.start) else { continue };
            out.push_str(kept);
            let start = out.len();
            out.push_str(&edit.with);
            at = edit.range.end;
            patches.push(Patch { start, end: out.len(), original: edit.range });
        }
        out.push_str(text.get(at..).unwrap_or(""));
        Self { text: Cow::Owned(out), base, patches }
    }

    /// The position in the file for a position in the repaired text.
    pub(in crate::page) fn original(&self, offset: usize) -> usize {
        let before = self.patches.partition_point(|patch| patch.start <= offset);
        match before.checked_sub(1).and_then(|index| self.patches.get(index)) {
            None => self.base + offset,
            Some(patch) if offset == patch.start => patch.original.start,
            Some(patch) if offset < patch.end => patch.original.end,
            Some(patch) => patch.original.end + (offset - patch.end),
        }
    }

    /// Returns the position in the file of the first byte of something, which is after any text
    /// that was removed before it.
    fn original_start(&self, offset: usize) -> usize {
        let before = self.patches.partition_point(|patch| patch.start <= offset);
        match before.checked_sub(1).and_then(|index| self.patches.get(index)) {
            Some(patch) if offset == patch.end => patch.original.end,
            _ => self.original(offset),
        }
    }

    /// The range in the file for a range in the repaired text.
    pub(in crate::page) fn original_range(&self, range: Range<usize>) -> Range<usize> {
        if self.patches.is_empty() {
            return self.base + range.start..self.base + range.end;
        }
        let start = self.original_start(range.start);
        start..self.original(range.end).max(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back_to_the_file() {
        let text = "--ab\ncd\nef";
        let edits = vec![
            Edit { range: 4..4, with: "\n".into() },
            Edit { range: 5..5, with: "xyz".into() },
            Edit { range: 7..8, with: " ".into() },
        ];
        let repaired = Repaired::new(text, 2, edits);
        assert_eq!(repaired.text, "ab\n\nxyzcd ef");
        let origins: Vec<usize> = (0..=repaired.text.len()).map(|offset| repaired.original(offset)).collect();
        assert_eq!(origins, [2, 3, 4, 4, 5, 5, 5, 5, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn nothing_is_copied_without_edits() {
        let repaired = Repaired::new("--ab", 2, Vec::new());
        assert!(matches!(repaired.text, Cow::Borrowed("ab")));
        assert_eq!(repaired.original_range(0..2), 2..4);
    }
}
