//! Decoding JSON into the fields and collections of models.

use super::{Accepts, Codec, Decode, Element, JsonScalar, List, Object, ValueRef};
use crate::Untyped;

impl<T: Element> Decode for Option<T> {
    #[inline]
    fn accepts(&self) -> Accepts {
        T::Codec::ACCEPTS
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Codec::EXPECTED
    }

    #[inline]
    fn decode_scalar(&mut self, scalar: JsonScalar<'_>) -> bool {
        let value = T::Codec::decode_scalar(scalar);
        let fits = value.is_some();
        if fits {
            *self = value;
        }
        fits
    }

    #[inline]
    fn decode_json(&mut self, value: Untyped) -> Result<(), Untyped> {
        *self = Some(T::Codec::decode_json(value)?);
        Ok(())
    }

    #[inline]
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        if self.is_none() {
            *self = T::Codec::empty_object();
        }
        T::Codec::object_mut(self.as_mut()?)
    }

    #[inline]
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }
}

impl<T: Element> Decode for Option<Vec<T>> {
    #[inline]
    fn accepts(&self) -> Accepts {
        Accepts::List
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Codec::EXPECTED
    }

    #[inline]
    fn decode_scalar(&mut self, _: JsonScalar<'_>) -> bool {
        false
    }

    #[inline]
    fn decode_json(&mut self, value: Untyped) -> Result<(), Untyped> {
        Err(value)
    }

    #[inline]
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        None
    }

    #[inline]
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        Some(self.get_or_insert_default())
    }
}

impl<T: Element> Decode for Vec<T> {
    #[inline]
    fn accepts(&self) -> Accepts {
        T::Codec::ACCEPTS
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Codec::EXPECTED
    }

    #[inline]
    fn decode_scalar(&mut self, scalar: JsonScalar<'_>) -> bool {
        let value = T::Codec::decode_scalar(scalar);
        let fits = value.is_some();
        self.extend(value);
        fits
    }

    #[inline]
    fn decode_json(&mut self, value: Untyped) -> Result<(), Untyped> {
        self.push(T::Codec::decode_json(value)?);
        Ok(())
    }

    #[inline]
    fn object_mut(&mut self) -> Option<&mut dyn Object> {
        self.push(T::Codec::empty_object()?);
        T::Codec::object_mut(self.last_mut()?)
    }

    #[inline]
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }
}

impl<T: Element> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn get(&self, index: usize) -> Option<ValueRef<'_>> {
        self.as_slice().get(index).map(T::Codec::value_ref)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_scalar_that_does_not_fit_leaves_the_place_alone() {
        let mut count = Some(3_i32);
        assert!(!count.decode_scalar(JsonScalar::Text("many")));
        assert_eq!(count, Some(3));
    }

    #[test]
    fn a_collection_is_made_when_it_is_asked_for() {
        let mut tags: Option<Vec<String>> = None;
        assert!(tags.list_mut().unwrap().decode_scalar(JsonScalar::Text("a")));
        assert!(!tags.list_mut().unwrap().decode_scalar(JsonScalar::Integer(1)));
        assert_eq!(tags, Some(vec!["a".to_owned()]));
    }

    #[test]
    fn a_collection_has_no_collections_in_it() {
        let mut tags: Vec<String> = Vec::new();
        assert!(Decode::list_mut(&mut tags).is_none());
    }
}
