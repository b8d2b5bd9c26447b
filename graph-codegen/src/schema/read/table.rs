//! Property tables: which columns they have, and what their rows say.

use super::{RawProperty, TypeWords, deprecation, words};
use crate::bytes::ByteSet;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::page::{Row, Table, Text};
use crate::schema::PropertySource;
use crate::schema::name::is_identifier;
use crate::source::Span;

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

    /// Whether a row names a property and stops before its type.
    fn lacks_type(&self, row: &Row) -> bool {
        row.cells.len() <= self.ty && row.cells.len() > 1 && row.cell(self.name).and_then(property_name).is_some()
            || row.cells.len() == 1 && self.ty > 0 && row.cell(self.name).is_some_and(|cell| is_identifier(&cell.plain))
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
        let lower = description.plain.to_ascii_lowercase();
        let ty = TypeWords::read(type_cell);
        // Some pages head their properties with "Relationship"; a text or a number relates to nothing.
        let navigation = navigation && ty.primitive().is_none();
        let listed = words::possible_values(description, &lower, name);
        let (inherited_from, plain) = words::inherited(description, &lower);
        let lower = if inherited_from.is_some() { plain.to_ascii_lowercase() } else { lower };
        let writing = words::writing(&plain, &lower);
        Some(RawProperty {
            name: name.to_owned(),
            ty,
            shown: None,
            navigation,
            nullable: words::nullable(&lower),
            read_only: writing.read_only,
            read_only_when: writing.condition,
            key: words::is_key(&plain),
            inherited_from,
            // What a relationship leads to is an object: its description lists the values of something in it.
            values: if navigation { Vec::new() } else { listed.values },
            unclear_values: listed.unclear && !navigation,
            deprecated: deprecation::of_property(name_cell, name, &plain, &lower),
            description: plain,
            span: name_cell.span,
            source,
        })
    }
}

/// All properties of a table. What looks like a slip of the pen is reported: a misspelt header, a row without its type.
pub(super) fn properties(
    table: &Table,
    navigation: bool,
    source: PropertySource,
    diagnostics: &mut Diagnostics,
) -> Vec<RawProperty> {
    let Some(columns) = Columns::of(table) else {
        report_header(table, diagnostics);
        return Vec::new();
    };
    for row in table.rows.iter().filter(|row| columns.lacks_type(row)) {
        diagnostics.push(malformed(row.span, "this row ends before its type").help(format!(
            "the header has {} columns, the row {}: separate the cells by `|`",
            table.header.len(),
            row.cells.len()
        )));
    }
    table.rows.iter().filter_map(|row| columns.property(row, navigation, source)).collect()
}

/// Reports headers that are nearly those of a property table.
fn report_header(table: &Table, diagnostics: &mut Diagnostics) {
    // "Resource | Properties" heads a table of something else.
    let known =
        |word: &str| ["property", "properties", "type", "types"].iter().any(|name| name.eq_ignore_ascii_case(word));
    for cell in table.header.iter().filter(|cell| !known(&cell.plain)) {
        if let Some(near) = crate::near::nearest(&cell.plain, ["Property", "Type"]) {
            let message =
                format!("the header `{}` is none of a table of properties, so its rows are not read", cell.plain);
            diagnostics.push(malformed(cell.span, message).help(format!("did you mean `{near}`?")));
        }
    }
}

/// A finding about a table of which the rest could be read.
fn malformed(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic { severity: Severity::Warning, ..Diagnostic::new(Code::MalformedTable, span, message) }
}

/// Whether the first column of a table is headed as relationships are.
pub(super) fn is_relationships(table: &Table) -> bool {
    table.header.first().is_some_and(|cell| cell.plain.to_ascii_lowercase().starts_with("relationship"))
}

/// The name in a row's first cell: its first word, without remarks such as "(deprecated)".
fn property_name(cell: &Text) -> Option<&str> {
    // The text of a cell has no white space but spaces.
    const WORDS: ByteSet = ByteSet::between(0, 255).without(b" (,[");
    let word = WORDS.runs(&cell.plain).next()?;
    if is_identifier(word) {
        return Some(word);
    }
    let word = word.trim_matches(['`', '*', '"', '\'', '\\', ':']);
    is_identifier(word).then_some(word)
}
