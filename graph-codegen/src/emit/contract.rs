//! The number of the contract with the runtime.

use super::tokens::{Literal, TokenStream, quote};

/// The number of the contract between generated code and `graph-models`.
///
/// The hidden module that generated code calls has the same number in its name (`__generated_v1`).
/// `tests/contract` says when the number is raised.
pub const CONTRACT: usize = 1;

/// What generated code begins with. With a release of `graph-models` that has another contract it
/// is an error that says what to do, and the last thing that is compiled.
pub(super) fn contract() -> TokenStream {
    let number = Literal::usize_unsuffixed(CONTRACT);
    quote!(::graph_models::__contract!(#number);)
}
