//! Lists whose values are not marked.

use super::{List, clean};
use crate::page::Text;

/// Reads the list at a position: the words up to the end of the sentence, or one word after each
/// break.
pub(super) fn list(text: &Text, from: usize) -> List {
    let rest = text.plain.get(from..).unwrap_or("");
    match broken(text, from) {
        List::None => sentence(rest),
        found => found,
    }
}

/// "one - the first<br>two - the second"
fn broken(text: &Text, from: usize) -> List {
    let breaks: Vec<usize> = text.breaks.iter().copied().filter(|at| *at >= from).collect();
    let Some(first) = breaks.first() else { return List::None };
    // At most "the following:" may be in between.
    if text.plain.get(from..*first).is_none_or(|between| between.split_whitespace().count() > 2) {
        return List::None;
    }
    let ends = breaks.iter().copied().skip(1).chain([text.plain.len()]);
    let lines = breaks.iter().zip(ends).filter_map(|(start, end)| text.plain.get(*start..end));
    let lines = lines
        .map(|line| line.trim().trim_start_matches(['-', '*', '\u{2022}', '\u{b7}', ' ']))
        .filter(|line| !line.is_empty());
    let mut values = Vec::new();
    let mut behind = false;
    for line in lines {
        match explained(line) {
            Some(_) if behind => return List::Unclear,
            Some(value) => values.push(value.to_owned()),
            None => behind = true,
        }
    }
    match values.len() {
        0 | 1 => List::None,
        _ => List::Whole(values),
    }
}

/// The word that a line explains or consists of.
fn explained(line: &str) -> Option<&str> {
    let end = line.find([' ', ':', '=', '(', ',', ';']).unwrap_or(line.len());
    let (word, rest) = line.split_at_checked(end)?;
    let rest = rest.trim_start();
    let told = rest.is_empty() || rest.starts_with([':', '-', '=', '(', ',', ';', '\u{2013}', '\u{2014}']);
    let word = clean(word);
    (told && is_word(word)).then_some(word)
}

/// "one, two, or three": taken only if every item is a single word.
fn sentence(rest: &str) -> List {
    let rest = rest.trim_start_matches([':', ' ', '=']);
    let rest = ["the following:", "the following values:", "either "]
        .iter()
        .find_map(|lead| rest.strip_prefix(lead))
        .unwrap_or(rest);
    let list = rest.split(". ").next().unwrap_or("").trim().trim_end_matches('.');
    let list = without_remarks(list);
    let by_commas: Vec<&str> = list.split([',', ';']).collect();
    let pieces: Vec<&str> = if by_commas.len() > 1 { by_commas } else { list.split(['/', '|']).collect() };
    let items = pieces.into_iter().flat_map(|item| item.split(" and ")).flat_map(|item| item.split(" or "));
    let items: Vec<&str> = items.map(clean).filter(|item| !item.is_empty()).collect();
    let words = items.iter().filter(|item| is_word(item)).count();
    match items.len() {
        0 | 1 => List::None,
        all if all == words => List::Whole(items.into_iter().map(str::to_owned).collect()),
        // There is sometimes a single word between sentences, whereas a list consists mostly of
        // words.
        all if words > 2 && words * 2 > all => List::Unclear,
        _ => List::None,
    }
}

/// A text without what is in parentheses.
fn without_remarks(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// Whether an item is one word, and not a sentence or a number.
fn is_word(item: &str) -> bool {
    !item.contains(char::is_whitespace) && item.len() <= 64 && !item.starts_with(|c: char| c.is_ascii_digit())
}
