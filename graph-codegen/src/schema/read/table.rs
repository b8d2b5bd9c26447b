//! Property tables: their columns, and the contents of their rows.

mod names;

use names::Named;

use super::bound::{BIND, RawBinding};
use super::words::LowerCase;
use super::{RawProperty, TypeWords, deprecation, words};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::page::{Row, Table, Text};
use crate::schema::name::is_identifier;
use crate::schema::{Description, PropertySource};
use crate::source::Span;

/// The columns of a property table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    name: usize,
    ty: usize,
    description: Option<usize>,
}

const NAME_HEADERS: [&str; 13] = [
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
    "parameter name",
];

impl Columns {
    /// Returns the columns of a table whose header has a property and its type. Some request bodies
    /// call the type "Value".
    pub(super) fn of(table: &Table, source: PropertySource) -> Option<Self> {
        let header: Vec<String> = table.header.iter().map(|cell| cell.plain.to_ascii_lowercase()).collect();
        let find = |names: &[&str]| header.iter().position(|cell| names.contains(&cell.as_str()));
        let name = find(&NAME_HEADERS).or_else(|| {
            header
                .first()
                .is_some_and(|first| first.starts_with("propert") || first.starts_with("relationship"))
                .then_some(0)
        })?;
        let ty = find(&["type", "data type", "datatype", "property type", "value type", "types"]);
        let ty = ty.or_else(|| {
            find(&["value"]).filter(|column| {
                let cells = || table.rows.iter().filter_map(|row| row.cell(*column));
                source == PropertySource::Body && cells().next().is_some() && cells().all(names_a_type)
            })
        })?;
        let description = find(&["description", "descriptions", "details", "notes", "comments", "meaning"])
            .or_else(|| header.iter().position(|cell| cell.contains("description")))
            .or_else(|| (0..header.len()).rev().find(|column| *column != name && *column != ty));
        Some(Self { name, ty, description })
    }

    /// Whether a row names a property but ends before its type.
    fn lacks_type(&self, row: &Row) -> bool {
        let names = row.cell(self.name).map(names::of);
        row.cells.len() <= self.ty && row.cells.len() > 1 && matches!(names, Some(Named::Properties(_)))
            || row.cells.len() == 1 && self.ty > 0 && row.cell(self.name).is_some_and(|cell| is_identifier(&cell.plain))
    }

    /// Returns the properties of a row: usually one, and none for group rows and empty rows. Any
    /// other row without a property is reported.
    pub(super) fn properties(
        &self,
        row: &Row,
        navigation: bool,
        source: PropertySource,
        diagnostics: &mut Diagnostics,
    ) -> Vec<RawProperty> {
        let (Some(name_cell), Some(type_cell)) = (row.cell(self.name), row.cell(self.ty)) else { return Vec::new() };
        let description = self.description.and_then(|column| row.cell(column));
        let is_blank = |cell: &Text| cell.is_empty() && cell.todo.is_empty();
        let is_typed = !is_blank(type_cell);
        // A row of which only the first cell has text is the heading of a group.
        if !is_typed && description.is_none_or(is_blank) {
            return Vec::new();
        }
        match names::of(name_cell) {
            Named::Properties(names) => {
                let empty = Text::empty(row.span);
                let description = description.unwrap_or(&empty);
                let cells = Cells { name: name_cell, ty: type_cell, description };
                names.into_iter().map(|name| property(name, &cells, navigation, source)).collect()
            }
            Named::Nothing => Vec::new(),
            // It is read as a binding.
            Named::Annotation if name_cell.plain.contains(BIND) => Vec::new(),
            Named::Annotation => {
                diagnostics.push(Diagnostic {
                    severity: Severity::Note,
                    ..malformed(name_cell.span, format!("`{}` is an annotation, not a property", name_cell.plain))
                });
                Vec::new()
            }
            Named::Other if is_typed => {
                diagnostics.push(
                    malformed(
                        name_cell.span,
                        format!("ignored this row: `{}` is not the name of a property", name_cell.plain),
                    )
                    .help("write the name as in the JSON: letters, digits and underscores"),
                );
                Vec::new()
            }
            Named::Other => Vec::new(),
        }
    }
}

fn names_a_type(cell: &Text) -> bool {
    let words = TypeWords::read(cell);
    words.primitive().is_some() || !words.target.is_empty()
}

/// The cells of a row.
struct Cells<'a> {
    name: &'a Text,
    ty: &'a Text,
    description: &'a Text,
}

