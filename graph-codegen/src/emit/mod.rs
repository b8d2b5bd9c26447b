//! Emission of a plan as Rust tokens.
//!
//! This is the last stage: it converts a [`Plan`] to [`Items`], makes no decisions and reports
//! nothing. The form of the items, and the names of the runtime that they use, are the contract
//! with `graph-models`. Each file of this module writes one kind of item.
//!
//! Emitted functions are `#[inline]` or generic, so that a type that is not used adds no machine
//! code to its crate.
//!
//! | file | writes |
//! |---|---|
//! | `model`, `info` | the struct of a model, and its table of properties |
//! | `any` | the enum of a base type and the types derived from it |
//! | `enumeration` | an open enum |
//! | `missing` | the type alias for a type without a page |
//! | `patch`, `locked` | a patch type, and why it lacks setters for some properties |
//! | `creation` | a creation type |
//! | `operation` | a module of request functions |
//! | `function_doc`, `example`, `sample` | the documentation of a request function, with an example and its values |
//! | `operations` | the module whose page lists the operations |
//! | `answer`, `argument` | the types of responses, and the arguments apart from the URL |
//! | `header` | the arguments for headers, and the documentation of headers |
//! | `ids` | the types of their arguments for placeholders and headers |
//! | `path`, `rust_type`, `ident` | paths, types and identifiers in them |
//! | `signature` | the types of items as text, for comparing plans |
//! | `doc`, `attributes` | rustdoc and other attributes |
//! | `contract` | the number of the contract with the runtime |
//! | `tokens` | tokens as text |
//! | `items` | all items together |

mod answer;
mod any;
mod argument;
mod attributes;
mod binding;
mod contract;
mod creation;
mod dictionary;
mod doc;
mod enumeration;
mod example;
mod function_doc;
mod header;
mod ident;
mod ids;
mod info;
mod items;
mod locked;
mod missing;
mod model;
mod operation;
mod operations;
mod patch;
mod path;
mod query;
mod rust_type;
mod sample;
pub mod signature;
mod tokens;

#[cfg(test)]
mod tests;

pub use contract::CONTRACT;
use contract::contract;
pub(crate) use doc::deprecated;
pub(crate) use info::table;
pub use items::{Item, ItemKind, Items};
pub(crate) use rust_type::primitive;
pub use tokens::TokenStream;

use crate::plan::{HEADERS, IDS, OPERATIONS, Operation, Origin, Place, Plan, Type, TypeKind};
use crate::threads::Threads;

/// Emits the Rust items of a plan.
///
/// ```
/// use graph_codegen::diagnostic::Diagnostics;
/// use graph_codegen::emit::emit;
/// use graph_codegen::options::RustOptions;
/// use graph_codegen::plan::plan;
/// use graph_codegen::schema::{Schema, Version};
/// use graph_codegen::source::SourceMap;
///
/// let schema = Schema { version: Version::Beta, types: Default::default(), operations: Vec::new() };
/// let plan = plan(&schema, &SourceMap::new(), &RustOptions::default(), &[], &mut Diagnostics::new());
/// assert!(emit(&plan).into_tokens().is_empty());
/// ```
pub fn emit(plan: &Plan) -> Items {
    on_threads(plan, Threads::ONE)
}

/// [`emit`] on several threads.
pub(crate) fn on_threads(plan: &Plan, threads: Threads) -> Items {
    let mut list: Vec<Item> = threads.map(&plan.types, |ty| of_type(ty, plan)).into_iter().flatten().collect();
    list.extend(threads.map(&plan.operations, |operation| of_operation(operation, plan)));
    list.extend(of_arguments(IDS, ids::emit(plan)));
    list.extend(of_arguments(HEADERS, ids::emit_headers(plan)));
    list.extend(alone(ItemKind::Index, OPERATIONS, operations::emit(plan)));
    let mut contract = if list.is_empty() { TokenStream::new() } else { contract() };
    if let Some(path) = &plan.crate_path {
        contract = contract.with_crate_path(path);
        let parts = list.iter_mut().flat_map(|item| &mut item.parts);
        parts.for_each(|part| *part = std::mem::take(part).with_crate_path(path));
    }
    Items { contract, list, modules: plan.modules.clone(), shared: plan.shared.clone() }
}

/// The item of a type, those of its patch type and of its type for creation, and the enum in its
/// place.
fn of_type(ty: &Type, plan: &Plan) -> Vec<Item> {
    let item = |kind, place, parts| item(kind, place, (ty.name.as_str(), &ty.origin), parts);
    let model = match &ty.kind {
        TypeKind::Model(model) => model,
        TypeKind::Enum(it) => return vec![item(ItemKind::Enum, &ty.place, enumeration::emit(ty, it))],
        TypeKind::Missing(target) => {
            return vec![item(ItemKind::Missing, &ty.place, missing::emit(ty, target.as_deref()))];
        }
    };
    let mut items = vec![item(ItemKind::Model, &ty.place, model::emit(ty, model, plan))];
    items.extend(model.patch.iter().map(|it| item(ItemKind::Patch, &it.place, patch::emit(ty, model, it, plan))));
    items.extend(model.creation.iter().map(|it| item(ItemKind::Creation, it, creation::emit(ty, model, it, plan))));
    items.extend(model.family.iter().map(|it| item(ItemKind::Any, &it.place, any::emit(ty, model, it, plan))));
    items
}

fn of_operation(operation: &Operation, plan: &Plan) -> Item {
    let tokens = operation::emit(operation, plan);
    item(ItemKind::Operation, &operation.place, (&operation.title, &operation.origin), vec![tokens])
}

/// The module of the types of arguments, if there are any.
fn of_arguments(name: &str, tokens: Option<TokenStream>) -> Option<Item> {
    alone(ItemKind::Ids, name, tokens)
}

/// A module at the root that no page documents.
fn alone(kind: ItemKind, name: &str, tokens: Option<TokenStream>) -> Option<Item> {
    let place = Place { path: Vec::new(), name: name.to_owned() };
    Some(item(kind, &place, ("", &Origin::default()), vec![tokens?]))
}

fn item(kind: ItemKind, place: &Place, (source, origin): (&str, &Origin), parts: Vec<TokenStream>) -> Item {
    Item {
        path: place.path.clone(),
        name: place.name.clone(),
        kind,
        source: source.to_owned(),
        pages: origin.pages.clone(),
        areas: origin.areas.clone(),
        features: origin.features.clone(),
        parts,
    }
}
