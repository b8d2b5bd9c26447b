//! The types that can be in a field, and how their values are decoded and referred to.

use super::{Accepts, JsonScalar, Object, ValueRef};
use crate::Untyped;

/// A type whose values can be in a field, alone or in a collection.
///
/// Implemented for the scalars, for generated models and open enums, for [`Flags`](crate::Flags),
/// [`Untyped`](crate::Untyped) and [`Foreign`](crate::Foreign), and for a `Box` of a model. `Vec`
/// is none: a collection is a property of its own kind (OData has no collections of collections).
pub trait Element: Clone + PartialEq + Send + Sync + 'static {
    /// How its values are decoded and referred to. A scalar is its own codec; all models share one
    /// and all open enums share one.
    type Codec: Codec<Self>;
}

/// How values of the type `T` are decoded from JSON, and what they are in it.
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
    /// The JSON that a value is read from.
    const ACCEPTS: Accepts;
    /// The same for people, with its article: `an Int32`.
    const EXPECTED: &'static str;
    /// Whether a value is what its [`value_ref`](Codec::value_ref) says, as a model and the member
    /// of an enum are. Then fields are copied and compared by that, in code that all such types
    /// share.
    const BY_VALUE_REF: bool = false;

    /// The value for a scalar, or nothing when it does not fit. For [`Accepts::Scalar`].
    #[inline]
    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<T> {
        let _ = scalar;
        None
    }

    /// The value for any JSON. For [`Accepts::Any`].
    ///
    /// # Errors
    /// Hands the JSON back when it does not fit.
    #[inline]
    fn decode_json(value: Untyped) -> Result<T, Untyped> {
        Err(value)
    }

    /// An object without properties. For [`Accepts::Object`].
    #[inline]
    fn empty_object() -> Option<T> {
        None
    }

    /// The value as an object to read into. For [`Accepts::Object`].
    #[inline]
    fn object_mut(value: &mut T) -> Option<&mut dyn Object> {
        let _ = value;
        None
    }

    /// A reference to the value, by what it is in JSON.
    fn value_ref(value: &T) -> ValueRef<'_>;

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
