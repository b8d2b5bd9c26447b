//! A structured type with everything that its items need to know of its properties.

use super::access::{self, Access, Rule};
use super::ident::{Case, NameSet};
use super::names::note_clash;
use super::rust_type::Value;
use crate::diagnostic::Diagnostics;
use crate::options::RustOptions;
use crate::schema::{Property, Schema, StructuredType, TypeName};
use crate::source::Span;

/// A structured type, its fields named and numbered.
pub(super) struct Model<'a> {
    pub(super) ty: &'a StructuredType,
    /// The fields in the order of the pages, the type's own first.
    pub(super) fields: Vec<Field<'a>>,
    /// The indices of `fields` in the bytewise order of the wire names; the place here is the slot number.
    pub(super) slots: Vec<usize>,
    /// The properties that are not in the JSON.
    pub(super) streams: Vec<&'a Property>,
    /// Whether it or a base type is open (a type derived from an open type is open: CSDL JSON 4.01, section 6.3).
    pub(super) open: bool,
}

/// A property as a field.
pub(super) struct Field<'a> {
    pub(super) property: &'a Property,
    /// The Rust name, not yet raw.
    pub(super) name: String,
    pub(super) value: Value<'a>,
    /// The index into the type's table.
    pub(super) slot: usize,
    /// The access bits.
    pub(super) access: u8,
    /// Why a patch should not change it any more.
    pub(super) deprecated_in_patches: Option<&'a String>,
    /// Where the pages say what may not be done with it.
    pub(super) said: Span,
    /// The base type that it comes from.
    pub(super) inherited_from: Option<&'a TypeName>,
}

impl<'a> Model<'a> {
    /// Gathers a type's properties, those of its base types included, and names its fields.
    pub(super) fn new(
        ty: &'a StructuredType,
        schema: &'a Schema,
        options: &'a RustOptions,
        access: &Access<'a>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let chain = schema.base_chain(&ty.name);
        let (streams, fields): (Vec<Origin<'a>>, _) = all_properties(&chain)
            .into_iter()
            .partition(|(property, _)| access::is_stream(property) && !property.collection);
        let mut fields: Vec<Field<'a>> = fields
            .into_iter()
            .map(|(property, inherited_from)| {
                let Rule { bits, deprecated, said } = access.of(&chain, property);
                Field {
                    property,
                    name: String::new(),
                    value: Value::of(property, schema, options),
                    slot: 0,
                    access: bits,
                    deprecated_in_patches: deprecated,
                    said,
                    inherited_from,
                }
            })
            .collect();
        let open = chain.iter().any(|ty| ty.open);
        let slots = number_and_name(&mut fields, open, diagnostics);
        Self { ty, fields, slots, streams: streams.into_iter().map(|(property, _)| property).collect(), open }
    }

    /// The fields in the order of their slots.
    pub(super) fn by_slot(&self) -> impl Iterator<Item = &Field<'a>> {
        self.slots.iter().filter_map(|index| self.fields.get(*index))
    }

    /// The fields that a patch can set, in the order of the pages.
    pub(super) fn writable(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.access & access::WRITABLE != 0)
    }
}

impl<'a> Field<'a> {
    /// The model whose patch type the setter takes, if it is a single nested model.
    pub(super) fn nested(&self) -> Option<&'a TypeName> {
        match self.value {
            Value::Model(name) if !self.property.collection => Some(name),
            _ => None,
        }
    }
}

/// A property and the base type that it comes from.
type Origin<'a> = (&'a Property, Option<&'a TypeName>);

/// The properties of a type and its base types, each name once, nearest first. Names with `@` at the start are annotations, which
/// every model can hold.
fn all_properties<'a>(chain: &[&'a StructuredType]) -> Vec<Origin<'a>> {
    let mut seen = std::collections::HashSet::new();
    let mut all = Vec::new();
    for (depth, ty) in chain.iter().enumerate() {
        for property in ty.properties.iter().filter(|property| !property.name.starts_with('@')) {
            if seen.insert(property.name.as_str()) {
                let base = if depth > 0 { Some(&ty.name) } else { None };
                all.push((property, property.inherited_from.as_ref().or(base)));
            }
        }
    }
    all
}

/// Gives each field its slot and its name; the order of both is that of the wire names.
fn number_and_name(fields: &mut [Field<'_>], open: bool, diagnostics: &mut Diagnostics) -> Vec<usize> {
    let mut slots: Vec<usize> = (0..fields.len()).collect();
    slots.sort_by_key(|index| fields.get(*index).map(|field| field.property.name.as_str()));
    // `property`: the patch of an open type has a `set_property` of its own.
    let mut names = NameSet::new(if open { &["additional", "property"] } else { &["additional"] });
    for (slot, index) in slots.iter().enumerate() {
        let Some(field) = fields.get_mut(*index) else { continue };
        let claim = names.claim(&field.property.name, Case::Snake);
        note_clash(&claim, "property", &field.property.name, field.property.span, diagnostics);
        field.name = claim.name;
        field.slot = slot;
    }
    slots
}
