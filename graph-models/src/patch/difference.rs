//! The smallest patch between two states of a model.

use std::collections::BTreeMap;

use serde_json::Value;

use super::PatchBody;
use super::change::Change;
use crate::reflect::{Field, ValueRef};
use crate::reflect::{Object, bare};

/// The smallest patch that makes `after` of `before`: see [`Patch::between`](super::Patch::between).
pub(super) fn difference(before: &dyn Object, after: &dyn Object) -> PatchBody {
    let mut body = documented(before, after);
    additional(before, after, &mut body);
    body
}

/// What makes the documented properties of `after` of those of `before`, which is of the same type.
fn documented(before: &dyn Object, after: &dyn Object) -> PatchBody {
    let info = after.info();
    let mut body = PatchBody::new(info);
    for index in (0..info.properties().len()).filter(|index| info.access(*index).is_writable()) {
        if let Some(change) = property(before, after, index) {
            body.change(index, change);
        }
    }
    body
}

/// What makes one property of `after` of that of `before`.
fn property(before: &dyn Object, after: &dyn Object, index: usize) -> Option<Change> {
    let (old, new) = (before.field(index)?, after.field(index)?);
    if new.is_set() && old.same(new) {
        return None;
    }
    match (old.value_ref(), new.value_ref()) {
        (None, None) if misfit(before, index) == misfit(after, index) => None,
        (_, None) => match misfit(after, index) {
            Some(value) => Some(Change::Raw(value.clone())),
            None => after.info().access(index).is_nullable().then_some(Change::Clear),
        },
        (Some(ValueRef::Object(old)), Some(ValueRef::Object(new))) if same_type(old, new) => {
            let body = difference(old, new);
            (!body.is_empty()).then(|| Change::Merge(typed(body, new)))
        }
        (Some(ValueRef::Object(old)), Some(ValueRef::Object(object))) => replaced(old, new, object).map(Change::Merge),
        (_, Some(ValueRef::Object(object))) => {
            let mut blank = new.new_empty();
            let body = difference(blank_like(&mut *blank, object)?, object);
            Some(Change::Merge(typed(body, object)))
        }
        (_, Some(_)) => Some(Change::Set(new.copied())),
    }
}

/// Whether two values are of the same type, which need not be one that is documented.
fn same_type(a: &dyn Object, b: &dyn Object) -> bool {
    fn name(object: &dyn Object) -> &str {
        let said = object.additional().odata_type().map(bare);
        said.filter(|said| !object.info().is_named(said)).unwrap_or(object.info().name())
    }
    a.info().name() == b.info().name() && name(a).eq_ignore_ascii_case(name(b))
}

/// An empty value of the same type as the one that stands in the field, in an empty field of its kind.
fn blank_like<'a>(blank: &'a mut dyn Field, object: &dyn Object) -> Option<&'a dyn Object> {
    let blank = blank.object_mut()?;
    blank.retype(object.info().name());
    Some(blank)
}

/// What makes of a value one of another type: all of the new one, its type, and `null` for what the old one had besides, in
/// its nested values too, which may have had it from the base type.
///
/// The service keeps what both types have from a base type and is not named (OData 4.01, 11.4.3, "Update an Entity").
fn replaced(old: &dyn Object, field: &dyn Field, new: &dyn Object) -> Option<PatchBody> {
    let info = new.info();
    let mut body = documented(blank_like(&mut *field.new_empty(), new)?, new);
    for (index, name) in info.properties().iter().enumerate().filter(|(index, _)| info.access(*index).is_writable()) {
        let Some(field) = new.field(index) else { continue };
        let old_field = old.info().index_of(name).and_then(|index| old.field(index));
        if let (Some(ValueRef::Object(old)), Some(ValueRef::Object(new))) =
            (old_field.and_then(Field::value_ref), field.value_ref())
        {
            body.change(index, Change::Merge(replaced(old, field, new)?));
        } else if !field.is_set() && misfit(new, index).is_none() && has(old, name) && info.access(index).is_nullable()
        {
            body.change(index, Change::Clear);
        }
    }
    additional(old, new, &mut body);
    if same_type(old, new) {
        return Some(typed(body, new));
    }
    let said = new.additional().odata_type().map_or_else(|| format!("#{}", info.name()), str::to_owned);
    body.set_additional("@odata.type", said);
    Some(body)
}

