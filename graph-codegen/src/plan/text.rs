//! How much of the pages' text is used, and the facts that are added to it.

use std::cell::LazyCell;

use super::correction::Correction;
use super::links::Links;
use super::{marked, note, prose};
use crate::options::DocText;
use crate::schema::{Description, MarkKind, Property, TypeName};

/// How to convert the texts of one page.
#[derive(Clone, Copy)]
pub(super) struct Texts<'a> {
    pub(super) amount: DocText,
    pub(super) links: &'a Links<'a>,
    /// The page that contains them.
    pub(super) page: &'a str,
}

impl Texts<'_> {
    /// A description as paragraphs of Markdown, as far as the options request it. A note is one
    /// paragraph of several lines: a block quote.
    pub(super) fn paragraphs(&self, text: &Description) -> Vec<String> {
        match self.amount {
            DocText::Full if text.marks.is_empty() && text.notes.is_empty() => prose::paragraphs(text),
            DocText::Full => self.with_notes(text),
            DocText::Summary => self.summary(text).into_iter().collect(),
            DocText::None => Vec::new(),
        }
    }

    fn with_notes(&self, text: &Description) -> Vec<String> {
        let (said, alerts) = note::cut(text);
        let mut paragraphs = match said.marks.is_empty() {
            true => prose::paragraphs(&said),
            false => Some(self.line(&said)).filter(|line| !line.is_empty()).into_iter().collect(),
        };
        let quotes = alerts.iter().chain(&text.notes).map(|note| note::quote(note, &|text| self.line(text)));
        paragraphs.extend(quotes);
        paragraphs
    }

    /// A text as one line of Markdown.
    fn line(&self, text: &Description) -> String {
        self.marked(text, text.len())
    }

    /// The first sentence of a description, unless no text is asked for.
    pub(super) fn summary(&self, text: &Description) -> Option<String> {
        if self.amount == DocText::None {
            return None;
        }
        let lead = note::lead(text);
        match lead.marks.is_empty() {
            true => prose::summary(&lead),
            false => Some(self.marked(&lead, end_of_sentence(&lead))).filter(|line| !line.is_empty()),
        }
    }

    /// The start of a description, with its marks.
    fn marked(&self, text: &Description, end: usize) -> String {
        let marks = text.marks.iter().filter(|mark| mark.range.end <= end).cloned().collect::<Vec<_>>();
        marked::line(text.get(..end).unwrap_or(text), &marks, &|target, shown| {
            self.links.slot(self.page, target, shown)
        })
    }

    /// The description of a property at its setter: the first sentence, and the one that says when
    /// a client cannot change it.
    pub(super) fn of_setter(&self, property: &Property) -> Option<String> {
        let first = self.summary(&property.description);
        let plain = |said: &str| if self.amount == DocText::None { None } else { prose::summary(said) };
        let condition = property.read_only_when.as_deref().and_then(|said| {
            // The sentence with its marks, if the description has it.
            let at = property.description.find(said);
            let sentence = at.map(|at| property.description.part(at..at + said.len()));
            sentence.map_or_else(|| plain(said), |sentence| self.summary(&sentence))
        });
        match (first, condition) {
            (Some(first), Some(condition)) if first != condition => Some(format!("{first} {condition}")),
            (first, condition) => first.or(condition),
        }
    }
}

/// The end of the first sentence. Text that is marked as code does not end it.
fn end_of_sentence(text: &Description) -> usize {
    // As plain text: with code in backticks, so that positions stay the same.
    let mut plain = text.plain.clone().into_bytes();
    for mark in text.marks.iter().filter(|mark| mark.kind == MarkKind::Code) {
        plain
            .iter_mut()
            .take(mark.range.end)
            .skip(mark.range.start)
            .filter(|byte| byte.is_ascii())
            .for_each(|byte| *byte = b'x');
    }
    let plain = String::from_utf8(plain).unwrap_or_else(|_| text.plain.clone());
    prose::first_sentence(&plain).len()
}

/// The documentation of a property: the page's text, and facts that it does not state.
pub(super) fn of_property(
    property: &Property,
    inherited_from: Option<&TypeName>,
    is_enum: bool,
    correction: &Correction<'_>,
    texts: &Texts<'_>,
) -> Vec<String> {
    let amount = texts.amount;
    let said = LazyCell::new(|| property.description.to_lowercase());
    let says = |words: &str| amount == DocText::Full && said.contains(words);
    let mut facts: Vec<String> = Vec::new();
    match correction.writable {
        Some(true) => facts.push("A client can change it, according to the option `writable`.".to_owned()),
        Some(false) => facts.push("Read-only, according to the option `read_only`.".to_owned()),
        None if property.read_only && !says("read-only") && !says("read only") => facts.push("Read-only.".to_owned()),
        None => {}
    }
    if correction.name.is_some() && !property.description.is_empty() && amount != DocText::None {
        facts.push(format!("The property {}.", prose::code(&property.name)));
    }
    if !property.values.is_empty() && !is_enum && !says("possible value") {
        let values: Vec<String> = property.values.iter().map(|value| prose::code(value)).collect();
        facts.push(format!("Possible values: {}.", values.join(", ")));
    }
    if let Some(base) = inherited_from.filter(|_| !says("inherited from")) {
        facts.push(format!("Inherited from {}.", prose::code(base.as_str())));
    }
    let mut text = texts.paragraphs(&property.description);
    if text.is_empty() {
        text.push(format!("The property {}.", prose::code(&property.name)));
    }
    text.extend((!facts.is_empty()).then(|| facts.join(" ")));
    text
}
