//! The types of arguments for placeholders and headers. Each argument of a function has its own
//! type, so that two of them cannot be swapped.

use std::collections::BTreeMap;

use super::doc::Doc;
use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{HEADERS, IDS, Plan, prose};

/// The module with the types for placeholders; `None` if no function has two.
pub(super) fn emit(plan: &Plan) -> Option<TokenStream> {
    let about =
        "The values for placeholders in URLs. Each placeholder has its own type, so that arguments cannot be swapped.";
    module(IDS, about, &plan.ids, |placeholder| {
        format!("The value for {} in a URL.", prose::code(&format!("{{{placeholder}}}")))
    })
}

/// The module with the types for headers; `None` if no page requires one.
pub(super) fn emit_headers(plan: &Plan) -> Option<TokenStream> {
    let about = "The values of headers that pages require. Each header has its own type.";
    module(HEADERS, about, &plan.headers, |header| format!("The value of the header {}.", prose::code(header)))
}

fn module(
    name: &str,
    about: &str,
    types: &BTreeMap<String, String>,
    doc: impl Fn(&str) -> String,
) -> Option<TokenStream> {
    if types.is_empty() {
        return None;
    }
    let (name, about) = (ident(name), Doc::new().line(about));
    let types = types.iter().map(|(ty, of)| one(ty, doc(of)));
    Some(quote! {
        #about
        pub mod #name {
            #(#types)*
        }
    })
}

fn one(ty: &str, doc: String) -> TokenStream {
    let (name, doc) = (ident(ty), Doc::new().line(doc));
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub &'a str);
    }
}
