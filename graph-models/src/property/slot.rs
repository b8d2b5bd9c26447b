//! The place of one property in a model.

use std::any::Any;

use super::{Element, Form, Kind, Place, View, by_view};

/// The place of one property: an `Option<T>` or an `Option<Vec<T>>` where `T` is an [`Element`].
///
/// ```
/// use graph_models::Slot;
///
/// let name = Some("Adele".to_owned());
/// let mut copy: Option<String> = None;
/// assert!(copy.assign(&name) && copy.same(&name));
/// assert!(!copy.assign(&Some(1)));
/// ```
pub trait Slot: Place + Any + Send + Sync {
    /// The value as it is written, or nothing when the property is not set.
    fn view(&self) -> Option<View<'_>>;

    /// Whether the property has a value.
    fn is_set(&self) -> bool;

    /// Takes the value away.
    fn clear(&mut self);

    /// Takes the value away, and tells which JSON may come in its place.
    #[inline]
    fn open(&mut self) -> Kind {
        self.clear();
        self.kind()
    }

    /// An empty slot of the same type.
    fn blank(&self) -> Box<dyn Slot>;

    /// Copies the value of a slot of the same type. A slot of another type changes nothing, and gives `false`.
    fn assign(&mut self, from: &dyn Slot) -> bool;

    /// Whether the other slot has the same type and the same value.
    fn same(&self, other: &dyn Slot) -> bool;
}

impl dyn Slot {
    /// A copy of this slot and its value.
    pub(crate) fn copied(&self) -> Box<dyn Slot> {
        let mut copy = self.blank();
        copy.assign(self);
        copy
    }
}

/// The slot as the type it is thought to be.
fn downcast<T: Slot>(slot: &dyn Slot) -> Option<&T> {
    (slot as &dyn Any).downcast_ref()
}

fn assign<T: Slot + Clone>(to: &mut T, from: &dyn Slot) -> bool {
    let from = downcast(from);
    if let Some(from) = from {
        to.clone_from(from);
    }
    from.is_some()
}

impl<T: Element> Slot for Option<T> {
    #[inline]
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(T::Form::view)
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
    fn blank(&self) -> Box<dyn Slot> {
        Box::new(None::<T>)
    }

    #[inline]
    fn assign(&mut self, from: &dyn Slot) -> bool {
        if T::Form::BY_VIEW { by_view::assign(self, from) } else { assign(self, from) }
    }

    #[inline]
    fn same(&self, other: &dyn Slot) -> bool {
        if T::Form::BY_VIEW {
            return by_view::same(self, other);
        }
        match (self, downcast::<Self>(other)) {
            (Some(mine), Some(Some(other))) => T::Form::same(mine, other),
            (None, Some(None)) => true,
            _ => false,
        }
    }
}

impl<T: Element> Slot for Option<Vec<T>> {
    #[inline]
    fn view(&self) -> Option<View<'_>> {
        self.as_ref().map(|list| View::List(list))
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
    fn blank(&self) -> Box<dyn Slot> {
        Box::new(None::<Vec<T>>)
    }

    #[inline]
    fn assign(&mut self, from: &dyn Slot) -> bool {
        if T::Form::BY_VIEW { by_view::assign(self, from) } else { assign(self, from) }
    }

    #[inline]
    fn same(&self, other: &dyn Slot) -> bool {
        if T::Form::BY_VIEW {
            return by_view::same(self, other);
        }
        match (self, downcast::<Self>(other)) {
            (Some(mine), Some(Some(other))) => {
                mine.len() == other.len() && mine.iter().zip(other).all(|(a, b)| T::Form::same(a, b))
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
        let slot: &dyn Slot = &Some(7_i64);
        assert!(slot.copied().same(slot));
        assert!(!slot.blank().is_set());
    }
}
