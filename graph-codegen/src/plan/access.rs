//! What a client may do with a property.
//!
//! Writable, for a type that is the target of a PATCH operation:
//! - never: the key, `id`, streams, and whatever the resource page or a body table calls read-only
//!   or a key (generated pages list the whole resource in the body table; 161 of v1.0's 263 include
//!   `id`);
//! - if at least one of its PATCH pages has a body table: the properties that these tables list,
//!   including navigation properties unless the table says that they are bound (`name@odata.bind`);
//! - if none has: every structural property.
//!
//! A property inherited from a base type that is itself the target of a PATCH operation is writable
//! if it is writable in the base type.
//!
//! For any other type, which is a nested value: every structural property except keys, read-only
//! properties and streams, and except the `id` of an entity type. (The `id` of a complex type such
//! as `identity` is an ordinary property that refers to something.)
//!
//! Nullable: unless a page says otherwise.
//!
//! Settable when an object is created, whatever the PATCH pages list: every structural property
//! except keys, streams and read-only properties, but including those that only become read-only
//! afterwards; and the properties that the table of a page about creation requires, or lists
//! without calling them read-only.

use std::collections::{BTreeMap, HashMap};

use super::target::{created_target, patch_target};
use crate::schema::{ByName, Primitive, Property, Schema, StructuredType, TypeName, TypeRef};
use crate::source::Span;

/// What a client may do with a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Whether a client may set it.
    pub(crate) writable: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is the key or a part of it.
    pub(crate) key: bool,
    /// Whether the service computes it.
    pub(crate) read_only: bool,
    /// Whether it is a navigation property.
    pub(crate) navigation: bool,
    /// Whether the service replaces its whole value. Only an option says so, since the pages do
    /// not.
    pub(crate) whole: bool,
    /// Whether a client may set it when it creates an object.
    pub(crate) creatable: bool,
}

/// What the PATCH pages of a schema say.
pub(super) struct Rules<'a> {
    targets: BTreeMap<&'a TypeName, Target<'a>>,
    /// What the pages about creation list for each type: whether it can be set.
    created: BTreeMap<&'a TypeName, HashMap<&'a str, bool>>,
    by_name: ByName<'a>,
}

/// What the PATCH pages of one type say.
#[derive(Default)]
struct Target<'a> {
    /// The rows of all body tables; empty when there is no table.
    rows: HashMap<&'a str, Row<'a>>,
}

#[derive(Clone, Copy, Default)]
struct Row<'a> {
    /// Where it is called read-only.
    read_only: Option<Span>,
    /// Where it is called not nullable.
    not_nullable: Option<Span>,
    /// Why it is called deprecated.
    deprecated: Option<&'a String>,
    /// Whether it says that the property is bound and not set.
    is_bound: bool,
}

/// What a patch may do with a property.
pub(super) struct Rule<'a> {
    pub(super) access: Access,
    /// Why a patch should not change it any more: what its own page says, else a request body's
    /// table.
    pub(super) deprecated: Option<&'a String>,
    /// The place that restricts what a client may do: where the property is called key, read-only
    /// or not nullable, otherwise where it is named.
    pub(super) said: Span,
}

impl<'a> Rules<'a> {
    /// Unites what the operations say.
    pub(super) fn new(schema: &'a Schema) -> Self {
        let mut targets: BTreeMap<&TypeName, Target<'_>> = BTreeMap::new();
        for operation in &schema.operations {
            let Some(name) = patch_target(operation, schema) else { continue };
            let target = targets.entry(name).or_default();
            for property in &operation.body {
                let row = target.rows.entry(property.name.as_str()).or_default();
                let said = |says: bool| says.then_some(property.span);
                row.read_only = row.read_only.or(said(property.read_only || property.key));
                row.not_nullable = row.not_nullable.or(said(property.nullable == Some(false)));
                row.deprecated = row.deprecated.or(property.deprecated.as_ref());
                row.is_bound |= property.description.contains("@odata.bind");
            }
        }
        Self { targets, created: created(schema), by_name: ByName::new(schema) }
    }

