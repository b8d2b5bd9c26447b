//! Creation types: the bodies of requests that create objects.

use super::attributes::shared_impls;
use super::binding;
use super::doc::{self, Doc};
use super::ident::ident;
use super::patch::{SetterOf, setters, write_set};
use super::path::{destination, path};
use super::tokens::{TokenStream, quote};
use crate::plan::{Field, Model, Place, Plan, Type, prose};

/// The Rust items of a model's creation type.
pub(super) fn emit(ty: &Type, model: &Model, place: &Place, plan: &Plan) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let of = path(&ty.place, place, plan);
    let doc = Doc::new()
        .line(format!("The body of a request that creates a {}.", prose::code(ty.name.as_str())))
        .reference(&ty.origin);
    let deprecated = doc::deprecated(ty.deprecated.as_ref());
    let mut items = vec![quote! {
        #doc
        #deprecated
        pub struct #name(::graph_models::PatchBody);
    }];
    let from = SetterOf { model: destination(&ty.place, place, plan), place };
    let write = |field: &Field, tokens: &mut TokenStream| write_set(field, &from, plan, tokens);
    items.extend(setters(place, model, model.creatable(), write));
    items.extend(binding::setters(model, place, plan));
    let open = model.open.then(|| quote!(open));
    let call = quote!(::graph_models::__generated_v1::creation_impls!(#open #name for #of););
    items.push(shared_impls(call, ty.deprecated.is_some()));
    items
}
