//! Type-level flags: whether a filter can be negated.

/// A type-level boolean: [`Yes`] or [`No`].
pub trait Flag {
    /// [`Yes`] if both this flag and another are.
    type And<B: Flag>: Flag;
}

/// The filter can be negated.
#[derive(Clone, Copy, Debug)]
pub enum Yes {}

/// The filter cannot be negated.
#[derive(Clone, Copy, Debug)]
pub enum No {}

impl Flag for Yes {
    type And<B: Flag> = B;
}

impl Flag for No {
    type And<B: Flag> = No;
}

/// A filter that can be negated.
#[diagnostic::on_unimplemented(
    message = "a property in this filter cannot be negated: its page does not list `not` as an operator of `$filter`",
    label = "`not` is not listed",
    note = "the documentation of each field lists what it supports; `query(\"$filter\", …)` accepts any text"
)]
pub trait Negatable {}

impl Negatable for Yes {}
