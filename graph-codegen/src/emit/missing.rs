//! Types that no page of the set documents: an open, untyped value under the type's own name.

use super::docs::Doc;
use super::ident::ident;
use super::names::Place;
use super::prose;
use super::tokens::{TokenStream, quote};
use crate::schema::MissingType;

/// The alias of a missing type.
pub(super) fn emit(ty: &MissingType, place: &Place) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let page = match ty.target.as_deref().filter(|target| !target.is_empty()) {
        Some(target) => format!("its page, {}, was", prose::code(target)),
        None => "a page for it was".to_owned(),
    };
    let doc = Doc::new()
        .line(format!("The type {}, as any JSON value.", prose::code(ty.name.as_str())))
        .line(format!("The reference names it, but {page} not among the pages that were read."));
    vec![quote! {
        #doc
        pub type #name = ::graph_models::Untyped;
    }]
}
