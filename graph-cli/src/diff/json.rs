//! The changes as JSON.

use serde_json::{Value, json};

use super::change::{Action, Change, Effect, Subject};
use super::{Diff, Summary};

/// Prints one JSON object: the totals, and a list of changes.
pub fn print(diff: &Diff) -> String {
    let summary = diff.summary();
    let Summary { added, removed, changed, breaking, .. } = &summary;
    let value = json!({
        "version": diff.version.as_str(),
        "release": summary.release(),
        "added": added,
        "removed": removed,
        "changed": changed,
        "breaking": breaking,
        "changes": diff.changes.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn change(change: &Change) -> Value {
    let subject_kind = match change.subject {
        Subject::Type(_) => "type",
        Subject::Operation(_) => "operation",
    };
    let mut object = json!({
        subject_kind: change.subject.name(),
        "part": change.part.kind().unwrap_or(subject_kind),
        "name": change.part.name(),
        "breaking": change.is_breaking(),
        "rust": change.effects.iter().map(effect).collect::<Vec<_>>(),
    });
    action(&mut object, &change.action);
    if let (Some(name), Some(object)) = (&change.renamed_to, object.as_object_mut()) {
        object.insert("renamedTo".to_owned(), name.clone().into());
    }
    if let (Some(place), Some(object)) = (&change.place, object.as_object_mut()) {
        object.insert("page".to_owned(), place.page.clone().into());
        object.insert("line".to_owned(), place.line.into());
    }
    object
}

fn effect(effect: &Effect) -> Value {
    let mut object = json!({ "item": effect.item, "breaking": effect.breaking });
    action(&mut object, &effect.action);
    object
}

fn action(object: &mut Value, action: &Action) {
    let Some(object) = object.as_object_mut() else { return };
    object.insert("action".to_owned(), action.verb().into());
    if let Action::Changed { aspect, from, to } = action {
        object.insert("aspect".to_owned(), (*aspect).into());
        object.insert("from".to_owned(), from.clone().into());
        object.insert("to".to_owned(), to.clone().into());
    }
}
