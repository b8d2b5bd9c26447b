//! How models are decoded and referred to.

use super::{Accepts, Codec, Element, Model, Object, ValueRef};

/// The codec of every [`Model`]: an object, read property by property.
#[derive(Debug)]
pub enum ObjectCodec {}

impl<M: Model> Codec<M> for ObjectCodec {
    const ACCEPTS: Accepts = Accepts::Object;
    const EXPECTED: &'static str = "an object";
    const BY_VALUE_REF: bool = true;

    #[inline]
    fn empty_object() -> Option<M> {
        Some(M::default())
    }

    #[inline]
    fn object_mut(model: &mut M) -> Option<&mut dyn Object> {
        Some(model)
    }

    #[inline]
    fn value_ref(model: &M) -> ValueRef<'_> {
        ValueRef::Object(model)
    }
}

impl<M: Model> Element for Box<M> {
    type Codec = BoxCodec;
}

/// The codec of a boxed [`Model`]: the same as for the model.
#[derive(Debug)]
pub enum BoxCodec {}

impl<M: Model> Codec<Box<M>> for BoxCodec {
    const ACCEPTS: Accepts = <ObjectCodec as Codec<M>>::ACCEPTS;
    const EXPECTED: &'static str = <ObjectCodec as Codec<M>>::EXPECTED;
    const BY_VALUE_REF: bool = true;

    #[inline]
    fn empty_object() -> Option<Box<M>> {
        Some(Box::default())
    }

    #[inline]
    fn object_mut(model: &mut Box<M>) -> Option<&mut dyn Object> {
        Some(&mut **model)
    }

    #[inline]
    fn value_ref(model: &Box<M>) -> ValueRef<'_> {
        ValueRef::Object(&**model)
    }
}
