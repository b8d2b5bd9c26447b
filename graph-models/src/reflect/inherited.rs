//! Properties that every variant of an [`AnyModel`](crate::AnyModel) has from its base type, by their names in JSON.
//!
//! Each variant has its own table, in which the property may have another number.

use std::any::Any;

use super::{Element, Field};
use super::{Model, Object};

/// The field of a property; nothing when the variant has it as one of another type.
fn field<'a, S: Field>(object: &'a dyn Object, name: &str) -> Option<&'a S> {
    let field: &dyn Any = object.field(object.info().index_of(name)?)?;
    field.downcast_ref()
}

/// A value.
#[must_use]
pub fn value<'a, T: Element>(object: &'a dyn Object, name: &str) -> Option<&'a T> {
    field::<Option<T>>(object, name)?.as_ref()
}

/// A value that is no more than a word.
#[must_use]
pub fn copied<T: Element + Copy>(object: &dyn Object, name: &str) -> Option<T> {
    value(object, name).copied()
}

/// Text.
#[must_use]
pub fn text<'a>(object: &'a dyn Object, name: &str) -> Option<&'a str> {
    value::<String>(object, name).map(String::as_str)
}

/// A nested model.
#[must_use]
pub fn model<'a, T: Model>(object: &'a dyn Object, name: &str) -> Option<&'a T> {
    value::<Box<T>>(object, name).map(Box::as_ref)
}

/// A collection.
#[must_use]
pub fn list<'a, T: Element>(object: &'a dyn Object, name: &str) -> Option<&'a [T]> {
    field::<Option<Vec<T>>>(object, name)?.as_deref()
}
