//! Setters that bind navigation properties to objects.

use super::attributes::allow_deprecated;
use super::doc::Doc;
use super::ident::ident;
use super::rust_type;
use super::tokens::{TokenStream, quote};
use crate::plan::{Binding, Model, Place, Plan, prose};

/// The setters of the patch type or creation type at a place; `None` if no page binds anything.
pub(super) fn setters(model: &Model, place: &Place, plan: &Plan) -> Option<TokenStream> {
    let name = ident(&place.name);
    let allow = allow_deprecated(model.touches_deprecated);
    let setters: Vec<TokenStream> = model.bindings.iter().map(|binding| setter(binding, place, plan)).collect();
    (!setters.is_empty()).then(|| {
        quote! {
            #allow
            impl #name {
                #(#setters)*
            }
        }
    })
}

fn setter(binding: &Binding, from: &Place, plan: &Plan) -> TokenStream {
    let name = format!("set_{}", binding.name);
    let name = ident(&name);
    let (wire, argument) = (&binding.wire, argument(binding, from, plan));
    let annotation = prose::code(&format!("{wire}@odata.bind"));
    let (what, call) = match binding.collection {
        true => ("the objects that references point to", quote!(bind_list)),
        false => ("the object that a reference points to", quote!(bind)),
    };
    let doc = Doc::new().line(format!("Binds {} to {what} ({annotation}).", prose::code(wire)));
    let value = ident(if binding.collection { "references" } else { "reference" });
    quote! {
        #doc
        #[inline]
        #[must_use]
        pub fn #name(mut self, #value: #argument) -> Self {
            self.0.#call(#wire, #value);
            self
        }
    }
}

/// The type of a setter's argument.
pub(super) fn argument(binding: &Binding, from: &Place, plan: &Plan) -> TokenStream {
    let target = binding.target.map(|target| rust_type::named(target, from, plan));
    let of = target.map(|target| quote!(<#target>));
    match binding.collection {
        true => quote!(impl ::core::iter::IntoIterator<Item = ::graph_models::Reference #of>),
        false => quote!(::graph_models::Reference #of),
    }
}
