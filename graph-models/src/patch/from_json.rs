//! Reading a patch from JSON and checking it.

use serde_json::Value;

use super::body::{Change, ODATA_TYPE, PatchBody};
use super::error::{PatchError, PatchProblem, Refusal};
use super::near::near;
use super::near_name::NearName;
use crate::Untyped;
use crate::json::{self, Name};
use crate::reflect::{Accepts, Contents, Field, List, Object, TypeInfo, ValueRef, decode, decode_value, said_type};

/// Reads a patch according to the rules of [`Patch::from_json`](super::Patch::from_json), using an
/// empty model.
///
/// Also returns the names that are similar to documented ones.
pub(super) fn from_json(model: &mut dyn Object, json: Json<'_>) -> Result<(PatchBody, Vec<NearName>), PatchError> {
    let mut check = Check { path: Vec::new(), near: Vec::new(), problems: Vec::new() };
    let body = check.members(model, json).unwrap_or_else(|| {
        check.refuse(Refusal::NotAnObject);
        PatchBody::new(model.info())
    });
    if check.problems.is_empty() { Ok((body, check.near)) } else { Err(PatchError::new(check.problems)) }
}

/// The same, but similar names are problems.
pub(super) fn from_json_strict(model: &mut dyn Object, json: Json<'_>) -> Result<PatchBody, PatchError> {
    let (body, near) = from_json(model, json)?;
    if near.is_empty() {
        return Ok(body);
    }
    let problem = |near: NearName| {
        let refusal = Refusal::Unknown { type_name: near.model, near: Some(near.documented) };
        PatchProblem { path: near.path, refusal }
    };
    Err(PatchError::new(near.into_iter().map(problem).collect()))
}

/// The JSON to read.
#[derive(Clone, Copy)]
pub(super) enum Json<'a> {
    Value(&'a Value),
    /// What a `Value` cannot hold.
    Kept(&'a Untyped),
}

impl<'a> Json<'a> {
    pub(super) fn of(untyped: &'a Untyped) -> Self {
        match untyped.text() {
            None => Self::Value(untyped),
            Some(_) => Self::Kept(untyped),
        }
    }

    /// The JSON as a `Value`, or the nearest one.
    fn value(self) -> &'a Value {
        match self {
            Self::Value(value) => value,
            Self::Kept(untyped) => untyped,
        }
    }

    /// The change of a property that has no field; `None` for `null`.
    fn to_untyped(self) -> Option<Untyped> {
        match self {
            Self::Value(Value::Null) => None,
            Self::Value(value) => Some(value.clone().into()),
            Self::Kept(untyped) => Some(untyped.clone()),
        }
    }

    /// Decodes the JSON into a field. Returns whether it fits.
    fn decode(self, field: &mut dyn Field) -> bool {
        match self {
            Self::Value(value) => decode_value(field, value),
            Self::Kept(untyped) => decode(field, untyped),
        }
    }
}

/// The maximum number of problems for which a suggestion is searched for, since the names are
/// untrusted.
const GUESSES: usize = 32;

struct Check {
    path: Vec<String>,
    /// The names that are similar to documented ones.
    near: Vec<NearName>,
    problems: Vec<PatchProblem>,
}

impl Check {
    fn refuse(&mut self, refusal: Refusal) {
        self.problems.push(PatchProblem { path: self.path.concat(), refusal });
    }

