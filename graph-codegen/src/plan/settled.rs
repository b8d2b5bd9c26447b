//! The links in all texts of a plan, after every item has its place.

use super::links::{Site, Targets, settle as settle_text};
use super::operation::{Body, Operation};
use super::place::Place;
use super::ty::{Type, TypeKind};
use crate::user_code::UserCode;

/// Writes the links.
pub(super) fn settle(types: &mut [Type], operations: &mut [Operation], root: Option<&UserCode>) {
    let items = items(types, operations);
    let root = root.map(UserCode::shown);
    let targets = Targets { items: &items, root: root.as_deref() };
    for ty in types {
        let areas = std::mem::take(&mut ty.origin.areas);
        let site = Site { from: Place { path: ty.place.path.clone(), name: String::new() }, areas: &areas };
        texts(ty, &mut |text| settle_text(text, &site, &targets));
        ty.origin.areas = areas;
    }
    for operation in operations {
        let areas = std::mem::take(&mut operation.origin.areas);
        // The documentation of a module is shown outside of it.
        let outside = Place { path: operation.place.path.clone(), name: String::new() };
        let site = Site { from: outside, areas: &areas };
        operation.text.iter_mut().for_each(|text| settle_text(text, &site, &targets));
        let site = Site { from: operation.place.inside(), areas: &areas };
        texts_inside(operation, &mut |text| settle_text(text, &site, &targets));
        operation.origin.areas = areas;
    }
}

/// The possible targets of links, by their numbers: the item of each type, then the module of each
/// operation, with its areas.
fn items(types: &[Type], operations: &[Operation]) -> Vec<Option<(Place, Vec<String>)>> {
    let mut items: Vec<_> = types.iter().map(|ty| Some((ty.place.clone(), ty.origin.areas.clone()))).collect();
    for operation in operations {
        let number = types.len() + operation.index;
        items.resize(items.len().max(number + 1), None);
        if let Some(item) = items.get_mut(number) {
            *item = Some((operation.place.clone(), operation.origin.areas.clone()));
        }
    }
    items
}

fn texts(ty: &mut Type, change: &mut dyn FnMut(&mut String)) {
    ty.text.iter_mut().for_each(&mut *change);
    match &mut ty.kind {
        TypeKind::Model(model) => {
            for field in &mut model.fields {
                field.text.iter_mut().chain(&mut field.summary).for_each(&mut *change);
            }
        }
        TypeKind::Enum(it) => it.members.iter_mut().flat_map(|member| &mut member.text).for_each(change),
        TypeKind::Missing(_) => {}
    }
}

fn texts_inside(operation: &mut Operation, change: &mut dyn FnMut(&mut String)) {
    operation.summary.iter_mut().for_each(&mut *change);
    operation.headers.iter_mut().flat_map(|header| &mut header.text).for_each(&mut *change);
    let parameters = operation.functions.iter_mut().flat_map(|function| &mut function.parameters);
    parameters.flat_map(|parameter| &mut parameter.text).for_each(&mut *change);
    let arguments = match &mut operation.body {
        Body::New(_, required) => required.iter_mut().chain(&mut []),
        Body::Parameters(all) => all.required.iter_mut().chain(&mut all.optional),
        _ => return,
    };
    arguments.flat_map(|argument| &mut argument.text).for_each(change);
}
