//! The traits through which the runtime accesses a model whose type it does not know. They refer to
//! each other, so they are in one file.

use std::any::Any;
use std::borrow::Cow;

use super::contents::{Contents, additional};
use super::{Additional, JsonScalar, NameTable, TypeInfo, Visitor};
use crate::Untyped;

/// The fields of a model and its additional entries. Implemented by generated code.
///
/// The index of a field is that of its property in [`TypeInfo::properties`].
pub trait Fields {
    /// Shows the contents of the model to a visitor: the additional entries first, then each field
    /// in the order of the table.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'a, '_>);

    /// Returns the slot of the property with this index, for writing.
    fn slot(&mut self, index: usize) -> Slot<'_>;
}

/// The place where the value of a property is stored.
pub enum Slot<'a> {
    /// The field of the property.
    Field(&'a mut dyn Field),
    /// The additional entries, for a property without a field. `None` for a struct that does not
    /// store such entries: one with `#[derive(GraphModel)]` and no field for them.
    Additional(Option<&'a mut Additional>),
}

/// A [`Model`](crate::Model) whose Rust type is not known: its [`Fields`] and the table of its
/// type. The runtime reads, writes, copies and compares models through this trait, which every
/// model implements.
pub trait Object: Fields {
    /// Returns the table of the type.
    fn info(&self) -> &'static TypeInfo;

    /// Returns the same table for looking up names.
    #[doc(hidden)]
    fn names(&self) -> NameTable;
}

impl dyn Object + '_ {
    /// Returns the field with this index, whether it is set or not. This visits all fields; to read
    /// several of them, call `contents` once.
    #[must_use]
    pub fn field(&self, index: usize) -> Option<&dyn Field> {
        Contents::with_unset(self).get(index)
    }

    /// Returns the field with this index, for writing.
    #[inline]
    pub fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match self.slot(index) {
            Slot::Field(field) => Some(field),
            Slot::Additional(_) => None,
        }
    }

    /// Returns the fields that are set, by their indices, and the additional entries.
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::*;
    /// use graph_models::{Model, reflect::Object};
    ///
    /// let language = LanguageProficiency::default().with(|it| it.display_name = Some("Norwegian".into()));
    /// let object: &dyn Object = &language;
    /// let names: Vec<_> = object.contents().fields().map(|(index, _)| object.info().property(index)).collect();
    /// assert_eq!(names, [Some("displayName")]);
    /// ```
    #[must_use]
    pub fn contents(&self) -> Contents<'_> {
        Contents::of(self)
    }

    /// Returns the annotations, unknown properties, misfits and recorded nulls.
    #[must_use]
    pub fn additional(&self) -> &Additional {
        additional(self)
    }

    /// Returns the additional entries, for writing; `None` for a struct that does not store them.
    #[inline]
    pub fn additional_mut(&mut self) -> Option<&mut Additional> {
        // No property has this index.
        match self.slot(usize::MAX) {
            Slot::Field(_) => None,
            Slot::Additional(additional) => additional,
        }
    }
}

/// The kind of JSON that something is decoded from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accepts {
    /// A boolean, a number or a string.
    Scalar,
    /// An object, read property by property.
    Object,
    /// An array.
    List,
    /// Any JSON, decoded as a whole.
    Any,
}

/// Something that JSON can be decoded into: a field, or the end of a collection.
pub trait Decode {
    /// Returns the kind of JSON that it is decoded from.
    fn accepts(&self) -> Accepts;

    /// Returns a description of the expected JSON for messages, with an article.
    fn expected(&self) -> &'static str;

    /// Decodes a scalar. Returns `false`, without any change, if the scalar has the wrong type.
    fn decode_scalar(&mut self, scalar: JsonScalar<'_>) -> bool;

    /// Decodes any JSON, where [`Accepts::Any`] is accepted.
    ///
    /// # Errors
    /// Returns the JSON if it has the wrong type.
    fn decode_json(&mut self, value: Untyped) -> Result<(), Untyped>;

    /// Returns the existing object, or a new one, to decode into; `None` if objects are not
    /// accepted.
    ///
    /// At the end of a collection, the object is always new.
    fn object_mut(&mut self) -> Option<&mut dyn Object>;

    /// Returns the existing collection, or a new one, to decode into; `None` if collections are not
    /// accepted.
    fn list_mut(&mut self) -> Option<&mut dyn List>;
}

/// A collection. Decoding into it appends an element.
pub trait List: Decode {
    /// Returns the number of elements.
    fn len(&self) -> usize;

    /// Returns `true` if there are no elements.
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns a reference to the element with this index.
    fn get(&self, index: usize) -> Option<ValueRef<'_>>;
}

/// A field of a model: an `Option<T>` or an `Option<Vec<T>>` where `T` is an
/// [`Element`](super::Element).
///
/// ```
/// use graph_models::reflect::Field;
///
/// let name = Some("Adele".to_owned());
/// let mut copy: Option<String> = None;
/// assert!(copy.assign(&name) && copy.same(&name));
/// assert!(!copy.assign(&Some(1)));
/// ```
pub trait Field: Decode + Any + Send + Sync {
    /// Returns a reference to the value; `None` if the field is not set.
    fn value_ref(&self) -> Option<ValueRef<'_>>;

    /// Returns `true` if the field has a value.
    fn is_set(&self) -> bool;

    /// Removes the value.
    fn clear(&mut self);

    /// Removes the value, and returns the kind of JSON that a new one can be decoded from.
    #[inline]
    fn reset(&mut self) -> Accepts {
        self.clear();
        self.accepts()
    }

    /// Creates a field of the same type that is not set.
    fn new_empty(&self) -> Box<dyn Field>;

    /// Copies the value of a field of the same type. Returns `false`, without any change, if the
    /// other field has a different type.
    fn assign(&mut self, from: &dyn Field) -> bool;

    /// Returns `true` if the other field has the same type and the same value.
    fn same(&self, other: &dyn Field) -> bool;
}

impl dyn Field {
    /// A field with a copy of the value.
    pub(crate) fn copied(&self) -> Box<dyn Field> {
        let mut copy = self.new_empty();
        copy.assign(self);
        copy
    }
}

/// A reference to the value of a field or to an element of a collection, by the kind of JSON that
/// it is. Serialization, `Debug` and comparison use it.
#[non_exhaustive]
pub enum ValueRef<'a> {
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A floating-point number. One that is not finite is written as `"INF"`, `"-INF"` or `"NaN"`.
    Float(f64),
    /// Text: a string, a date, an enum member and so on.
    Text(&'a str),
    /// JSON that is written unchanged.
    Json(Cow<'a, Untyped>),
    /// A number as text, which is written unchanged.
    Number(&'a str),
    /// A complex or an entity value.
    Object(&'a dyn Object),
    /// A collection.
    List(&'a dyn List),
    /// A value of a foreign type that could not be serialized, with the reason. Writing it is an
    /// error.
    Unwritable(String),
}
