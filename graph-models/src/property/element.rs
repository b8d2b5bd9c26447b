//! What can stand in a property or in a collection.

use serde_json::Value;

use super::{Token, View};
use crate::object::{Model, Object};
use crate::open_enum::OpenEnum;

/// Which JSON a [`Place`](super::Place) takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A boolean, a number or a string: see [`Form::from_token`].
    Scalar,
    /// An object, read property by property: see [`Form::new_object`].
    Object,
    /// An array: see [`Place::list`](super::Place::list).
    List,
    /// Anything, handed over as a whole: see [`Form::from_json`].
    Json,
}

/// A type whose values can stand in a property, alone or in a collection.
///
/// Implemented for the scalars, for generated models and open enums, for [`Flags`](crate::Flags),
/// [`Untyped`](crate::Untyped) and [`Foreign`](crate::Foreign), and for a `Box` of a model. `Vec` is none: a
/// collection is a property of its own kind (OData has no collections of collections).
pub trait Element: Clone + PartialEq + Send + Sync + 'static {
    /// How its values stand in JSON. A scalar is its own form; models share [`ObjectForm`] and open enums share
    /// [`MemberForm`], so that there is nothing of it to compile for each of them.
    type Form: Form<Self>;
}

/// How values of the type `T` stand in JSON: what a [`Slot`](super::Slot) of one is read from and written as.
///
/// ```
/// use graph_models::DateTimeOffset;
/// use graph_models::property::{Form, Token};
///
/// let never = DateTimeOffset::from_token(Token::Text("0001-01-01T00:00:00Z"));
/// assert!(never.is_some());
/// assert!(DateTimeOffset::from_token(Token::Text("yesterday")).is_none());
/// ```
pub trait Form<T> {
    /// The JSON that a value is read from.
    const KIND: Kind;
    /// The same for people, with its article: `an Int32`.
    const EXPECTED: &'static str;
    /// Whether a value is what its [`view`](Form::view) says, as a model and the member of an enum are. Then properties are
    /// copied and compared by their views, in code that all such types share.
    const BY_VIEW: bool = false;

    /// The value for a scalar, or nothing when it does not fit. For [`Kind::Scalar`].
    #[inline]
    fn from_token(token: Token<'_>) -> Option<T> {
        let _ = token;
        None
    }

    /// The value for any JSON. For [`Kind::Json`].
    ///
    /// # Errors
    /// Hands the JSON back when it does not fit.
    #[inline]
    fn from_json(value: Value) -> Result<T, Value> {
        Err(value)
    }

    /// An object without properties. For [`Kind::Object`].
    #[inline]
    fn new_object() -> Option<T> {
        None
    }

    /// The value as an object to read into. For [`Kind::Object`].
    #[inline]
    fn object_mut(value: &mut T) -> Option<&mut dyn Object> {
        let _ = value;
        None
    }

    /// The value as it is written.
    fn view(value: &T) -> View<'_>;

    /// Whether a patch may leave this value alone when it should become `other`.
    ///
    /// That is `==`, but for `NaN`, which is the same as itself here.
    fn same(value: &T, other: &T) -> bool
    where
        T: PartialEq,
    {
        value == other
    }
}

/// The form of every [`Model`]: an object, read property by property.
#[derive(Debug)]
pub enum ObjectForm {}

impl<M: Model> Form<M> for ObjectForm {
    const KIND: Kind = Kind::Object;
    const EXPECTED: &'static str = "an object";
    const BY_VIEW: bool = true;

    #[inline]
    fn new_object() -> Option<M> {
        Some(M::default())
    }

    #[inline]
    fn object_mut(model: &mut M) -> Option<&mut dyn Object> {
        Some(model)
    }

    #[inline]
    fn view(model: &M) -> View<'_> {
        View::Object(model)
    }
}

/// The form of every [`OpenEnum`]: the text of a member.
#[derive(Debug)]
pub enum MemberForm {}

impl<E: OpenEnum> Form<E> for MemberForm {
    const KIND: Kind = Kind::Scalar;
    const EXPECTED: &'static str = "the text of an enum member";
    const BY_VIEW: bool = true;

    #[inline]
    fn from_token(token: Token<'_>) -> Option<E> {
        match token {
            Token::Text(text) => Some(E::from_text(text)),
            _ => None,
        }
    }

    #[inline]
    fn view(member: &E) -> View<'_> {
        View::Text(member.as_str())
    }
}

impl<M: Model> Element for Box<M> {
    type Form = BoxForm;
}

/// The form of a [`Model`] in a box: that of the model.
#[derive(Debug)]
pub enum BoxForm {}

impl<M: Model> Form<Box<M>> for BoxForm {
    const KIND: Kind = <ObjectForm as Form<M>>::KIND;
    const EXPECTED: &'static str = <ObjectForm as Form<M>>::EXPECTED;
    const BY_VIEW: bool = true;

    #[inline]
    fn new_object() -> Option<Box<M>> {
        Some(Box::default())
    }

    #[inline]
    fn object_mut(model: &mut Box<M>) -> Option<&mut dyn Object> {
        Some(&mut **model)
    }

    #[inline]
    fn view(model: &Box<M>) -> View<'_> {
        View::Object(&**model)
    }
}
