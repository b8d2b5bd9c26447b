//! Types whose properties can be used in query options.

use crate::Model;

/// A type whose properties can be used in query options. Implemented by generated code.
///
/// Each field of [`Properties`](Queryable::Properties) has the name of the model's field.
#[diagnostic::on_unimplemented(
    message = "the properties of `{Self}` cannot be used in query options",
    label = "expected a generated type that a request returns",
    note = "set the options before `expecting` a struct of your own, or use `query(\"$filter\", …)`, which accepts any text"
)]
pub trait Queryable: Model {
    /// Its properties, each as a [`Property`](super::Property), [`Nested`](super::Nested),
    /// [`Values`](super::Values) or [`Collection`](super::Collection), possibly wrapped in a
    /// [`Navigation`](super::Navigation).
    type Properties: 'static;

    /// Returns the properties.
    fn properties() -> &'static Self::Properties;
}
