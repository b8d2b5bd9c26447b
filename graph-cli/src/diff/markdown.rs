//! The changes as a section of a changelog.

use std::fmt::{self, Write};

use super::change::{Action, Change, Subject};
use super::text::{describe, effect_text};
use super::{Diff, Summary};

/// Prints the changes under the headings of a changelog, with breaking changes first.
pub fn print(diff: &Diff) -> String {
    let mut out = String::new();
    let summary = diff.summary();
    let Summary { added, removed, changed, breaking, .. } = &summary;
    // Writing into a String cannot fail.
    let _ = writeln!(
        out,
        "## Microsoft Graph {}\n\n{added} added, {removed} removed, {changed} changed; {breaking} breaking: a {} release.",
        diff.version,
        summary.release()
    );
    let _ = sections(&mut out, &diff.changes);
    out
}

/// A heading and the changes below it; each change goes below the first heading that fits.
type Section = (&'static str, fn(&Change) -> bool);

const SECTIONS: &[Section] = &[
    ("Breaking", Change::is_breaking),
    ("Deprecated", |change| change.action.verb() == "deprecated"),
    ("Added", |change| change.action == Action::Added),
    ("Removed", |change| change.action == Action::Removed),
    ("Changed", |_| true),
];

fn sections(out: &mut String, changes: &[Change]) -> fmt::Result {
    let mut left: Vec<&Change> = changes.iter().collect();
    for (heading, fits) in SECTIONS {
        let (here, rest): (Vec<&Change>, Vec<&Change>) = left.into_iter().partition(|change| fits(change));
        left = rest;
        if !here.is_empty() {
            writeln!(out, "\n### {heading}\n")?;
        }
        here.into_iter().try_for_each(|change| one(out, change))?;
    }
    Ok(())
}

fn one(out: &mut String, change: &Change) -> fmt::Result {
    let subject = match &change.subject {
        Subject::Type(name) => code(name.as_str()),
        Subject::Operation(title) => format!("Operation {}", code(title)),
    };
    let verb = match (&change.action, change.part.kind()) {
        (Action::Removed, Some(_)) => " removed",
        (Action::Added, Some(_)) => " added",
        _ => "",
    };
    writeln!(out, "- {subject}: {}{verb}", escape(&describe(&change.part, &change.action)))?;
    if let Some(name) = &change.renamed_to {
        writeln!(out, "  - Was it renamed to {}?", code(name))?;
    }
    for effect in change.effects.iter().filter(|effect| effect.breaking) {
        writeln!(out, "  - {}", effect_text(effect, code))?;
    }
    Ok(())
}

/// Text between backticks; more of them than the text contains.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// Text of a page as plain text of one line.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' => out.extend(['\\', c]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_page_stays_text() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a"), "`a`");
        assert_eq!(escape("<b>*x*\n[y](z)"), "\\<b\\>\\*x\\* \\[y\\](z)");
    }
}
