//! A property as a field.

use super::access::Access;
use super::id::TypeId;
use super::value::Value;
use crate::schema::QuerySupport;
use crate::source::Span;

/// A property as a field.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name, not yet raw.
    pub name: String,
    /// What is in it; in one element, for a collection.
    pub(crate) value: Value,
    /// Whether it is a collection.
    pub collection: bool,
    /// Whether `value` is the closed list of a String property.
    pub(crate) closed_list: bool,
    /// The index into the type's table.
    pub(crate) index: usize,
    /// What a client may do with it.
    pub access: Access,
    /// What its page says of its use in queries.
    pub(crate) queries: QuerySupport,
    /// Why a patch can't set it, or not clear it.
    pub(crate) lock: Option<&'static str>,
    /// What is said of it, as Markdown.
    pub(crate) text: Vec<String>,
    /// The first sentence of the page's text.
    pub(crate) summary: Option<String>,
    /// Why it is deprecated, if it is.
    pub(crate) deprecated: Option<String>,
    /// Why a patch should not change it any more.
    pub(crate) deprecated_in_patches: Option<String>,
    /// Where it is named.
    pub(crate) span: Span,
    /// Where the pages say what may not be done with it.
    pub(crate) said: Span,
}

impl Field {
    /// The model whose patch type the setter accepts, if it is a single nested model.
    pub(crate) fn nested(&self) -> Option<TypeId> {
        match self.value {
            Value::Model(id) if !self.collection => Some(id),
            _ => None,
        }
    }
}
