//! Changes of JSON that no table describes: objects are merged member by member, as in a PATCH
//! (OData 4.01, "Update an Entity").

use serde_json::{Map, Value};

use super::body::ODATA_TYPE;
use super::merge_kept as kept;
use crate::Untyped;
use crate::reflect::bare;

/// The JSON that turns `before` into `after`; `None` if there is no difference. A member that no
/// longer exists becomes `null`.
pub(super) fn difference(before: &Untyped, after: &Untyped) -> Option<Untyped> {
    match (before.text(), after.text()) {
        (None, None) => value_difference(before, after).map(Untyped::from),
        _ => kept::difference(before, after),
    }
}

/// The same if the old value may be gone: all of `after`, and `null` for the other members of
/// `before`.
pub(super) fn replacement(before: Option<&Untyped>, after: &Untyped) -> Untyped {
    match (before.and_then(Untyped::text), after.text()) {
        (None, None) => value_replacement(before.map(Untyped::as_value), after).into(),
        _ => kept::replacement(before, after),
    }
}

/// Applies a PATCH with this JSON to JSON.
pub(super) fn merged(before: Untyped, change: &Untyped) -> Untyped {
    match (before.text(), change.text()) {
        (None, None) => {
            let mut value = before.into_value();
            merge(&mut value, change);
            value.into()
        }
        _ => kept::merged(before, change),
    }
}

fn value_difference(before: &Value, after: &Value) -> Option<Value> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let mut members = members(before, after);
            let told = after.get(ODATA_TYPE).filter(|_| !members.is_empty() || !same_type(before, after));
            members.extend(told.map(|told| (ODATA_TYPE.to_owned(), told.clone())));
            (!members.is_empty()).then_some(Value::Object(members))
        }
        _ => (before != after).then(|| after.clone()),
    }
}

fn value_replacement(before: Option<&Value>, after: &Value) -> Value {
    match (before, after) {
        (Some(Value::Object(before)), Value::Object(after)) => {
            let replace = |(name, value): (&String, &Value)| (name.clone(), value_replacement(before.get(name), value));
            Value::Object(after.iter().map(replace).chain(gone(before, after)).collect())
        }
        _ => after.clone(),
    }
}

fn members(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let is_same = same_type(before, after);
    let change = |(name, value): (&String, &Value)| {
        let change = match before.get(name) {
            Some(old) if is_same => value_difference(old, value)?,
            old => value_replacement(old, value),
        };
        Some((name.clone(), change))
    };
    after.iter().filter(is_value).filter_map(change).chain(gone(before, after)).collect()
}

/// `null` for each property that no longer has a value.
fn gone(before: &Map<String, Value>, after: &Map<String, Value>) -> impl Iterator<Item = (String, Value)> {
    let gone = before.iter().filter(is_value).filter(|(name, _)| after.get(*name).is_none_or(Value::is_null));
    gone.map(|(name, _)| (name.clone(), Value::Null))
}

/// Whether a member is a property with a value. A client does not change annotations.
fn is_value((name, value): &(&String, &Value)) -> bool {
    !name.contains('@') && !value.is_null()
}

/// Whether the new value has the same type, as far as it states one.
fn same_type(before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
    let name = |members: &Map<String, Value>| {
        members.get(ODATA_TYPE).and_then(Value::as_str).map(|name| bare(name).to_ascii_lowercase())
    };
    name(after).is_none_or(|after| name(before) == Some(after))
}

fn merge(into: &mut Value, change: &Value) {
    match (into, change) {
        (Value::Object(into), Value::Object(changes)) => {
            for (name, change) in changes {
                match into.get_mut(name) {
                    _ if change.is_null() => drop(into.remove(name)),
                    Some(old) => merge(old, change),
                    None => drop(into.insert(name.clone(), change.clone())),
                }
            }
        }
        (into, change) => *into = change.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_difference_does_what_it_is_for() {
        let table = [
            (json!(1), json!(2), Some(json!(2))),
            (json!([1]), json!([1]), None),
            (json!({ "a": 1, "b": 2 }), json!({ "a": 1, "c": null }), Some(json!({ "b": null }))),
            (
                json!({ "a": { "b": [1], "c": 1 } }),
                json!({ "a": { "b": [2], "c": 1 } }),
                Some(json!({ "a": { "b": [2] } })),
            ),
            (json!({ "a@odata.type": "x" }), json!({ "@odata.etag": "y" }), None),
            (
                json!({ "@odata.type": "#x.a", "a": 1, "b": 1 }),
                json!({ "@odata.type": "#X.A", "a": 2, "b": 1 }),
                Some(json!({ "@odata.type": "#X.A", "a": 2 })),
            ),
            (
                json!({ "@odata.type": "#x.a", "a": 1, "b": 1 }),
                json!({ "@odata.type": "#x.b", "b": 1 }),
                Some(json!({ "@odata.type": "#x.b", "a": null, "b": 1 })),
            ),
            (json!({}), json!({ "@odata.type": "#x.b" }), Some(json!({ "@odata.type": "#x.b" }))),
        ];
        for (mut before, after, expected) in table {
            let found = value_difference(&before, &after);
            assert_eq!(found, expected, "{before} {after}");
            found.iter().for_each(|found| merge(&mut before, found));
            assert!(before == after || value_difference(&before, &after).is_none(), "{before} {after}");
        }
    }
}
