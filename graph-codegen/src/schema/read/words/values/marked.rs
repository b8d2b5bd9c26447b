//! Lists whose values are in code, bold or quotation marks.

use std::collections::HashSet;
use std::ops::Range;

use super::gap::{Gap, is_glue, without_remarks};
use super::{Introduction, List, clean};
use crate::page::Text;
use crate::schema::read::words::is_plain_word;

/// Reads the list that starts at a position. All its values have the same kind of mark: if they are
/// in code, bold words are not values.
pub(super) fn list(text: &Text, introduction: &Introduction) -> List {
    let Introduction { end: from, is_sure, .. } = *introduction;
    let Some(marks) = marks(text, from, introduction.takes_bold) else { return List::None };
    let Some(first) = marks.first() else { return List::None };
    let lead = text.plain.get(from..first.start).unwrap_or("");
    let leads = is_lead(lead);
    if !leads && (!is_sure || lead.contains(". ") || !are_joined(text, &marks)) {
        return List::None;
    }
    let starts_line = line_start(text, from, first);
    Walk {
        text,
        marks: &marks,
        is_sure,
        values: Vec::new(),
        known: HashSet::new(),
        shape: starts_line.then_some(Shape::Lines),
    }
    .run()
}

/// Whether two later marks are joined like the values of a list but are different ones: there is
/// then more than one list.
pub(super) fn goes_on(text: &Text, from: usize, values: &[String]) -> bool {
    let word = |range: &Range<usize>| text.plain.get(range.clone()).map_or("", clean);
    let values: HashSet<String> = values.iter().map(|value| value.to_ascii_lowercase()).collect();
    let is_value = |word: &str| values.contains(&word.to_ascii_lowercase());
    let is_other = |range: &Range<usize>| is_plain_word(word(range)) && !is_value(word(range));
    let code: Vec<&Range<usize>> = text.code.iter().filter(|range| range.start >= from).collect();
    code.windows(2).any(|pair| {
        let [first, second] = pair else { return false };
        let joined = text.plain.get(first.end..second.start).is_some_and(is_glue);
        joined && is_other(first) && is_other(second)
    })
}

/// The marks from a position on that are of the same kind as the first one.
fn marks(text: &Text, from: usize, takes_bold: bool) -> Option<Vec<Range<usize>>> {
    let behind = |ranges: &[Range<usize>]| -> Vec<Range<usize>> {
        ranges.iter().filter(|range| range.start >= from && !range.is_empty()).cloned().collect()
    };
    let bold = if takes_bold { behind(&text.bold) } else { Vec::new() };
    let kinds = [behind(&text.code), bold, quoted(&text.plain, from)];
    kinds.into_iter().filter(|marks| !marks.is_empty()).min_by_key(|marks| marks.first().map(|first| first.start))
}

/// Text in quotation marks, without them.
fn quoted(plain: &str, from: usize) -> Vec<Range<usize>> {
    let is_quote = |c: char| matches!(c, '"' | '\u{201c}' | '\u{201d}');
    let quotes: Vec<Range<usize>> = plain
        .char_indices()
        .filter(|(at, c)| *at >= from && is_quote(*c))
        .map(|(at, c)| at..at + c.len_utf8())
        .collect();
    let pairs = quotes
        .chunks_exact(2)
        .filter_map(|pair| if let [open, close] = pair { Some(open.start..close.end) } else { None });
    pairs.filter(|range| plain.get(range.clone()).is_some_and(|word| !word.contains(' '))).collect()
}

/// Whether only introductory words precede the first value.
fn is_lead(lead: &str) -> bool {
    const WORDS: [&str; 26] = [
        "a",
        "an",
        "and",
        "any",
        "are",
        "be",
        "case",
        "case-sensitive",
        "case-insensitive",
        "currently",
        "either",
        "following",
        "in",
        "is",
        "it",
        "only",
        "of",
        "one",
        "or",
        "sensitive",
        "string",
        "strings",
        "the",
        "these",
        "value",
        "values",
    ];
    // Facts about the property are sometimes in between: "Following values are supported. Not
    // nullable. `a`, `b`".
    const FACTS: [&str; 8] =
        ["not nullable.", "nullable.", "required.", "optional.", "read-only.", "supported.", "allowed.", "supported"];
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '-').to_ascii_lowercase();
    let lead = FACTS.iter().fold(lead.to_ascii_lowercase(), |lead, fact| lead.replace(fact, ""));
    !lead.contains(". ")
        && without_remarks(&lead)
            .split_whitespace()
            .map(bare)
            .all(|word| word.chars().all(|c| c == '-') || word.is_empty() || WORDS.contains(&word.as_str()))
}

