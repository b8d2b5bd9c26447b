//! A property as a field of a model.

use super::access::Access;
use super::id::TypeId;
use super::value::Value;
use crate::schema::QuerySupport;
use crate::source::Span;

/// A property as a field of a model.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name in JSON.
    pub wire: String,
    /// The Rust name, not yet raw.
    pub name: String,
    /// The kind of value; for a collection, that of its elements.
    pub(crate) value: Value,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether `value` is the closed list of a String property.
    pub(crate) closed_list: bool,
    /// The index of the property in the type's table.
    pub(crate) index: usize,
    /// What a client may do with it.
    pub access: Access,
    /// What its page says about its use in queries.
    pub(crate) queries: QuerySupport,
    /// The reason why a patch cannot set it or cannot clear it.
    pub(crate) lock: Option<&'static str>,
    /// The documentation, as Markdown.
    pub(crate) text: Vec<String>,
    /// The first sentence of the page's description.
    pub(crate) summary: Option<String>,
    /// The reason why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
    /// The reason why a patch should no longer change it.
    pub(crate) deprecated_in_patches: Option<String>,
    /// The place that names it.
    pub(crate) span: Span,
    /// The place that says what a client cannot do with it.
    pub(crate) said: Span,
}

impl Field {
    /// Returns the model whose patch type the setter accepts, if it is a single nested model.
    pub(crate) fn nested(&self) -> Option<TypeId> {
        match self.value {
            Value::Model(id) if !self.collection => Some(id),
            _ => None,
        }
    }
}
