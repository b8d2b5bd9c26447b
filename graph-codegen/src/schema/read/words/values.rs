//! The closed list in a description: "Possible values are: `a`, `b`, and `c`."
//!
//! Either all values are read or none: if a value cannot be told apart from the text around it, the
//! list is unclear and not used.

mod gap;
mod introduction;
mod marked;
mod plain;

use std::collections::HashSet;

use introduction::Introduction;

use super::{Lower, MENTIONS};
use crate::page::Text;

/// What a description says about the values that a property can have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::schema::read) struct Listed {
    /// The values, in the order of the text; empty if there is no list.
    pub values: Vec<String>,
    /// Whether there is a list whose values cannot be told apart.
    pub unclear: bool,
    /// Whether the text states explicitly that these are the values, and not only "can be".
    pub is_sure: bool,
}

/// The result of reading a list at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
enum List {
    /// No list starts there.
    None,
    /// All its values.
    Whole(Vec<String>),
    /// A list of which only a part can be recognised.
    Unclear,
}

/// Reads the list in the description of the property with this name; `lower` is the description in
/// lower case.
pub(in crate::schema::read) fn possible_values(text: &Text, lower: Lower<'_>, name: &str) -> Listed {
    // Most descriptions have neither.
    if text.code.len() + text.bold.len() < 2
        && !lower.contains("value")
        && !lower.contains("one of")
        && !lower.contains(":")
    {
        return Listed::default();
    }
    for introduction in introduction::all(text, lower, name).into_iter().take(MENTIONS) {
        if introduction.names_examples(text, lower) {
            continue;
        }
        match list(text, lower, &introduction) {
            List::None => {}
            List::Whole(values) => {
                let is_sure = introduction.is_sure;
                return Listed { is_sure, ..with_later_ones(text, lower, introduction.end, values) };
            }
            List::Unclear => return Listed { unclear: true, ..Listed::default() },
        }
    }
    Listed::default()
}

/// Reads the list after an introduction. If the introduction is "can be" or a bare colon, the list
/// is only used if nothing about it is doubtful.
fn list(text: &Text, lower: Lower<'_>, introduction: &Introduction) -> List {
    let found = match marked::list(text, introduction) {
        List::None if introduction.takes_plain_words => plain::list(text, introduction.end),
        List::Whole(values) if introduction.is_sure => with_unmarked(text, introduction, values),
        found => found,
    };
    if introduction.is_negated(lower) {
        return List::None;
    }
    match found {
        _ if text.has_table => List::Unclear,
        found if introduction.is_sure => found,
        List::Whole(values)
            if values.len() > 1 && !are_truth_values(&values) && !marked::goes_on(text, introduction.end, &values) =>
        {
            List::Whole(values)
        }
        _ => List::None,
    }
}

/// Reads the whole list if not all of its values have marks, or if one mark is not closed: "**a**,
/// b, c", "`a`, `b".
fn with_unmarked(text: &Text, introduction: &Introduction, values: Vec<String>) -> List {
    let sentence = text.plain.get(introduction.end..).and_then(|rest| rest.split(". ").next()).unwrap_or("");
    if values.len() > 1 && !sentence.contains('`') {
        return List::Whole(values);
    }
    match plain::list(text, introduction.end) {
        List::Whole(all) if all.len() > values.len() && has_all(&all, &values) => List::Whole(all),
        // A mark that is not closed hides the last value.
        _ if sentence.contains('`') => List::Unclear,
        _ => List::Whole(values),
    }
}

fn has_all(all: &[String], values: &[String]) -> bool {
    let all: HashSet<&String> = all.iter().collect();
    values.iter().all(|value| all.contains(value))
}

fn are_truth_values(values: &[String]) -> bool {
    values.iter().all(|value| ["true", "false", "null"].iter().any(|word| value.eq_ignore_ascii_case(word)))
}

/// Adds the members that the service only sends on request, with
/// `Prefer: include-unknown-enum-members`. They are separate from the list, after its sentinel
/// `unknownFutureValue`.
fn with_later_ones(text: &Text, lower: Lower<'_>, from: usize, mut values: Vec<String>) -> Listed {
    const HEADER: &str = "include-unknown-enum-members";
    let behind = lower.text().get(from..).map(|behind| lower.part(behind));
    if let Some((before, _)) = behind.and_then(|behind| behind.around(HEADER)) {
        let at = from + before.len() + HEADER.len();
        let sentence = lower.get(at..).and_then(|rest| rest.split(". ").next()).unwrap_or("");
        let behind = [": ", "following", " get ", " receive ", " return ", " returns "];
        let start = behind.iter().find_map(|word| sentence.find(word).map(|found| at + found + word.len() - 1));
        match start.map_or(List::None, |start| marked::list(text, &Introduction::sure(start))) {
            List::Whole(later) => values.extend(later),
            // A header without values says nothing about them.
            List::None => {}
            List::Unclear => return Listed { unclear: true, ..Listed::default() },
        }
    }
    let mut seen = HashSet::new();
    values.retain(|value| seen.insert(value.clone()));
    Listed { values, ..Listed::default() }
}

/// A value without the marks and remarks around it: `"a"` → `a`, `one (1)` → `one`.
fn clean(item: &str) -> &str {
    let item = item.trim().trim_matches(['"', '\'', '`', '\u{201c}', '\u{201d}']).trim();
    let item = item.strip_prefix("and ").or_else(|| item.strip_prefix("or ")).unwrap_or(item);
    let item = match item.split_once(" (") {
        Some((value, remark)) if remark.ends_with(')') && !value.is_empty() => value,
        _ => item,
    };
    let item = if item.len() > 1 { item.trim_matches('*') } else { item };
    item.trim_end_matches(['.', ':', ';']).trim()
}

#[cfg(test)]
mod tests;
