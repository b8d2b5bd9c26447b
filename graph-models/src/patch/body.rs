//! The body of a PATCH, and the change of each property in it. The two refer to each other, so they
//! are in one file.

use super::near::near;
use super::refused_name::{NameReason, RefusedName};
use super::rest::Rest;
use super::state::PatchState;
use super::untold::{below, untold_field};
use super::value::Value;
use crate::reflect::{Access, Element, TypeInfo};
use crate::{Reference, RequestError, Untyped};

/// The annotation that names the type of a value.
pub(super) const ODATA_TYPE: &str = "@odata.type";

/// The body of a PATCH request: the change of each property, in the order of the type's table.
///
/// Generated patch types wrap a body and only expose the changes that the reference allows. The
/// body checks this as well: if it contains a property that must not be written, serializing it is
/// an error and nothing is sent.
///
/// Properties that the body does not mention keep their values, `null` clears a property, nested
/// objects are merged member by member, and collections are replaced as a whole (OData 4.01,
/// "Update an Entity").
#[derive(Clone)]
pub struct PatchBody {
    info: &'static TypeInfo,
    /// Whether the value replaces another one, instead of being merged into it.
    is_whole: bool,
    /// Sorted by the properties' indices.
    changes: Vec<(usize, Change)>,
    /// Boxed, since few bodies have it.
    rest: Option<Box<Rest>>,
    /// The access that the type's table must grant for a property to be written.
    needed: Access,
}

/// The change of one property.
pub(super) enum Change {
    /// It becomes `null`.
    Clear,
    /// It becomes this value.
    Set(Value),
    /// It becomes this JSON, which does not match the reference but comes from the service.
    Raw(Untyped),
    /// Its own properties change.
    Merge(PatchBody),
}

impl PatchBody {
    /// Creates an empty body.
    #[must_use]
    pub const fn new(info: &'static TypeInfo) -> Self {
        Self::that_needs(Access::WRITABLE, info)
    }

    /// Creates an empty body for a request that creates an object.
    ///
    /// It accepts the properties that may be set on creation, whereas [`new`](PatchBody::new)
    /// accepts those that a PATCH may change.
    #[must_use]
    pub const fn of_new(info: &'static TypeInfo) -> Self {
        Self::that_needs(Access::CREATABLE, info)
    }

    const fn that_needs(needed: Access, info: &'static TypeInfo) -> Self {
        Self { info, is_whole: false, changes: Vec::new(), rest: None, needed }
    }

    /// Sets a property that is required to create an object.
    pub fn require<T: Element>(&mut self, name: &'static str, value: T) {
        self.require_change(name, Change::Set(Value::new(Some(value))));
    }

    /// Sets a collection that is required to create an object.
    pub fn require_list<T: Element>(&mut self, name: &'static str, values: Vec<T>) {
        self.require_change(name, Change::Set(Value::new(Some(values))));
    }

    /// Sets a nested value that is required to create an object.
    pub fn require_nested(&mut self, name: &'static str, body: Self) {
        self.require_change(name, Change::Merge(body));
    }

    /// If the rest of the body sets the property as well, both values must be equal.
    fn require_change(&mut self, name: &'static str, change: Change) {
        let index = self.info.index_of(name);
        match index.and_then(|index| self.change_of(index)) {
            Some(other) if *other != change => self.refuse(name.to_owned(), Some(name), NameReason::SetTwice),
            _ => self.change(index.unwrap_or(usize::MAX), change),
        }
    }

    /// The name of the Rust type that wraps this body.
    pub(super) fn type_name(&self, model: &str) -> String {
        if self.needed == Access::CREATABLE { format!("New{model}") } else { format!("{model}Patch") }
    }

