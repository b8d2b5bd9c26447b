//! The types that get a patch type, and its contents.

use std::collections::BTreeSet;

use super::family::Families;
use super::input::Input;
use super::model::Model;
use super::name::Case;
use super::name_set::NameSet;
use super::patch::{Lock, Patch};
use super::place::Place;
use super::ty::{Type, TypeKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::TypeName;

/// The types that get a creation type: those that pages document how to create, each with the
/// derived types that may replace it.
pub(super) fn created<'a>(input: &Input<'a>, kinds: &[TypeKind], families: &Families<'a>) -> BTreeSet<&'a TypeName> {
    let has_model = |name: &&TypeName| input.index.id(name).and_then(|id| kinds.get(id.0)?.model()).is_some();
    let roots = input.rules.created();
    roots
        .flat_map(|name| std::iter::once(name).chain(families.of(name).into_iter().flatten().copied()))
        .filter(has_model)
        .collect()
}

/// The types that get a patch type: the targets of PATCH operations, and every model that can be
/// set as a single value in a patch of these or on creation, recursively; each with the derived
/// types that may replace it.
pub(super) fn needed<'a>(
    input: &Input<'a>,
    kinds: &[TypeKind],
    families: &Families<'a>,
    created: &BTreeSet<&'a TypeName>,
) -> BTreeSet<&'a TypeName> {
    let mut reached = BTreeSet::new();
    let model = |name: &TypeName| input.index.id(name).and_then(|id| kinds.get(id.0)?.model());
    let mut open: Vec<&TypeName> = input.rules.targets().collect();
    for model in created.iter().filter_map(|name| model(name)) {
        open.extend(model.creatable().filter_map(|field| Some(input.index.ty(field.nested()?)?.name())));
    }
    while let Some(name) = open.pop() {
        let Some(model) = model(name) else { continue };
        if reached.insert(name) {
            open.extend(families.of(name).into_iter().flatten());
            let nested = model.writable().filter_map(|field| input.index.ty(field.nested()?));
            open.extend(nested.map(|ty| ty.name()));
            open.extend(
                model.entry.as_ref().and_then(|entry| input.index.ty(entry.value.type_id()?)).map(|ty| ty.name()),
            );
        }
    }
    reached
}

/// Marks and reports the types without a patch type whose pages were named directly, since the user
/// probably intends to change objects of these types.
pub(super) fn note_absent(types: &mut [Type], input: &Input<'_>, diagnostics: &mut Diagnostics) {
    for ty in types {
        let Some(update) = input.schema.structured(&ty.name).and_then(|ty| ty.update_page.clone()) else { continue };
        let Some(model) = ty.kind.model_mut().filter(|model| model.patch.is_none()) else { continue };
        let short = ty.name.short();
        let message = format!("`{short}` has no patch type, because no named page documents how to update it");
        let help = format!(
            "also name its update page, such as `{update}`; if the reference has none, the type cannot be updated with PATCH"
        );
        diagnostics.push(Diagnostic::new(Code::NoPatch, ty.span, message).help(help));
        model.no_patch = Some(update);
    }
}

/// The patch type of a model, at a place.
pub(super) fn of(model: &Model, place: Place, input: &Input<'_>) -> Patch {
    // The traits are next to each other in a block, where they would hide the patch type if one had
    // its name.
    let mut traits = NameSet::new(&[&place.name]);
    let locked = model.fields.iter().enumerate().filter(|(_, field)| field.lock.is_some());
    let locks = locked.map(|(index, field)| {
        let word = if field.access.writable { "Nullable" } else { "Writable" };
        let name = traits.claim(&format!("{word} {}", field.wire), Case::UpperCamel).name;
        Lock { field: index, name, place: input.sources.place(field.said).to_string() }
    });
    Patch { locks: locks.collect(), place }
}
