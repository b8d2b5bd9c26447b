//! Property tables: which columns they have, and what their rows say.

use super::{RawProperty, TypeWords, words};
use crate::page::{Row, Table, Text};
use crate::schema::PropertySource;
use crate::schema::name::is_identifier;

/// The columns of a table of properties.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    name: usize,
    ty: usize,
    description: Option<usize>,
}

impl Columns {
    /// The columns of a table whose header names a property and its type.
    pub fn of(table: &Table) -> Option<Self> {
        let header: Vec<String> = table.header.iter().map(|cell| cell.plain.to_ascii_lowercase()).collect();
        let find = |names: &[&str]| header.iter().position(|cell| names.contains(&cell.as_str()));
        let name = find(&[
            "property",
            "property name",
            "properties",
            "name",
            "relationship",
            "relationships",
            "parameter",
            "attribute",
            "field",
            "navigation property",
            "relationship name",
            "key",
        ])
        .or_else(|| {
            header
                .first()
                .is_some_and(|first| first.starts_with("propert") || first.starts_with("relationship"))
                .then_some(0)
        })?;
        let ty = find(&["type", "data type", "datatype", "property type", "value type", "types"])?;
        let description = find(&["description", "descriptions", "details", "notes", "comments", "meaning"])
            .or_else(|| header.iter().position(|cell| cell.contains("description")))
            .or_else(|| (0..header.len()).rev().find(|column| *column != name && *column != ty));
        Some(Self { name, ty, description })
    }

    /// The property of a row; `None` for group rows, empty rows, annotations and text that is no name.
    pub fn property(&self, row: &Row, navigation: bool, source: PropertySource) -> Option<RawProperty> {
        let name_cell = row.cell(self.name)?;
        let name = property_name(name_cell)?;
        let type_cell = row.cell(self.ty)?;
        if type_cell.is_empty() && type_cell.todo.is_empty() {
            return None;
        }
        let empty = Text::empty(row.span);
        let description = self.description.and_then(|column| row.cell(column)).unwrap_or(&empty);
        let (inherited_from, plain) = words::inherited(description);
        let struck = name_cell.plain.to_ascii_lowercase().contains("deprecated").then(|| "Deprecated.".to_owned());
        Some(RawProperty {
            name: name.to_owned(),
            ty: TypeWords::read(type_cell),
            navigation,
            nullable: words::nullable(&plain),
            read_only: words::is_read_only(&plain),
            key: words::is_key(&plain),
            inherited_from,
            values: words::possible_values(description),
            deprecated: words::deprecated(&plain).or(struck),
            description: plain,
            span: name_cell.span,
            source,
        })
    }
}

/// All properties of a table.
pub(super) fn properties(table: &Table, navigation: bool, source: PropertySource) -> Vec<RawProperty> {
    let Some(columns) = Columns::of(table) else { return Vec::new() };
    table.rows.iter().filter_map(|row| columns.property(row, navigation, source)).collect()
}

/// Whether the first column of a table is headed as relationships are.
pub(super) fn is_relationships(table: &Table) -> bool {
    table.header.first().is_some_and(|cell| cell.plain.to_ascii_lowercase().starts_with("relationship"))
}

/// The name in a row's first cell: its first word, without remarks such as "(deprecated)".
fn property_name(cell: &Text) -> Option<&str> {
    let word =
        cell.plain.split(|c: char| c.is_whitespace() || matches!(c, '(' | ',' | '[')).find(|word| !word.is_empty())?;
    let word = word.trim_matches(['`', '*', '"', '\'', '\\', ':']);
    is_identifier(word).then_some(word)
}
