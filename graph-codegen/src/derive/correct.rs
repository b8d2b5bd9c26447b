//! Corrections of the pages at fields: `#[graph(writable)]`, `#[graph(read_only)]` and
//! `#[graph(retype = "…")]`.

use super::Finding;
use super::check::named;
use super::input::{Field, Struct};
use super::subject::Subject;
use super::target::Reading;
use crate::options::PropertyOptions;
use crate::schema::{PropertyText, StructuredType};

/// The corrections of a struct's fields; a field that is not a property is reported elsewhere.
pub(super) fn corrections(body: &Struct, ty: &StructuredType, reading: &Reading) -> PropertyOptions {
    let mut all = PropertyOptions::default();
    let Some(of) = reading.planned_model(&ty.name) else { return all };
    for field in body.fields.iter().filter(|field| field.options.correction().is_some()) {
        let Some(text) = text(field, of) else { continue };
        all.writable.extend(field.options.writable.map(|_| text.clone()));
        all.read_only.extend(field.options.read_only.map(|_| text.clone()));
        all.retype.extend(field.options.retype.iter().map(|(retype, _)| (text.clone(), retype.clone())));
    }
    all
}

/// The findings about corrections, at the fields' options.
pub(super) fn findings(body: &Struct, ty: &StructuredType, reading: &Reading) -> Vec<Finding> {
    let Some(of) = reading.planned_model(&ty.name) else { return Vec::new() };
    let place = |finding: &crate::diagnostic::Diagnostic| {
        let is_of = |field: &&Field| text(field, of).map(|text| text.to_string()) == finding.subject;
        body.fields.iter().filter(is_of).find_map(|field| field.options.place(finding.option?))
    };
    let found = reading.of_corrections().iter();
    found.filter_map(|it| Some(Finding { place: place(it)?, diagnostic: it.clone() })).collect()
}

fn text(field: &Field, of: Subject<'_>) -> Option<PropertyText> {
    let property = named(field, of)?;
    PropertyText::parse(&format!("{}/{}", of.ty.name, property.wire))
}