/// Whether the first two marks are two values of a list.
fn are_joined(text: &Text, marks: &[Range<usize>]) -> bool {
    let [first, second, ..] = marks else { return false };
    text.plain.get(first.end..second.start).is_some_and(is_glue)
}

/// Whether a new line starts between two positions.
fn has_break(text: &Text, from: usize, to: usize) -> bool {
    let first = text.breaks.partition_point(|at| *at < from);
    text.breaks.get(first).is_some_and(|at| *at <= to)
}

/// Whether a mark is the first thing on a line, except for bullets; the line starts after a
/// position.
fn line_start(text: &Text, from: usize, mark: &Range<usize>) -> bool {
    let behind = text.breaks.partition_point(|at| *at <= mark.start);
    let start = behind.checked_sub(1).and_then(|last| text.breaks.get(last)).copied().filter(|at| *at >= from);
    let bullet = start.and_then(|start| text.plain.get(start..mark.start));
    bullet.is_some_and(|bullet| bullet.len() <= BULLET && bullet.chars().all(|c| !c.is_alphanumeric()))
}

/// The maximum length of the bullets at the start of a line, in bytes.
const BULLET: usize = 64;

/// How the values of a list are separated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// `a`, `b`, or `c`, perhaps with explanations that end before the comma.
    Joined,
    /// One at the start of each line or list item.
    Lines,
    /// One at the start of each sentence, with its explanation.
    Sentences,
}

struct Walk<'a> {
    text: &'a Text,
    marks: &'a [Range<usize>],
    /// Whether it is certain from the introduction that a list follows: its values may then have
    /// explanations.
    is_sure: bool,
    values: Vec<String>,
    /// The same in lower case.
    known: HashSet<String>,
    shape: Option<Shape>,
}

