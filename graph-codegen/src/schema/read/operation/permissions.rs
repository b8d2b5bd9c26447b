//! The table of permissions.

use crate::page::{Block, Table, Text};
use crate::schema::Permissions;
use crate::schema::read::Context;
use crate::schema::read::section::Kind;

/// The permissions of a page. Tables of two columns list them from least to most privileged; those of three have the higher
/// privileged ones in a column of their own. A page with several tables for several targets gives them all together.
pub(super) fn read(context: &Context) -> Permissions {
    let mut permissions = Permissions::default();
    for topic in context.of(Kind::Permissions) {
        for block in topic.blocks {
            if let Block::Table(table) = block {
                add(&mut permissions, table);
            }
        }
    }
    permissions
}

fn add(permissions: &mut Permissions, table: &Table) {
    for row in &table.rows {
        let Some((kind, cells)) = row.cells.split_first() else { continue };
        let kind = kind.plain.to_ascii_lowercase();
        let list = if kind.contains("personal") {
            &mut permissions.delegated_personal
        } else if kind.contains("delegated") {
            &mut permissions.delegated_work
        } else if kind.contains("application") {
            &mut permissions.application
        } else {
            continue;
        };
        for name in cells.iter().flat_map(names) {
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }
}

/// The permission names of a cell: words with a dot in them, such as `User.ReadWrite.All`, or the few known ones without.
fn names(cell: &Text) -> Vec<String> {
    let words = cell.plain.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '/'));
    let words = words.map(|word| word.trim_matches(['`', '*', '.', ':']));
    words.filter(|word| is_permission(word)).map(str::to_owned).collect()
}

fn is_permission(word: &str) -> bool {
    let mut parts = word.split('.');
    let named = |part: &str| {
        part.chars().next().is_some_and(|first| first.is_ascii_uppercase())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    word.contains('.') && parts.all(named)
}
