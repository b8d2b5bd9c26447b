//! Dictionaries: open types whose properties are entries of one type.

use super::attributes::allow_deprecated;
use super::doc::Doc;
use super::ident::ident;
use super::rust_type;
use super::tokens::{TokenStream, quote};
use crate::plan::{Model, Patch, Place, Plan, Type, Value, prose};

/// The implementation of `Dictionary` for a model; `None` if it is not a dictionary.
pub(super) fn emit(ty: &Type, model: &Model, plan: &Plan) -> Option<TokenStream> {
    let entry = model.entry.as_ref()?;
    let name = ident(&ty.place.name);
    let element = rust_type::element(&entry.value, &ty.place, plan);
    let of = entry.value.type_id().and_then(|id| plan.ty(id));
    let allow = allow_deprecated(model.touches_deprecated || of.is_some_and(|of| of.deprecated.is_some()));
    let entry_type = of.filter(|_| entry.says_type).map(|of| {
        let name = of.name.as_str();
        quote!(const ENTRY_TYPE: ::core::option::Option<&'static str> = ::core::option::Option::Some(#name);)
    });
    Some(quote! {
        #allow
        impl ::graph_models::Dictionary for #name {
            type Entry = #element;
            #entry_type
        }
    })
}

/// The methods that set and remove an entry; `None` if the type is not a dictionary or its entries
/// cannot be patched.
pub(super) fn setters(ty: &Type, model: &Model, patch: &Patch, plan: &Plan) -> Option<TokenStream> {
    let entry = model.entry.as_ref()?;
    let argument = argument(model, &patch.place, plan)?;
    let of = entry.value.type_id().and_then(|id| plan.ty(id));
    let name = ident(&patch.place.name);
    let allow = allow_deprecated(model.touches_deprecated || of.is_some_and(|of| of.deprecated.is_some()));
    let (says_type, element) = (entry.says_type, rust_type::element(&entry.value, &patch.place, plan));
    let set = match entry.value {
        Value::Model(_) => {
            quote!(::graph_models::__generated_v1::set_entry(&mut self.0, key.into(), entry, #says_type);)
        }
        _ if rust_type::is_converted(&entry.value) => {
            quote!(::graph_models::__generated_v1::set_entry_value::<#element>(&mut self.0, key.into(), &entry.into());)
        }
        _ => quote!(::graph_models::__generated_v1::set_entry_value(&mut self.0, key.into(), &entry);),
    };
    let each = of.map(|of| format!(" to a {}", prose::code(of.name.as_str()))).unwrap_or_default();
    let set_doc = Doc::new().line(format!(
        "Sets the entry with this key{each}. Other entries of {} keep their values.",
        prose::code(ty.name.as_str())
    ));
    let clear_doc = Doc::new().line("Removes the entry with this key. Other entries keep their values.");
    Some(quote! {
        #allow
        impl #name {
            #set_doc
            #[inline]
            #[must_use]
            pub fn set_entry(
                mut self,
                key: impl ::core::convert::Into<::std::string::String>,
                entry: #argument,
            ) -> Self {
                #set
                self
            }
            #clear_doc
            #[inline]
            #[must_use]
            pub fn clear_entry(mut self, key: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.0.clear_verbatim(key);
                self
            }
        }
    })
}

/// The type of the setter's argument; `None` if the entries have no patch type.
pub(super) fn argument(model: &Model, from: &Place, plan: &Plan) -> Option<TokenStream> {
    let value = &model.entry.as_ref()?.value;
    let element = rust_type::element(value, from, plan);
    match value {
        Value::Model(id) => {
            plan.ty(*id)?.model()?.patch.as_ref()?;
            Some(quote!(impl ::graph_models::PatchOf<#element>))
        }
        _ if rust_type::is_converted(value) => Some(quote!(impl ::core::convert::Into<#element>)),
        _ => Some(element),
    }
}
