//! Types whose properties can be named in the options of a query.

use crate::Model;

/// A type whose properties can be named in the options of a query. Generated code implements it.
///
/// Each field of [`Properties`](Queryable::Properties) has the name of the model's field.
#[diagnostic::on_unimplemented(
    message = "the properties of `{Self}` can't be named in the options of a query",
    label = "this needs a generated type that requests read",
    note = "filter before `expecting` a struct of your own; `query(\"$filter\", …)` takes any text"
)]
pub trait Queryable: Model {
    /// Its properties, each as a [`Property`](super::Property), [`Nested`](super::Nested), [`Values`](super::Values) or
    /// [`Collection`](super::Collection), perhaps in a [`Navigation`](super::Navigation).
    type Properties: 'static;

    /// The same, to build options of.
    fn properties() -> &'static Self::Properties;
}
