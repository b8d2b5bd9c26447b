//! The words that introduce a list of values.

use crate::page::Text;
use crate::schema::read::words::Lower;

/// The position at which a list may start, and its introduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Introduction {
    /// The position after the introduction.
    pub end: usize,
    /// The start of its sentence.
    sentence: usize,
    /// Whether it says explicitly that all values follow.
    pub is_sure: bool,
    /// Whether the values may be without marks.
    pub takes_plain_words: bool,
    /// Whether the values may be in bold, like the names of properties.
    pub takes_bold: bool,
}

/// Words that make "values" those of a property.
const KINDS: [&str; 13] = [
    "possible",
    "allowed",
    "supported",
    "valid",
    "acceptable",
    "accepted",
    "available",
    "permitted",
    "permissible",
    "legal",
    "known",
    "expected",
    "following",
];

/// All introductions in a text, the most certain first.
pub(super) fn all(text: &Text, lower: Lower<'_>, name: &str) -> Vec<Introduction> {
    let mut found = of_values(lower);
    found.extend(of_choices(lower));
    found.extend(weak(text, lower));
    found.extend(of_a_colon(text, lower, name));
    found
}

/// "Possible values are", "the valid values for x include", "the property values are:", "allowed
/// values:".
fn of_values(lower: Lower<'_>) -> Vec<Introduction> {
    let mut found = Vec::new();
    for at in lower.mentions("value") {
        let behind = at + "value".len();
        let behind = behind + usize::from(lower.get(behind..).is_some_and(|rest| rest.starts_with('s')));
        if lower.get(behind..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric())) {
            continue;
        }
        let sentence = sentence_start(&lower, at);
        let before = lower.get(sentence..at).unwrap_or("");
        let mut words = before.split_whitespace().rev().map(bare);
        let named = words.clone().take(3).any(|word| KINDS.contains(&word));
        // "One possible value being `a`" implies that there are others.
        if words.clone().take(2).any(|word| word == "one") && !before.trim_end().ends_with("following") {
            continue;
        }
        let plain = words.next().is_none_or(|word| matches!(word, "" | "the" | "property" | "its" | "string" | "enum"));
        let Some(verb) = verb_behind(&lower, behind) else { continue };
        if named || plain && matches!(verb.word, Verb::Several | Verb::Colon) {
            found.push(Introduction {
                end: verb.end,
                sentence,
                is_sure: named && !before.ends_with("following ") || verb.word == Verb::Colon,
                takes_plain_words: named,
                takes_bold: true,
            });
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    /// "are", "include", "can be"
    Several,
    /// "is"
    One,
    Colon,
    /// A value at once: "possible values `a`, `b`"
    Nothing,
}

struct Found {
    word: Verb,
    end: usize,
}

/// The verb or colon after "values" in the same sentence, with at most a few words such as "for
/// this property" in between.
fn verb_behind(lower: &str, from: usize) -> Option<Found> {
    const WORDS: usize = 9;
    let rest = lower.get(from..)?;
    let sentence = rest.split(". ").next()?;
    let (mut at, mut last) = (0, "");
    for (count, word) in sentence.split_inclusive(' ').enumerate() {
        let end = from + at + word.len();
        if let Some(colon) = word.find([':', '=']) {
            return Some(Found { word: Verb::Colon, end: from + at + colon + 1 });
        }
        if word.starts_with(['`', '"']) {
            return Some(Found { word: Verb::Nothing, end: from + at });
        }
        match bare(word) {
            // "The value to include".
            "are" | "include" | "includes" | "be" | "being" if last != "to" => {
                return Some(Found { word: Verb::Several, end });
            }
            "is" => return Some(Found { word: Verb::One, end }),
            _ if count >= WORDS => return None,
            _ => {}
        }
        at += word.len();
        last = bare(word);
    }
    Some(Found { word: Verb::Nothing, end: from })
}

/// "Must be one of", "One of `a`/`b`"; not "one of the members".
fn of_choices(lower: Lower<'_>) -> Vec<Introduction> {
    const PHRASE: &str = "one of";
    let found = lower.mentions(PHRASE).filter_map(|at| {
        let sentence = sentence_start(&lower, at);
        let before = lower.text().get(sentence..at)?.trim_end();
        let leads = before.is_empty()
            || before.ends_with([':', '(', '-'])
            || matches!(before.rsplit(' ').next(), Some("be" | "is" | "are" | "as" | "to" | "either" | "currently"));
        leads.then_some(Introduction {
            end: at + PHRASE.len(),
            sentence,
            is_sure: false,
            takes_plain_words: !before.is_empty(),
            takes_bold: true,
        })
    });
    found.collect()
}

/// Words that may introduce a list of marked words, but also many other things: "can be set to `a`
/// or `b`", "either `a` or `b`".
const WEAK: [&str; 11] = [
    "either",
    "can be",
    "can either be",
    "may be",
    "must be",
    "will be",
    "set to",
    "value is",
    "select from",
    "values only",
    "defined as",
];

fn weak(text: &Text, lower: Lower<'_>) -> Vec<Introduction> {
    let mut found = Vec::new();
    // The text starts with the list.
    if text.code.first().is_some_and(|first| first.start == 0) {
        found.push(Introduction { end: 0, sentence: 0, is_sure: false, takes_plain_words: false, takes_bold: false });
    }
    let ends = WEAK.iter().flat_map(|phrase| lower.mentions(phrase).map(|at| at + phrase.len()));
    let mut ends: Vec<usize> = ends.collect();
    ends.sort_unstable();
    found.extend(ends.into_iter().map(|end| Introduction {
        end,
        sentence: sentence_start(&lower, end),
        is_sure: false,
        takes_plain_words: false,
        takes_bold: lower.get(..end).is_some_and(|before| before.ends_with("select from")),
    }));
    found
}

/// "The attendee type: `required`, `optional`, `resource`." The words of such a list need no marks
/// if the property's name is among those before the colon.
fn of_a_colon(text: &Text, lower: Lower<'_>, name: &str) -> Vec<Introduction> {
    if !lower.contains(": ") {
        return Vec::new();
    }
    let last_word = last_word(name);
    let in_code = |at: usize| text.code.iter().any(|range| range.contains(&at));
    let colons = lower.mentions(": ").map(|at| at + 1).filter(|end| !in_code(end - 1));
    let found = colons.filter_map(|end| {
        let sentence = sentence_start(&lower, end);
        let before = lower.text().get(sentence..end)?;
        let speaks_of_it = before.split_whitespace().map(bare).any(|word| word == last_word);
        let is_whole = text.plain.get(end..)?.split(". ").next()?.split([',', ' ']).all(|word| word.len() < 40);
        Some(Introduction {
            end,
            sentence,
            is_sure: false,
            takes_plain_words: speaks_of_it && is_whole,
            takes_bold: false,
        })
    });
    found.collect()
}

/// `meetingMessageType` → `type`
fn last_word(name: &str) -> String {
    let start = name.rfind(|c: char| c.is_ascii_uppercase()).unwrap_or(0);
    name.get(start..).unwrap_or(name).to_ascii_lowercase()
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

/// The start of the sentence that contains a position.
fn sentence_start(lower: &str, at: usize) -> usize {
    let before = lower.get(..at).unwrap_or("");
    before.rfind(". ").map_or(0, |dot| dot + 2)
}

impl Introduction {
    /// An introduction that is unambiguous.
    pub(super) fn sure(end: usize) -> Self {
        Self { end, sentence: end, is_sure: true, takes_plain_words: false, takes_bold: true }
    }

    /// Whether the list is not closed: the text says that the values are examples, or that there
    /// are more.
    pub(super) fn names_examples(&self, text: &Text, lower: Lower<'_>) -> bool {
        let before = lower.part(lower.text().get(self.sentence..self.end).unwrap_or(""));
        let sentence = lower.get(self.end..).and_then(|rest| rest.split(". ").next()).unwrap_or("");
        let start = sentence.trim_start_matches([' ', ',', ':', '(']);
        let examples =
            ["for example", "such as", "e.g.", "but are not limited to", "but not limited to", "among others"];
        let weak = [
            "contain", "default", "e.g", "example", "format", "include", "initial", "like ", "see ", "specif",
            "such as", "support",
        ];
        let end = sentence.trim_end_matches(['.', ' ']);
        examples.iter().any(|phrase| start.starts_with(phrase) || before.contains(phrase))
            || before.contains("example")
            || !self.is_sure && weak.iter().any(|word| before.contains(word))
            || ["and more", " etc", "and so on", "..."].iter().any(|more| end.ends_with(more))
            || ["among others", "and others"].iter().any(|more| end.ends_with(more))
                && !self.ends_in_code(text, end.len())
    }

    /// Whether the text before an offset after the introduction is a value: a member may be called
    /// `Others`.
    fn ends_in_code(&self, text: &Text, length: usize) -> bool {
        let last = (self.end + length).saturating_sub(1);
        text.code.iter().any(|range| range.contains(&last))
    }

    /// Whether the sentence is negated, "cannot be `a` or `b`", or only applies sometimes.
    pub(super) fn is_negated(&self, lower: Lower<'_>) -> bool {
        let before = lower.part(lower.text().get(self.sentence..self.end).unwrap_or(""));
        let unsure = ["if ", "when ", "unless ", "for "]
            .iter()
            .any(|word| before.starts_with(word) || before.contains(&format!(" {word}")));
        before.contains("not ")
            || ["n't ", "n\u{2019}t ", "never"].iter().any(|word| before.contains(word))
            || unsure && !self.is_sure
    }
}
