//! Structs: the content of responses.

use super::attributes::{allow_deprecated, extra, shared_impls};
use super::dictionary;
use super::doc::{self, Doc};
use super::ident::ident;
use super::info;
use super::items::feature_cfg;
use super::path::path;
use super::query;
use super::rust_type;
use super::tokens::{Literal, TokenStream, Written, quote, quote_into};
use crate::plan::{Field, Model, Place, Plan, Type, prose};

/// The Rust items of a structured type: the struct, its default, its table of properties and the
/// shared implementations.
pub(super) fn emit(ty: &Type, model: &Model, plan: &Plan) -> Vec<TokenStream> {
    let name = ident(&ty.place.name);
    let allow = allow_deprecated(model.touches_deprecated);
    let mut items = vec![definition(ty, model, plan)];
    items.extend(
        [default_impl(ty, model), model_impl(ty, model, plan), fields_impl(ty, model)].map(|item| quote!(#allow #item)),
    );
    items.push(shared_impls(quote!(::graph_models::__generated_v1::object_impls!(#name);), ty.deprecated.is_some()));
    items.extend(dictionary::emit(ty, model, plan));
    items.extend(query::emit(ty, model, plan));
    items
}

fn definition(ty: &Type, model: &Model, plan: &Plan) -> TokenStream {
    let name = ident(&ty.place.name);
    let doc = struct_doc(ty, model);
    let deprecated = doc::deprecated(ty.deprecated.as_ref());
    let allow = allow_deprecated(model.touches_deprecated);
    let extra = extra(&ty.extra);
    let fields = Written(|tokens: &mut TokenStream| {
        model.fields.iter().for_each(|field| write_field(field, &ty.place, plan, tokens));
    });
    quote! {
        #doc
        #deprecated
        #allow
        #extra
        #[non_exhaustive]
        pub struct #name {
            #fields
            #[doc = " Annotations, and properties that the reference does not list."]
            pub additional: ::graph_models::Additional,
        }
    }
}

fn struct_doc<'a>(ty: &'a Type, model: &Model) -> Doc<'a> {
    let kind = match (model.entity, model.is_abstract) {
        (true, true) => "abstract entity type",
        (true, false) => "entity type",
        (false, true) => "abstract complex type",
        (false, false) => "complex type",
    };
    let open = if model.open { " It is open: it may have properties that the reference does not list." } else { "" };
    let base = model.base.as_ref().map(|base| format!(", derived from {}", prose::code(base.as_str())));
    let facts = format!("The {kind} {}{}.{open}", prose::code(ty.name.as_str()), base.unwrap_or_default());
    let no_patch = model.no_patch.as_ref().map(|update| {
        let page = prose::code(update);
        format!("It has no patch type, because none of the named pages documents its update, as {page} would.")
    });
    let streams: Vec<String> = model.streams.iter().map(|stream| prose::code(&stream.wire)).collect();
    let streams = (!streams.is_empty()).then(|| {
        format!("Streams, which are not part of the JSON and have their own addresses: {}.", streams.join(", "))
    });
    Doc::new().text(&ty.text).line(facts).maybe(streams).maybe(no_patch).reference(&ty.origin)
}

fn write_field(field: &Field, from: &Place, plan: &Plan, tokens: &mut TokenStream) {
    let name = ident(&field.name);
    let doc = Doc::new().text(&field.text);
    let deprecated = doc::deprecated(field.deprecated.as_ref());
    let ty = rust_type::field(field, from, plan);
    quote_into! {
        tokens,
        #doc
        #deprecated
        pub #name: #ty,
    }
}

fn default_impl(ty: &Type, model: &Model) -> TokenStream {
    let name = ident(&ty.place.name);
    let fields = model.fields.iter().map(|field| ident(&field.name));
    quote! {
        impl ::core::default::Default for #name {
            #[inline]
            fn default() -> Self {
                Self {
                    #(#fields: ::core::option::Option::None,)*
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
    }
}

/// `visit`.
fn visit_fn(model: &Model) -> TokenStream {
    let indices = model.by_index().map(|field| Literal::usize_unsuffixed(field.index));
    let names = model.by_index().map(|field| ident(&field.name));
    quote! {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            #(visitor.field(#indices, &self.#names);)*
        }
    }
}

/// `slot`. A match whose only arm returns would be unreachable code, so a type without fields has
/// no match.
fn slot_fn(model: &Model) -> TokenStream {
    let additional =
        quote!(::graph_models::reflect::Slot::Additional(::core::option::Option::Some(&mut self.additional)));
    if model.fields.is_empty() {
        return quote! {
            #[inline]
            fn slot(&mut self, _: usize) -> ::graph_models::reflect::Slot<'_> {
                #additional
            }
        };
    }
    let indices = model.by_index().map(|field| Literal::usize_unsuffixed(field.index));
    let names = model.by_index().map(|field| ident(&field.name));
    quote! {
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(match index {
                #(#indices => &mut self.#names,)*
                _ => return #additional,
            })
        }
    }
}

fn model_impl(ty: &Type, model: &Model, plan: &Plan) -> TokenStream {
    let name = ident(&ty.place.name);
    let info = match derived(ty, model, plan) {
        None => info::table(&ty.name, model),
        // rustc evaluates the constants that a constant refers to, and the constants that these
        // refer to, which doubles the time for each type in a chain of base types. It does not
        // follow references to statics.
        Some(derived) => {
            let value = info::value(&ty.name, model);
            quote! {
                {
                    static INFO: ::graph_models::TypeInfo = #value #derived;
                    &INFO
                }
            }
        }
    };
    quote! {
        impl ::graph_models::Model for #name {
            const INFO: &'static ::graph_models::TypeInfo = #info;
        }
    }
}

/// The tables of the types derived from it.
fn derived(ty: &Type, model: &Model, plan: &Plan) -> Option<TokenStream> {
    let tables = model.derived.iter().filter_map(|derived| {
        let (path, cfg) = (path(&plan.ty(derived.ty)?.place, &ty.place, plan), feature_cfg(&derived.features));
        Some(quote!(#cfg <#path as ::graph_models::Model>::INFO,))
    });
    (!model.derived.is_empty()).then(|| quote!(.with_derived(&[#(#tables)*])))
}

fn fields_impl(ty: &Type, model: &Model) -> TokenStream {
    let name = ident(&ty.place.name);
    let (visit, slot) = (visit_fn(model), slot_fn(model));
    quote! {
        impl ::graph_models::reflect::Fields for #name {
            #visit
            #slot
        }
    }
}
