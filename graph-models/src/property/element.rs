//! What can stand in a property or in a collection.

use serde_json::Value;

use super::{Token, View};
use crate::object::Object;

/// Which JSON a [`Place`](super::Place) takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A boolean, a number or a string: see [`Element::from_token`].
    Scalar,
    /// An object, read property by property: see [`Element::new_object`].
    Object,
    /// An array: see [`Place::list`](super::Place::list).
    List,
    /// Anything, handed over as a whole: see [`Element::from_json`].
    Json,
}

/// A type whose values can stand in a property, alone or in a collection.
///
/// Implemented for the scalars, for generated models and open enums, for [`Flags`](crate::Flags),
/// [`Untyped`](crate::Untyped) and [`Foreign`](crate::Foreign), and for a `Box` of any of them. `Vec` is none: a
/// collection is a property of its own kind (OData has no collections of collections).
///
/// ```
/// use graph_models::{DateTimeOffset, Element, property::Token};
///
/// let never = DateTimeOffset::from_token(Token::Text("0001-01-01T00:00:00Z"));
/// assert!(never.is_some());
/// assert!(DateTimeOffset::from_token(Token::Text("yesterday")).is_none());
/// ```
pub trait Element: Clone + PartialEq + Send + Sync + 'static {
    /// The JSON that this type is read from.
    const KIND: Kind;
    /// The same for people, with its article: `an Int32`.
    const EXPECTED: &'static str;

    /// The value for a scalar, or nothing when it does not fit. For [`Kind::Scalar`].
    fn from_token(token: Token<'_>) -> Option<Self> {
        let _ = token;
        None
    }

    /// The value for any JSON. For [`Kind::Json`].
    ///
    /// # Errors
    /// Hands the JSON back when it does not fit.
    fn from_json(value: Value) -> Result<Self, Value> {
        Err(value)
    }

    /// An object without properties. For [`Kind::Object`].
    fn new_object() -> Option<Self> {
        None
    }

    /// This value as an object to read into. For [`Kind::Object`].
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        None
    }

    /// This value as it is written.
    fn view(&self) -> View<'_>;

    /// Whether a patch may leave this value alone when it should become `other`.
    ///
    /// That is `==`, but for `NaN`, which is the same as itself here.
    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

impl<T: Element> Element for Box<T> {
    const KIND: Kind = T::KIND;
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_token(token: Token<'_>) -> Option<Self> {
        T::from_token(token).map(Self::new)
    }

    fn from_json(value: Value) -> Result<Self, Value> {
        T::from_json(value).map(Self::new)
    }

    fn new_object() -> Option<Self> {
        T::new_object().map(Self::new)
    }

    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        (**self).object_mut()
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }

    fn same(&self, other: &Self) -> bool {
        (**self).same(other)
    }
}