    /// Returns the table of the type that the body belongs to.
    #[must_use]
    pub fn info(&self) -> &'static TypeInfo {
        self.info
    }

    /// Sets the property with this index.
    pub fn set<T: Element>(&mut self, index: usize, value: T) {
        self.change(index, Change::Set(Value::new(Some(value))));
    }

    /// Sets the collection with this index.
    pub fn set_list<T: Element, I: Iterator<Item = T>>(&mut self, index: usize, values: I) {
        self.change(index, Change::Set(Value::new(Some(values.collect::<Vec<T>>()))));
    }

    /// Merges a body into the property with this index. An empty body is sent as `{}`.
    pub fn merge(&mut self, index: usize, body: Self) {
        self.change(index, Change::Merge(body));
    }

    /// Converts the body to one that replaces the existing value of a property, instead of being
    /// merged into it: see [`Whole`](crate::Whole).
    #[must_use]
    pub fn into_whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// Records an error in a value that the patch is built from.
    pub(super) fn note_wrong(&mut self, name: &str, error: RequestError) {
        self.rest_mut().wrong.insert(name.to_owned(), error);
    }

    /// Clears the property with this index (`null`).
    pub fn clear(&mut self, index: usize) {
        self.change(index, Change::Clear);
    }

    /// Binds a navigation property to an object (`name@odata.bind`). If the reference is invalid,
    /// serializing the body is an error.
    pub fn bind<M>(&mut self, property: &str, reference: Reference<M>) {
        self.bind_json(property, reference.as_str().map(Untyped::from));
    }

    /// Binds a navigation property that is a collection to several objects.
    pub fn bind_list<M>(&mut self, property: &str, references: impl IntoIterator<Item = Reference<M>>) {
        let places = references.into_iter().map(|reference| reference.as_str().map(serde_json::Value::from));
        let places: Result<Vec<_>, RequestError> = places.collect();
        self.bind_json(property, places.map(|places| serde_json::Value::from(places).into()));
    }

    fn bind_json(&mut self, property: &str, json: Result<Untyped, RequestError>) {
        let name = format!("{property}@odata.bind");
        match json {
            Ok(json) => self.change_additional(name, Some(json)),
            Err(error) => drop(self.rest_mut().wrong.insert(name, error)),
        }
    }

    /// Sets an undocumented property of an open type, or an annotation; `null` clears it.
    ///
    /// The name must not be that of a documented property, in any case, or
    /// [similar](NameReason::Near) to one: building the request then is an error, because
    /// documented properties have setters.
    pub fn set_additional(&mut self, name: impl Into<String>, value: impl Into<Untyped>) {
        let value = value.into();
        self.change_by_name(name.into(), (!value.is_null()).then_some(value));
    }

    /// Clears an undocumented property. For names that are refused, see
    /// [`set_additional`](PatchBody::set_additional).
    pub fn clear_additional(&mut self, name: impl Into<String>) {
        self.change_by_name(name.into(), None);
    }

    /// Sets a property with exactly this name, even if it is similar to a documented one or
    /// documented itself; the value then replaces that of a setter. Only properties that must not
    /// be written are refused.
    pub fn set_verbatim(&mut self, name: impl Into<String>, value: impl Into<Untyped>) {
        let value = value.into();
        self.change_verbatim(name.into(), (!value.is_null()).then_some(value));
    }

    /// Clears a property with exactly this name.
    pub fn clear_verbatim(&mut self, name: impl Into<String>) {
        self.change_verbatim(name.into(), None);
    }

    fn change_by_name(&mut self, name: String, value: Option<Untyped>) {
        let Some(index) = self.info.index_ignoring_case(&name) else {
            self.change_additional(name.clone(), value);
            if !name.contains('@') {
                self.rest_mut().by_name.insert(name);
            }
            return;
        };
        let is_writable = self.is_allowed(index);
        let reason = if is_writable { NameReason::HasSetter } else { NameReason::NotWritable };
        self.refuse(name, self.info.property(index), reason);
    }

    fn change_verbatim(&mut self, name: String, value: Option<Untyped>) {
        match self.info.index_of(&name) {
            Some(index) if !self.is_allowed(index) => {
                self.refuse(name, self.info.property(index), NameReason::NotWritable);
            }
            Some(index) => self.insert(index, value.map_or(Change::Clear, Change::Raw)),
            None => self.change_additional(name, value),
        }
    }

    /// Changes a property whose name need not be checked.
    pub(super) fn change_additional(&mut self, name: String, value: Option<Untyped>) {
        let rest = self.rest_mut();
        rest.by_name.remove(&name);
        rest.wrong.remove(&name);
        rest.additional.insert(name, value);
    }

    pub(super) fn change(&mut self, index: usize, change: Change) {
        if self.is_allowed(index) {
            self.insert(index, change);
        } else {
            let name = self.info.property(index).unwrap_or("a property that does not exist");
            self.refuse(name.to_owned(), Some(name), NameReason::NotWritable);
        }
    }

    fn insert(&mut self, index: usize, change: Change) {
        if self.changes.capacity() == 0 {
            // A patch says little, so that one allocation does.
            self.changes.reserve(8);
        }
        match self.place_of(index).map(|at| self.changes.get_mut(at)) {
            Ok(Some(before)) => before.1 = change,
            Ok(None) => self.changes.push((index, change)),
            Err(at) => self.changes.insert(at, (index, change)),
        }
    }

    fn change_of(&self, index: usize) -> Option<&Change> {
        let at = self.place_of(index).ok()?;
        self.changes.get(at).map(|(_, change)| change)
    }

    /// The position of a property's change, or where to insert it.
    fn place_of(&self, index: usize) -> Result<usize, usize> {
        self.changes.binary_search_by_key(&index, |(other, _)| *other)
    }

    fn rest(&self) -> &Rest {
        static NOTHING: Rest = Rest::new();
        self.rest.as_deref().unwrap_or(&NOTHING)
    }

    fn rest_mut(&mut self) -> &mut Rest {
        self.rest.get_or_insert_default()
    }

    fn is_allowed(&self, index: usize) -> bool {
        self.info.access(index).contains(self.needed)
    }

    fn refuse(&mut self, path: String, documented: Option<&'static str>, reason: NameReason) {
        let model = self.info.name();
        self.rest_mut().refused.push(RefusedName { path, model, documented, reason });
    }

    /// States the type of the value, unless it is already stated.
    pub(super) fn announce(&mut self, odata_type: impl FnOnce() -> String) {
        if !self.says_type() {
            self.rest_mut().additional.insert(ODATA_TYPE.to_owned(), Some(odata_type().into()));
        }
    }

    /// Whether the type of the value is stated (`@odata.type`).
    pub(crate) fn says_type(&self) -> bool {
        self.rest().additional.contains_key(ODATA_TYPE)
    }

    /// Returns `true` if the body contains no changes. A type (`@odata.type`) alone is not a
    /// change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the number of changes, including those of properties that must not be written.
    #[must_use]
    pub fn len(&self) -> usize {
        let Rest { additional, refused, wrong, by_name: _ } = self.rest();
        let annotation = usize::from(self.says_type());
        self.changes.len() + additional.len() - annotation + refused.len() + wrong.len()
    }

    /// Returns the change of the property with this name in JSON.
    #[must_use]
    pub fn state(&self, name: &str) -> PatchState {
        let documented = self.info.index_of(name).and_then(|index| self.change_of(index));
        match (documented, self.rest().additional.get(name)) {
            (Some(Change::Clear), _) | (None, Some(None)) => PatchState::Clear,
            (Some(_), _) | (None, Some(Some(_))) => PatchState::Set,
            (None, None) => PatchState::Keep,
        }
    }

    /// The path of the first value, this one or a nested one, whose type is abstract and that has
    /// no `@odata.type`; with the name of that type.
    pub(crate) fn untold_type(&self) -> Option<(String, &'static str)> {
        if self.info.is_abstract() && !self.says_type() {
            return Some((String::new(), self.info.name()));
        }
        self.documented().find_map(|(name, change)| {
            let (path, abstract_type) = match change {
                Change::Merge(body) => body.untold_type()?,
                Change::Set(value) => return untold_field(name, &**value),
                Change::Clear | Change::Raw(_) => return None,
            };
            Some((below(name, &path), abstract_type))
        })
    }

    pub(super) fn additional(&self) -> impl Iterator<Item = (&str, Option<&Untyped>)> {
        self.rest().additional.iter().map(|(name, value)| (&**name, value.as_ref()))
    }

    /// The names and changes of documented properties.
    pub(super) fn documented(&self) -> impl Iterator<Item = (&'static str, &Change)> {
        self.changes.iter().filter_map(|(index, change)| Some((self.info.property(*index)?, change)))
    }

    /// The names that must not be written.
    pub(super) fn refused(&self) -> &[RefusedName] {
        &self.rest().refused
    }

    /// The errors in the values that the body was built from.
    pub(super) fn wrong(&self) -> impl Iterator<Item = (&str, &RequestError)> {
        self.rest().wrong.iter().map(|(name, error)| (&**name, error))
    }

    /// The first name, here or in a nested value, that a patch does not accept. Whether a name is
    /// similar to a documented one depends on the stated type of the value, so this is decided
    /// last.
    pub(crate) fn refused_name(&self) -> Option<RefusedName> {
        self.refused().first().cloned().or_else(|| self.near_name()).or_else(|| {
            self.documented().find_map(|(name, change)| {
                let Change::Merge(body) = change else { return None };
                Some(body.refused_name()?.below(name))
            })
        })
    }

    /// The first invalid reference, here or in a nested value.
    pub(crate) fn problem(&self) -> Option<&RequestError> {
        self.rest().wrong.values().next().or_else(|| {
            self.changes
                .iter()
                .find_map(|(_, change)| if let Change::Merge(body) = change { body.problem() } else { None })
        })
    }

    fn near_name(&self) -> Option<RefusedName> {
        let Rest { additional, by_name, .. } = self.rest();
        if by_name.is_empty() {
            return None;
        }
        let said = additional.get(ODATA_TYPE).and_then(|said| self.info.derived_index(said.as_ref()?.as_str()?));
        let said = said.and_then(|index| self.info.derived().get(index).copied()).unwrap_or(self.info);
        // A name that a derived type documents is not a misspelling of another name.
        let names = by_name.iter().filter(|name| said.index_of(name).is_none());
        names.into_iter().find_map(|name| {
            let (path, documented) = (name.clone(), Some(near(said, name)?));
            Some(RefusedName { path, model: said.name(), documented, reason: NameReason::Near })
        })
    }
}

impl Clone for Change {
    fn clone(&self) -> Self {
        match self {
            Self::Clear => Self::Clear,
            Self::Set(value) => Self::Set(value.clone()),
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
            && self.is_whole == other.is_whole
            && self.changes == other.changes
            && self.rest() == other.rest()
    }
}