fn property(name: &str, cells: &Cells<'_>, navigation: bool, source: PropertySource) -> RawProperty {
    let description = cells.description;
    let lower = LowerCase::of(&description.plain);
    let ty = TypeWords::read(cells.ty);
    // Some pages call their properties "Relationship"; a string or a number is not related to
    // anything.
    let navigation = navigation && ty.primitive().is_none();
    let mut listed = words::possible_values(description, lower.all(), name);
    // Text about what a value of a linked type "can be" is not about which values the type has.
    if !listed.is_sure && !ty.target.is_empty() && !ty.target.contains('#') && ty.primitive().is_none() {
        listed = words::Listed::default();
    }
    let (inherited_from, plain) = words::inherited(description, lower.all());
    let lower = if inherited_from.is_some() { LowerCase::of(&plain) } else { lower };
    let lower = lower.all();
    let writing = words::writing(&plain, lower);
    RawProperty {
        name: name.to_owned(),
        ty,
        shown: None,
        navigation,
        nullable: words::nullable(lower),
        queries: words::queries(lower),
        read_only: writing.read_only,
        on_creation: writing.on_creation,
        read_only_when: writing.condition,
        key: words::is_key(&plain, lower),
        inherited_from,
        // A relationship leads to an object, so its description lists the values of something in
        // that object.
        values: if navigation { Vec::new() } else { listed.values },
        unclear_values: listed.unclear && !navigation,
        deprecated: deprecation::of_property(cells.name, name, &plain, lower),
        description: Description::of_part(description, plain),
        span: cells.name.span,
        source,
    }
}

/// Returns all properties of a table. Likely mistakes are reported: a misspelled header, a row
/// without a type.
pub(super) fn properties(
    table: &Table,
    navigation: bool,
    source: PropertySource,
    diagnostics: &mut Diagnostics,
) -> Vec<RawProperty> {
    let Some(columns) = Columns::of(table, source) else {
        report_header(table, diagnostics);
        return Vec::new();
    };
    for row in table.rows.iter().filter(|row| columns.lacks_type(row)) {
        diagnostics.push(malformed(row.span, "this row has no cell for the type").help(format!(
            "the header has {} columns, this row {}; separate the cells with `|`",
            table.header.len(),
            row.cells.len()
        )));
    }
    table.rows.iter().flat_map(|row| columns.properties(row, navigation, source, diagnostics)).collect()
}

/// The rows of a request body's table that are about binding a navigation property, according to
/// their names or their texts.
pub(super) fn bindings(table: &Table) -> Vec<RawBinding> {
    let Some(columns) = Columns::of(table, PropertySource::Body) else { return Vec::new() };
    let row = |row: &Row| {
        let (name, ty) = (row.cell(columns.name)?, row.cell(columns.ty)?);
        let description =
            columns.description.and_then(|column| row.cell(column)).map_or("", |cell| cell.plain.as_str());
        let plain = name.plain.trim();
        let named = match plain.strip_suffix(BIND) {
            Some(named) => named,
            None if description.contains(BIND) => plain,
            None => return None,
        };
        let collection = TypeWords::read(ty).collection;
        is_identifier(named).then(|| RawBinding { name: named.to_owned(), collection, span: name.span })
    };
    table.rows.iter().filter_map(row).collect()
}

/// Reports headers that are similar to those of a property table.
fn report_header(table: &Table, diagnostics: &mut Diagnostics) {
    // "Resource | Properties" is the header of a different kind of table.
    let known =
        |word: &str| ["property", "properties", "type", "types"].iter().any(|name| name.eq_ignore_ascii_case(word));
    for cell in table.header.iter().filter(|cell| !known(&cell.plain)) {
        if let Some(near) = crate::near::nearest(&cell.plain, ["Property", "Type"]) {
            let message = format!("ignored this table: `{}` is not a header of a table of properties", cell.plain);
            diagnostics.push(malformed(cell.span, message).help(format!("did you mean `{near}`?")));
        }
    }
}

/// A finding about a table whose other rows could be read.
fn malformed(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic { severity: Severity::Warning, ..Diagnostic::new(Code::MalformedTable, span, message) }
}

/// Whether the header of the first column is that of relationships.
pub(super) fn is_relationships(table: &Table) -> bool {
    table.header.first().is_some_and(|cell| cell.plain.to_ascii_lowercase().starts_with("relationship"))
}