    /// The types of which some page says how an object is created.
    pub(super) fn created(&self) -> impl Iterator<Item = &'a TypeName> {
        self.created.keys().copied()
    }

    /// The types that are the target of a PATCH operation.
    pub(super) fn targets(&self) -> impl Iterator<Item = &'a TypeName> {
        self.targets.keys().copied()
    }

    /// The nearest type that is the target of an operation and has the property.
    fn target(&self, chain: &[&'a StructuredType], property: &Property) -> Option<&Target<'a>> {
        let has = |ty: &'a StructuredType| self.by_name.get(ty, &property.name).is_some();
        let (at, target) = chain.iter().enumerate().find_map(|(at, ty)| Some((at, self.targets.get(&ty.name)?)))?;
        // The type's own page may repeat what it has from a base type.
        (at == 0 || chain.iter().skip(at).any(|ty| has(ty))).then_some(target)
    }

    fn is_creatable(&self, chain: &[&StructuredType], is_entity: bool, property: &Property) -> bool {
        let is_listed = || {
            let tables = chain.iter().filter_map(|ty| self.created.get(&ty.name));
            tables.into_iter().any(|rows| rows.get(property.name.as_str()) == Some(&true))
        };
        let is_own = !property.key && !property.navigation && (property.name != "id" || !is_entity);
        !is_stream(property) && (is_own && (!property.read_only || property.on_creation) || is_listed())
    }

    /// What a patch may do with a property of a type, which is given with its base types, nearest
    /// first.
    pub(super) fn of(&self, chain: &[&'a StructuredType], property: &'a Property) -> Rule<'a> {
        let target = self.target(chain, property);
        let row = target.and_then(|target| target.rows.get(property.name.as_str()));
        let is_entity = chain.first().is_some_and(|ty| ty.entity);
        Rule {
            access: Access {
                creatable: self.is_creatable(chain, is_entity, property),
                ..access(is_entity, target, row, property)
            },
            deprecated: property.deprecated.as_ref().or_else(|| row?.deprecated),
            said: said(row, property),
        }
    }
}

/// What the tables of the pages about creation list, by type: whether it can be set.
fn created(schema: &Schema) -> BTreeMap<&TypeName, HashMap<&str, bool>> {
    let mut created: BTreeMap<&TypeName, HashMap<&str, bool>> = BTreeMap::new();
    for operation in &schema.operations {
        let Some(name) = created_target(operation, schema) else { continue };
        let rows = created.entry(name).or_default();
        for row in &operation.body {
            let is_free = !row.key && !row.read_only && row.name != "id";
            *rows.entry(row.name.as_str()).or_default() |= is_free || operation.required.contains(&row.name);
        }
    }
    created
}

fn access(is_entity: bool, target: Option<&Target<'_>>, row: Option<&Row<'_>>, property: &Property) -> Access {
    let read_only = property.read_only || row.is_some_and(|row| row.read_only.is_some() && !property.key);
    let nullable = property.nullable != Some(false) && row.is_none_or(|row| row.not_nullable.is_none());
    let writable = match target {
        _ if property.key || read_only || is_stream(property) => false,
        None => !property.navigation && (property.name != "id" || !is_entity),
        Some(_) if property.name == "id" => false,
        Some(target) if target.rows.is_empty() => !property.navigation,
        Some(_) => row.is_some_and(|row| row.read_only.is_none() && !(property.navigation && row.is_bound)),
    };
    Access {
        writable,
        nullable,
        key: property.key,
        read_only,
        navigation: property.navigation,
        whole: false,
        creatable: false,
    }
}

fn said(row: Option<&Row<'_>>, property: &Property) -> Span {
    let row = row.copied().unwrap_or_default();
    let own = |says: bool| says.then_some(property.span);
    own(property.key || property.read_only)
        .or(row.read_only)
        .or(own(property.nullable == Some(false)))
        .or(row.not_nullable)
        .unwrap_or(property.span)
}

/// Whether the JSON never holds it (OData JSON 4.01, section 9, "Stream Property").
pub(super) fn is_stream(property: &Property) -> bool {
    property.ty == TypeRef::Primitive(Primitive::Stream)
}
