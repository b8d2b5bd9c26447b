//! The smallest patch between two states of a model.

use std::collections::{BTreeMap, HashSet};

use super::body::{Change, PatchBody};
use super::left_out::{LeftOut, LeftOutReason};
use super::merge;
use crate::reflect::{Access, Contents, Field, Object, TypeInfo, ValueRef, bare, said_type};
use crate::{RequestError, Untyped};

/// Returns the smallest patch that turns `before` into `after`: see
/// [`Patch::between`](super::Patch::between).
pub(super) fn difference(before: &dyn Object, after: &dyn Object) -> PatchBody {
    Comparison { path: Vec::new(), left_out: None, whole: &[] }.object(before, after)
}

/// The same, but properties of the outermost object are sent whole: see
/// [`Patch::between_whole`](super::Patch::between_whole).
pub(super) fn difference_with_whole(before: &dyn Object, after: &dyn Object, whole: &[Option<usize>]) -> PatchBody {
    let mut body = Comparison { path: Vec::new(), left_out: None, whole }.object(before, after);
    if whole.contains(&None) {
        body.note_wrong("whole", RequestError::WholeOfNoField { model: after.info().name() });
    }
    body
}

/// The same, with the differences that the patch cannot express.
pub(super) fn difference_and_left_out(before: &dyn Object, after: &dyn Object) -> (PatchBody, Vec<LeftOut>) {
    let mut comparison = Comparison { path: Vec::new(), left_out: Some(Vec::new()), whole: &[] };
    let body = comparison.object(before, after);
    let mut left_out = comparison.left_out.unwrap_or_default();
    // A value that is replaced by one of another type is compared twice.
    let mut seen = HashSet::new();
    left_out.retain(|one| seen.insert(one.path.clone()));
    (body, left_out)
}

struct Comparison<'a> {
    /// The names of the properties that lead to the present object.
    path: Vec<&'static str>,
    /// The differences that the patch cannot express, if the caller asks for them.
    left_out: Option<Vec<LeftOut>>,
    /// The properties of the outermost object that are sent whole.
    whole: &'a [Option<usize>],
}

