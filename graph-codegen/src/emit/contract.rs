//! The number of the contract with the runtime.

use super::tokens::{Literal, TokenStream, quote};

/// The number of the contract between generated code and `graph-models`.
///
/// The hidden module that generated code calls has the same number in its name (`__generated_v1`).
/// `tests/contract` says when the number is raised.
pub const CONTRACT: usize = 1;

/// The line at the start of generated code. With a release of `graph-models` that has a different
/// contract, it is an error that says what to do, and nothing else is compiled.
pub(super) fn contract() -> TokenStream {
    let number = Literal::usize_unsuffixed(CONTRACT);
    quote!(::graph_models::__contract!(#number);)
}
