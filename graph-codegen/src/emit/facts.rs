//! What the emitters find out about one type, for code that a person writes against a page: see [`crate::derive`].

use super::access::Access;
use super::enumeration;
use super::field::{Field, Model};
use super::rust_type::{Value, primitive_type};
use super::{docs, locked, model, prose};
use crate::diagnostic::Diagnostics;
use crate::options::RustOptions;
use crate::schema::{EnumMember, EnumType, Primitive, Property, Schema, StructuredType, TypeName};
use crate::source::Span;

pub(crate) use super::access::{NAVIGATION, NULLABLE, WRITABLE};

/// A structured type with the properties of its base types.
pub(crate) struct TypeFacts<'a> {
    pub(crate) ty: &'a StructuredType,
    /// Whether it or a base type is open.
    pub(crate) open: bool,
    /// In the order of the pages, the type's own first.
    pub(crate) properties: Vec<PropertyFacts<'a>>,
    /// The properties that are not in the JSON.
    pub(crate) streams: Vec<&'a Property>,
}

/// A property as a generated model has it.
pub(crate) struct PropertyFacts<'a> {
    pub(crate) property: &'a Property,
    /// The field's name, not yet raw.
    pub(crate) name: String,
    pub(crate) kind: Kind<'a>,
    /// The index into the type's table.
    pub(crate) slot: usize,
    /// The access bits.
    pub(crate) access: u8,
    /// Where the pages say what may not be done with it.
    pub(crate) said: Span,
    /// Why a patch should not change it any more.
    pub(crate) deprecated_in_patches: Option<&'a String>,
    /// Why a patch can't set it, or not clear it.
    pub(crate) lock: Option<&'static str>,
}

/// What stands in a property; in one element of a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind<'a> {
    Primitive(Primitive),
    Untyped,
    /// An entity type or complex type, or one derived from it.
    Model(&'a TypeName),
    /// An enum.
    Enum(&'a TypeName),
    /// An enum of which several members may be set.
    Flags(&'a TypeName),
    /// A string of which the page lists the values.
    ClosedList(&'a TypeName),
    /// A type without a page.
    Missing(&'a TypeName),
}

/// The facts of a structured type of a schema. The options are those of nobody: the default.
pub(crate) fn of_type<'a>(ty: &'a StructuredType, schema: &'a Schema, options: &'a RustOptions) -> TypeFacts<'a> {
    let access = Access::new(schema);
    let model = Model::new(ty, schema, options, &access, &mut Diagnostics::new());
    let properties = model.fields.into_iter().map(property).collect();
    TypeFacts { ty, open: model.open, properties, streams: model.streams }
}

impl TypeFacts<'_> {
    /// The table: all properties of the type, so that what has no field is still known to be documented.
    pub(crate) fn info(&self) -> proc_macro2::TokenStream {
        let mut by_slot: Vec<&PropertyFacts<'_>> = self.properties.iter().collect();
        by_slot.sort_by_key(|property| property.slot);
        let properties = by_slot.into_iter().map(|it| (it.property.name.as_str(), it.access));
        model::info_of(self.ty, self.open, properties).into_tokens()
    }
}

fn property(field: Field<'_>) -> PropertyFacts<'_> {
    let kind = match field.value {
        Value::Primitive(primitive) => Kind::Primitive(primitive),
        Value::Untyped | Value::Foreign(_) => Kind::Untyped,
        Value::Model(name) => Kind::Model(name),
        Value::Enum(name) if field.property.closed_list.is_some() => Kind::ClosedList(name),
        Value::Enum(name) => Kind::Enum(name),
        Value::Flags(name) => Kind::Flags(name),
        Value::Missing(name) => Kind::Missing(name),
    };
    let lock = locked::why(&field);
    let Field { property, name, slot, access, deprecated_in_patches, said, .. } = field;
    PropertyFacts { property, name, kind, slot, access, said, deprecated_in_patches, lock }
}

/// The members of an enum by their bytewise order, each with the name of its variant.
pub(crate) fn members(ty: &EnumType) -> Vec<(&EnumMember, String)> {
    enumeration::named_members(ty, &mut Diagnostics::new())
}

/// The Rust type of an `Edm` primitive type.
pub(crate) fn rust_type(primitive: Primitive) -> proc_macro2::TokenStream {
    primitive_type(primitive).into_tokens()
}

/// The `#[deprecated]` of something that a page calls deprecated.
pub(crate) fn deprecated(why: Option<&String>) -> Option<proc_macro2::TokenStream> {
    docs::deprecated(why).map(super::TokenStream::into_tokens)
}

/// The first sentence of what a page says, as Markdown for rustdoc.
pub(crate) fn summary(text: &str) -> Option<String> {
    prose::summary(text)
}

/// A text for `#[diagnostic::on_unimplemented]`, which takes braces for placeholders.
pub(crate) fn unformatted(text: &str) -> String {
    locked::literal(text)
}