impl Comparison<'_> {
    /// Returns the changes that turn `before` into `after`, which is of the same type; with that
    /// type, if it is not the documented one.
    fn object(&mut self, before: &dyn Object, after: &dyn Object) -> PatchBody {
        let mut body = self.documented(before, after);
        self.additional(before, after, &mut body);
        if !body.is_empty() {
            announce(&mut body, after);
        }
        body
    }

    fn documented(&mut self, before: &dyn Object, after: &dyn Object) -> PatchBody {
        let (info, said) = (after.info(), said_type(after));
        let (before, after) = (&Contents::with_unset(before), &Contents::with_unset(after));
        let mut body = PatchBody::new(info);
        for (index, name) in info.properties().iter().enumerate() {
            let access = access(info, said, index);
            if access.is_writable() {
                let change = self.at(name, |comparison| comparison.property(before, after, index, access));
                change.into_iter().for_each(|change| body.change(index, change));
            } else if self.left_out.is_some() && differs(before, after, index, name) {
                self.leave_out(name, LeftOutReason::not_writable(access));
            }
        }
        body
    }

    /// Returns the change that turns one property of `before` into that of `after`.
    fn property(
        &mut self,
        before: &Contents<'_>,
        after: &Contents<'_>,
        index: usize,
        access: Access,
    ) -> Option<Change> {
        let (old, new, name) = (before.get(index)?, after.get(index)?, *self.path.last()?);
        if new.is_set() && old.same(new) {
            return None;
        }
        match (old.value_ref(), new.value_ref()) {
            (None, None) if misfit(before, index, name) == misfit(after, index, name) => None,
            (_, None) => match misfit(after, index, name) {
                Some(value) => Some(Change::Raw(value.clone())),
                None if access.is_nullable() => Some(Change::Clear),
                None => {
                    self.leave_out_this(LeftOutReason::NotNullable);
                    None
                }
            },
            (Some(ValueRef::Object(old)), Some(ValueRef::Object(object))) if self.is_whole(index, access) => {
                // A difference that cannot be written is no reason to send the rest.
                let differs = !same_type(old, object) || !self.object(old, object).is_empty();
                if differs { self.whole(new, object) } else { None }
            }
            (_, Some(ValueRef::Object(object))) if self.is_whole(index, access) => self.whole(new, object),
            (Some(ValueRef::Object(old)), Some(ValueRef::Object(object))) if same_type(old, object) => {
                let body = self.object(old, object);
                (!body.is_empty()).then_some(Change::Merge(body))
            }
            (Some(ValueRef::Object(old)), Some(ValueRef::Object(object))) => {
                self.replaced(old, new, object).map(Change::Merge)
            }
            (_, Some(ValueRef::Object(object))) => {
                let mut body = self.object(new.new_empty().object_mut()?, object);
                announce(&mut body, object);
                Some(Change::Merge(body))
            }
            (_, Some(_)) => Some(Change::Set(new.copied().into())),
        }
    }

    /// Whether a nested value is sent whole.
    fn is_whole(&self, index: usize, access: Access) -> bool {
        access.is_whole() || self.path.len() == 1 && self.whole.contains(&Some(index))
    }

    /// Returns the value that replaces the existing one. The properties in it that cannot be
    /// written have been reported, if they differ.
    fn whole(&mut self, field: &dyn Field, object: &dyn Object) -> Option<Change> {
        let left_out = self.left_out.take();
        let body = field.new_empty().object_mut().map(|empty| {
            let mut body = self.object(empty, object);
            announce(&mut body, object);
            Change::Merge(body.into_whole())
        });
        self.left_out = left_out;
        body
    }

    /// Returns the changes that turn a value into one of another type: everything in the new value,
    /// its type, and `null` for whatever else the old value had, also in nested values, which may
    /// have it from the base type.
    ///
    /// The service keeps what both types have from a base type unless it is mentioned (OData 4.01,
    /// 11.4.3, "Update an Entity").
    fn replaced(&mut self, old: &dyn Object, field: &dyn Field, new: &dyn Object) -> Option<PatchBody> {
        let (info, said) = (new.info(), said_type(new));
        let mut body = self.documented(field.new_empty().object_mut()?, new);
        let (before, after) = (Contents::with_unset(old), Contents::with_unset(new));
        for (index, name) in info.properties().iter().enumerate() {
            let (Some(field), access) = (after.get(index), access(info, said, index)) else { continue };
            if !access.is_writable() {
                continue;
            }
            let old_value = before.get(index).and_then(Field::value_ref);
            if let (Some(ValueRef::Object(old)), Some(ValueRef::Object(new))) = (old_value, field.value_ref()) {
                body.change(index, Change::Merge(self.at(name, |comparison| comparison.replaced(old, field, new))?));
            } else if !field.is_set()
                && misfit(&after, index, name).is_none()
                && has(&before, index, name)
                && access.is_nullable()
            {
                body.change(index, Change::Clear);
            }
        }
        self.replaced_additional(old, new, &mut body);
        if same_type(old, new) {
            announce(&mut body, new);
        } else {
            body.announce(|| new.additional().odata_type().map_or_else(|| format!("#{}", info.name()), str::to_owned));
        }
        Some(body)
    }

    /// Compares properties that the type does not document, but a derived type may. A property that
    /// is null is the same as none (OData 4.01, "open types").
    fn additional(&mut self, before: &dyn Object, after: &dyn Object, body: &mut PatchBody) {
        let said = said_type(after);
        let (before, after) = (undocumented(before), undocumented(after));
        for (name, value) in &after {
            let old = before.get(name).copied();
            if old != Some(*value) && self.may_change(said, name) {
                let change = old.map_or_else(|| Some((*value).clone()), |old| merge::difference(old, value));
                change.into_iter().for_each(|change| body.change_additional((*name).to_owned(), Some(change)));
            }
        }
        for name in before.keys().filter(|name| !after.contains_key(*name)) {
            if self.may_clear(said, name) {
                body.change_additional((*name).to_owned(), None);
            }
        }
    }

    /// The same for a value whose type has changed: properties that only the old type has disappear
    /// with it.
    fn replaced_additional(&mut self, old: &dyn Object, new: &dyn Object, body: &mut PatchBody) {
        let (said_before, said) = (said_type(old), said_type(new));
        let (before, after) = (undocumented(old), undocumented(new));
        for (name, value) in &after {
            if self.may_change(said, name) {
                body.change_additional((*name).to_owned(), Some(merge::replacement(before.get(name).copied(), value)));
            }
        }
        let documents = |said: Option<&TypeInfo>, name: &str| said.is_some_and(|said| said.index_of(name).is_some());
        for name in before.keys().filter(|name| !after.contains_key(*name)) {
            let is_gone = documents(said_before, name) && !documents(said, name);
            if !is_gone && self.may_clear(said, name) {
                body.change_additional((*name).to_owned(), None);
            }
        }
    }

    /// Whether a property that only a derived type documents may be set.
    fn may_change(&mut self, said: Option<&'static TypeInfo>, name: &str) -> bool {
        let Some((name, access)) = documented_by(said, name) else { return true };
        if !access.is_writable() {
            self.leave_out(name, LeftOutReason::not_writable(access));
        }
        access.is_writable()
    }

    /// Whether a property that only a derived type documents may be cleared.
    fn may_clear(&mut self, said: Option<&'static TypeInfo>, name: &str) -> bool {
        let Some((name, access)) = documented_by(said, name) else { return true };
        if !self.may_change(said, name) {
            return false;
        }
        if !access.is_nullable() {
            self.leave_out(name, LeftOutReason::NotNullable);
        }
        access.is_nullable()
    }

    fn at<T>(&mut self, name: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name);
        let result = work(self);
        self.path.pop();
        result
    }

    fn leave_out(&mut self, name: &'static str, reason: LeftOutReason) {
        self.at(name, |comparison| comparison.leave_out_this(reason));
    }

    fn leave_out_this(&mut self, reason: LeftOutReason) {
        if let Some(left_out) = &mut self.left_out {
            left_out.push(LeftOut { path: self.path.join("."), reason });
        }
    }
}

