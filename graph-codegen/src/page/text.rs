//! Runs of text: what is displayed, and the markup.

use std::ops::Range;

use super::cuts::Cuts;
use super::{Include, Link, Text};
use crate::bytes::ByteSet;
use crate::source::{FileId, Span};

/// Collects one [`Text`] at a time, reusing its buffer.
pub(super) struct TextBuilder<'a> {
    file: FileId,
    /// The file.
    source: &'a str,
    plain: String,
    links: Vec<Link>,
    code: Vec<Range<usize>>,
    bold: Vec<Range<usize>>,
    breaks: Vec<usize>,
    has_table: bool,
    todo: Vec<Span>,
    /// The place of everything collected so far.
    place: Option<Range<usize>>,
    /// The links that are open, as indices of `links`, and whether they have a definition.
    open_links: Vec<(usize, bool)>,
    open_bold: Vec<usize>,
    /// A part of the source whose text is left out.
    hidden: [Range<usize>; 2],
    /// Whether `[!` occurred: an include or an alert's mark.
    has_mark: bool,
}

impl<'a> TextBuilder<'a> {
    pub(super) fn new(file: FileId, source: &'a str) -> Self {
        Self {
            file,
            source,
            plain: String::with_capacity(256),
            links: Vec::new(),
            code: Vec::new(),
            bold: Vec::new(),
            breaks: Vec::new(),
            has_table: false,
            todo: Vec::new(),
            place: None,
            open_links: Vec::new(),
            open_bold: Vec::new(),
            hidden: [0..0, 0..0],
            has_mark: false,
        }
    }

    /// Discards what was collected.
    pub(super) fn clear(&mut self) {
        let (file, source) = (self.file, self.source);
        *self = Self { plain: std::mem::take(&mut self.plain), ..Self::new(file, source) };
        self.plain.clear();
    }

    /// Adds a place in the file to the run.
    pub(super) fn cover(&mut self, range: &Range<usize>) {
        match &mut self.place {
            Some(place) => *place = place.start.min(range.start)..place.end.max(range.end),
            None => self.place = Some(range.clone()),
        }
    }

    /// Adds text.
    pub(super) fn text(&mut self, text: &str, range: &Range<usize>) {
        self.cover(range);
        let [first, second] = &self.hidden;
        if range.start < second.end.max(first.end) && text.len() == range.len() {
            let (first, second) = (first.clone(), second.clone());
            let cut = |offset: usize| offset.clamp(range.start, range.end) - range.start;
            for part in [
                0..cut(first.start),
                cut(first.end)..cut(second.start.max(first.end)),
                cut(second.end.max(first.end))..text.len(),
            ] {
                fold(text.get(part).unwrap_or(""), &mut self.plain);
            }
            return;
        }
        // The parser passes the bracket before it as a separate text.
        self.has_mark |= text.starts_with('!');
        fold(text, &mut self.plain);
    }

    /// Adds a line break.
    pub(super) fn space(&mut self) {
        fold(" ", &mut self.plain);
    }

    /// Adds a tag that starts something new.
    pub(super) fn break_tag(&mut self, html: &str) {
        self.space();
        self.has_table |= html.get(1..6).is_some_and(|name| name.eq_ignore_ascii_case("table"));
        self.breaks.push(self.plain.len());
    }

    /// Adds a code span.
    pub(super) fn code_span(&mut self, text: &str, range: &Range<usize>) {
        self.cover(range);
        let start = self.plain.len();
        fold(text, &mut self.plain);
        self.code.push(start..self.plain.len());
    }

    pub(super) fn start_bold(&mut self) {
        self.open_bold.push(self.plain.len());
    }

    /// Ends a bold run; one that starts with `TODO` is left out.
    pub(super) fn end_bold(&mut self, range: &Range<usize>) {
        self.cover(range);
        let Some(start) = self.open_bold.pop() else { return };
        if self.plain.get(start..).is_some_and(|run| run.trim_start().starts_with("TODO")) {
            self.leave_out(start, range.clone());
        } else {
            self.bold.push(start..self.plain.len());
        }
    }

