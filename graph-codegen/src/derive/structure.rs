//! The implementations of a struct: those of a generated model, for the fields that the user wrote.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Ident;

use super::check::Matched;
use super::input::{Field, Input, Struct};
use super::subject::Subject;
use super::{fits, patch};
use crate::emit;
use crate::source::SourceMap;

/// Everything that the derive writes for a struct with pages.
pub(super) fn emit(
    input: &Input,
    body: &Struct,
    of: Subject<'_>,
    matched_all: &[Matched<'_>],
    sources: &SourceMap,
) -> TokenStream {
    let indexed: Vec<Indexed<'_>> = matched_all
        .iter()
        .map(|matched| {
            let index = Literal::usize_unsuffixed(matched.property.index);
            let fits = fits::name(matched, matched_all).map(|name| fits::path(matched, &name));
            Indexed { index: quote!(#index), field: &matched.field.ident, fits }
        })
        .collect();
    let implementations = implementations(
        &input.name,
        body,
        &emit::table(&of.ty.name, of.model).into_tokens(),
        &indexed,
        &TokenStream::new(),
    );
    let names: Vec<&str> = matched_all
        .iter()
        .filter(|matched| !matched.property.access.navigation)
        .map(|matched| matched.property.wire.as_str())
        .collect();
    let list = names.join(",");
    let select = select(&input.name, &quote!(#list));
    let checks: TokenStream = matched_all.iter().map(|matched| fits::check(matched, matched_all, sources)).collect();
    let patch = patch::emit(input, of, matched_all, sources);
    quote! {
        const _: () = {
            #checks
            #implementations
        };
        #select
        #patch
    }
}

/// A field of the struct, with the index of its property in the table.
pub(super) struct Indexed<'a> {
    /// A pattern that the index matches.
    pub(super) index: TokenStream,
    pub(super) field: &'a Ident,
    /// The trait through which rustc checks its type, as `<Type as Trait>`.
    pub(super) fits: Option<TokenStream>,
}

/// `Default`, `Model` and what the runtime implements for all models. The checks precede each use
/// of the indices.
pub(super) fn implementations(
    name: &Ident,
    body: &Struct,
    info: &TokenStream,
    indexed: &[Indexed<'_>],
    checks: &TokenStream,
) -> TokenStream {
    let default = default(name, body, indexed);
    let (visit, slot) = (visit_fn(body, indexed, checks), slot_fn(body, indexed, checks));
    let drops_additional = body.additional.is_none().then(|| {
        quote!(
            const KEEPS_ADDITIONAL: bool = false;
        )
    });
    quote! {
        #default
        #[automatically_derived]
        impl ::graph_models::Model for #name {
            const INFO: &'static ::graph_models::TypeInfo = #info;
            #drops_additional
        }
        #[automatically_derived]
        impl ::graph_models::reflect::Fields for #name {
            #visit
            #slot
        }
        ::graph_models::__generated_v1::object_impls!(#name);
    }
}

/// A field with a finding has no index, and its type is unknown: its value is represented by a
/// value of any type.
fn default(name: &Ident, body: &Struct, indexed: &[Indexed<'_>]) -> TokenStream {
    let fields = body.fields.iter().map(|Field { ident, .. }| {
        if indexed.iter().any(|it| it.field == ident) {
            quote!(#ident: ::core::option::Option::None,)
        } else {
            quote!(#ident: ::core::unreachable!(),)
        }
    });
    let allow = (indexed.len() < body.fields.len()).then(|| quote!(#[allow(unreachable_code)]));
    let additional = body.additional.iter();
    quote! {
        #[automatically_derived]
        #allow
        impl ::core::default::Default for #name {
            fn default() -> Self {
                Self {
                    #(#fields)*
                    #(#additional: ::graph_models::Additional::new(),)*
                }
            }
        }
    }
}

/// Accesses a field through the trait that checks its type.
fn checked(one: &Indexed<'_>, reference: &TokenStream, through: &TokenStream) -> TokenStream {
    let field = one.field;
    match &one.fits {
        Some(fits) => quote!(#fits::#through(#reference self.#field)),
        None => quote!(#reference self.#field),
    }
}

/// `visit`. The fields are in the user's order, but are shown in that of the table.
fn visit_fn(body: &Struct, indexed: &[Indexed<'_>], checks: &TokenStream) -> TokenStream {
    let additional = match &body.additional {
        Some(field) => quote!(&self.#field),
        None => quote!(::graph_models::__generated_v1::nothing()),
    };
    let fields = indexed.iter().map(|one| {
        let (index, field) = (&one.index, checked(one, &quote!(&), &quote!(shared)));
        quote!(#index => ::core::option::Option::Some(#field),)
    });
    quote! {
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            #checks
            visitor.additional(#additional);
            ::graph_models::__generated_v1::visit_by_index::<Self>(visitor, |index| match index {
                #(#fields)*
                _ => ::core::option::Option::None,
            });
        }
    }
}

/// `slot`.
fn slot_fn(body: &Struct, indexed: &[Indexed<'_>], checks: &TokenStream) -> TokenStream {
    let arms = indexed.iter().map(|one| {
        let (index, field) = (&one.index, checked(one, &quote!(&mut), &quote!(unique)));
        quote!(#index => ::graph_models::reflect::Slot::Field(#field),)
    });
    let additional = match &body.additional {
        Some(field) => quote!(::core::option::Option::Some(&mut self.#field)),
        None => quote!(::core::option::Option::None),
    };
    quote! {
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            #checks
            match index {
                #(#arms)*
                _ => ::graph_models::reflect::Slot::Additional(#additional),
            }
        }
    }
}

/// The constant for `$select`.
pub(super) fn select(name: &Ident, list: &TokenStream) -> TokenStream {
    quote! {
        #[allow(dead_code)]
        impl #name {
            /// The properties that a request has to ask for, in the format of `$select`.
            pub const SELECT: &'static str = #list;
        }
    }
}
