//! The fields of models: `Option<T>` and `Option<Vec<T>>`.

use std::any::Any;

use super::{Codec, Element, Field, ValueRef, by_value_ref};

/// Returns the field as its concrete type, if it has that type.
fn downcast<T: Field>(field: &dyn Field) -> Option<&T> {
    (field as &dyn Any).downcast_ref()
}

fn assign<T: Field + Clone>(to: &mut T, from: &dyn Field) -> bool {
    let from = downcast(from);
    if let Some(from) = from {
        to.clone_from(from);
    }
    from.is_some()
}

impl<T: Element> Field for Option<T> {
    #[inline]
    fn value_ref(&self) -> Option<ValueRef<'_>> {
        self.as_ref().map(T::Codec::value_ref)
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn new_empty(&self) -> Box<dyn Field> {
        Box::new(None::<T>)
    }

    #[inline]
    fn assign(&mut self, from: &dyn Field) -> bool {
        if T::Codec::BY_VALUE_REF { by_value_ref::assign(self, from) } else { assign(self, from) }
    }

    #[inline]
    fn same(&self, other: &dyn Field) -> bool {
        if T::Codec::BY_VALUE_REF {
            return by_value_ref::same(self, other);
        }
        match (self, downcast::<Self>(other)) {
            (Some(mine), Some(Some(other))) => T::Codec::same(mine, other),
            (None, Some(None)) => true,
            _ => false,
        }
    }
}

impl<T: Element> Field for Option<Vec<T>> {
    #[inline]
    fn value_ref(&self) -> Option<ValueRef<'_>> {
        self.as_ref().map(|list| ValueRef::List(list))
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn new_empty(&self) -> Box<dyn Field> {
        Box::new(None::<Vec<T>>)
    }

    #[inline]
    fn assign(&mut self, from: &dyn Field) -> bool {
        if T::Codec::BY_VALUE_REF { by_value_ref::assign(self, from) } else { assign(self, from) }
    }

    #[inline]
    fn same(&self, other: &dyn Field) -> bool {
        if T::Codec::BY_VALUE_REF {
            return by_value_ref::same(self, other);
        }
        match (self, downcast::<Self>(other)) {
            (Some(mine), Some(Some(other))) => {
                mine.len() == other.len() && mine.iter().zip(other).all(|(a, b)| T::Codec::same(a, b))
            }
            (None, Some(None)) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_of_another_type_is_neither_the_same_nor_assigned() {
        let mut name = Some("Adele".to_owned());
        assert!(!name.same(&Some(1_i32)));
        assert!(!name.assign(&Some(1_i32)));
        assert_eq!(name.as_deref(), Some("Adele"));
    }

    #[test]
    fn not_a_number_is_the_same_as_itself() {
        assert!(Some(f64::NAN).same(&Some(f64::NAN)));
        assert!(Some(vec![f64::NAN]).same(&Some(vec![f64::NAN])));
    }

    #[test]
    fn a_copy_has_the_value() {
        let field: &dyn Field = &Some(7_i64);
        assert!(field.copied().same(field));
        assert!(!field.new_empty().is_set());
    }
}
