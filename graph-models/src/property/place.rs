//! Where a JSON value goes.

use serde_json::Value;

use super::{Element, Form, Kind, Token, View};
use crate::object::Object;

/// Somewhere a JSON value can be put: a property, or the end of a collection.
pub trait Place {
    /// Which JSON this place takes.
    fn kind(&self) -> Kind;

    /// The same for people, with its article.
    fn expected(&self) -> &'static str;

    /// Puts a scalar here; `false` when it does not fit, and then nothing has changed.
    fn put(&mut self, token: Token<'_>) -> bool;

    /// Puts any JSON here, where the kind is [`Kind::Json`].
    ///
    /// # Errors
    /// Hands the JSON back when it does not fit.
    fn put_json(&mut self, value: Value) -> Result<(), Value>;

    /// The object that stands here, or a new one; nothing when this place takes no objects.
    ///
    /// At the end of a collection that is always a new one.
    fn object(&mut self) -> Option<&mut dyn Object>;

    /// The collection that stands here, or a new one; nothing when this place takes no collections.
    fn list(&mut self) -> Option<&mut dyn List>;
}

/// A collection, and the [`Place`] at its end.
pub trait List: Place {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// Whether there are none.
    #[inline]
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element with this index as it is written.
    fn get(&self, index: usize) -> Option<View<'_>>;
}

impl<T: Element> Place for Option<T> {
    #[inline]
    fn kind(&self) -> Kind {
        T::Form::KIND
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }

    #[inline]
    fn put(&mut self, token: Token<'_>) -> bool {
        let value = T::Form::from_token(token);
        let fits = value.is_some();
        if fits {
            *self = value;
        }
        fits
    }

    #[inline]
    fn put_json(&mut self, value: Value) -> Result<(), Value> {
        *self = Some(T::Form::from_json(value)?);
        Ok(())
    }

    #[inline]
    fn object(&mut self) -> Option<&mut dyn Object> {
        if self.is_none() {
            *self = T::Form::new_object();
        }
        T::Form::object_mut(self.as_mut()?)
    }

    #[inline]
    fn list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

impl<T: Element> Place for Option<Vec<T>> {
    #[inline]
    fn kind(&self) -> Kind {
        Kind::List
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }

    #[inline]
    fn put(&mut self, _: Token<'_>) -> bool {
        false
    }

    #[inline]
    fn put_json(&mut self, value: Value) -> Result<(), Value> {
        Err(value)
    }

    #[inline]
    fn object(&mut self) -> Option<&mut dyn Object> {
        None
    }

    #[inline]
    fn list(&mut self) -> Option<&mut dyn List> {
        Some(self.get_or_insert_default())
    }
}

impl<T: Element> Place for Vec<T> {
    #[inline]
    fn kind(&self) -> Kind {
        T::Form::KIND
    }

    #[inline]
    fn expected(&self) -> &'static str {
        T::Form::EXPECTED
    }

    #[inline]
    fn put(&mut self, token: Token<'_>) -> bool {
        let value = T::Form::from_token(token);
        let fits = value.is_some();
        self.extend(value);
        fits
    }

    #[inline]
    fn put_json(&mut self, value: Value) -> Result<(), Value> {
        self.push(T::Form::from_json(value)?);
        Ok(())
    }

    #[inline]
    fn object(&mut self) -> Option<&mut dyn Object> {
        self.push(T::Form::new_object()?);
        T::Form::object_mut(self.last_mut()?)
    }

    #[inline]
    fn list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

impl<T: Element> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn get(&self, index: usize) -> Option<View<'_>> {
        self.as_slice().get(index).map(T::Form::view)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_scalar_that_does_not_fit_leaves_the_place_alone() {
        let mut count = Some(3_i32);
        assert!(!count.put(Token::Text("many")));
        assert_eq!(count, Some(3));
    }

    #[test]
    fn a_collection_is_made_when_it_is_asked_for() {
        let mut tags: Option<Vec<String>> = None;
        assert!(tags.list().unwrap().put(Token::Text("a")));
        assert!(!tags.list().unwrap().put(Token::Integer(1)));
        assert_eq!(tags, Some(vec!["a".to_owned()]));
    }

    #[test]
    fn a_collection_has_no_collections_in_it() {
        let mut tags: Vec<String> = Vec::new();
        assert!(Place::list(&mut tags).is_none());
    }
}
