//! A description as one line of Markdown: code, bold and links as in the page, everything else as
//! text.
//!
//! The target of a link is not known when texts are planned, because items do not have places yet.
//! Until then, a link is a [slot].

use std::ops::Range;

use super::{prose, slot};
use crate::schema::{Mark, MarkKind};

/// The Markdown of a text with marks. `end` returns what follows the text of a link, or `None` if
/// the link has no target.
pub(super) fn line(text: &str, marks: &[Mark], end: &dyn Fn(&str, &str) -> Option<String>) -> String {
    let (text, marks) = cleaned(text, marks);
    let mut out = String::with_capacity(text.len() + 32);
    let mut spans = Spans::new(&text, &marks);
    let mut open: (bool, Option<&Mark>) = (false, None);
    for range in ends(&text, &marks) {
        let (bold, link, is_code) = spans.at(range.start);
        if open.1 != link {
            close_link(&mut out, open.1, &text, end);
        }
        if open.0 != bold {
            out.push_str("**");
        }
        if open.1 != link && link.is_some() {
            open_link(&mut out);
        }
        open = (bold, link);
        let part = text.get(range).unwrap_or("");
        if is_code {
            // Next to other backticks, ours would be part of a longer fence.
            if out.ends_with('`') {
                out.push(' ');
            }
            out.push_str(&prose::code(part));
        } else {
            prose::escape_into(part, &mut out);
        }
    }
    close_link(&mut out, open.1, &text, end);
    if open.0 {
        out.push_str("**");
    }
    out
}

fn open_link(out: &mut String) {
    // `![` is an image.
    if out.ends_with('!') {
        out.pop();
        out.push_str("\\!");
    }
    out.push(slot::OPEN);
}

fn close_link(out: &mut String, link: Option<&Mark>, text: &str, end: &dyn Fn(&str, &str) -> Option<String>) {
    let Some(Mark { range, kind: MarkKind::Link(target) }) = link else { return };
    let shown = text.get(range.clone()).unwrap_or("");
    out.push_str(&end(target, shown).unwrap_or_else(|| slot::end("", "")));
}

/// The parts of a text between all positions at which a mark starts or ends.
fn ends(text: &str, marks: &[Mark]) -> Vec<Range<usize>> {
    let mut places: Vec<usize> = marks.iter().flat_map(|mark| [mark.range.start, mark.range.end]).collect();
    places.extend([0, text.len()]);
    places.sort_unstable();
    places.dedup();
    places.windows(2).filter_map(|pair| if let [start, end] = pair { Some(*start..*end) } else { None }).collect()
}

/// The marks of each kind, searched from the start of the text to its end.
struct Spans<'a> {
    bold: Vec<Range<usize>>,
    links: Vec<&'a Mark>,
    code: Vec<Range<usize>>,
}

impl<'a> Spans<'a> {
    fn new(text: &str, marks: &'a [Mark]) -> Self {
        let of = |wanted: fn(&MarkKind) -> bool| apart(marks.iter().filter(move |mark| wanted(&mark.kind)));
        // The text itself would become a link.
        let is_address = |mark: &&Mark| text.get(mark.range.clone()).is_some_and(|text| text.contains("://"));
        let mut links = of(|kind| matches!(kind, MarkKind::Link(_)));
        links.retain(|mark| !is_address(mark));
        let code = ranges(of(|kind| *kind == MarkKind::Code));
        let is_inside = |range: &Range<usize>| {
            let at = links.partition_point(|link| link.range.end <= range.start);
            links.get(at).is_some_and(|link| {
                link.range.start <= range.start && link.range != *range && link.range.end >= range.end
            })
        };
        let mut bold = ranges(of(|kind| *kind == MarkKind::Bold));
        bold.retain(|range| stands(text, range, marks) && !is_inside(range));
        // Searched from the start on: the next one is the last.
        bold.reverse();
        links.reverse();
        Self { bold, links, code: code.into_iter().rev().collect() }
    }

