//! The changes for people.

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
        writeln!(out, "      breaking: {}", effect_text(effect))?;
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

/// A change in words: `property ageGroup: type Edm.String -> microsoft.graph.ageGroup`.
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
        ("possible values", "", to) => format!("possible value new: {to}"),
        ("possible values", from, "") => format!("possible value gone: {from}"),
        ("possible values", from, to) => format!("possible value new: {to}; gone: {from}"),
        _ => format!("{aspect} {from} -> {to}"),
    }
}

/// An effect in words: ``User::age_group is gone``.
pub fn effect_text(effect: &Effect) -> String {
    match &effect.action {
        Action::Added => format!("{} is new", effect.item),
        Action::Removed => format!("{} is gone", effect.item),
        Action::Changed { from, to, .. } => format!("{}: {from} -> {to}", effect.item),
    }
}