/// Whether a value has a property with this name, documented or not.
fn has(object: &dyn Object, name: &str) -> bool {
    let field = object.info().index_of(name).and_then(|index| object.field(index));
    field.is_some_and(Field::is_set) || object.additional().get(name).is_some_and(|value| !value.is_null())
}

/// The JSON that did not fit a property which is not set.
fn misfit(object: &dyn Object, index: usize) -> Option<&Value> {
    let is_set = object.field(index).is_some_and(Field::is_set);
    let name = object.info().property(index).filter(|_| !is_set)?;
    object.additional().get(name)
}

/// Says of a nested value of a derived type what it is, without which the service takes it for its base.
fn typed(mut body: PatchBody, object: &dyn Object) -> PatchBody {
    let info = object.info();
    if let Some(odata_type) = object.additional().odata_type().filter(|it| !info.is_named(it)) {
        body.set_additional("@odata.type", odata_type);
    } else if object.derived().is_some() {
        body.set_additional("@odata.type", format!("#{}", info.name()));
    }
    body
}

/// Compares the properties that are not documented. One that is null is the same as none (OData 4.01, "open types").
fn additional(before: &dyn Object, after: &dyn Object, body: &mut PatchBody) {
    let info = after.info();
    let (before, after) = (undocumented(before), undocumented(after));
    for (name, value) in &after {
        if before.get(name) != Some(value) {
            body.set_additional(*name, (*value).clone());
        }
    }
    // The other type may document what is unknown to this one.
    let is_known = |name: &str| info.index_ignoring_case(name).is_some();
    for name in before.keys().filter(|name| !after.contains_key(*name) && !is_known(name)) {
        body.clear_additional(*name);
    }
}