    /// The marks at a position: whether it is bold, the link that contains it, and whether it is
    /// code.
    fn at(&mut self, place: usize) -> (bool, Option<&'a Mark>, bool) {
        let holds = |spans: &mut Vec<Range<usize>>| {
            while spans.last().is_some_and(|range| range.end <= place) {
                spans.pop();
            }
            spans.last().is_some_and(|range| range.start <= place)
        };
        while self.links.last().is_some_and(|link| link.range.end <= place) {
            self.links.pop();
        }
        let link = self.links.last().copied().filter(|link| link.range.start <= place);
        (holds(&mut self.bold), link, holds(&mut self.code))
    }
}

/// The marks that do not start within an earlier one.
fn apart<'a>(marks: impl Iterator<Item = &'a Mark>) -> Vec<&'a Mark> {
    let mut end = 0;
    let is_apart = move |mark: &&Mark| {
        let is_apart = mark.range.start >= end && !mark.range.is_empty();
        end = end.max(mark.range.end);
        is_apart
    };
    marks.filter(is_apart).collect()
}

fn ranges(marks: Vec<&Mark>) -> Vec<Range<usize>> {
    marks.into_iter().map(|mark| mark.range.clone()).collect()
}

/// Whether asterisks around a part are recognised as marks (CommonMark 0.31, section 6.2): not if
/// one is between a letter and a punctuation mark that is on its inner side. The start or end of
/// another mark there is punctuation.
fn stands(text: &str, range: &Range<usize>, marks: &[Mark]) -> bool {
    let at = |place: usize| text.get(..place).and_then(|text| text.chars().next_back());
    let (before, last) = (at(range.start), at(range.end));
    let after = |place: usize| text.get(place..).and_then(|text| text.chars().next());
    let (first, next) = (after(range.start), after(range.end));
    let is_mark = |place: usize| {
        let from = marks.partition_point(|mark| mark.range.start < range.start);
        let near = marks.iter().skip(from).take_while(|mark| mark.range.start <= range.end).take(64);
        near.filter(|mark| mark.kind != MarkKind::Bold).any(|mark| mark.range.start == place || mark.range.end == place)
    };
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    // An address gets brackets around it.
    let is_bare = text.get(range.clone()).is_some_and(|part| !part.contains("://"));
    let opens = is_bare && is_letter(first) && !is_mark(range.start) || !is_letter(before);
    let closes = is_bare && is_letter(last) && !is_mark(range.end) || !is_letter(next);
    let is_blank = |character: Option<char>| character.is_none_or(char::is_whitespace);
    opens && closes && !is_blank(first) && !is_blank(last)
}

/// The text as [`prose::clean`] returns it, with its marks at their new positions.
fn cleaned(text: &str, marks: &[Mark]) -> (String, Vec<Mark>) {
    let clean = prose::clean(text);
    if clean == text {
        return (clean.into_owned(), marks.to_vec());
    }
    // The position in the clean text for a position in the text: the length of the clean text
    // before it.
    let mut places: Vec<usize> = marks.iter().flat_map(|mark| [mark.range.start, mark.range.end]).collect();
    places.sort_unstable();
    places.dedup();
    let (mut out, mut moved, mut from) = (String::new(), Vec::with_capacity(places.len()), 0);
    for place in &places {
        prose::clean_into(text.get(from..*place).unwrap_or(""), &mut out);
        moved.push(out.len());
        from = *place;
    }
    prose::clean_into(text.get(from..).unwrap_or(""), &mut out);
    let length = out.trim_end().len();
    out.truncate(length);
    let place = |at: usize| {
        let index = places.binary_search(&at).unwrap_or(0);
        moved.get(index).copied().unwrap_or(0).min(length)
    };
    let marks = marks.iter().filter_map(|mark| {
        let (start, end) = (place(mark.range.start), place(mark.range.end));
        // A space at the start of a part may now belong to the part before it.
        let inner = out.get(start..end)?;
        let lead = inner.len() - inner.trim_start().len();
        let range = start + lead..start + inner.trim_end().len().max(lead);
        (!range.is_empty()).then(|| Mark { range, kind: mark.kind.clone() })
    });
    let marks = marks.collect();
    (out, marks)
}
