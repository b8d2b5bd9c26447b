//! The module whose page lists the operations by resource.
//!
//! A macro cannot document the module that it is called in, so the list has its own module. It
//! exists for rustdoc only; a build skips it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::doc::Doc;
use super::ident::ident;
use super::items::condition;
use super::path::{destination, link};
use super::tokens::{TokenStream, quote};
use crate::plan::{OPERATIONS, Operation, Place, Plan, Type, TypeKind, prose};

const ABOUT: &str =
    "The operations by resource. Each has a module, with a function for each URL that its page documents.";
const HOW: &str = "Each function returns a request, which does nothing until it is sent. The examples assume that the items of the \
                   parent module are imported, for example with `use crate::v1::*;`.";

/// The module; `None` if there are no operations.
pub(super) fn emit(plan: &Plan) -> Option<TokenStream> {
    if plan.operations.is_empty() {
        return None;
    }
    let name = ident(OPERATIONS);
    let from = Place { path: Vec::new(), name: OPERATIONS.to_owned() }.inside();
    let about = Doc::inner().line(ABOUT).line(HOW);
    let groups = groups(plan);
    let resources = groups.iter().map(|((name, _), group)| resource(name, group, &from, plan));
    Some(quote! {
        #[cfg(doc)]
        pub mod #name {
            #about
            #(#resources)*
        }
    })
}

/// The operations on one resource.
#[derive(Default)]
struct Group<'a> {
    ty: Option<&'a Type>,
    operations: Vec<&'a Operation>,
}

/// The operations by the names of their resources. Resources in different namespaces may have the
/// same name.
fn groups(plan: &Plan) -> BTreeMap<(String, Option<&Place>), Group<'_>> {
    let types = by_page_name(plan);
    let mut groups: BTreeMap<(String, Option<&Place>), Group<'_>> = BTreeMap::new();
    for operation in &plan.operations {
        let ty = of_page(operation, &types).or_else(|| plan.ty(operation.target?));
        let name = ty.map_or_else(|| page_name(operation).to_owned(), |ty| ty.place.name.clone());
        let group = groups.entry((name, ty.map(|ty| &ty.place))).or_default();
        group.ty = ty;
        group.operations.push(operation);
    }
    groups
}

/// The models by the prefix that the names of pages about their operations have: `user`, or
/// `callrecords-session` without the hyphen.
fn by_page_name(plan: &Plan) -> HashMap<String, &Type> {
    let mut types = HashMap::new();
    for ty in plan.types.iter().filter(|ty| matches!(ty.kind, TypeKind::Model(_))) {
        let namespace = ty.name.sub_namespaces().last().unwrap_or("");
        types.entry(format!("{namespace}{}", ty.name.short()).to_ascii_lowercase()).or_insert(ty);
    }
    types
}

/// The resource that the page of an operation is named after.
fn of_page<'a>(operation: &Operation, types: &HashMap<String, &'a Type>) -> Option<&'a Type> {
    let stem = page_stem(operation);
    let ends = stem.match_indices('-').map(|(at, _)| at).chain([stem.len()]).collect::<Vec<_>>();
    let starts = ends.into_iter().rev().take(6).filter_map(|end| stem.get(..end));
    starts.map(|start| start.replace('-', "").to_ascii_lowercase()).find_map(|name| types.get(&name).copied())
}

fn page_stem(operation: &Operation) -> &str {
    crate::library::stem(operation.origin.pages.first().map_or("", String::as_str))
}

fn page_name(operation: &Operation) -> &str {
    page_stem(operation).split('-').next().unwrap_or("")
}

/// The part of the list about one resource: its heading, and a line for each function. A line has
/// the same condition on features as its function.
fn resource(name: &str, group: &Group<'_>, from: &Place, plan: &Plan) -> TokenStream {
    let areas: BTreeSet<&String> = group.operations.iter().flat_map(|operation| &operation.origin.areas).collect();
    let features: BTreeSet<&String> = group.operations.iter().flat_map(|it| &it.origin.features).collect();
    let ty = group.ty.filter(|ty| areas.iter().all(|area| ty.origin.areas.contains(area)));
    let heading = match ty {
        Some(ty) => format!("# {}", link(&ty.place, from, plan)),
        None => format!("# {}", prose::code(name)),
    };
    let is_free = group.operations.iter().any(|operation| operation.origin.features.is_empty());
    let features: Vec<&String> = if is_free { Vec::new() } else { features.into_iter().collect() };
    let heading = line(heading, &features);
    let operations = group.operations.iter().map(|operation| functions(operation, from, plan));
    quote!(#heading #(#operations)*)
}

fn functions(operation: &Operation, from: &Place, plan: &Plan) -> TokenStream {
    let lines = operation.functions.iter().map(|function| {
        let place = Place { name: function.name.clone(), ..operation.place.inside() };
        let shown = prose::code(&format!("{}::{}", operation.place.name, function.name));
        let request = prose::code(&format!("{} {}", operation.method, function.url));
        line(format!("- [{shown}]({}): {request}", destination(&place, from, plan)), &operation.origin.features)
    });
    quote!(#(#lines)*)
}

fn line<S: AsRef<str>>(text: String, features: &[S]) -> TokenStream {
    match condition(features) {
        None => {
            let doc = Doc::inner().below(text);
            quote!(#doc)
        }
        Some(condition) => {
            let text = format!(" {text}");
            quote!(#![cfg_attr(#condition, doc = #text)])
        }
    }
}