    /// Starts a link; without a definition it has no target.
    pub(super) fn start_link(&mut self, target: String, defined: bool) {
        let target = if target.contains('\\') { target.replace('\\', "/") } else { target };
        let start = self.plain.len();
        self.open_links.push((self.links.len(), defined));
        self.links.push(Link { text: start..start, target, span: Span::new(self.file, 0..0) });
    }

    /// Ends a link. One without a definition may have a target that Markdown cannot read:
    /// `[x](x.md collection)`.
    pub(super) fn end_link(&mut self, range: &Range<usize>) {
        self.cover(range);
        let Some((index, defined)) = self.open_links.pop() else { return };
        let Some(link) = self.links.get_mut(index) else { return };
        link.text.end = self.plain.len().max(link.text.start);
        link.span = Span::new(self.file, range.clone());
        if defined {
            return;
        }
        if let Some(found) = loose_target(self.source, range.end) {
            link.target = found.text.replace('\\', "/");
            link.span = Span::new(self.file, range.start..found.close.end);
            self.cover(&(range.start..found.close.end));
            self.hidden = [found.open, found.close];
        }
    }

    fn leave_out(&mut self, start: usize, range: Range<usize>) {
        self.plain.truncate(start);
        // The text at this position was added last.
        while self.links.last().is_some_and(|link| link.text.start >= start) {
            self.links.pop();
        }
        for ranges in [&mut self.code, &mut self.bold] {
            while ranges.last().is_some_and(|range| range.start >= start) {
                ranges.pop();
            }
        }
        while self.breaks.last().is_some_and(|at| *at >= start) {
            self.breaks.pop();
        }
        self.todo.push(Span::new(self.file, range));
    }

    /// Returns the text collected since the last call, and the includes in it. `fallback` is the
    /// place of an empty text.
    pub(super) fn finish(&mut self, fallback: Range<usize>, includes: &mut Vec<Include>) -> Text {
        let place = self.place.take().unwrap_or(fallback);
        self.hidden = [0..0, 0..0];
        self.open_links.clear();
        self.open_bold.clear();
        let span = Span::new(self.file, self.trimmed(place));
        if std::mem::take(&mut self.has_mark) {
            self.take_includes(includes);
        }
        let plain = self.plain.trim();
        if plain == "TODO" || plain.starts_with("TODO:") {
            self.leave_out(0, span.range());
        }
        // White space is folded, so there is at most one space at each end.
        let mut from = usize::from(matches!(self.plain.as_bytes(), [b' ', ..]));
        if !self.todo.is_empty() {
            from = self.plain.len() - self.plain.trim_start_matches([' ', '.', ',', ';', ':', '-', '–']).len();
        }
        let to = (self.plain.len() - usize::from(matches!(self.plain.as_bytes(), [.., b' ']))).max(from);
        let text = Text {
            span,
            plain: self.plain.get(from..to).unwrap_or("").to_owned(),
            links: std::mem::take(&mut self.links),
            code: std::mem::take(&mut self.code),
            bold: std::mem::take(&mut self.bold),
            breaks: std::mem::take(&mut self.breaks),
            quote: None,
            has_table: std::mem::take(&mut self.has_table),
            todo: std::mem::take(&mut self.todo),
        };
        self.plain.clear();
        shifted(text, from)
    }

    /// The position without the white space around it.
    fn trimmed(&self, place: Range<usize>) -> Range<usize> {
        let Some(source) = self.source.get(place.clone()) else { return place };
        let start = place.start + (source.len() - source.trim_start().len());
        start..start + source.trim().len()
    }

