//! The body of a PATCH.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::change::{Change, ShownChange};
use super::{Patch, PatchState};
use crate::Untyped;
use crate::reflect::Element;
use crate::reflect::{AnyModel, ShownJson, TypeInfo, type_name};

/// The body of a PATCH: what is said of each property, in the order of the type's table.
///
/// Generated patch types wrap one and give it only what the documentation allows. It keeps to that by itself too: a
/// property that may not be written makes writing the body an error and is never sent.
///
/// Absent properties keep their values, `null` clears, nested objects merge member by member, collections are
/// replaced whole (OData 4.01, "Update an Entity").
#[derive(Clone)]
pub struct PatchBody {
    info: &'static TypeInfo,
    changes: BTreeMap<usize, Change>,
    /// Annotations and properties without a field; nothing stands for `null`.
    additional: BTreeMap<String, Option<Value>>,
    /// NameTable that may not be written.
    refused: Vec<String>,
}

impl PatchBody {
    /// The body that says nothing.
    #[must_use]
    pub const fn new(info: &'static TypeInfo) -> Self {
        Self { info, changes: BTreeMap::new(), additional: BTreeMap::new(), refused: Vec::new() }
    }

    /// The table of the type that this is a patch of.
    #[must_use]
    pub fn info(&self) -> &'static TypeInfo {
        self.info
    }

    /// Sets the property with this index.
    pub fn set<T: Element>(&mut self, index: usize, value: T) {
        self.change(index, Change::Set(Box::new(Some(value))));
    }

    /// Sets the collection with this index.
    pub fn set_list<T: Element, I: Iterator<Item = T>>(&mut self, index: usize, values: I) {
        self.change(index, Change::Set(Box::new(Some(values.collect::<Vec<T>>()))));
    }

    /// Changes properties of the property with this index. A patch that says nothing is sent as `{}`.
    pub fn set_patch<P: Patch>(&mut self, index: usize, mut patch: P) {
        let empty = Self::new(patch.body().info);
        let body = std::mem::replace(patch.body_mut(), empty);
        self.change(index, Change::Merge(body));
    }

    /// Changes properties of the property with this index, in whose place may stand a value of a derived type. A patch
    /// of a derived type says so (`@odata.type`), and the value becomes one of that type.
    pub fn set_any_patch<A: AnyModel, P: Patch<Model: Into<A>>>(&mut self, index: usize, mut patch: P) {
        let body = patch.body_mut();
        if body.info.name() != A::INFO.name() && !body.additional.contains_key("@odata.type") {
            body.set_additional("@odata.type", format!("#{}", body.info.name()));
        }
        self.set_patch(index, patch);
    }

    /// Clears the property with this index.
    pub fn clear(&mut self, index: usize) {
        self.change(index, Change::Clear);
    }

    /// Sets a property that is not documented, of an open type, or an annotation; `null` clears it.
    ///
    /// The name of a documented property, in whatever case, is refused: it has setters of its own.
    pub fn set_additional(&mut self, name: impl Into<String>, value: impl Into<Untyped>) {
        let value = value.into().into_value();
        self.change_additional(name.into(), (!value.is_null()).then_some(value));
    }

    /// Clears a property that is not documented.
    pub fn clear_additional(&mut self, name: impl Into<String>) {
        self.change_additional(name.into(), None);
    }

    fn change_additional(&mut self, name: String, value: Option<Value>) {
        if self.info.index_ignoring_case(&name).is_some() {
            self.refused.push(name);
        } else {
            self.additional.insert(name, value);
        }
    }

    pub(super) fn change(&mut self, index: usize, change: Change) {
        if self.info.access(index).is_writable() {
            self.changes.insert(index, change);
        } else {
            self.refused.push(self.info.property(index).unwrap_or("a property that does not exist").to_owned());
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Of how many properties something is said, including those that may not be written.
    #[must_use]
    pub fn len(&self) -> usize {
        self.changes.len() + self.additional.len() + self.refused.len()
    }

    /// What is said of the property with this name in JSON.
    #[must_use]
    pub fn state(&self, name: &str) -> PatchState {
        let documented = self.info.index_of(name).and_then(|index| self.changes.get(&index));
        match (documented, self.additional.get(name)) {
            (Some(Change::Clear), _) | (None, Some(None)) => PatchState::Clear,
            (Some(_), _) | (None, Some(Some(_))) => PatchState::Set,
            (None, None) => PatchState::Keep,
        }
    }

    pub(super) fn changes(&self) -> impl Iterator<Item = (usize, &Change)> {
        self.changes.iter().map(|(index, change)| (*index, change))
    }

    pub(super) fn additional(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        self.additional.iter().map(|(name, value)| (&**name, value.as_ref()))
    }

    /// The names and changes of documented properties.
    pub(super) fn documented(&self) -> impl Iterator<Item = (&'static str, &Change)> {
        self.changes().filter_map(|(index, change)| Some((self.info.property(index)?, change)))
    }
}

impl PartialEq for PatchBody {
    fn eq(&self, other: &Self) -> bool {
        self.info.name() == other.info.name()
            && self.changes == other.changes
            && self.additional == other.additional
            && self.refused == other.refused
    }
}

/// Writes exactly what was said: `@odata.type` if there is one, other annotations of the object, documented
/// properties, the rest.
impl Serialize for PatchBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(name) = self.refused.first() {
            let error = format!("`{name}` of {} cannot be written by this patch", self.info.name());
            return Err(S::Error::custom(error));
        }
        let (annotations, rest): (Vec<_>, Vec<_>) =
            self.additional().partition(|(name, _)| name.starts_with("@odata."));
        let (kind, annotations): (Vec<_>, Vec<_>) =
            annotations.into_iter().partition(|(name, _)| *name == "@odata.type");
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in kind.into_iter().chain(annotations) {
            map.serialize_entry(name, &value)?;
        }
        for (name, change) in self.documented() {
            map.serialize_entry(name, change)?;
        }
        for (name, value) in rest {
            map.serialize_entry(name, &value)?;
        }
        map.end()
    }
}

impl fmt::Debug for PatchBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// Prints a patch like a struct with what it says, under the properties' names in JSON.
///
/// # Errors
/// Those of the formatter.
pub fn debug(body: &PatchBody, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(&format!("{}Patch", type_name(body.info)));
    for (name, change) in body.documented() {
        output.field(name, &ShownChange(name, change));
    }
    for (name, value) in body.additional() {
        output.field(name, &ShownJson::of(name, value.unwrap_or(&Value::Null)));
    }
    for name in &body.refused {
        output.field(name, &format_args!("<refused>"));
    }
    output.finish()
}
