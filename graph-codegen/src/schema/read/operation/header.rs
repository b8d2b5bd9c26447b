//! The request headers: which of them the page requires.

use crate::page::{Row, Table};
use crate::schema::read::section::Kind;
use crate::schema::read::{Context, words};
use crate::schema::{Description, Header};

/// The headers in the tables of the section, in the order of the page.
pub(super) fn read(context: &Context) -> Vec<Header> {
    let tables = context.tables(Kind::RequestHeaders);
    tables.flat_map(rows).collect()
}

fn rows(table: &Table) -> Vec<Header> {
    let column = |word: &str| table.header.iter().position(|cell| cell.plain.to_ascii_lowercase().contains(word));
    let required = column("required").filter(|column| *column > 0);
    // "Description" next to "Type", only "Value", or an unknown heading: the last column has the
    // text.
    let last = (1..table.header.len()).rev().find(|column| Some(*column) != required);
    let text = column("description").filter(|column| *column > 0).or(last);
    table.rows.iter().filter_map(|row| header(row, text, required)).collect()
}

fn header(row: &Row, text: Option<usize>, required: Option<usize>) -> Option<Header> {
    let plain = |column: usize| row.cell(column).map_or("", |cell| cell.plain.trim());
    let (name, value) = name_and_value(plain(0))?;
    let description = text.and_then(|column| row.cell(column)).map_or_else(Description::default, Description::of);
    let marked = required.is_some_and(|column| says_yes(plain(column)));
    Some(Header {
        name: name.to_owned(),
        value: value.to_owned(),
        required: marked || words::is_required(&description),
        description,
    })
}

/// `Prefer: outlook.timezone` → `Prefer`, `outlook.timezone`; `None` for anything that is not the
/// name of a header.
fn name_and_value(cell: &str) -> Option<(&str, &str)> {
    let (name, value) = cell.split_once(':').unwrap_or((cell, ""));
    let name = name.trim().trim_matches(['_', '*']);
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !name.is_empty();
    is_name.then(|| (name, value.trim()))
}

/// Whether a cell below "Required" says yes.
pub(super) fn says_yes(cell: &str) -> bool {
    matches!(cell.to_ascii_lowercase().as_str(), "yes" | "true" | "required" | "x" | "\u{2713}" | "\u{2714}")
}

#[cfg(test)]
mod tests {
    use super::*;

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
