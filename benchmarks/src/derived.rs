//! The same structs with derives.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::shapes::{Enum, Field, Head, Shapes, Struct, Value};

/// What has derives of its own, as generated types have what comes in their place.
const DERIVES: &str = "#[derive(Debug, Clone, PartialEq, ::serde::Serialize, ::serde::Deserialize";

/// Rust for the shapes, each struct and enum with `Debug`, `Clone`, `PartialEq`, `Default` and serde's derives.
///
/// It keeps less than the table form: no unknown properties (`#[serde(flatten)]` would), no text of unknown enum members
/// (`#[serde(untagged)]` would), no derived types in the place of their base.
pub fn derived(shapes: &Shapes) -> String {
    let mut modules: BTreeMap<&[String], String> = BTreeMap::new();
    for ty in &shapes.structs {
        structure(ty, modules.entry(&ty.head.path).or_default());
    }
    for ty in &shapes.enums {
        enumeration(ty, modules.entry(&ty.head.path).or_default());
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

fn structure(ty: &Struct, to: &mut String) {
    let Struct { head: Head { name, docs: lines, .. }, fields } = ty;
    docs(lines, to);
    write(to, format_args!("{DERIVES}, Default)] #[non_exhaustive] pub struct {name} {{\n"));
    fields.iter().for_each(|it| field(it, to));
    *to += "}\n";
}

fn field(field: &Field, to: &mut String) {
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
    let attribute = format_args!("#[serde(rename = {json:?}, skip_serializing_if = \"Option::is_none\")]");
    write(to, format_args!("{attribute} pub {name}: Option<{ty}>,\n"));
}

fn enumeration(ty: &Enum, to: &mut String) {
    let Enum { head: Head { name, docs: lines, .. }, members } = ty;
    docs(lines, to);
    write(to, format_args!("{DERIVES}, Eq)] #[non_exhaustive] pub enum {name} {{\n"));
    members.iter().for_each(|(name, json)| write(to, format_args!("#[serde(rename = {json:?})] {name},\n")));
    *to += "#[serde(other)] Unrecognized }\n";
}

#[cfg(test)]
mod tests {
    #[test]
    fn structs_and_enums_are_derived() {
        let text = super::derived(&crate::fixture::shapes());
        syn::parse_file(&text).unwrap();
        for part in ["pub r#type: Option<crate::NoteKind>", "rename = \"seenAt\"", "Option<Vec<crate::Note>>"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}