/// The properties that are neither documented, in whatever case, nor annotations, which are not the client's to change.
fn undocumented(object: &dyn Object) -> BTreeMap<&str, &Value> {
    let is_property = |name: &str| !name.contains('@') && object.info().index_ignoring_case(name).is_none();
    let entries = object.additional().iter();
    entries.filter(|(name, value)| is_property(name) && !value.is_null()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::Patch;
    use crate::fixture::{LanguageProficiency, LanguageProficiencyPatch};

    fn read(json: &Value) -> LanguageProficiency {
        serde_json::from_value(json.clone()).unwrap()
    }

    /// The patch, after checking that it does what it is for.
    fn between(before: &Value, after: &Value) -> Value {
        let (mut before, after) = (read(before), read(after));
        let patch = LanguageProficiencyPatch::between(&before, &after);
        patch.apply(&mut before);
        let rest = LanguageProficiencyPatch::between(&before, &after);
        assert!(rest.is_empty(), "{rest:?}");
        serde_json::to_value(patch).unwrap()
    }

    #[test]
    fn only_what_differs_and_may_be_written() {
        let before = json!({ "id": "1", "displayName": "a", "note": "b", "count": 1, "createdDateTime": "2014-01-01T00:00:00Z" });
        let after = json!({ "id": "2", "displayName": "c", "count": 1, "createdDateTime": "2015-01-01T00:00:00Z" });
        assert_eq!(between(&before, &after), json!({ "displayName": "c", "note": null }));
        assert_eq!(between(&before, &before), json!({}));
    }

    #[test]
    fn what_cannot_be_null_is_kept() {
        let (before, after) = (read(&json!({ "displayName": "a" })), read(&json!({})));
        assert!(LanguageProficiencyPatch::between(&before, &after).is_empty());
    }

    #[test]
    fn nested_values_give_nested_patches() {
        let before = json!({ "inference": { "confidenceScore": 0.5, "userHasVerifiedAccuracy": true } });
        let after = json!({ "inference": { "confidenceScore": 0.75, "userHasVerifiedAccuracy": true } });
        assert_eq!(between(&before, &after), json!({ "inference": { "confidenceScore": 0.75 } }));
        assert_eq!(between(&json!({}), &after), after);
        assert_eq!(between(&after, &json!({})), json!({ "inference": null }));
        assert_eq!(between(&json!({}), &json!({ "inference": {} })), json!({ "inference": {} }));
    }

    #[test]
    fn nested_values_keep_to_their_own_table() {
        let before = json!({ "inference": { "modelVersion": "1" } });
        let after = json!({ "inference": { "modelVersion": "2" } });
        assert_eq!(between(&before, &after), json!({}));
    }

    #[test]
    fn a_nested_value_of_a_derived_type_says_so() {
        let before = json!({ "inference": { "@odata.type": "#x.derived", "confidenceScore": 0.5 } });
        let after = json!({ "inference": { "@odata.type": "#x.derived", "confidenceScore": 0.75 } });
        assert_eq!(between(&before, &after), after);
        let other = json!({ "inference": { "@odata.type": "#x.other", "confidenceScore": 0.75 } });
        assert_eq!(between(&after, &other), other);
        assert_eq!(between(&before, &before), json!({}));
    }

    #[test]
    fn a_value_of_another_type_keeps_nothing_in_its_nested_values() {
        let before = json!({ "inference": { "hints": { "level": 3, "any": 1 }, "confidenceScore": 1.5 } });
        let after = json!({ "inference": { "@odata.type": "#x.derived", "hints": { "any": 1 } } });
        assert_eq!(
            between(&before, &after),
            json!({ "inference": { "@odata.type": "#x.derived", "hints": { "level": null }, "confidenceScore": null } })
        );
    }

    #[test]
    fn collections_are_replaced_whole() {
        let before = json!({ "tags": ["a", "b"], "translations": [{ "locale": "nb" }] });
        let after = json!({ "tags": ["a"], "translations": [{ "locale": "nb", "text": "x" }] });
        assert_eq!(between(&before, &after), after);
    }

    #[test]
    fn properties_that_are_not_documented_count_and_annotations_do_not() {
        let before = json!({ "@odata.etag": "1", "x": { "a": 1 }, "y": 1, "z": 1, "y@odata.type": "#Int32" });
        let after = json!({ "@odata.etag": "2", "x": { "a": 2 }, "z": 1, "w": "new" });
        assert_eq!(between(&before, &after), json!({ "x": { "a": 2 }, "y": null, "w": "new" }));
    }

    #[test]
    fn misfits_are_compared_as_json() {
        let misfit = json!({ "count": "many" });
        assert_eq!(between(&json!({ "count": 1 }), &misfit), misfit);
        assert_eq!(between(&misfit, &misfit), json!({}));
        assert_eq!(between(&misfit, &json!({ "count": 1 })), json!({ "count": 1 }));
        assert_eq!(between(&misfit, &json!({})), json!({ "count": null }));
    }

    #[test]
    fn equal_instants_are_no_difference() {
        let before = json!({ "reviewDateTime": "2014-01-01T00:00:00Z" });
        let after = json!({ "reviewDateTime": "2014-01-01T01:00:00+01:00" });
        assert_eq!(between(&before, &after), json!({}));
    }

    #[test]
    fn from_model_sets_all_that_may_be_written() {
        let model = read(
            &json!({ "id": "1", "displayName": "a", "inference": { "confidenceScore": 1.5, "modelVersion": "1" } }),
        );
        assert_eq!(
            serde_json::to_value(LanguageProficiencyPatch::from_model(&model)).unwrap(),
            json!({ "displayName": "a", "inference": { "confidenceScore": 1.5 } })
        );
    }
}
