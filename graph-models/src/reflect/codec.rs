//! The types that a field can hold, and how their values are decoded and referred to.

use super::{Accepts, JsonScalar, Object, ValueRef};
use crate::Untyped;

/// A type whose values a field can hold, alone or in a collection.
///
/// Implemented for the scalars, for generated models and open enums, for [`Flags`](crate::Flags),
/// [`Untyped`](crate::Untyped) and [`Foreign`](crate::Foreign), and for a `Box` of a model. `Vec`
/// does not implement it: a collection is a separate kind of property, and OData has no collections
/// of collections.
pub trait Element: Clone + PartialEq + Send + Sync + 'static {
    /// How its values are decoded and referred to. A scalar is its own codec; all models share one
    /// and all open enums share one.
    type Codec: Codec<Self>;
}

/// How values of type `T` are decoded from JSON, and how they are written.
///
/// ```
/// use graph_models::DateTimeOffset;
/// use graph_models::reflect::{Codec, JsonScalar};
///
/// let never = DateTimeOffset::decode_scalar(JsonScalar::Text("0001-01-01T00:00:00Z"));
/// assert!(never.is_some());
/// assert!(DateTimeOffset::decode_scalar(JsonScalar::Text("yesterday")).is_none());
/// ```
pub trait Codec<T> {
    /// The kind of JSON that a value is decoded from.
    const ACCEPTS: Accepts;
    /// A description of the expected JSON for messages, with an article: `an Int32`.
    const EXPECTED: &'static str;
    /// Whether the [`value_ref`](Codec::value_ref) contains everything in the value, as for models
    /// and enum members. Fields are then copied and compared by their value references, in code
    /// that all such types share.
    const BY_VALUE_REF: bool = false;

    /// Decodes a scalar; `None` if it has the wrong type. Called for [`Accepts::Scalar`].
    #[inline]
    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<T> {
        let _ = scalar;
        None
    }

    /// Decodes any JSON. Called for [`Accepts::Any`].
    ///
    /// # Errors
    /// Returns the JSON if it has the wrong type.
    #[inline]
    fn decode_json(value: Untyped) -> Result<T, Untyped> {
        Err(value)
    }

    /// Creates an object without properties. Called for [`Accepts::Object`].
    #[inline]
    fn empty_object() -> Option<T> {
        None
    }

    /// Returns the value as an object to decode into. Called for [`Accepts::Object`].
    #[inline]
    fn object_mut(value: &mut T) -> Option<&mut dyn Object> {
        let _ = value;
        None
    }

    /// Returns a reference to the value, by the kind of JSON that it is.
    fn value_ref(value: &T) -> ValueRef<'_>;

    /// Whether a patch may leave out this value when it is to become `other`.
    ///
    /// This is `==`, except that `NaN` equals itself.
    fn same(value: &T, other: &T) -> bool
    where
        T: PartialEq,
    {
        value == other
    }
}
