//! The table of permissions.

use crate::bytes::ByteSet;
use crate::page::{Block, Table, Text};
use crate::schema::Permissions;
use crate::schema::read::Context;
use crate::schema::read::section::Kind;

/// The permissions of a page. Tables of two columns list them from least to most privileged; those of three have the higher
/// privileged ones in a column of their own. A page with several tables for several targets gives them all together. Without a
/// table, or with placeholders in it, nothing is known.
pub(super) fn read(context: &Context) -> Option<Permissions> {
    let mut permissions = None;
    let mut has_placeholder = false;
    for block in context.of(Kind::Permissions).flat_map(|topic| topic.blocks) {
        if let Block::Table(table) = block {
            add(permissions.get_or_insert_default(), table);
            has_placeholder |= table.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.todo.is_empty());
        }
    }
    permissions.filter(|known| !has_placeholder || *known != Permissions::default())
}

/// The kinds stand in the first column or, where a page lists its targets there, in the header. Intune's pages start with the
/// most privileged permission, and say so.
fn add(permissions: &mut Permissions, table: &Table) {
    let in_header = table.header.iter().skip(1).any(|cell| list(permissions, cell).is_some());
    let most_first = table.header.iter().any(|cell| cell.plain.to_ascii_lowercase().contains("most to least"));
    let mut kind: Option<&Text> = None;
    for row in &table.rows {
        let Some((label, cells)) = row.cells.split_first() else { continue };
        // A row that names no kind is about a part of the one above.
        kind = Some(label).filter(|label| list(permissions, label).is_some()).or(kind);
        for (index, cell) in cells.iter().enumerate() {
            let label = if in_header { table.header.get(index + 1) } else { kind };
            let Some(list) = label.and_then(|label| list(permissions, label)) else { continue };
            let mut names = names(cell);
            if most_first {
                names.reverse();
            }
            for name in names {
                if !list.contains(&name) {
                    list.push(name);
                }
            }
        }
    }
}

/// The list of the kind that a label names.
fn list<'a>(permissions: &'a mut Permissions, label: &Text) -> Option<&'a mut Vec<String>> {
    let label = label.plain.to_ascii_lowercase();
    if label.contains("personal") {
        Some(&mut permissions.delegated_personal)
    } else if label.contains("delegated") {
        Some(&mut permissions.delegated_work)
    } else if label.contains("application") {
        Some(&mut permissions.application)
    } else {
        None
    }
}

/// The permission names of a cell: words with a dot in them, such as `User.ReadWrite.All`, or the few known ones without.
fn names(cell: &Text) -> Vec<String> {
    // The text of a cell has no white space but spaces.
    const WORDS: ByteSet = ByteSet::between(0, 255).without(b" ,;()/");
    let words = WORDS.runs(&cell.plain).filter(|word| word.contains('.'));
    let words = words.map(|word| word.trim_matches(['`', '*', '.', ':']));
    words.filter(|word| is_permission(word)).map(str::to_owned).collect()
}

fn is_permission(word: &str) -> bool {
    let mut parts = word.split('.');
    const PART: ByteSet = ByteSet::WORD.with(b"-");
    let named = |part: &str| matches!(part.as_bytes(), [b'A'..=b'Z', ..]) && PART.has_all(part);
    word.contains('.') && parts.all(named)
}