/// What a patch of a value may do with a property, according to the derived type that the value
/// names.
fn access(info: &TypeInfo, said: Option<&TypeInfo>, index: usize) -> Access {
    let own = info.access(index);
    let derived = said.and_then(|said| Some(said.access(said.index_of(info.property(index)?)?)));
    let access = derived.filter(|_| own.is_writable()).unwrap_or(own);
    if own.is_whole() { access.and(Access::WHOLE) } else { access }
}

/// Returns the property of a derived type.
fn documented_by(said: Option<&'static TypeInfo>, name: &str) -> Option<(&'static str, Access)> {
    let index = said?.index_of(name)?;
    Some((said?.property(index)?, said?.access(index)))
}

/// Whether the values of a property differ.
fn differs(before: &Contents<'_>, after: &Contents<'_>, index: usize, name: &str) -> bool {
    let (Some(old), Some(new)) = (before.get(index), after.get(index)) else { return false };
    !old.same(new) || misfit(before, index, name) != misfit(after, index, name)
}

/// Whether two values have the same type, documented or not.
fn same_type(a: &dyn Object, b: &dyn Object) -> bool {
    fn name(object: &dyn Object) -> &str {
        object.additional().odata_type().map_or(object.info().name(), bare)
    }
    name(a).eq_ignore_ascii_case(name(b))
}

/// Whether a value has the property with this index and name.
fn has(value: &Contents<'_>, index: usize, name: &str) -> bool {
    value.is_set(index) || misfit(value, index, name).is_some_and(|json| !json.is_null())
}

/// Returns the JSON that did not fit a property that is not set.
fn misfit<'a>(value: &Contents<'a>, index: usize, name: &str) -> Option<&'a Untyped> {
    if value.is_set(index) { None } else { value.additional.untyped(name) }
}

/// States the type of a value of a derived type. Without it, the service assumes the base type.
fn announce(body: &mut PatchBody, object: &dyn Object) {
    if let Some(said) = object.additional().odata_type().filter(|it| !object.info().is_named(it)) {
        body.announce(|| said.to_owned());
    }
}

/// Returns the properties that are neither documented, ignoring case, nor annotations, which a
/// client does not change.
fn undocumented(object: &dyn Object) -> BTreeMap<&str, &Untyped> {
    let is_property = |name: &str| !name.contains('@') && object.info().index_ignoring_case(name).is_none();
    let entries = object.additional().named_entries();
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
            json!({ "inference": { "@odata.type": "#x.derived", "hints": { "any": 1, "level": null }, "confidenceScore": null } })
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
