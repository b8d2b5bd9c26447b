//! The probable new name of a field's property, if the pages no longer have one with a similar
//! name.

use super::described::described;
use super::input::Field;
use super::shape::{Shape, written};
use super::subject::Subject;
use crate::plan;

/// The property that a field without a property probably stood for before it was renamed: no other
/// field has it, it has the field's type, and it is the only remaining one, either of all
/// properties or of those between the properties of the fields before and after.
pub(super) fn renamed<'a>(
    field: &Field,
    before: Option<&'a plan::Field>,
    behind: Option<&'a plan::Field>,
    others: &[&'a plan::Field],
    of: Subject<'a>,
) -> Option<&'a plan::Field> {
    // In the order of the page, which is that of the spans.
    let mut left: Vec<&plan::Field> =
        of.model.fields.iter().filter(|it| !others.iter().any(|other| other.wire == it.wire)).collect();
    let is_between = |it: &&plan::Field| {
        let is_behind =
            before.is_none_or(|before| before.span.file == it.span.file && before.span.start < it.span.start);
        let is_before =
            behind.is_none_or(|behind| behind.span.file == it.span.file && it.span.start < behind.span.start);
        is_behind && is_before
    };
    if left.len() > 1 && (before.is_some() || behind.is_some()) {
        left.retain(is_between);
    }
    let [only] = left.as_slice() else { return None };
    is_of_type(field, only, of).then_some(*only)
}

/// Whether the type of a field is written like that of a property.
fn is_of_type(field: &Field, property: &plan::Field, of: Subject<'_>) -> bool {
    let Some(shape) = Shape::of(&field.ty) else { return false };
    let last = |text: &str| text.rsplit("::").next().unwrap_or(text).replace(' ', "");
    let (_, element) = described(property, of);
    let element = element.strip_prefix("Box<").and_then(|inner| inner.strip_suffix('>')).unwrap_or(&element);
    shape.collection == property.collection && last(&written(shape.leaf)) == last(element)
}