impl Walk<'_> {
    fn run(mut self) -> List {
        let mut last: Option<(&Range<usize>, Gap<'_>)> = None;
        let mut ended = false;
        for mark in self.marks {
            if let Some((before, gap)) = &mut last {
                gap.extend(mark.start);
                let shape = self.shape_between(gap, mark);
                if shape.is_none() && self.shape == Some(Shape::Lines) {
                    // A mark in an explanation.
                    continue;
                }
                let goes_on = !ended && shape.is_some() && self.shape.is_none_or(|first| fits(first, shape));
                if !goes_on {
                    if !ended && self.is_range(before, mark) {
                        return List::Unclear;
                    }
                    ended = true;
                    if self.might_be_missed(gap, mark, shape) {
                        return List::Unclear;
                    }
                    continue;
                }
                self.shape = self.shape.or(shape);
            }
            last = Some((mark, Gap::behind(mark, &self.text.plain)));
            self.take(mark);
        }
        match last {
            None => List::None,
            Some((last, _)) if self.has_bare_line(last) => List::Unclear,
            Some(_) => List::Whole(self.values),
        }
    }

    /// Whether two marks are the ends of a range, "`a1` through `a9`". The values in between are
    /// unknown.
    fn is_range(&self, before: &Range<usize>, mark: &Range<usize>) -> bool {
        let between = self.text.plain.get(before.end..mark.start).unwrap_or("").trim().to_ascii_lowercase();
        matches!(between.as_str(), "through" | "thru" | "to" | "up to" | "until" | ".." | "..." | "\u{2026}")
    }

    /// Whether a line between the first and the last value does not start with a value: "anything
    /// that the browser supports".
    fn has_bare_line(&self, last: &Range<usize>) -> bool {
        let Some(first) = self.marks.first().filter(|_| self.shape == Some(Shape::Lines)) else { return false };
        let within = self.text.breaks.iter().copied().filter(|at| (first.end..last.start).contains(at));
        let starts: Vec<usize> = within.chain([last.start]).collect();
        let mut lines =
            starts.windows(2).filter_map(|pair| self.text.plain.get(*pair.first()?..*pair.last()?).zip(pair.first()));
        lines.any(|(line, start)| {
            let bullet = line.len() - line.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
            let begins = start + bullet;
            bullet < line.len() && !self.is_marked(begins)
        })
    }

    /// Whether a position is in a mark.
    fn is_marked(&self, at: usize) -> bool {
        let behind = self.marks.partition_point(|mark| mark.start <= at);
        behind.checked_sub(1).and_then(|last| self.marks.get(last)).is_some_and(|mark| at < mark.end)
    }

    /// Reads the values of a mark.
    fn take(&mut self, mark: &Range<usize>) {
        let items = self.text.plain.get(mark.clone()).unwrap_or("").split([',', '|']);
        for value in items.map(clean).filter(|value| !value.is_empty()) {
            self.known.insert(value.to_ascii_lowercase());
            self.values.push(value.to_owned());
        }
    }

    /// What separates a mark from the last value; `None` if it is within a text.
    fn shape_between(&self, gap: &mut Gap<'_>, mark: &Range<usize>) -> Option<Shape> {
        if has_break(self.text, gap.start, mark.start) {
            return line_start(self.text, gap.start, mark).then_some(Shape::Lines);
        }
        if gap.is_glue() || self.is_sure && gap.is_explanation() {
            return Some(Shape::Joined);
        }
        let between = gap.text();
        let ends_with = |end: &str| {
            let start = between.len().checked_sub(end.len());
            start.and_then(|start| between.get(start..)).is_some_and(|last| last.eq_ignore_ascii_case(end))
        };
        if (ends_with(". the value ") || ends_with(". value ")) && self.is_explained(mark) {
            return self.shape.or(Some(Shape::Joined));
        }
        let ends_sentence = between.trim_end().ends_with('.') && between.trim_start().starts_with(STARTS_EXPLANATION);
        (ends_sentence && self.is_explained(mark)).then_some(Shape::Sentences)
    }

    /// Whether an explanation follows immediately.
    fn is_explained(&self, mark: &Range<usize>) -> bool {
        let rest = self.text.plain.get(mark.end..).unwrap_or("").trim_start();
        let verb = rest.split_whitespace().next().unwrap_or("");
        rest.starts_with(STARTS_EXPLANATION)
            || matches!(verb, "means" | "indicates" | "represents" | "specifies" | "denotes")
    }

    /// Whether a mark after the end of the list looks like another value of it.
    fn might_be_missed(&self, gap: &Gap<'_>, mark: &Range<usize>, shape: Option<Shape>) -> bool {
        let word = self.text.plain.get(mark.clone()).map_or("", clean);
        let is_value = is_plain_word(word) && !self.known.contains(&word.to_ascii_lowercase());
        if !is_value || word.eq_ignore_ascii_case("null") {
            return false;
        }
        let at_line_start = shape == Some(Shape::Lines) && self.shape == Some(Shape::Lines);
        let lone = self.values.len() < 2 && shape == Some(Shape::Lines);
        // "`b` can also be given."
        let rest = self.text.plain.get(mark.end..).unwrap_or("");
        let also = rest.starts_with(" can also ") || rest.starts_with(" is also ");
        also || at_line_start || lone || shape == Some(Shape::Sentences) && !gap.has_default && self.values.len() < 2
    }
}

/// Whether a list of one shape continues after a part of another shape.
fn fits(first: Shape, next: Option<Shape>) -> bool {
    next == Some(first)
        || first == Shape::Joined && next == Some(Shape::Joined)
        || first == Shape::Sentences && next == Some(Shape::Joined)
}

const STARTS_EXPLANATION: [char; 7] = ['-', '\u{2013}', '\u{2014}', ':', '.', '(', '='];
