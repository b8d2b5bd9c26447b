//! The request headers: which the page requires, and which it only knows.

use crate::page::{Block, Row, Table};
use crate::schema::Header;
use crate::schema::read::section::Kind;
use crate::schema::read::{Context, words};

/// The headers that the tables of the section list, in the order of the page.
pub(super) fn read(context: &Context) -> Vec<Header> {
    let tables = context
        .of(Kind::RequestHeaders)
        .flat_map(|topic| topic.blocks)
        .filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    tables.flat_map(rows).collect()
}

fn rows(table: &Table) -> Vec<Header> {
    let column = |word: &str| table.header.iter().position(|cell| cell.plain.to_ascii_lowercase().contains(word));
    let required = column("required").filter(|column| *column > 0);
    // "Description" beside "Type", "Value" alone, or no heading that tells: the last column has the text.
    let last = (1..table.header.len()).rev().find(|column| Some(*column) != required);
    let text = column("description").filter(|column| *column > 0).or(last);
    table.rows.iter().filter_map(|row| header(row, text, required)).collect()
}

fn header(row: &Row, text: Option<usize>, required: Option<usize>) -> Option<Header> {
    let plain = |column: usize| row.cell(column).map_or("", |cell| cell.plain.trim());
    let (name, value) = name_and_value(plain(0))?;
    let text = text.map_or("", plain);
    let marked = required.is_some_and(|column| says_yes(plain(column)));
    Some(Header {
        name: name.to_owned(),
        value: value.to_owned(),
        required: marked || says_required(text),
        description: text.to_owned(),
    })
}

/// `Prefer: outlook.timezone` → `Prefer`, `outlook.timezone`; nothing for what is not the name of a header.
fn name_and_value(cell: &str) -> Option<(&str, &str)> {
    let (name, value) = cell.split_once(':').unwrap_or((cell, ""));
    let name = name.trim().trim_matches(['_', '*']);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !name.is_empty();
    is_name.then(|| (name, value.trim()))
}

fn says_yes(cell: &str) -> bool {
    matches!(cell.to_ascii_lowercase().as_str(), "yes" | "true" | "required" | "x" | "\u{2713}" | "\u{2714}")
}

/// Whether a description calls the header required in any case.
fn says_required(text: &str) -> bool {
    words::sentences(text).any(|sentence| {
        let lower = sentence.to_ascii_lowercase();
        is_required(&lower, "required") || is_required(&lower, "mandatory")
    })
}

/// Whether a sentence says so by this word: it begins the sentence or a bracket, ends it, or stands behind "is"; nothing before
/// it negates it, and it holds under no condition. Intune's pages have no full stop before it: "Bearer <token> Required."
fn is_required(sentence: &str, word: &str) -> bool {
    const MARKS: [char; 8] = ['.', ',', ';', ':', ')', '(', '!', '\u{2014}'];
    let Some((before, behind)) = words::around(sentence, word) else { return false };
    let last = before.trim_end().rsplit([' ', '(']).next().unwrap_or("");
    let is_negated = matches!(last, "not" | "no" | "never" | "longer" | "if" | "when" | "where" | "non-")
        || last.ends_with("n't")
        || last.ends_with("n\u{2019}t");
    let is_said =
        matches!(last, "" | "is" | "are" | "always" | "also") || behind.is_empty() || behind.starts_with(MARKS);
    let rest = behind.trim_start_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
    let always = ["for all", "for every", "in all", "in every", "on all", "on every"]
        .iter()
        .any(|words| rest.starts_with(words));
    // "Required to create one" is not required to change one.
    let holds_at_times = (words::is_condition(rest) || rest.starts_with("to ")) && !always
        || before.contains(',') && words::is_condition(before);
    is_said && !is_negated && !holds_at_times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_always_required_is_told_from_what_is_so_at_times() {
        for text in [
            "Bearer {token}. Required.",
            "Bearer <token> Required.",
            "A locale of ISO 639-1. Required.",
            "eventual. This header is required.",
            "Last known tag (required)",
            "Required",
            "Required. The language.",
            "Required, a locale",
            "The tag (required), as it was read",
            "This header is always required.",
            "Mandatory.",
            "String. Required: a locale.",
            "This header and the count are required.",
            "Required for all requests.",
        ] {
            assert!(says_required(text), "{text}");
        }
        for text in [
            "",
            "Locale. Optional.",
            "Not required.",
            "It is not required.",
            "This isn't required.",
            "create-if-missing. Required for upsert behavior, otherwise it is an update.",
            "eventual. Required when the request includes an expansion.",
            "eventual. This header and the count are required when searching.",
            "This header is required when searching.",
            "When searching, this header is required.",
            "Required if the list is long.",
            "Required (when searching).",
            "create-if-missing. Required to create the sheet.",
            "The required locale of the list.",
            "No longer required.",
        ] {
            assert!(!says_required(text), "{text}");
        }
    }

    #[test]
    fn a_name_may_come_with_its_value() {
        let table = [
            ("Authorization", Some(("Authorization", ""))),
            ("Accept-Language:", Some(("Accept-Language", ""))),
            ("Prefer: outlook.timezone", Some(("Prefer", "outlook.timezone"))),
            ("_If-Match_", Some(("If-Match", ""))),
            ("two words", None),
            ("", None),
            (":", None),
        ];
        for (cell, expected) in table {
            assert_eq!(name_and_value(cell), expected, "{cell}");
        }
    }
}
