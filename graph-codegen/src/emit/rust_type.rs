//! The Rust types of properties.

use super::names::{Names, Place};
use super::tokens::{TokenStream, quote};
use crate::options::RustOptions;
use crate::schema::{Primitive, Property, Schema, TypeDef, TypeName, TypeRef};

/// What kind of value stands in a property; of one element, for a collection.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// An `Edm` primitive type other than a stream.
    Primitive(Primitive),
    /// Any JSON value.
    Untyped,
    /// An entity type or complex type.
    Model(&'a TypeName),
    /// An enum.
    Enum(&'a TypeName),
    /// An enum of which several members may be set.
    Flags(&'a TypeName),
    /// A type that no page documents: any JSON value, under the type's name.
    Missing(&'a TypeName),
    /// A type of the user's.
    Foreign(&'a proc_macro2::TokenStream),
}

impl<'a> Value<'a> {
    /// The kind of value of a property: of its closed list, if it has one, as the user's own type if the options replace it.
    pub(super) fn of(property: &'a Property, schema: &'a Schema, options: &'a RustOptions) -> Self {
        match property.closed_list.as_ref().filter(|list| !options.exclude.contains(list)) {
            Some(list) => Self::named(list, schema, options),
            None => Self::new(&property.ty, schema, options),
        }
    }

    /// The kind of value of a type as the pages name it.
    fn new(ty: &'a TypeRef, schema: &'a Schema, options: &'a RustOptions) -> Self {
        match ty {
            TypeRef::Primitive(primitive) => Self::Primitive(*primitive),
            TypeRef::Untyped => Self::Untyped,
            TypeRef::Named(name) => Self::named(name, schema, options),
        }
    }

    fn named(name: &'a TypeName, schema: &'a Schema, options: &'a RustOptions) -> Self {
        if options.exclude.contains(name) {
            return Self::Untyped;
        }
        if let Some(path) = options.replace.get(name) {
            return Self::Foreign(path);
        }
        match schema.types.get(name) {
            Some(TypeDef::Structured(_)) => Self::Model(name),
            Some(TypeDef::Enum(ty)) if ty.flags == Some(true) => Self::Flags(name),
            Some(TypeDef::Enum(_)) => Self::Enum(name),
            Some(TypeDef::Missing(_)) => Self::Missing(name),
            None => Self::Untyped,
        }
    }

    /// The generated type that it needs.
    pub(super) fn type_name(self) -> Option<&'a TypeName> {
        match self {
            Self::Model(name) | Self::Enum(name) | Self::Flags(name) | Self::Missing(name) => Some(name),
            Self::Primitive(_) | Self::Untyped | Self::Foreign(_) => None,
        }
    }

    /// Whether it is an enum of the output, whose members need no listing.
    pub(super) fn is_enum(self) -> bool {
        matches!(self, Self::Enum(_) | Self::Flags(_))
    }

    /// The type of one element, as written at a place.
    pub(super) fn element(self, names: &Names, from: &Place) -> TokenStream {
        let path = |name| names.path(name, from);
        match self {
            Self::Primitive(primitive) => primitive_type(primitive),
            Self::Untyped => quote!(::graph_models::Untyped),
            Self::Model(name) | Self::Enum(name) | Self::Missing(name) => path(name),
            Self::Flags(name) => {
                let element = path(name);
                quote!(::graph_models::Flags<#element>)
            }
            Self::Foreign(own) => quote!(::graph_models::Foreign<#own>),
        }
    }

    /// The type of a field. A single model is boxed, so that types may contain themselves.
    pub(super) fn field(self, collection: bool, names: &Names, from: &Place) -> TokenStream {
        let element = self.element(names, from);
        match self {
            _ if collection => quote!(::core::option::Option<::std::vec::Vec<#element>>),
            Self::Model(_) => quote!(::core::option::Option<::std::boxed::Box<#element>>),
            _ => quote!(::core::option::Option<#element>),
        }
    }

    /// Whether a setter takes whatever turns into the type, rather than the type itself.
    pub(super) fn is_converted(self) -> bool {
        matches!(
            self,
            Self::Primitive(Primitive::String) | Self::Untyped | Self::Flags(_) | Self::Missing(_) | Self::Foreign(_)
        )
    }
}

/// The type of an `Edm` primitive type. Names that a generated type could have are written with their full path.
pub(super) fn primitive_type(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::String => quote!(::std::string::String),
        Primitive::Boolean => quote!(bool),
        Primitive::Byte => quote!(u8),
        Primitive::SByte => quote!(i8),
        Primitive::Int16 => quote!(i16),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        // JSON has no Single: services send all digits of a Double, which an `f32` could not give back.
        Primitive::Single | Primitive::Double => quote!(f64),
        Primitive::Decimal => quote!(::graph_models::Decimal),
        Primitive::Guid => quote!(::graph_models::Guid),
        Primitive::Date => quote!(::graph_models::Date),
        Primitive::DateTimeOffset => quote!(::graph_models::DateTimeOffset),
        Primitive::TimeOfDay => quote!(::graph_models::TimeOfDay),
        Primitive::Duration => quote!(::graph_models::Duration),
        Primitive::Binary => quote!(::graph_models::Binary),
        // A single stream is left out; a collection of streams does not exist, and reads as anything.
        Primitive::Stream => quote!(::graph_models::Untyped),
    }
}
