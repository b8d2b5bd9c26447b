//! A tolerant JSON reader that records places.
//!
//! One of thirty bodies in the public documentation is not valid JSON: there are trailing commas,
//! missing commas, `...`, comments, single quotes, raw line breaks in strings, and text after the
//! object. [`read`] accepts all of these, returns the value that was probably meant, and reports
//! what it tolerated.

mod bare;
mod cursor;
mod reader;
mod string;
#[cfg(test)]
mod tests;

pub use cursor::Forgiven;
pub use reader::{Outcome, read};

use crate::source::Span;

/// A JSON value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Json {
    /// The place.
    pub span: Span,
    /// The value.
    pub kind: JsonKind,
}

/// The kind of a [`Json`] value.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string, with escapes resolved.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, with its members in order.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name, with escapes resolved.
    pub name: String,
    /// The place of the name.
    pub name_span: Span,
    /// The value.
    pub value: Json,
}

impl Json {
    /// Returns the value of the first member with this name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// Returns the members of an object; empty for any other value.
    pub fn members(&self) -> &[Member] {
        if let JsonKind::Object(members) = &self.kind { members } else { &[] }
    }

    /// Returns the elements of an array; empty for any other value.
    pub fn elements(&self) -> &[Self] {
        if let JsonKind::Array(elements) = &self.kind { elements } else { &[] }
    }

    /// Returns the text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let JsonKind::String(text) = &self.kind { Some(text) } else { None }
    }

    /// Returns the value of a boolean, or of the strings `"true"` and `"false"`.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.kind {
            JsonKind::Bool(value) => Some(*value),
            JsonKind::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}
