//! The operators that the page of a property lists, as types.

use super::{Flag, Yes};

/// What the page of a property says about its use in queries.
///
/// Generated code has a type for each combination of operators. [`Unrestricted`] is for pages that
/// list none.
pub trait Operators: 'static {
    /// Whether a condition on the property can be negated ([`Yes`] or [`No`](super::No)).
    type Not: Flag;
}

/// All operators of OData, for pages that list none.
#[derive(Clone, Copy, Debug)]
pub enum Unrestricted {}

impl Operators for Unrestricted {
    type Not = Yes;
}

/// A property whose page lists `eq` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `eq` as an operator of `$filter`",
    label = "`eq` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Eq: Operators {}

impl Eq for Unrestricted {}

/// A property whose page lists `ne` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `ne` as an operator of `$filter`",
    label = "`ne` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Ne: Operators {}

impl Ne for Unrestricted {}

/// A property whose page lists `in` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `in` as an operator of `$filter`",
    label = "`in` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait In: Operators {}

impl In for Unrestricted {}

/// A property whose page lists `lt` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `lt` as an operator of `$filter`",
    label = "`lt` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Lt: Operators {}

impl Lt for Unrestricted {}

/// A property whose page lists `le` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `le` as an operator of `$filter`",
    label = "`le` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Le: Operators {}

impl Le for Unrestricted {}

/// A property whose page lists `gt` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `gt` as an operator of `$filter`",
    label = "`gt` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Gt: Operators {}

impl Gt for Unrestricted {}

/// A property whose page lists `ge` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `ge` as an operator of `$filter`",
    label = "`ge` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Ge: Operators {}

impl Ge for Unrestricted {}

/// A property whose page lists `startsWith` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `startsWith` as an operator of `$filter`",
    label = "`startsWith` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait StartsWith: Operators {}

impl StartsWith for Unrestricted {}

/// A property whose page lists `endsWith` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `endsWith` as an operator of `$filter`",
    label = "`endsWith` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait EndsWith: Operators {}

impl EndsWith for Unrestricted {}

/// A property whose page lists `contains` as a `$filter` operator, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `contains` as an operator of `$filter`",
    label = "`contains` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Contains: Operators {}

impl Contains for Unrestricted {}

/// A property that `eq` can compare with null.
#[diagnostic::on_unimplemented(
    message = "the page of this property lists neither `eq` nor null for `$filter`",
    label = "`eq null` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait EqNull: Operators {}

impl EqNull for Unrestricted {}

/// A property that `ne` can compare with null.
#[diagnostic::on_unimplemented(
    message = "the page of this property lists neither `ne` nor null for `$filter`",
    label = "`ne null` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait NeNull: Operators {}

impl NeNull for Unrestricted {}

/// A property that can be filtered, unless its page says otherwise.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$filter`",
    label = "`$filter` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Filterable: Operators {}

impl Filterable for Unrestricted {}

/// A collection whose page lists `$count` for `$filter`, or lists no operators.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `$count` for `$filter`",
    label = "`$count` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Count: Operators {}

impl Count for Unrestricted {}

/// A property that can be sorted by, unless its page says otherwise.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$orderby`",
    label = "`$orderby` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$orderby\", …)` accepts any text"
)]
pub trait Orderable: Operators {}

impl Orderable for Unrestricted {}

/// A property that can be searched, unless its page says otherwise.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$search`",
    label = "`$search` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$search\", …)` accepts any text"
)]
pub trait Searchable: Operators {}

impl Searchable for Unrestricted {}