    /// Runs `work` with one more name in the path.
    fn at<T>(&mut self, name: String, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name);
        let result = work(self);
        self.path.pop();
        result
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!(".{name}") }
    }

    /// Reads the members of an object; `None` if the JSON is not one.
    fn members(&mut self, object: &mut dyn Object, json: Json<'_>) -> Option<PatchBody> {
        let said = json.value().as_object()?.get(ODATA_TYPE).and_then(Value::as_str);
        let said = said.and_then(|said| object.info().derived_index(said));
        let said = said.and_then(|index| object.info().derived().get(index).copied()).unwrap_or(object.info());
        let mut body = PatchBody::new(object.info());
        match json {
            Json::Value(value) => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    self.at(self.below(name), |check| check.member(object, said, &mut body, name, Json::Value(value)));
                }
            }
            Json::Kept(untyped) => {
                for (name, value) in json::members(untyped).into_iter().flatten() {
                    self.at(self.below(name.as_str()), |check| match &name {
                        Name::Text(name) => check.member(object, said, &mut body, name, Json::of(&value)),
                        _ => check.refuse(Refusal::Unknown { type_name: said.name(), near: None }),
                    });
                }
            }
        }
        Some(body)
    }

    fn member(
        &mut self,
        object: &mut dyn Object,
        said: &'static TypeInfo,
        body: &mut PatchBody,
        name: &str,
        json: Json<'_>,
    ) {
        match (object.info().index_of(name), said.index_of(name)) {
            (Some(index), _) => {
                if let Some(change) = self.property(object, index, json) {
                    body.change(index, change);
                }
            }
            (None, Some(index)) if self.derived_property(said, index, json.value()) => {
                body.change_additional(name.to_owned(), json.to_untyped());
            }
            (None, None) if self.additional(said, name) => body.change_additional(name.to_owned(), json.to_untyped()),
            (None, _) => {}
        }
    }

    /// Whether a property that only a derived type has may be changed this way. Its value is not
    /// checked here: the patch of the derived type does that.
    fn derived_property(&mut self, said: &TypeInfo, index: usize, value: &Value) -> bool {
        let access = said.access(index);
        if !access.is_writable() {
            self.refuse(Refusal::NotWritable);
        } else if value.is_null() && !access.is_nullable() {
            self.refuse(Refusal::NotNullable);
        } else {
            return true;
        }
        false
    }

    fn property(&mut self, object: &mut dyn Object, index: usize, json: Json<'_>) -> Option<Change> {
        let info = object.info();
        if !info.access(index).is_writable() {
            self.refuse(Refusal::NotWritable);
            return None;
        }
        let Some(field) = object.field_mut(index) else {
            // The user's struct need not have all properties.
            self.refuse(Refusal::NotWritable);
            return None;
        };
        if json.value().is_null() {
            if !info.access(index).is_nullable() {
                self.refuse(Refusal::NotNullable);
            }
            return Some(Change::Clear);
        }
        if field.accepts() == Accepts::Object && json.value().is_object() {
            return self.members(field.object_mut()?, json).map(Change::Merge);
        }
        self.value(field, json)
    }

    fn value(&mut self, field: &mut dyn Field, json: Json<'_>) -> Option<Change> {
        if !json.decode(field) {
            self.misfit(field);
            return None;
        }
        if let Some(ValueRef::List(list)) = field.value_ref() {
            self.list(list);
        }
        Some(Change::Set(field.copied().into()))
    }

    fn misfit(&mut self, field: &dyn Field) {
        let expected = match field.accepts() {
            Accepts::List => format!("a collection, each element {}", field.expected()),
            _ => field.expected().to_owned(),
        };
        self.refuse(Refusal::Misfit { expected });
    }

    /// Whether an undocumented name is allowed.
    fn additional(&mut self, info: &'static TypeInfo, name: &str) -> bool {
        let known = match name.split_once('@') {
            // Otherwise a misspelt navigation property would be ignored silently.
            Some((property, "odata.bind")) => info.is_open() || info.is_bindable(property),
            Some(_) => true,
            None => info.is_open() && info.index_ignoring_case(name).is_none(),
        };
        if !known {
            let is_early = self.problems.len() < GUESSES;
            let near = is_early.then(|| near(info, name.split('@').next().unwrap_or(name))).flatten();
            self.refuse(Refusal::Unknown { type_name: info.name(), near });
        } else if !name.contains('@')
            && let Some(documented) = near(info, name)
        {
            self.near.push(NearName { path: self.path.concat(), model: info.name(), documented });
        }
        known
    }

    /// Looks for problems in the objects of a collection, which decoding ignores.
    fn list(&mut self, list: &dyn List) {
        for index in 0..list.len() {
            if let Some(ValueRef::Object(object)) = list.get(index) {
                self.at(format!("[{index}]"), |check| check.element(object));
            }
        }
    }

    fn element(&mut self, object: &dyn Object) {
        let info = object.info();
        let said = said_type(object).unwrap_or(info);
        let contents = Contents::with_unset(object);
        for (name, _) in contents.additional.iter() {
            self.at(self.below(name), |check| match info.index_of(name).and_then(|it| contents.get(it)) {
                Some(field) => check.misfit(field),
                None if said.index_of(name).is_some() => {}
                None => {
                    check.additional(said, name);
                }
            });
        }
        for (index, field) in contents.fields() {
            let (Some(name), Some(view)) = (info.property(index), field.value_ref()) else { continue };
            self.at(self.below(name), |check| match view {
                ValueRef::Object(nested) => check.element(nested),
                ValueRef::List(nested) => check.list(nested),
                _ => {}
            });
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::{Value, json};

    use crate::Patch;
    use crate::fixture::LanguageProficiencyPatch;

    fn problems(json: &Value) -> Vec<String> {
        match LanguageProficiencyPatch::from_json_strict(json) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn what_is_right_is_read_and_written_back() {
        let json = json!({
            "@odata.type": "#microsoft.graph.languageProficiency",
            "allowedAudiences": "somebody",
            "count": 1,
            "displayName": "x",
            "inference": { "confidenceScore": "INF", "hints": { "any": ["x"], "none": null } },
            "kinds": "spoken, other",
            "manager@odata.bind": "users/1",
            "note": null,
            "source": { "free": true },
            "tags": [],
            "translations": [{ "locale": "nb" }],
        });
        let (patch, near) = LanguageProficiencyPatch::from_json(&json).unwrap();
        assert_eq!(near, []);
        assert_eq!(serde_json::to_value(&patch).unwrap(), json);
        assert_eq!(serde_json::from_value::<LanguageProficiencyPatch>(json).unwrap(), patch);
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let json = json!({
            "ID": "1",
            "count": "many",
            "createdDateTime": "2014-01-01T00:00:00Z",
            "displayName": null,
            "id": "1",
            "inference": { "confidence": 1, "confidenceScore": true, "modelVersion": "1" },
            "managr@odata.bind": "users/1",
            "tags": "a",
            "translations": [{ "locale": "nb" }, { "locale": 1, "txt": "x" }],
            "unheardOf": 1,
        });
        assert_eq!(
            problems(&json),
            [
                "`ID` is not a property of microsoft.graph.languageProficiency; did you mean `id`?",
                "`count` must be an Int32",
                "`createdDateTime` is not writable",
                "`displayName` cannot be null",
                "`id` is not writable",
                "`inference.confidence` is not a property of microsoft.graph.inferenceData",
                "`inference.confidenceScore` must be a Double",
                "`inference.modelVersion` is not writable",
                "`managr@odata.bind` is not a property of microsoft.graph.languageProficiency; did you mean `manager`?",
                "`tags` must be a collection, each element a String",
                "`translations[1].locale` must be a String",
                "`translations[1].txt` is not a property of microsoft.graph.translation; did you mean `text`?",
                "`unheardOf` is not a property of microsoft.graph.languageProficiency",
            ]
        );
    }

    #[test]
    fn only_an_object_is_a_patch() {
        for json in [json!(null), json!([]), json!("x")] {
            assert_eq!(problems(&json), ["expected a JSON object"]);
        }
        assert_eq!(problems(&json!({ "inference": [] })), ["`inference` must be an object"]);
    }

    #[test]
    fn an_open_type_takes_any_name_but_a_documented_one() {
        let json = json!({ "inference": { "hints": { "whatever": 1, "Level": 2 } } });
        assert_eq!(
            problems(&json),
            ["`inference.hints.Level` is not a property of microsoft.graph.hintSet; did you mean `level`?"]
        );
    }

    #[test]
    fn names_that_are_nearly_documented_are_told_or_refused() {
        let json = json!({ "inference": { "hints": { "levle": 1, "level2": 2, "colour": 3 } } });
        let (patch, near) = LanguageProficiencyPatch::from_json(&json).unwrap();
        let near: Vec<String> = near.iter().map(ToString::to_string).collect();
        assert_eq!(near, ["`inference.hints.levle` is similar to `level` of microsoft.graph.hintSet"]);
        assert_eq!(serde_json::to_value(&patch).unwrap(), json);
        let expected = "`inference.hints.levle` is not a property of microsoft.graph.hintSet; did you mean `level`?";
        assert_eq!(problems(&json), [expected]);
        assert_eq!(serde_json::from_value::<LanguageProficiencyPatch>(json).unwrap_err().to_string(), expected);
    }

    #[test]
    fn names_however_long_and_many_are_answered_quickly() {
        assert_eq!(problems(&json!({ "n".repeat(1_000_000): 1 })).len(), 1);
        let many: serde_json::Map<_, _> = (0..100_000).map(|index| (format!("displayNam{index}"), json!(1))).collect();
        assert_eq!(problems(&many.into()).len(), 100_000);
    }
}
