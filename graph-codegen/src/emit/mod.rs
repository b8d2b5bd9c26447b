//! The schema as Rust tokens.
//!
//! The last stage: a [`Schema`] in, [`Items`] out. It reads no Markdown. What the items look like, and which names of the
//! runtime they use, is the contract with `graph-models`; one file here writes one kind of item.
//!
//! Emitted functions are `#[inline]` or generic, so that a type which nobody uses costs its crate no machine code.
//!
//! | file | what it decides |
//! |---|---|
//! | `ident`, `words` | how the docs' words become Rust names, and who gets a suffix |
//! | `names` | where every item stands and what it is called |
//! | `access` | what a client may set |
//! | `field`, `rust_type` | a property's name, number and type |
//! | `reach` | which types get a patch type, which areas need an item |
//! | `features` | the cargo features that stand for these areas |
//! | `family` | in the place of which base types a value of a derived type may stand |
//! | `url`, `url_names` | the documented URLs as templates; parameters and functions |
//! | `prose`, `docs` | the pages' text as rustdoc |
//! | `facts` | what of all that a struct of a person's own is checked against |
//! | `model`, `any`, `enumeration`, `missing`, `patch`, `locked`, `operation` | the items |

mod access;
mod any;
mod check;
mod context;
mod docs;
mod enumeration;
pub(crate) mod facts;
mod family;
mod features;
mod field;
mod ident;
mod items;
mod locked;
mod missing;
mod model;
mod names;
mod operation;
mod patch;
mod prose;
mod reach;
mod rust_type;
mod tokens;
mod url;
mod url_choice;
mod url_names;
mod words;

#[cfg(test)]
mod tests;

pub use ident::{Case, convert as rust_name};
pub use items::{Item, ItemKind, Items, feature_cfg};
pub use tokens::TokenStream;

use crate::areas::Area;
use crate::diagnostic::Diagnostics;
use crate::options::RustOptions;
use crate::schema::{Schema, TypeDef};
use crate::source::{FileId, SourceMap};
use context::Context;
use names::Place;

/// Writes the Rust items of a schema.
///
/// With areas every item needs at least one of those that reach it, and items that no area reaches are left out; without any,
/// items depend on no feature.
///
/// Every type gets an item, except those that the options exclude or replace. PATCH operations, and GET operations whose page says
/// what they answer with, get a module of request functions if their target is a structured type with an item. The output does its best with what is odd and never fails: names that collide get
/// a suffix and a note (`name-collision`), URLs that cannot be read get no function (`unreadable-url`). Options that name what
/// does not exist are errors (`unknown-option`).
///
/// Where the rules come from: the design's section "The generated code".
///
/// # Example
///
/// ```
/// use graph_codegen::diagnostic::Diagnostics;
/// use graph_codegen::emit::emit;
/// use graph_codegen::options::RustOptions;
/// use graph_codegen::schema::{Schema, Version};
/// use graph_codegen::source::SourceMap;
///
/// let schema = Schema { version: Version::Beta, types: Default::default(), operations: Vec::new() };
/// let mut diagnostics = Diagnostics::new();
/// let items = emit(&schema, &SourceMap::new(), &RustOptions::default(), &[], &mut diagnostics);
/// assert!(items.into_tokens().is_empty() && diagnostics.is_empty());
/// ```
pub fn emit(
    schema: &Schema,
    sources: &SourceMap,
    options: &RustOptions,
    areas: &[Area],
    diagnostics: &mut Diagnostics,
) -> Items {
    check::check(options, areas, schema, diagnostics);
    let context = Context::new(schema, sources, options, areas, diagnostics);
    let mut list = Vec::new();
    for ty in names::sorted_types(schema) {
        type_items(ty, &context, &mut list, diagnostics);
    }
    let mut operations: Vec<_> = context.names.operations().collect();
    operations.sort_by_key(|(_, place)| (&place.name, &place.path));
    for (index, place) in operations {
        list.extend(operation_item(index, place, &context, diagnostics));
    }
    Items { list, modules: context.names.modules, shared: context.features.into_shared() }
}

/// The item of a type, that of its patch type, and that of the enum in its place.
fn type_items(ty: &TypeDef, context: &Context<'_>, list: &mut Vec<Item>, diagnostics: &mut Diagnostics) {
    let name = ty.name();
    let Some(place) = context.names.of_type(name) else { return };
    let (kind, tokens) = match ty {
        TypeDef::Structured(_) => {
            let Some(model) = context.models.get(name) else { return };
            (ItemKind::Model, model::emit(model, place, context))
        }
        TypeDef::Enum(ty) => (ItemKind::Enum, enumeration::emit(ty, place, context, diagnostics)),
        TypeDef::Missing(ty) => (ItemKind::Missing, missing::emit(ty, place)),
    };
    let areas = context.areas.of_type(name);
    let facts = Facts { source: name.as_str(), pages: ty.pages(), areas };
    list.extend(item(kind, place, facts, tokens, context));
    if let (Some(model), Some(place)) = (context.models.get(name), context.names.of_patch(name)) {
        list.extend(item(ItemKind::Patch, place, facts, patch::emit(model, place, context), context));
    }
    if let (Some(model), Some(derived), Some(place)) =
        (context.models.get(name), context.families.of(name), context.names.of_any(name))
    {
        list.extend(item(ItemKind::Any, place, facts, any::emit(model, derived, place, context), context));
    }
}

fn operation_item(index: usize, place: &Place, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Option<Item> {
    let operation = context.schema.operations.get(index)?;
    let tokens = operation::emit(operation, place, context, diagnostics)?;
    let areas = context.areas.of_operation(index);
    let facts = Facts { source: &operation.title, pages: &[operation.page], areas };
    item(ItemKind::Operation, place, facts, vec![tokens], context)
}

/// Where an item comes from, and what needs it.
#[derive(Clone, Copy)]
struct Facts<'a> {
    source: &'a str,
    pages: &'a [FileId],
    areas: &'a [&'a str],
}

/// An item with its areas; `None` if there are areas and none needs it.
fn item(
    kind: ItemKind,
    place: &Place,
    facts: Facts<'_>,
    parts: Vec<TokenStream>,
    context: &Context<'_>,
) -> Option<Item> {
    if facts.areas.is_empty() && context.has_areas {
        return None;
    }
    Some(Item {
        path: place.path.clone(),
        name: place.name.clone(),
        kind,
        source: facts.source.to_owned(),
        pages: facts.pages.iter().map(|page| context.sources.path(*page).to_owned()).collect(),
        areas: facts.areas.iter().map(|area| (*area).to_owned()).collect(),
        features: context.features.of(facts.areas),
        parts,
    })
}
