//! The body of a PATCH, and the change of each property in it. They name each other, so they are in one file.

use std::collections::BTreeMap;

use serde_json::Value;

use super::state::PatchState;
use crate::Untyped;
use crate::reflect::{Element, Field, TypeInfo};

/// The annotation that tells the type of a value.
pub(super) const ODATA_TYPE: &str = "@odata.type";

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
    /// Names that may not be written.
    refused: Vec<String>,
}

/// What a patch says of one property.
pub(super) enum Change {
    /// It becomes `null`.
    Clear,
    /// It becomes this value.
    Set(Box<dyn Field>),
    /// It becomes this JSON, which does not fit the documentation and came from the service.
    Raw(Value),
    /// Its own properties change.
    Merge(PatchBody),
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

    /// Changes properties of the property with this index. A body that says nothing is sent as `{}`.
    pub fn merge(&mut self, index: usize, body: Self) {
        self.change(index, Change::Merge(body));
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

    /// Says of which type the value is, unless that has been said.
    pub(super) fn announce(&mut self, odata_type: impl FnOnce() -> String) {
        if !self.additional.contains_key(ODATA_TYPE) {
            self.additional.insert(ODATA_TYPE.to_owned(), Some(odata_type().into()));
        }
    }

    /// Whether nothing is said. Of which type the value is (`@odata.type`) says nothing by itself.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Of how many properties something is said, including those that may not be written.
    #[must_use]
    pub fn len(&self) -> usize {
        let annotation = usize::from(self.additional.contains_key(ODATA_TYPE));
        self.changes.len() + self.additional.len() - annotation + self.refused.len()
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

    /// The path of the first value, this one or a nested one, whose type is abstract and of which no `@odata.type` says what it
    /// is; with the name of that type.
    pub(crate) fn untold_type(&self) -> Option<(String, &'static str)> {
        if self.info.is_abstract() && !self.additional.contains_key(ODATA_TYPE) {
            return Some((String::new(), self.info.name()));
        }
        self.documented().find_map(|(name, change)| {
            let Change::Merge(body) = change else { return None };
            let (path, abstract_type) = body.untold_type()?;
            let separator = if path.is_empty() { "" } else { "." };
            Some((format!("{name}{separator}{path}"), abstract_type))
        })
    }

    pub(super) fn additional(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        self.additional.iter().map(|(name, value)| (&**name, value.as_ref()))
    }

    /// The names and changes of documented properties.
    pub(super) fn documented(&self) -> impl Iterator<Item = (&'static str, &Change)> {
        self.changes.iter().filter_map(|(index, change)| Some((self.info.property(*index)?, change)))
    }

    /// The names that may not be written.
    pub(super) fn refused(&self) -> &[String] {
        &self.refused
    }
}

impl Clone for Change {
    fn clone(&self) -> Self {
        match self {
            Self::Clear => Self::Clear,
            Self::Set(field) => Self::Set(field.copied()),
            Self::Raw(value) => Self::Raw(value.clone()),
            Self::Merge(body) => Self::Merge(body.clone()),
        }
    }
}

impl PartialEq for Change {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Clear, Self::Clear) => true,
            (Self::Set(a), Self::Set(b)) => a.same(&**b),
            (Self::Raw(a), Self::Raw(b)) => a == b,
            (Self::Merge(a), Self::Merge(b)) => a == b,
            _ => false,
        }
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
