//! Applying a patch to a local copy of an object.

use super::body::{Change, ODATA_TYPE, PatchBody};
use super::merge::merged;
use crate::Untyped;
use crate::json::of_written;
use crate::reflect::{Field, Object, said_type};

/// Changes a model as the patch says. The model's type may be derived from the patch's type.
pub(super) fn apply(body: &PatchBody, object: &mut dyn Object) {
    apply_with(body, object, false);
}

/// The same for a model that is itself sent: it keeps the bindings of the patch.
pub(super) fn apply_bindings(body: &PatchBody, object: &mut dyn Object) {
    apply_with(body, object, true);
}

fn apply_with(body: &PatchBody, object: &mut dyn Object, is_sent: bool) {
    let said = body.additional().find(|(name, _)| *name == ODATA_TYPE).and_then(|(_, value)| value?.as_str());
    said.into_iter().for_each(|said| retype(object, said));
    let info = object.info();
    for (name, change) in body.documented() {
        let Some(index) = info.index_of(name) else {
            merge_additional(object, name, &of_written(change).unwrap_or_default());
            continue;
        };
        let Some(field) = object.field_mut(index) else { continue };
        let raw = change_field(field, change, is_sent);
        let Some(additional) = object.additional_mut() else { continue };
        additional.set_null(index, matches!(change, Change::Clear));
        // A misfit has been replaced.
        if !additional.is_empty() {
            additional.remove(name);
        }
        if let Some(value) = raw {
            additional.insert(name, value);
        }
    }
    for (name, value) in body.additional() {
        // Annotations are for the service, but the type of a value is kept.
        if name.contains('@') && name != ODATA_TYPE && !is_sent {
            continue;
        }
        match value {
            Some(value) => merge_additional(object, name, value),
            None => remove(object, name),
        }
    }
    if let Some(additional) = object.additional_mut().filter(|_| is_sent) {
        for (name, error) in body.wrong() {
            // No path has this form; the request that receives it reports an error.
            additional.insert(name, format!("/{{{error}}}"));
        }
    }
}

/// Changes a value that has no field, if the object stores such values.
fn merge_additional(object: &mut dyn Object, name: &str, change: &Untyped) {
    let Some(additional) = object.additional_mut() else { return };
    let before = additional.remove(name).unwrap_or_default();
    additional.insert(name, merged(before, change));
}

fn remove(object: &mut dyn Object, name: &str) {
    if let Some(additional) = object.additional_mut() {
        additional.remove(name);
    }
}

/// Changes the type of a value. It keeps the properties that both types document, and those that
/// neither does.
fn retype(object: &mut dyn Object, odata_type: &str) {
    let (info, before) = (object.info(), said_type(object));
    let after = info.derived_index(odata_type).and_then(|index| info.derived().get(index).copied()).unwrap_or(info);
    let Some(before) = before.filter(|before| before.name() != after.name()) else { return };
    let only_before = |name: &&&str| info.index_of(name).is_none() && after.index_of(name).is_none();
    before.properties().iter().filter(only_before).for_each(|name| remove(object, name));
}

/// Changes one property. Returns the JSON that its field cannot hold.
fn change_field(field: &mut dyn Field, change: &Change, is_sent: bool) -> Option<Untyped> {
    match change {
        Change::Clear => field.clear(),
        // In a derived type, the property may have another type.
        Change::Set(value) if !field.assign(&**value) => {
            field.clear();
            return of_written(change).ok();
        }
        Change::Set(_) => {}
        Change::Merge(nested) => {
            if nested.is_whole() {
                field.clear();
            }
            if let Some(object) = field.object_mut() {
                apply_with(nested, object, is_sent);
            }
        }
        Change::Raw(value) => {
            field.clear();
            return Some(value.clone());
        }
    }
    None
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::fixture::{LanguageProficiency, LanguageProficiencyPatch};
    use crate::{Model, Patch};

    fn applied(before: &str, patch: &Value) -> Value {
        let mut model: LanguageProficiency = serde_json::from_str(before).unwrap();
        LanguageProficiencyPatch::from_json_strict(patch).unwrap().apply(&mut model);
        serde_json::to_value(model).unwrap()
    }

    #[test]
    fn keep_clear_and_set() {
        let before = r#"{"displayName":"a","note":"b","tags":["c"],"count":1}"#;
        assert_eq!(
            applied(before, &json!({ "note": null, "tags": [], "count": 2 })),
            json!({ "displayName": "a", "note": null, "tags": [], "count": 2 })
        );
    }

    #[test]
    fn nested_values_merge_and_come_to_be() {
        let before = r#"{"inference":{"confidenceScore":0.5,"userHasVerifiedAccuracy":true}}"#;
        let patch = json!({ "inference": { "userHasVerifiedAccuracy": null, "hints": { "x": 1 } } });
        assert_eq!(
            applied(before, &patch),
            json!({ "inference": { "confidenceScore": 0.5, "userHasVerifiedAccuracy": null, "hints": { "x": 1 } } })
        );
        assert_eq!(applied("{}", &json!({ "inference": {} })), json!({ "inference": {} }));
    }

    #[test]
    fn a_misfit_is_replaced() {
        let before = r#"{"count":"many"}"#;
        assert_eq!(applied(before, &json!({ "count": 1 })), json!({ "count": 1 }));
        assert_eq!(applied(before, &json!({ "count": null })), json!({ "count": null }));
    }

    #[test]
    fn annotations_stay_away_from_the_copy() {
        let patch = json!({ "manager@odata.bind": "https://graph.microsoft.com/v1.0/users/1" });
        assert_eq!(applied("{}", &patch), json!({}));
    }

    #[test]
    fn a_cleared_property_is_null_in_the_copy() {
        let mut model = LanguageProficiency::default().with(|it| it.note = Some("x".into()));
        LanguageProficiencyPatch::new().clear_note().apply(&mut model);
        assert!(model.note.is_none() && model.is_null("note"));
    }
}