    /// Removes `[!INCLUDE [x](path)]` from the text.
    fn take_includes(&mut self, includes: &mut Vec<Include>) {
        let mut cuts = Cuts::default();
        let mut floor = 0;
        for link in std::mem::take(&mut self.links) {
            match cuts.directive(&self.plain, &link) {
                Some(cut) => {
                    let span = self.directive(link.span, floor);
                    floor = span.range().end;
                    includes.push(Include { span, target: link.target, quote: None });
                    cuts.push(&self.plain, cut);
                }
                None => self.links.push(link),
            }
        }
        if let Some(plain) = cuts.finish(&self.plain) {
            self.plain = plain;
            let ranges = self.links.iter_mut().map(|link| &mut link.text).chain(&mut self.code).chain(&mut self.bold);
            for range in ranges {
                *range = cuts.moved(range.start)..cuts.moved(range.end);
            }
            self.breaks.iter_mut().for_each(|at| *at = cuts.moved(*at));
        }
    }

    /// The position of a directive around a link, after `floor`.
    fn directive(&self, link: Span, floor: usize) -> Span {
        let range = link.range();
        let before = self.source.get(floor..range.start).and_then(|before| before.rfind("[!")).map(|at| floor + at);
        let behind = self.source.get(range.end..).and_then(|behind| behind.find(']'));
        Span::new(link.file, before.unwrap_or(range.start)..behind.map_or(range.end, |at| range.end + at + 1))
    }
}

/// Moves the ranges of a text whose first `from` bytes were dropped, and trims them.
fn shifted(mut text: Text, from: usize) -> Text {
    let plain = text.plain.as_str();
    let ranges = text.links.iter_mut().map(|link| &mut link.text).chain(&mut text.code).chain(&mut text.bold);
    for range in ranges {
        let start = range.start.saturating_sub(from).min(plain.len());
        let end = range.end.saturating_sub(from).clamp(start, plain.len());
        let inner = plain.get(start..end).unwrap_or("");
        // White space is folded, so it is a space.
        let lead = inner.len() - inner.trim_ascii_start().len();
        *range = start + lead..start + inner.trim_ascii_end().len().max(lead);
    }
    text.breaks.iter_mut().for_each(|at| *at = at.saturating_sub(from).min(plain.len()));
    text
}

/// A target after a `[x]` that Markdown does not recognise as one.
struct LooseTarget<'a> {
    text: &'a str,
    /// From the opening bracket to the end of the target.
    open: Range<usize>,
    /// The closing bracket.
    close: Range<usize>,
}

/// The target in `(x.md collection)`, ` (x.md)`, or `(x.md` at the end of a cell, after a link's
/// text.
fn loose_target(source: &str, at: usize) -> Option<LooseTarget<'_>> {
    let rest = source.get(at..)?;
    let detached = rest.starts_with(' ');
    let inner = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix('(')?;
    let end = inner.find([')', '(', '\n', '|'])?;
    let closed = inner.get(end..).is_some_and(|rest| rest.starts_with(')'));
    let inner = inner.get(..end)?;
    let text = inner.split_whitespace().next()?;
    let page = text.ends_with(".md") || text.contains(".md#") || text.contains(".md?");
    let alone = text.len() == inner.trim().len();
    if !page || (detached && !(alone && closed)) || (!alone && !closed) {
        return None;
    }
    let start = at + usize::from(detached) + 1;
    let behind = start + inner.find(text)? + text.len();
    let close = start + end;
    Some(LooseTarget { text, open: at..behind, close: close..close + usize::from(closed) })
}

/// Appends text with its white space collapsed: runs of blanks, tabs, line breaks and no-break
/// spaces become one space, with none at the start; zero-width characters are removed.
fn fold(text: &str, out: &mut String) {
    let mut after_space = out.is_empty() || out.ends_with(' ');
    if is_folded(text, after_space) {
        out.push_str(text);
        return;
    }
    for c in text.chars() {
        if matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}') {
            continue;
        }
        let is_space = c.is_whitespace() || c.is_control();
        if !is_space {
            out.push(c);
        } else if !after_space {
            out.push(' ');
        }
        after_space = is_space;
    }
}

/// Whether a text is plain ASCII with single spaces.
fn is_folded(text: &str, after_space: bool) -> bool {
    ByteSet::PRINTED.has_words(text) && !(after_space && matches!(text.as_bytes(), [b' ', ..]))
}
