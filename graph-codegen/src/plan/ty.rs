//! A type of the pages, with its items.

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
    /// The name in the reference.
    pub name: TypeName,
    /// The place of its item.
    pub place: Place,
    /// Its pages, and the areas that need it.
    pub origin: Origin,
    /// The page's description, as Markdown for rustdoc: paragraphs of one line each.
    pub(crate) text: Vec<String>,
    /// The reason why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
    /// Additional derives and attributes.
    pub(crate) extra: Extra,
    /// The place that names it.
    pub(crate) span: Span,
    /// The kind of type.
    pub kind: TypeKind,
}

/// The kind of a [`Type`].
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An entity type or complex type.
    Model(Box<Model>),
    /// An enum.
    Enum(Enum),
    /// A type without a page, with the target of a link to it.
    Missing(Option<String>),
}

impl TypeKind {
    /// Returns the model, if it is an entity type or a complex type.
    pub(crate) fn model(&self) -> Option<&Model> {
        if let Self::Model(model) = self { Some(model) } else { None }
    }

    pub(super) fn model_mut(&mut self) -> Option<&mut Model> {
        if let Self::Model(model) = self { Some(model) } else { None }
    }
}

impl Type {
    /// Returns the model, if it is an entity type or a complex type.
    pub fn model(&self) -> Option<&Model> {
        self.kind.model()
    }

    /// Returns the enum, if it is one.
    pub(crate) fn enumeration(&self) -> Option<&Enum> {
        if let TypeKind::Enum(ty) = &self.kind { Some(ty) } else { None }
    }
}
