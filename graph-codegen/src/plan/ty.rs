//! A type of the pages, and its items.

use super::enumeration::Enum;
use super::id::TypeId;
use super::model::Model;
use super::origin::{Extra, Origin};
use super::place::Place;
use crate::schema::TypeName;
use crate::source::Span;

/// A type that has an item.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its number.
    pub id: TypeId,
    /// What the pages call it.
    pub name: TypeName,
    /// The modules and the name of its item.
    pub place: Place,
    /// Where it comes from and what needs it.
    pub origin: Origin,
    /// The page's text about it, as Markdown for rustdoc: paragraphs of one line each.
    pub(crate) text: Vec<String>,
    /// Why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
    /// Further derives and attributes that the user asks for.
    pub(crate) extra: Extra,
    /// Where it is named.
    pub(crate) span: Span,
    /// What it is.
    pub kind: TypeKind,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An entity type or complex type.
    Model(Box<Model>),
    /// An enum.
    Enum(Enum),
    /// A type that no page documents, with the target of a link to it.
    Missing(Option<String>),
}

impl TypeKind {
    /// The model, if it is an entity type or complex type.
    pub(crate) fn model(&self) -> Option<&Model> {
        if let Self::Model(model) = self { Some(model) } else { None }
    }

    pub(super) fn model_mut(&mut self) -> Option<&mut Model> {
        if let Self::Model(model) = self { Some(model) } else { None }
    }
}

impl Type {
    /// The model, if it is an entity type or complex type.
    pub fn model(&self) -> Option<&Model> {
        self.kind.model()
    }

    /// The enum, if it is one.
    pub(crate) fn enumeration(&self) -> Option<&Enum> {
        if let TypeKind::Enum(ty) = &self.kind { Some(ty) } else { None }
    }
}
