//! The changes as text for people.

use std::fmt::{self, Write};

use super::change::{Action, Change, Effect, Part, Subject};
use super::{Diff, Summary};

/// Prints the changes, a group for each type and operation, and the totals.
pub fn print(diff: &Diff) -> String {
    let mut out = String::new();
    for (subject, changes) in diff.by_subject() {
        // Writing into a String cannot fail.
        let _ = group(&mut out, subject, &changes);
    }
    let Summary { added, removed, changed, breaking, .. } = diff.summary();
    let release = diff.summary().release();
    let _ = writeln!(
        out,
        "{}: {added} added, {removed} removed, {changed} changed; {breaking} breaking; release: {release}",
        diff.version
    );
    out
}

fn group(out: &mut String, subject: &Subject, changes: &[&Change]) -> fmt::Result {
    match subject {
        Subject::Type(name) => writeln!(out, "{name}")?,
        Subject::Operation(title) => writeln!(out, "operation {title}")?,
    }
    changes.iter().try_for_each(|change| one(out, change))?;
    writeln!(out)
}

fn one(out: &mut String, change: &Change) -> fmt::Result {
    write!(out, "  {} {}", sign(&change.action), describe(&change.part, &change.action))?;
    if let Some(place) = &change.place {
        write!(out, "  ({}:{})", place.page, place.line)?;
    }
    writeln!(out)?;
    if let Some(name) = &change.renamed_to {
        writeln!(out, "      was it renamed to `{name}`?")?;
    }
    for effect in change.effects.iter().filter(|effect| effect.breaking) {
        writeln!(out, "      breaking: {}", effect_text(effect, |rust| format!("`{rust}`")))?;
    }
    Ok(())
}

fn sign(action: &Action) -> char {
    match action {
        Action::Added => '+',
        Action::Removed => '-',
        Action::Changed { .. } => '~',
    }
}

/// A change in words: `property ageGroup: type changed from Edm.String to
/// microsoft.graph.ageGroup`.
pub fn describe(part: &Part, action: &Action) -> String {
    let what = match part.kind() {
        None => String::new(),
        Some(kind) => format!("{kind} {}", part.name()),
    };
    match action {
        Action::Added if what.is_empty() => "new".to_owned(),
        Action::Removed if what.is_empty() => "no longer documented".to_owned(),
        Action::Added | Action::Removed => what,
        Action::Changed { aspect, from, to } => {
            let separator = if what.is_empty() { "" } else { ": " };
            format!("{what}{separator}{}", aspect_text(aspect, from, to))
        }
    }
}

fn aspect_text(aspect: &str, from: &str, to: &str) -> String {
    match (aspect, from, to) {
        ("read-only" | "deprecated" | "nullable" | "open" | "abstract" | "key" | "flags" | "required", "no", "yes") => {
            format!("now {aspect}")
        }
        ("read-only" | "deprecated" | "nullable" | "open" | "abstract" | "key" | "flags" | "required", _, "no") => {
            format!("no longer {aspect}")
        }
        ("deprecated", "no", reason) => format!("now deprecated: {reason}"),
        ("possible values", "", to) => format!("possible values added: {to}"),
        ("possible values", from, "") => format!("possible values removed: {from}"),
        ("possible values", from, to) => format!("possible values added: {to}; removed: {from}"),
        _ => format!("{aspect} changed from {} to {}", or_none(from), or_none(to)),
    }
}

fn or_none(value: &str) -> &str {
    if value.is_empty() { "none" } else { value }
}

/// An effect in words: ``User::age_group` was removed``. `code` marks Rust in the text.
pub fn effect_text(effect: &Effect, code: impl Fn(&str) -> String) -> String {
    let item = code(&effect.item);
    match &effect.action {
        Action::Added => format!("{item} was added"),
        Action::Removed => format!("{item} was removed"),
        Action::Changed { aspect: "features", from, to } => {
            format!("the features that {item} needs changed from {} to {}", code(from), code(to))
        }
        Action::Changed { from, to, .. } => {
            format!("{item} changed from {} to {}", code(or_none(from)), code(or_none(to)))
        }
    }
}
