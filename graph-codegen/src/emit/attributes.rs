//! Attributes that several kinds of item have.

use super::tokens::{TokenStream, quote};
use crate::plan::Extra;

/// The derives and attributes that the user adds.
pub(super) fn extra(extra: &Extra) -> TokenStream {
    let Extra { derives, attributes } = extra;
    let derive = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    quote!(#derive #(#[#attributes])*)
}

/// `#[allow(deprecated)]` for generated code that has to use something deprecated.
pub(super) fn allow_deprecated(needed: bool) -> Option<TokenStream> {
    needed.then(|| quote!(#[allow(deprecated)]))
}

/// A call of one of the runtime's macros that write the same implementations for every type. Lint
/// attributes have no effect on a macro call, so one that names a deprecated type is inside a
/// constant.
pub(super) fn shared_impls(call: TokenStream, is_deprecated: bool) -> TokenStream {
    if !is_deprecated {
        return call;
    }
    quote! {
        #[allow(deprecated)]
        const _: () = {
            #call
        };
    }
}
