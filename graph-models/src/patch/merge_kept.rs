//! The same as `merge`, for values that a `Value` cannot hold: member by member, down to kept
//! texts.

use std::collections::BTreeMap;

use super::body::ODATA_TYPE;
use crate::Untyped;
use crate::json::{Name, members, object};
use crate::reflect::bare;

type Members = BTreeMap<Name, Untyped>;

pub(super) fn difference(before: &Untyped, after: &Untyped) -> Option<Untyped> {
    if before == after {
        return None;
    }
    let (Some(old), Some(new)) = (members(before), members(after)) else { return Some(after.clone()) };
    if !same_type(before, after) {
        return Some(replacement(Some(before), after));
    }
    let told = new.get(&Name::Text(ODATA_TYPE.to_owned())).cloned();
    let mut changes = gone(&old, &new);
    for (name, value) in new.into_iter().filter(is_value) {
        let change = match old.get(&name) {
            Some(old) => difference(old, &value),
            None => Some(value),
        };
        changes.extend(change.map(|change| (name, change)));
    }
    if !changes.is_empty() {
        changes.extend(told.map(|told| (Name::Text(ODATA_TYPE.to_owned()), told)));
    }
    (!changes.is_empty()).then(|| object(changes))
}

pub(super) fn replacement(before: Option<&Untyped>, after: &Untyped) -> Untyped {
    let (Some(old), Some(new)) = (before.and_then(members), members(after)) else { return after.clone() };
    let mut all = gone(&old, &new);
    all.extend(new.into_iter().map(|(name, value)| {
        let value = replacement(old.get(&name), &value);
        (name, value)
    }));
    object(all)
}

pub(super) fn merged(before: Untyped, change: &Untyped) -> Untyped {
    let (Some(mut all), Some(changes)) = (members(&before), members(change)) else { return change.clone() };
    for (name, change) in changes {
        match all.remove(&name) {
            _ if change.is_null() => {}
            Some(old) => drop(all.insert(name, merged(old, &change))),
            None => drop(all.insert(name, change)),
        }
    }
    object(all)
}

/// `null` for each property that no longer has a value.
fn gone(before: &Members, after: &Members) -> Members {
    let is_gone = |name: &Name| after.get(name).is_none_or(|value| value.is_null());
    let names = before.iter().filter(|(name, value)| is_property(name) && !value.is_null() && is_gone(name));
    names.map(|(name, _)| (name.clone(), Untyped::default())).collect()
}

fn is_value((name, value): &(Name, Untyped)) -> bool {
    is_property(name) && !value.is_null()
}

/// Whether a name is that of a property. A client does not change annotations.
fn is_property(name: &Name) -> bool {
    !matches!(name, Name::Text(name) if name.contains('@'))
}

/// Whether the new value has the same type, as far as it states one.
fn same_type(before: &Untyped, after: &Untyped) -> bool {
    let name = |value: &Untyped| value.get(ODATA_TYPE)?.as_str().map(|name| bare(name).to_ascii_lowercase());
    name(after).is_none_or(|after| name(before) == Some(after))
}
