//! References to types that no page documents.

use std::collections::BTreeMap;

use graph_codegen::schema::{EnumSource, Property, Schema, TypeDef, TypeName};

use super::change::{Part, Subject};

/// Whether a page documents a type. The generator names the others: closed lists, and types whose
/// pages are missing.
pub fn is_documented(ty: &TypeDef) -> bool {
    match ty {
        TypeDef::Structured(_) => true,
        TypeDef::Enum(ty) => ty.source != EnumSource::ClosedList,
        TypeDef::Missing(_) => false,
    }
}

/// For each type that no page documents, the parts of types and operations that have it.
pub struct Referrers<'a> {
    of: BTreeMap<&'a TypeName, Vec<(Subject, Part)>>,
}

impl<'a> Referrers<'a> {
    /// The references in a schema.
    pub fn of(schema: &'a Schema) -> Self {
        let mut referrers = Self { of: BTreeMap::new() };
        let mut note = |to: &'a TypeName, subject: &Subject, part: &Part| {
            if schema.types.get(to).is_some_and(|ty| !is_documented(ty)) {
                referrers.of.entry(to).or_default().push((subject.clone(), part.clone()));
            }
        };
        for ty in schema.structured_types() {
            let subject = Subject::Type(ty.name.clone());
            ty.base.iter().for_each(|base| note(base, &subject, &Part::Whole));
            for property in &ty.properties {
                let part = Part::Property(property.name.clone());
                types(property).for_each(|name| note(name, &subject, &part));
            }
        }
        for operation in &schema.operations {
            let subject = Subject::Operation(operation.title.clone());
            operation.target.iter().for_each(|target| note(target, &subject, &Part::Whole));
            for row in &operation.body {
                let part = Part::Body(row.name.clone());
                types(row).for_each(|name| note(name, &subject, &part));
            }
        }
        referrers
    }

    /// The parts that have a type.
    pub fn to(&self, name: &TypeName) -> impl Iterator<Item = &(Subject, Part)> {
        self.of.get(name).into_iter().flatten()
    }
}

/// The names of the types that a property has.
fn types(property: &Property) -> impl Iterator<Item = &TypeName> {
    let named = property.ty.named();
    named.into_iter().chain(&property.closed_list)
}
