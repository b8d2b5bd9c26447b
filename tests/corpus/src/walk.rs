//! What of a model that was read has no place in its type.

use graph_models::reflect::{Accepts, Field, List, Object, ValueRef};
use serde_json::Value;

use super::difference::below;
use super::placeholder::is_placeholder;
use super::{Finding, Reason};

/// Tells every value that did not fit its property, and every property that a type does not have
/// unless it is open.
pub(super) fn walk(object: &dyn Object, path: &str, findings: &mut Vec<Finding>) {
    let info = object.info();
    for (name, value) in object.additional().iter().filter(|(name, _)| !name.contains('@')) {
        let path = below(path, name);
        match info.index_of(name).and_then(|index| object.field(index)) {
            Some(field) => findings.push(misfit(path, value, &expected(field))),
            None if info.is_open() => {}
            None => findings.push(Finding::new(unknown(object), path, info.name())),
        }
    }
    for (index, field) in object.contents().fields() {
        let path = below(path, info.property(index).unwrap_or(""));
        match field.value_ref() {
            Some(ValueRef::Object(nested)) => walk(nested, &path, findings),
            Some(ValueRef::List(list)) => elements(list, &path, findings),
            _ => {}
        }
    }
}

fn elements(list: &dyn List, path: &str, findings: &mut Vec<Finding>) {
    for index in 0..list.len() {
        if let Some(ValueRef::Object(element)) = list.get(index) {
            walk(element, &format!("{path}[{index}]"), findings);
        }
    }
}

fn expected(field: &dyn Field) -> String {
    match field.accepts() {
        Accepts::List => format!("a collection, each element {}", field.expected()),
        _ => field.expected().to_owned(),
    }
}

/// A value that does not fit.
pub(super) fn misfit(path: String, value: &Value, expected: &str) -> Finding {
    let reason = if is_placeholder(value) { Reason::Placeholder } else { Reason::Misfit };
    Finding::new(reason, path, format!("{} is not {expected}", shortened(value)))
}

/// Why a type does not have a property: perhaps the JSON is of a type that does.
fn unknown(object: &dyn Object) -> Reason {
    let other = object.additional().odata_type().is_some_and(|name| !object.info().is_named(name));
    if other { Reason::OfAnotherType } else { Reason::Unknown }
}

/// A value's JSON, as far as it fits a line.
pub(super) fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text,
    }
}
