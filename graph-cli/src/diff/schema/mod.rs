//! The differences between the pages of two trees, in OData's terms.
//!
//! Types are the same if their full names are, properties and members if their names are (letter
//! case apart), operations if their pages are, else if title and a URL are. Descriptions, order,
//! examples, formatting and the names of placeholders are not compared.

mod operations;
mod property;
mod types;

use graph_codegen::source::Span;

use super::change::{Action, Change, Part, Subject};
use super::side::Side;

/// The changes from one tree to another, ordered by subject and part.
pub fn compare(old: &Side, new: &Side) -> Vec<Change> {
    let mut list = List { changes: Vec::new() };
    types::compare(old, new, &mut list);
    operations::compare(old, new, &mut list);
    list.changes.sort();
    list.changes.dedup();
    list.changes
}

struct List {
    changes: Vec<Change>,
}

impl List {
    fn push(&mut self, subject: &Subject, part: Part, action: Action, side: &Side, span: Span) {
        let place = Some(side.place(span));
        self.changes.push(Change { place, ..Change::new(subject.clone(), part, action) });
    }

    /// Something that was removed, with its possible new name.
    fn push_renamed(&mut self, subject: &Subject, part: Part, renamed_to: Option<String>, side: &Side, span: Span) {
        self.push(subject, part, Action::Removed, side, span);
        self.changes.last_mut().into_iter().for_each(|change| change.renamed_to = renamed_to.clone());
    }
}

/// An aspect to compare: its name, and its old and new text.
type Aspect = (&'static str, String, String);

fn changed(aspects: impl IntoIterator<Item = Aspect>) -> impl Iterator<Item = Action> {
    aspects.into_iter().filter(|(_, from, to)| from != to).map(|(aspect, from, to)| Action::changed(aspect, from, to))
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

fn reason(deprecated: &Option<String>) -> String {
    match deprecated.as_deref() {
        None => "no".to_owned(),
        Some("") => "yes".to_owned(),
        Some(reason) => reason.to_owned(),
    }
}
