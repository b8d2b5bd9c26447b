//! What kind of value is in a property.

use super::chosen::Chosen;
use super::id::TypeId;
use super::index::Index;
use crate::schema::{Primitive, Property, TypeDef, TypeName, TypeRef};
use crate::user_code::UserCode;

/// What kind of value is in a property; of one element, for a collection. The page of the property
/// and that of its type alone decide; it does not depend on which other pages exist.
#[derive(Clone, Debug)]
pub enum Value {
    /// An `Edm` primitive type other than a stream.
    Primitive(Primitive),
    /// Any JSON value.
    Untyped,
    /// An entity type or complex type.
    Model(TypeId),
    /// An enum.
    Enum(TypeId),
    /// An enum of which several members may be set.
    Flags(TypeId),
    /// A type that no page documents: any JSON value, under the type's name.
    Missing(TypeId),
    /// A type of the user's, by its path.
    Foreign {
        /// The type that it replaces; none if only this property has the type.
        name: Option<TypeName>,
        /// Its path.
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
            return Self::Foreign { name: Some(name.clone()), path: path.clone() };
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

    /// The generated type that it needs.
    pub fn type_id(&self) -> Option<TypeId> {
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
