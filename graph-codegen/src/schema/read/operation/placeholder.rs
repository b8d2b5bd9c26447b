//! What a page says about the placeholders in its URLs: its tables of path, function and query
//! parameters.

use crate::page::Table;
use crate::schema::read::Context;
use crate::schema::read::section::Kind;
use crate::schema::{Description, Placeholder};

/// The rows of the tables, in the order of the page. OData's query options (`$select`) do not occur
/// in documented URLs.
pub(super) fn read(context: &Context) -> Vec<Placeholder> {
    context.tables(Kind::Parameters).flat_map(rows).collect()
}

fn rows(table: &Table) -> impl Iterator<Item = Placeholder> {
    let column = |word: &str| table.header.iter().position(|cell| cell.plain.to_ascii_lowercase().contains(word));
    let text = column("description").filter(|column| *column > 0);
    let rows = text.into_iter().flat_map(|text| table.rows.iter().map(move |row| (row, text)));
    rows.filter_map(|(row, text)| {
        let (name, description) = (&row.cell(0)?.plain, row.cell(text)?);
        let is_name = !name.is_empty() && !name.starts_with('$') && !description.is_empty();
        is_name.then(|| Placeholder { name: name.clone(), description: Description::of(description) })
    })
}
