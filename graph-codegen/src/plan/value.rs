//! The kinds of value that a property can have.

use super::chosen::Chosen;
use super::id::TypeId;
use super::index::Index;
use crate::schema::{Primitive, Property, TypeDef, TypeName, TypeRef};
use crate::user_code::UserCode;

/// The kind of value of a property or, for a collection, of its elements. Only the page of the
/// property and that of its type decide; it does not depend on which other pages exist.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A primitive type of OData (`Edm`), other than a stream.
    Primitive(Primitive),
    /// Any JSON value.
    Untyped,
    /// An entity type or complex type.
    Model(TypeId),
    /// An enum.
    Enum(TypeId),
    /// An enum of which a value can have several members.
    Flags(TypeId),
    /// A type without a page: any JSON value, under the type's name.
    Missing(TypeId),
    /// The user's own type, by its path.
    Foreign {
        /// The path.
        path: UserCode,
    },
}

impl Value {
    /// The kind of value of a property: of its closed list, if it has one, as the user's own type
    /// if the options replace it.
    pub(super) fn of(property: &Property, index: &Index<'_>, chosen: &Chosen<'_>) -> Self {
        let list = property.closed_list.as_ref().filter(|list| !chosen.excludes(list));
        match list {
            Some(name) => Self::named(name, index, chosen),
            None => Self::of_type(&property.ty, index, chosen),
        }
    }

    /// The kind of value of a type.
    pub(super) fn of_type(ty: &TypeRef, index: &Index<'_>, chosen: &Chosen<'_>) -> Self {
        match ty {
            TypeRef::Named(name) => Self::named(name, index, chosen),
            TypeRef::Primitive(primitive) => Self::Primitive(*primitive),
            TypeRef::Untyped => Self::Untyped,
        }
    }

    fn named(name: &TypeName, index: &Index<'_>, chosen: &Chosen<'_>) -> Self {
        if let Some(path) = chosen.replacement(name) {
            return Self::Foreign { path: path.clone() };
        }
        // What is left out has no item.
        let Some((id, ty)) = index.get(name) else { return Self::Untyped };
        match ty {
            TypeDef::Structured(_) => Self::Model(id),
            TypeDef::Enum(ty) if ty.flags == Some(true) => Self::Flags(id),
            TypeDef::Enum(_) => Self::Enum(id),
            TypeDef::Missing(_) => Self::Missing(id),
        }
    }

    /// Returns the generated type that it refers to.
    pub(crate) fn type_id(&self) -> Option<TypeId> {
        match self {
            Self::Model(id) | Self::Enum(id) | Self::Flags(id) | Self::Missing(id) => Some(*id),
            Self::Primitive(_) | Self::Untyped | Self::Foreign { .. } => None,
        }
    }

    /// Whether it is a generated enum, whose members need not be listed in the documentation.
    pub(super) fn is_enum(&self) -> bool {
        matches!(self, Self::Enum(_) | Self::Flags(_))
    }
}
