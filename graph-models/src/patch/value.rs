//! The value that a patch sets.

use std::any::Any;
use std::ops::Deref;

use crate::reflect::Field;

/// The value of a property that is set. Most values are text, which needs no box.
pub(super) enum Value {
    Text(Option<String>),
    Texts(Option<Vec<String>>),
    Other(Box<dyn Field>),
}

impl Value {
    pub(super) fn new<F: Field>(mut value: F) -> Self {
        let any: &mut dyn Any = &mut value;
        if let Some(text) = any.downcast_mut::<Option<String>>() {
            return Self::Text(text.take());
        }
        if let Some(texts) = any.downcast_mut::<Option<Vec<String>>>() {
            return Self::Texts(texts.take());
        }
        Self::Other(Box::new(value))
    }
}

impl Deref for Value {
    type Target = dyn Field;

    fn deref(&self) -> &dyn Field {
        match self {
            Self::Text(text) => text,
            Self::Texts(texts) => texts,
            Self::Other(value) => &**value,
        }
    }
}

impl Clone for Value {
    fn clone(&self) -> Self {
        match self {
            Self::Text(text) => Self::Text(text.clone()),
            Self::Texts(texts) => Self::Texts(texts.clone()),
            Self::Other(value) => Self::Other(value.copied()),
        }
    }
}

impl From<Box<dyn Field>> for Value {
    fn from(value: Box<dyn Field>) -> Self {
        Self::Other(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_kept_as_they_are_and_are_the_same_as_in_a_box() {
        let text = || Some("Retail".to_owned());
        let texts = || Some(vec!["a".to_owned(), "b".to_owned()]);
        assert!(matches!(Value::new(text()), Value::Text(Some(text)) if text == "Retail"));
        assert!(matches!(Value::new(texts()), Value::Texts(Some(texts)) if texts == ["a", "b"]));
        assert!(matches!(Value::new(Some(1_i32)), Value::Other(_)));
        for (value, boxed) in [
            (Value::new(text()), Value::from(Box::new(text()) as Box<dyn Field>)),
            (Value::new(texts()), Value::from(Box::new(texts()) as Box<dyn Field>)),
        ] {
            assert!(value.same(&*boxed) && boxed.same(&*value) && value.clone().same(&*boxed));
            assert!(!value.same(&Some(1_i32)));
        }
    }
}
