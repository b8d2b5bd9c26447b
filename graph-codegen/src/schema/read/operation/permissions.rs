//! The table of permissions.

use std::collections::HashSet;

use crate::bytes::ByteSet;
use crate::page::{Block, Table, Text};
use crate::schema::Permissions;
use crate::schema::read::{Context, section};

/// The permissions of a page. Tables with two columns list them from least to most privileged;
/// those with three have the higher privileged ones in a separate column. The permissions of
/// several tables for several targets are combined. `None` if there is no table, or if it contains
/// placeholders.
pub(super) fn read(context: &Context) -> Option<Permissions> {
    let mut permissions: Option<Permissions> = None;
    let mut has_placeholder = false;
    for block in context.of(section::Kind::Permissions).flat_map(|topic| topic.blocks) {
        if let Block::Table(table) = block {
            add(permissions.get_or_insert_default(), table);
            has_placeholder |= table.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.todo.is_empty());
        }
    }
    if let Some(known) = &mut permissions {
        for list in [&mut known.delegated_work, &mut known.delegated_personal, &mut known.application] {
            drop_repeated(list);
        }
    }
    permissions.filter(|known| !has_placeholder || *known != Permissions::default())
}

/// Keeps the first of equal names.
fn drop_repeated(list: &mut Vec<String>) {
    let mut seen = HashSet::with_capacity(list.len());
    let first: Vec<bool> = list.iter().map(|name| seen.insert(name.as_str())).collect();
    let mut first = first.into_iter();
    list.retain(|_| first.next() == Some(true));
}

/// The callers are in the first column or, where a page lists its targets there, in the header.
/// Intune's pages start with the most privileged permission, and say so.
fn add(permissions: &mut Permissions, table: &Table) {
    let header: Vec<Option<Caller>> = table.header.iter().map(Caller::of).collect();
    let in_header = header.iter().skip(1).any(Option::is_some);
    let most_first = table.header.iter().any(|cell| cell.plain.to_ascii_lowercase().contains("most to least"));
    let mut caller: Option<Caller> = None;
    for row in &table.rows {
        let Some((label, cells)) = row.cells.split_first() else { continue };
        // A row without a caller belongs to the one above.
        caller = Caller::of(label).or(caller);
        for (index, cell) in cells.iter().enumerate() {
            let caller = if in_header { header.get(index + 1).copied().flatten() } else { caller };
            let Some(caller) = caller else { continue };
            let mut names = names(cell);
            if most_first {
                names.reverse();
            }
            caller.list(permissions).extend(names);
        }
    }
}

/// The callers of an operation.
#[derive(Clone, Copy)]
enum Caller {
    DelegatedWork,
    DelegatedPersonal,
    Application,
}

impl Caller {
    /// The caller that a label names.
    fn of(label: &Text) -> Option<Self> {
        let label = label.plain.to_ascii_lowercase();
        if label.contains("personal") {
            Some(Self::DelegatedPersonal)
        } else if label.contains("delegated") {
            Some(Self::DelegatedWork)
        } else if label.contains("application") {
            Some(Self::Application)
        } else {
            None
        }
    }

    fn list(self, permissions: &mut Permissions) -> &mut Vec<String> {
        match self {
            Self::DelegatedWork => &mut permissions.delegated_work,
            Self::DelegatedPersonal => &mut permissions.delegated_personal,
            Self::Application => &mut permissions.application,
        }
    }
}

/// The permission names in a cell: words with a dot in them, such as `User.ReadWrite.All`, or the
/// few known ones without one.
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
