//! What an edit of a page does to a crate that depends on the generated one: errors and warnings at
//! its own lines.

use std::fs;

use crate::crates::{Built, Crate, Way};
use serde_json::Value;

/// The dependent; each line is found by the words behind it.
const APP: &str = r#"use models::{Kind, Note, NotePatch, update_note};

pub fn read(note: &Note) -> Option<&str> {
    note.text.as_deref() // reads the text
}

pub fn write() -> NotePatch {
    NotePatch::new()
        .set_text("x") // sets the text
        .clear_size() // clears the size
}

pub fn sort(note: &Note) -> bool {
    note.kind == Some(Kind::Rich) // names a member
}

pub fn send(patch: &NotePatch) {
    let _ = update_note::me_notes("1", patch); // sends it
}
"#;

const ROWS: &str = "|text|String|The text.|\n|size|Int32|How long it is.|\n|kind|[kind](kind.md)|Its kind.|";
const MEMBERS: &str = "|plain|No markup.|\n|rich|Markup.|";

/// What rustc says of one line of the dependent.
struct Said {
    /// The words behind the line.
    at: String,
    /// `error` or `warning`.
    level: String,
    /// `E0609`, `deprecated`, …
    code: String,
    /// The whole message, with its helps.
    text: String,
}

/// A crate of generated items, and one that depends on it.
struct Pair(Crate);

impl Pair {
    fn new(name: &str, way: Way) -> Self {
        let scratch = Crate::new(name, way, "[\"api/note-update.md\"]");
        let manifest = format!(
            "[package]\nname = \"{name}-app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nmodels = {{ path = \"..\", package = \"{name}\" }}\n"
        );
        scratch.file("app/Cargo.toml", &manifest);
        scratch.file("app/src/lib.rs", APP);
        let whole = fs::read_to_string(scratch.root().join("Cargo.toml")).unwrap();
        scratch.file("Cargo.toml", &format!("{whole}members = [\"app\"]\n"));
        let pair = Self(scratch);
        pair.note(ROWS);
        pair.kind(MEMBERS);
        pair.update("Change a note.");
        pair
    }

    fn note(&self, rows: &str) {
        self.0.page("note", rows);
    }

    fn kind(&self, members: &str) {
        let text = format!(
            "# kind enum type\n\nNamespace: microsoft.graph\n\nKinds.\n\n## Members\n\n|Member|Description|\n|:-|:-|\n{members}\n"
        );
        self.0.file("docs/v1.0/resources/kind.md", &text);
    }

    fn update(&self, says: &str) {
        let text = format!(
            "# Update note\n\nNamespace: microsoft.graph\n\n{says} It is a [note](../resources/note.md).\n\n## HTTP request\n\n```http\nPATCH /me/notes/{{id}}\n```\n\n## Request body\n\nA JSON object.\n"
        );
        self.0.file("docs/v1.0/api/note-update.md", &text);
    }

    fn build(&self) -> Built {
        self.0.cargo(&["check", "--workspace"])
    }

    /// What rustc says of the dependent's lines; it may say nothing of any other place.
    fn said(&self) -> Vec<Said> {
        let built = self.build();
        let messages = built.messages.iter().filter(|message| message["reason"] == "compiler-message");
        let placed = messages.filter(|message| message["message"]["spans"].as_array().is_some_and(|it| !it.is_empty()));
        let said: Vec<Said> = placed.map(said).collect();
        let failed = said.iter().any(|said| said.level == "error");
        assert_eq!(built.success, !failed, "{}", built.said);
        said
    }
}

fn said(message: &Value) -> Said {
    let message = &message["message"];
    let span = message["spans"].as_array().unwrap().iter().find(|span| span["is_primary"] == true).unwrap();
    let text = message["rendered"].as_str().unwrap().to_owned();
    assert_eq!(span["file_name"], "app/src/lib.rs", "{text}");
    let line = APP.lines().nth(usize::try_from(span["line_start"].as_u64().unwrap()).unwrap() - 1).unwrap();
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let at = line.split_once("// ").map_or(line, |(_, words)| words).to_owned();
    Said { at, level: words(&message["level"]), code: words(&message["code"]["code"]), text }
}

