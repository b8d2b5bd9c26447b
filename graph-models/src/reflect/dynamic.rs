//! The traits through which the runtime sees a model whose type it does not know. They name each
//! other, so they are in one file.

use std::any::Any;
use std::borrow::Cow;

use super::contents::{Contents, additional};
use super::{Additional, JsonScalar, NameTable, TypeInfo, Visitor};
use crate::Untyped;

/// The fields of a model and what it holds besides them. Generated code implements it.
///
/// The index of a field is that of its property in [`TypeInfo::properties`].
pub trait Fields {
    /// Shows what the model holds: what is not in a field first, then each field in the order of
    /// the table.
    fn visit<'a>(&'a self, visitor: &mut Visitor<'a, '_>);

    /// The slot of the property with this index, to write to.
    fn slot(&mut self, index: usize) -> Slot<'_>;
}

/// Where the value of a property is kept.
pub enum Slot<'a> {
    /// In its field.
    Field(&'a mut dyn Field),
    /// In what the model holds besides its fields, since it has none for this property. `None` for
    /// a struct that keeps nothing besides: one with `#[derive(GraphModel)]` and no field for it.
    Additional(Option<&'a mut Additional>),
}

/// A [`Model`](crate::Model) whose Rust type is not known: its [`Fields`] and the table of its
/// type. What the runtime reads, writes, copies and compares. Every model is one.
pub trait Object: Fields {
    /// The table of the type.
    fn info(&self) -> &'static TypeInfo;

    /// The same to look names up.
    #[doc(hidden)]
    fn names(&self) -> NameTable;
}

impl dyn Object + '_ {
    /// The field with this index, set or not. This searches all fields; to read several, call
    /// `contents` once.
    #[must_use]
    pub fn field(&self, index: usize) -> Option<&dyn Field> {
        Contents::with_unset(self).get(index)
    }

    /// The same, to write to.
    #[inline]
    pub fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match self.slot(index) {
            Slot::Field(field) => Some(field),
            Slot::Additional(_) => None,
        }
    }

    /// The fields that are set, by their index, and what is held besides.
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

    /// Annotations, unknown properties, misfits and remembered nulls.
    #[must_use]
    pub fn additional(&self) -> &Additional {
        additional(self)
    }

    /// The same, to write to; `None` for a struct that keeps none.
    #[inline]
    pub fn additional_mut(&mut self) -> Option<&mut Additional> {
        // No property has this index.
        match self.slot(usize::MAX) {
            Slot::Field(_) => None,
            Slot::Additional(additional) => additional,
        }
    }
}

/// Which JSON something is decoded from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Accepts {
    /// A boolean, a number or a string.
    Scalar,
    /// An object, read property by property.
    Object,
    /// An array.
    List,
    /// Any JSON, handed over as a whole.
    Any,
}

/// Something that a JSON value can be decoded into: a field, or the end of a collection.
pub trait Decode {
    /// Which JSON it is decoded from.
    fn accepts(&self) -> Accepts;

    /// The same for people, with its article.
    fn expected(&self) -> &'static str;

    /// Decodes a scalar; `false` when it does not fit, and then nothing has changed.
    fn decode_scalar(&mut self, scalar: JsonScalar<'_>) -> bool;

    /// Decodes any JSON, where [`Accepts::Any`] is accepted.
    ///
    /// # Errors
    /// Hands the JSON back when it does not fit.
    fn decode_json(&mut self, value: Untyped) -> Result<(), Untyped>;

    /// The object that is here, or a new one, to read into; `None` when no objects are accepted.
    ///
    /// At the end of a collection that is always a new one.
    fn object_mut(&mut self) -> Option<&mut dyn Object>;

    /// The collection that is here, or a new one, to read into; `None` when no collections are
    /// accepted.
    fn list_mut(&mut self) -> Option<&mut dyn List>;
}

/// A collection; decoding into it adds an element.
pub trait List: Decode {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A reference to the element with this index.
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
    /// A reference to the value, or `None` when the field is not set.
    fn value_ref(&self) -> Option<ValueRef<'_>>;

    /// Whether the field has a value.
    fn is_set(&self) -> bool;

    /// Takes the value away.
    fn clear(&mut self);

    /// Takes the value away, and tells which JSON may come in its place.
    #[inline]
    fn reset(&mut self) -> Accepts {
        self.clear();
        self.accepts()
    }

    /// A field of the same type that is not set.
    fn new_empty(&self) -> Box<dyn Field>;

    /// Copies the value of a field of the same type. A field of another type changes nothing, and
    /// gives `false`.
    fn assign(&mut self, from: &dyn Field) -> bool;

    /// Whether the other field has the same type and the same value.
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

/// A reference to the value of a field or to an element of a collection, by what it is in JSON. It
/// is what writing, `Debug` and comparing look at.
#[non_exhaustive]
pub enum ValueRef<'a> {
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A floating-point number; one that is not finite is written as `"INF"`, `"-INF"` or `"NaN"`.
    Float(f64),
    /// Text: a string, a date, the member of an enum, …
    Text(&'a str),
    /// JSON that is written as it is.
    Json(Cow<'a, Untyped>),
    /// A number by its digits, which are written as they are.
    Number(&'a str),
    /// A complex or an entity value.
    Object(&'a dyn Object),
    /// A collection.
    List(&'a dyn List),
    /// A value of a foreign type that could not be turned into JSON, with the reason: writing it is
    /// an error.
    Unwritable(String),
}
