//! The types of parameters: two parameters of one function can't be swapped, since each has a type of its own.

use super::doc::Doc;
use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{IDS, Plan, prose};

/// The module of the types of parameters; none if no function has two.
pub(super) fn emit(plan: &Plan) -> Option<TokenStream> {
    if plan.ids.is_empty() {
        return None;
    }
    let name = ident(IDS);
    let types = plan.ids.iter().map(|(ty, placeholder)| one(ty, placeholder));
    Some(quote! {
        #[doc = " What stands in URLs, a type for each placeholder: where a function takes several, none can be taken for another."]
        pub mod #name {
            #(#types)*
        }
    })
}

fn one(ty: &str, placeholder: &str) -> TokenStream {
    let name = ident(ty);
    let doc = Doc::new().line(format!("What stands in the place of {}.", prose::code(&format!("{{{placeholder}}}"))));
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(pub &'a str);
    }
}
