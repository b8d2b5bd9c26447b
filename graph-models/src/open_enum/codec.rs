//! How enum members are decoded and referred to.

use super::OpenEnum;
use crate::reflect::{Accepts, Codec, JsonScalar, ValueRef};

/// The codec of every [`OpenEnum`], whose values are text in JSON.
#[derive(Debug)]
pub enum MemberCodec {}

impl<E: OpenEnum> Codec<E> for MemberCodec {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "the text of an enum member";
    const BY_VALUE_REF: bool = true;

    #[inline]
    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<E> {
        match scalar {
            JsonScalar::Text(text) => Some(E::from_text(text)),
            _ => None,
        }
    }

    #[inline]
    fn value_ref(member: &E) -> ValueRef<'_> {
        ValueRef::Text(member.as_str())
    }
}
