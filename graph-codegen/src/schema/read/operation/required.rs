//! The rows of a request body's table that the page requires.

use std::collections::BTreeSet;

use crate::page::{Row, Table};
use crate::schema::read::section::Kind;
use crate::schema::read::{Context, RawProperty, words};

use super::header::says_yes;

/// The names of the required rows: those whose text says so, those that a column marks, and all
/// rows of a table that lists required properties according to the text before it, except for rows
/// that say otherwise.
pub(super) fn names(context: &Context, body: &[RawProperty]) -> BTreeSet<String> {
    let all_listed = lists_required(context) && !body.iter().any(|row| row.key || row.read_only || row.name == "id");
    let marked = marked(context);
    let is_required = |row: &&RawProperty| {
        words::is_required_value(&row.description)
            || marked.contains(&row.name.to_ascii_lowercase())
            || all_listed && !is_optional(&row.description)
    };
    body.iter().filter(is_required).map(|row| row.name.clone()).collect()
}

/// Whether a text before the table says that it lists what is required. Generated pages say so
/// about tables that repeat the whole resource; such tables contain the key.
fn lists_required(context: &Context) -> bool {
    let texts =
        context.paragraphs(Kind::RequestBody).filter(|text| text.plain.to_ascii_lowercase().contains("required"));
    texts.flat_map(|text| words::sentences(&text.plain)).any(|sentence| {
        let lower = sentence.to_ascii_lowercase();
        let says = ["that are required", "are required when", "required properties", "required parameters"];
        (lower.contains("table") || lower.contains("following")) && says.iter().any(|phrase| lower.contains(phrase))
    })
}

/// Whether the text of a row revokes what is said about the whole table.
fn is_optional(description: &str) -> bool {
    let lower = description.to_ascii_lowercase();
    const OPTIONAL: [&str; 9] = [
        "optional",
        "not required",
        "n't required",
        "only needs to",
        "only required",
        "required only",
        "required if",
        "required when",
        "if not specified",
    ];
    OPTIONAL.iter().any(|phrase| lower.contains(phrase))
}

/// The names, in lower case, of the rows that a column headed "Required" marks.
fn marked(context: &Context) -> BTreeSet<String> {
    let tables = context.tables(Kind::RequestBody);
    tables.flat_map(marked_rows).collect()
}

fn marked_rows(table: &Table) -> impl Iterator<Item = String> {
    let is_heading = |text: &str| text.to_ascii_lowercase().trim_end_matches('?') == "required";
    let column = table.header.iter().position(|cell| is_heading(cell.plain.trim())).filter(|column| *column > 0);
    let name = |row: &Row| row.cell(0).map(|cell| cell.plain.trim().to_ascii_lowercase());
    let is_marked =
        move |row: &&Row| column.and_then(|column| row.cell(column)).is_some_and(|cell| says_yes(cell.plain.trim()));
    table.rows.iter().filter(is_marked).filter_map(name)
}
