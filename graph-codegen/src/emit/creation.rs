//! Types for creation: what a request that creates an object sends.

use super::attributes::{allow_deprecated, shared_impls};
use super::binding;
use super::doc::{self, Doc};
use super::ident::ident;
use super::patch::{SETTERS, write_set};
use super::path::path;
use super::tokens::{TokenStream, Written, quote};
use crate::plan::{Field, Model, Place, Plan, Type, prose};

/// The Rust items of a model's type for creation.
pub(super) fn emit(ty: &Type, model: &Model, place: &Place, plan: &Plan) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let of = path(&ty.place, place, plan);
    let allow = allow_deprecated(model.touches_deprecated);
    let doc = Doc::new()
        .line(format!("A new {}, as a request that creates one sends it.", prose::code(ty.name.as_str())))
        .reference(&ty.origin);
    let deprecated = doc::deprecated(ty.deprecated.as_ref());
    let mut items = vec![quote! {
        #doc
        #deprecated
        pub struct #name(::graph_models::PatchBody);
    }];
    let creatable: Vec<&Field> = model.creatable().collect();
    for fields in creatable.chunks(SETTERS) {
        let setters = Written(|tokens: &mut TokenStream| {
            fields.iter().for_each(|field| write_set(field, place, plan, tokens));
        });
        items.push(quote! {
            #allow
            impl #name {
                #setters
            }
        });
    }
    items.extend(binding::setters(model, place, plan));
    let open = model.open.then(|| quote!(open));
    let call = quote!(::graph_models::__generated_v1::creation_impls!(#open #name for #of););
    items.push(shared_impls(call, ty.deprecated.is_some()));
    items
}
