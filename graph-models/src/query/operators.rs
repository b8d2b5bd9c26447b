//! Which operators the page of a property lists for it, as types.

use super::{Flag, Yes};

/// What the page of a property says of its use in queries. Generated code makes a type for each
/// combination, and [`Unrestricted`] is for the silent pages.
pub trait Operators: 'static {
    /// Whether what is said of the property can be negated ([`Yes`] or [`No`](super::No)).
    type Not: Flag;
}

/// All that OData has, since the page is silent.
#[derive(Clone, Copy, Debug)]
pub enum Unrestricted {}

impl Operators for Unrestricted {
    type Not = Yes;
}

/// Properties whose page lists `eq` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `eq` as an operator of `$filter`",
    label = "`eq` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Eq: Operators {}

impl Eq for Unrestricted {}

/// Properties whose page lists `ne` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `ne` as an operator of `$filter`",
    label = "`ne` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Ne: Operators {}

impl Ne for Unrestricted {}

/// Properties whose page lists `in` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `in` as an operator of `$filter`",
    label = "`in` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait In: Operators {}

impl In for Unrestricted {}

/// Properties whose page lists `lt` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `lt` as an operator of `$filter`",
    label = "`lt` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Lt: Operators {}

impl Lt for Unrestricted {}

/// Properties whose page lists `le` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `le` as an operator of `$filter`",
    label = "`le` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Le: Operators {}

impl Le for Unrestricted {}

/// Properties whose page lists `gt` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `gt` as an operator of `$filter`",
    label = "`gt` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Gt: Operators {}

impl Gt for Unrestricted {}

/// Properties whose page lists `ge` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `ge` as an operator of `$filter`",
    label = "`ge` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Ge: Operators {}

impl Ge for Unrestricted {}

/// Properties whose page lists `startsWith` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `startsWith` as an operator of `$filter`",
    label = "`startsWith` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait StartsWith: Operators {}

impl StartsWith for Unrestricted {}

/// Properties whose page lists `endsWith` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `endsWith` as an operator of `$filter`",
    label = "`endsWith` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait EndsWith: Operators {}

impl EndsWith for Unrestricted {}

/// Properties whose page lists `contains` among the operators of `$filter`, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `contains` as an operator of `$filter`",
    label = "`contains` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Contains: Operators {}

impl Contains for Unrestricted {}

/// Properties that can be compared with null by `eq`.
#[diagnostic::on_unimplemented(
    message = "the page of this property lists neither `eq` nor null for `$filter`",
    label = "`eq null` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait EqNull: Operators {}

impl EqNull for Unrestricted {}

/// Properties that can be compared with null by `ne`.
#[diagnostic::on_unimplemented(
    message = "the page of this property lists neither `ne` nor null for `$filter`",
    label = "`ne null` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait NeNull: Operators {}

impl NeNull for Unrestricted {}

/// Properties whose page does not say that they can't be filtered.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$filter`",
    label = "`$filter` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Filterable: Operators {}

impl Filterable for Unrestricted {}

/// Collections whose page lists `$count` among what `$filter` takes, or is silent.
#[diagnostic::on_unimplemented(
    message = "the page of this property does not list `$count` for `$filter`",
    label = "`$count` is not listed",
    note = "the documentation of the field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Count: Operators {}

impl Count for Unrestricted {}

/// Properties whose page does not say that they can't be sorted by.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$orderby`",
    label = "`$orderby` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$orderby\", …)` accepts any text"
)]
pub trait Orderable: Operators {}

impl Orderable for Unrestricted {}

/// Properties whose page does not say that they can't be searched.
#[diagnostic::on_unimplemented(
    message = "the page of this property says that it does not support `$search`",
    label = "`$search` is not supported",
    note = "the documentation of the field lists what it supports; `query(\"$search\", …)` accepts any text"
)]
pub trait Searchable: Operators {}

impl Searchable for Unrestricted {}