/// The dependent is told just this: the words behind each line, the level, the code, and parts of
/// the text.
#[track_caller]
fn expect(pair: &Pair, expected: &[(&str, &str, &str, &str)]) {
    let said = pair.said();
    let all: String = said.iter().map(|said| said.text.as_str()).collect();
    let places: Vec<(&str, &str, &str)> =
        said.iter().map(|said| (said.at.as_str(), said.level.as_str(), said.code.as_str())).collect();
    let mut wanted: Vec<(&str, &str, &str)> =
        expected.iter().map(|(at, level, code, _)| (*at, *level, *code)).collect();
    let mut found = places.clone();
    found.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(found, wanted, "{all}");
    for (at, _, code, text) in expected {
        let tells = |said: &Said| {
            said.at == *at && said.code == *code && text.split(" … ").all(|part| said.text.contains(part))
        };
        assert!(said.iter().any(tells), "{text:?} is not said of {at:?}:\n{all}");
    }
}

/// Each edit is undone before the next one, and what was right before is right again.
fn edits(pair: &Pair) {
    expect(pair, &[]);
    gone(pair);
    renamed(pair);
    retyped(pair);
    taken_from_clients(pair);
    deprecated(pair);
    expect(pair, &[]);
}

fn gone(pair: &Pair) {
    pair.note("|size|Int32|How long it is.|\n|kind|[kind](kind.md)|Its kind.|");
    pair.kind("|plain|No markup.|");
    expect(
        pair,
        &[
            ("reads the text", "error", "E0609", "no field `text`"),
            ("sets the text", "error", "E0599", "no method named `set_text`"),
            ("names a member", "error", "E0599", "named `Rich`"),
        ],
    );
    undo(pair);
}

/// The new name is near, so it is offered.
fn renamed(pair: &Pair) {
    pair.note(&ROWS.replace("|text|", "|texts|"));
    pair.kind(&MEMBERS.replace("|rich|", "|richt|"));
    expect(
        pair,
        &[
            ("reads the text", "error", "E0609", "a field with a similar name exists"),
            ("sets the text", "error", "E0599", "there is a method `set_texts` with a similar name"),
            ("names a member", "error", "E0599", "there is a variant with a similar name"),
        ],
    );
    undo(pair);
}

fn retyped(pair: &Pair) {
    pair.note(&ROWS.replace("|text|String|", "|text|Int32|").replace("[kind](kind.md)", "Boolean"));
    expect(
        pair,
        &[
            ("use models::{Kind, Note, NotePatch, update_note};", "error", "E0432", "no `Kind` in the root"),
            ("reads the text", "error", "E0599", "as_deref"),
            ("sets the text", "error", "E0308", "expected `i32`, found `&str`"),
        ],
    );
    undo(pair);
}

/// A property that becomes read-only, and one that may no longer be null.
fn taken_from_clients(pair: &Pair) {
    pair.note(&ROWS.replace("The text.", "The text. Read-only.").replace("it is.", "it is. Not nullable."));
    let read_only =
        "`text` of microsoft.graph.note is read-only, so a patch cannot change it … see resources/note.md:11";
    let not_nullable =
        "`size` of microsoft.graph.note is not nullable, so a patch cannot clear it … see resources/note.md:12";
    expect(
        pair,
        &[("sets the text", "error", "E0277", read_only), ("clears the size", "error", "E0277", not_nullable)],
    );
    undo(pair);
}

fn deprecated(pair: &Pair) {
    pair.note(&ROWS.replace("The text.", "Deprecated. Use `body` instead."));
    pair.kind(&MEMBERS.replace("Markup.", "Deprecated since nobody can read it."));
    pair.update("This API is deprecated and will be gone in spring.");
    let text = "Deprecated. Use body instead.";
    expect(
        pair,
        &[
            ("reads the text", "warning", "deprecated", text),
            ("sets the text", "warning", "deprecated", text),
            ("names a member", "warning", "deprecated", "Deprecated since nobody can read it."),
            ("sends it", "warning", "deprecated", "This API is deprecated and will be gone in spring."),
        ],
    );
    undo(pair);
}

fn undo(pair: &Pair) {
    pair.note(ROWS);
    pair.kind(MEMBERS);
    pair.update("Change a note.");
}

#[test]
fn the_macros_dependent_is_told_at_its_own_lines() {
    edits(&Pair::new("rebuild-dependent-of-macro", Way::Macro));
}

#[test]
fn the_build_scripts_dependent_is_told_at_its_own_lines() {
    edits(&Pair::new("rebuild-dependent-of-file", Way::File));
}
