//! A navigation property that a page binds.

use crate::source::Span;

/// The text after the name of the property.
pub(crate) const BIND: &str = "@odata.bind";

/// A navigation property that is bound.
#[derive(Clone, Debug)]
pub(crate) struct RawBinding {
    pub name: String,
    pub collection: bool,
    pub span: Span,
}
