//! The same structs with derives.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::shapes::{Enum, Field, Head, Shapes, Struct, Value};

/// What has derives of its own, as generated types have what comes in their place.
const DERIVES: &str = "#[derive(Debug, Clone, PartialEq, ::serde::Serialize, ::serde::Deserialize";

/// The standard library's part of them.
const FLOOR_DERIVES: &str = "#[derive(Debug, Clone, PartialEq";

/// How much of what it reads a derived type keeps. The table form keeps all of it, and values of
/// the wrong type besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// Nothing, since it reads nothing: the standard library's derives and no JSON. No form that
    /// reads JSON can cost less.
    Nothing,
    /// Documented properties and members.
    Least,
    /// The least, and unknown properties and the text of unknown members.
    Unknown,
}

impl Keeps {
    fn reads_json(self) -> bool {
        self != Self::Nothing
    }

    /// The start of a type's derives.
    fn derives(self) -> &'static str {
        if self.reads_json() { DERIVES } else { FLOOR_DERIVES }
    }
}

/// The floor: what its table calls it, the name of its crate, and what it keeps.
pub const FLOOR: (&str, &str, Keeps) = ("no JSON, the standard library's derives", "floor", Keeps::Nothing);

/// What derived types are called, the names of their crates, and what each keeps.
pub const FORMS: [(&str, &str, Keeps); 2] = [
    ("serde's derive", "derived", Keeps::Least),
    ("serde's derive that keeps what is unknown", "derived-keeping", Keeps::Unknown),
];

/// Whether a form of the table is a derive that reads JSON.
pub fn is_form(name: &str) -> bool {
    FORMS.iter().any(|(form, ..)| *form == name)
}

/// Rust for the shapes, each struct and enum with `Debug`, `Clone`, `PartialEq`, `Default` and, if
/// it reads anything, serde's derives.
pub fn derived(shapes: &Shapes, keeps: Keeps) -> String {
    let mut modules: BTreeMap<&[String], String> = BTreeMap::new();
    for ty in &shapes.structs {
        structure(ty, keeps, modules.entry(&ty.head.path).or_default());
    }
    for ty in &shapes.enums {
        enumeration(ty, keeps, modules.entry(&ty.head.path).or_default());
    }
    let mut text = String::new();
    for (path, items) in modules {
        path.iter().for_each(|name| write(&mut text, format_args!("pub mod {name} {{")));
        text += &items;
        text += &"}".repeat(path.len());
    }
    text
}

fn write(to: &mut String, text: std::fmt::Arguments<'_>) {
    to.write_fmt(text).expect("a string takes everything");
}

fn docs(lines: &[String], to: &mut String) {
    lines.iter().for_each(|line| write(to, format_args!("#[doc = {line:?}]")));
}

fn structure(ty: &Struct, keeps: Keeps, to: &mut String) {
    let Struct { head: Head { name, docs: lines, .. }, fields } = ty;
    docs(lines, to);
    write(to, format_args!("{}, Default)] #[non_exhaustive] pub struct {name} {{\n", keeps.derives()));
    fields.iter().for_each(|it| field(it, keeps, to));
    if keeps == Keeps::Unknown {
        *to += "#[serde(flatten)] pub additional: ::serde_json::Map<String, ::serde_json::Value>,\n";
    }
    *to += "}\n";
}

fn field(field: &Field, keeps: Keeps, to: &mut String) {
    let Field { name, json, docs: lines, value, list } = field;
    docs(lines, to);
    let ty = match value {
        Value::Scalar(path) | Value::Enum(path) => path.clone(),
        Value::Flags => "String".to_owned(),
        Value::Untyped => "::serde_json::Value".to_owned(),
        Value::Model(path) if *list => path.clone(),
        Value::Model(path) => format!("Box<{path}>"),
    };
    let ty = if *list { format!("Vec<{ty}>") } else { ty };
    if keeps.reads_json() {
        write(to, format_args!("#[serde(rename = {json:?}, skip_serializing_if = \"Option::is_none\")] "));
    }
    write(to, format_args!("pub {name}: Option<{ty}>,\n"));
}

fn enumeration(ty: &Enum, keeps: Keeps, to: &mut String) {
    let Enum { head: Head { name, docs: lines, .. }, members } = ty;
    docs(lines, to);
    let last = if keeps.reads_json() { "Eq" } else { "Default" };
    write(to, format_args!("{}, {last})] #[non_exhaustive] pub enum {name} {{\n", keeps.derives()));
    for (name, json) in members {
        if keeps.reads_json() {
            write(to, format_args!("#[serde(rename = {json:?})] "));
        }
        write(to, format_args!("{name},\n"));
    }
    *to += match keeps {
        Keeps::Nothing => "#[default] Unrecognized }\n",
        Keeps::Unknown => "#[serde(untagged)] Unrecognized(String) }\n",
        Keeps::Least => "#[serde(other)] Unrecognized }\n",
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(keeps: Keeps, parts: &[&str]) {
        let text = derived(&crate::fixture::shapes(), keeps);
        syn::parse_file(&text).unwrap();
        for part in parts {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn structs_and_enums_are_derived() {
        let parts =
            ["pub r#type: Option<crate::NoteKind>", "rename = \"seenAt\"", "Option<Vec<crate::Note>>", "(other)"];
        holds(Keeps::Least, &parts);
    }

    #[test]
    fn the_floor_has_nothing_of_serde() {
        let text = derived(&crate::fixture::shapes(), Keeps::Nothing);
        syn::parse_file(&text).unwrap();
        assert!(!text.contains("serde::") && !text.contains("serde("), "{text}");
        assert!(text.contains("pub seen_at: Option") && text.contains("#[default] Unrecognized"), "{text}");
    }

    #[test]
    fn what_is_unknown_has_a_place() {
        holds(Keeps::Unknown, &["Option<Vec<crate::Note>>", "(flatten)", "(untagged)] Unrecognized(String)"]);
    }
}
