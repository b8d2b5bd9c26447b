//! Types without a page: an untyped value under the type's own name.

use super::doc::Doc;
use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{Type, prose};

/// The alias of a missing type, and the target of a link to it.
pub(super) fn emit(ty: &Type, target: Option<&str>) -> Vec<TokenStream> {
    let name = ident(&ty.place.name);
    let page = match target.filter(|target| !target.is_empty()) {
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
