//! JSON as pages have it: forgiving, with places.
//!
//! One body in thirty of the public documentation is not valid JSON: trailing commas, missing
//! commas, `...`, comments, single quotes, raw line breaks inside strings, text after the object.
//! [`read`] takes all of it, gives the value that was meant and says what it forgave.

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

/// What a [`Json`] is.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string, escapes resolved.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, members in order.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name, escapes resolved.
    pub name: String,
    /// The place of the name.
    pub name_span: Span,
    /// The value.
    pub value: Json,
}

impl Json {
    /// The value of the first member with this name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// The members of an object, none for anything else.
    pub fn members(&self) -> &[Member] {
        if let JsonKind::Object(members) = &self.kind { members } else { &[] }
    }

    /// The elements of an array, none for anything else.
    pub fn elements(&self) -> &[Self] {
        if let JsonKind::Array(elements) = &self.kind { elements } else { &[] }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let JsonKind::String(text) = &self.kind { Some(text) } else { None }
    }

    /// The value of a boolean; the strings `"true"` and `"false"` count.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.kind {
            JsonKind::Bool(value) => Some(*value),
            JsonKind::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}
