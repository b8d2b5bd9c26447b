//! A struct or enum for a generated type instead of a page. Nothing about the type is known here,
//! so the output only compiles if it fits.
//!
//! A struct uses the model's table, in which the index of each field's property is looked up at
//! compile time. The checks for rustc are in the function that returns the fields: an error there
//! prevents the lookup, which would otherwise fail a second time. For this reason the indices are
//! used in patterns, which rustc evaluates after checking types, and nowhere else.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Path};

use super::enumeration::{self, Table};
use super::input::{Body, Enum, Field, Input, Source, Struct, Variant};
use super::shape::Shape;
use super::structure::{self, Indexed};
use crate::plan::{Case, rust_name};

/// Everything that the derive writes for a struct or enum with a generated type; `None` if it names
/// pages.
pub(super) fn emit(input: &Input) -> TokenStream {
    let Source::Model(model) = &input.source else { return TokenStream::new() };
    match &input.body {
        Body::Struct(body) => structure(input, body, model),
        Body::Enum(body) => enumeration(input, body, model),
    }
}

fn structure(input: &Input, body: &Struct, model: &Path) -> TokenStream {
    let name = &input.name;
    let mut errors: TokenStream = body.fields.iter().filter_map(not_optional).collect();
    errors.extend(twice(body.fields.iter().map(field_of)));
    if !errors.is_empty() {
        return errors;
    }
    let info = quote!(<#model as ::graph_models::Model>::INFO);
    let (patch, visibility) = (format_ident!("{name}Patch"), &input.visibility);
    let patch_doc = format!(" The patch type of the model that [`{name}`] is a part of.");
    let indices: Vec<Ident> = body.fields.iter().enumerate().map(|(at, field)| constant(&field.ident, at)).collect();
    let columns = body.fields.iter().zip(&indices).map(|(field, index)| column(field, index, &info));
    let indexed: Vec<Indexed<'_>> = body
        .fields
        .iter()
        .zip(&indices)
        .map(|(field, index)| Indexed { index: quote!(GraphModelColumns::#index), field: &field.ident, fits: None })
        .collect();
    // A deprecation is reported only once.
    let checks = closure(model, body.fields.iter().map(check));
    let told = closure(
        model,
        body.fields.iter().map(|field| {
            let (allow, check) = (allow(input.allows_deprecated || field.allows_deprecated), check(field));
            quote!(#allow #check)
        }),
    );
    let checks = quote!(#[allow(deprecated)] #checks);
    let implementations = structure::implementations(name, body, &info, &indexed, &checks);
    let select = structure::select(name, &quote!(GraphModelColumns::LIST.as_str()));
    quote! {
        const _: () = {
            struct GraphModelColumns;
            impl GraphModelColumns {
                #(#columns)*
                const LIST: &::graph_models::__generated_v1::Text<{ ::graph_models::__generated_v1::names_len(#info) }> = {
                    #told
                    &::graph_models::__generated_v1::select(#info, &[#(Self::#indices),*])
                };
            }
            #implementations
            #select
        };
        #[doc = #patch_doc]
        #[allow(dead_code)]
        #visibility type #patch = <#model as ::graph_models::Patchable>::Patch;
        ::graph_models::__generated_v1::stands_for_impls!(#name for #model);
        #[automatically_derived]
        impl ::core::convert::From<#model> for #name {
            fn from(model: #model) -> Self {
                ::graph_models::__generated_v1::convert(model)
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<#name> for #model {
            fn from(own: #name) -> Self {
                ::graph_models::__generated_v1::convert(own)
            }
        }
    }
}

/// The error that a field is not an `Option`.
fn not_optional(field: &Field) -> Option<TokenStream> {
    let message = "every field must be an `Option`, because a response may omit any property";
    Shape::of(&field.ty).is_none().then(|| syn::Error::new(field.ty.span(), message).into_compile_error())
}

/// The name of the constant with the index of a field or variant. Its scope keeps it apart from all
/// others.
fn constant(ident: &Ident, at: usize) -> Ident {
    let word = rust_name(&ident.unraw().to_string(), Case::Snake).to_uppercase();
    format_ident!("{word}_{at}", span = ident.span())
}

/// The index of a field's property.
fn column(field: &Field, constant: &Ident, info: &TokenStream) -> TokenStream {
    let call = match &field.options.name {
        Some(name) => quote_spanned!(name.span()=> ::graph_models::__generated_v1::column(#info, #name)),
        None => {
            let word = field.word();
            quote_spanned!(field.ident.span()=> ::graph_models::__generated_v1::column_of_field(#info, #word))
        }
    };
    quote!(const #constant: usize = #call;)
}

/// The checks of a field by rustc: that the model has it, and that its type fits.
fn check(field: &Field) -> TokenStream {
    let (ident, ty) = (field_of(field), &field.ty);
    quote_spanned!(ty.span()=> ::graph_models::__generated_v1::field_of(&model.#ident).has::<#ty>();)
}

/// The checks, which never run.
fn closure(model: &Path, checks: impl Iterator<Item = TokenStream>) -> TokenStream {
    quote!(let _ = |model: &#model| { #(#checks)* };)
}

/// The attribute that silences rustc's warnings about deprecated items.
fn allow(is_allowed: bool) -> Option<TokenStream> {
    is_allowed.then(|| quote!(#[allow(deprecated)]))
}

/// The model's field.
fn field_of(field: &Field) -> Ident {
    field.options.name.as_ref().map_or_else(|| field.ident.clone(), |name| named(name, Case::Snake))
}

/// The field or variant that a generated type has for a property or member.
fn named(name: &LitStr, case: Case) -> Ident {
    let word = rust_name(&name.value(), case);
    if syn::parse_str::<Ident>(&word).is_ok() {
        return Ident::new(&word, name.span());
    }
    // Everything else is a keyword or has no letters.
    Ident::new_raw(if word.is_empty() { "value1" } else { &word }, name.span())
}

fn enumeration(input: &Input, body: &Enum, model: &Path) -> TokenStream {
    let name = &input.name;
    let errors = twice(body.variants.iter().map(variant_of));
    if !errors.is_empty() {
        return errors;
    }
    let open = quote!(<#model as ::graph_models::OpenEnum>);
    let indices: Vec<Ident> = body.variants.iter().enumerate().map(|(at, it)| constant(&it.ident, at)).collect();
    let members = body.variants.iter().zip(&indices).map(|(it, index)| member(it, index, &quote!(#open::MEMBERS)));
    let variants: Vec<(TokenStream, &Ident)> = body
        .variants
        .iter()
        .zip(&indices)
        .map(|(variant, index)| (quote!(GraphModelMembers::#index), &variant.ident))
        .collect();
    let check = |variant: &Variant| {
        let ident = variant_of(variant);
        quote_spanned!(ident.span()=> let _ = #model::#ident;)
    };
    let checks = body.variants.iter().map(check);
    let checks = quote! {
        #[allow(deprecated)]
        let _ = || { #(#checks)* };
    };
    // A deprecation is reported only once.
    let told = body.variants.iter().map(|variant| {
        let (allow, check) = (allow(input.allows_deprecated || variant.allows_deprecated), check(variant));
        quote!(#allow #check)
    });
    let table = Table { name: quote!(#open::NAME), members: quote!(#open::MEMBERS) };
    let implementations = enumeration::implementations(name, body, &table, &variants, &checks);
    quote! {
        const _: () = {
            struct GraphModelMembers;
            impl GraphModelMembers {
                #(#members)*
            }
            const _: () = {
                let _ = || { #(#told)* };
            };
            #implementations
        };
        ::graph_models::__generated_v1::stands_for_impls!(#name for #model);
        #[automatically_derived]
        impl ::core::convert::From<#model> for #name {
            fn from(member: #model) -> Self {
                ::graph_models::__generated_v1::convert_member(&member)
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<#name> for #model {
            fn from(own: #name) -> Self {
                ::graph_models::__generated_v1::convert_member(&own)
            }
        }
    }
}

/// The index of a variant's member.
fn member(variant: &Variant, constant: &Ident, members: &TokenStream) -> TokenStream {
    let call = match &variant.name {
        Some(name) => quote_spanned!(name.span()=> ::graph_models::__generated_v1::member(#members, #name)),
        None => {
            let word = variant.ident.unraw().to_string();
            quote_spanned!(variant.ident.span()=> ::graph_models::__generated_v1::member_of_variant(#members, #word))
        }
    };
    quote!(const #constant: usize = #call;)
}

/// The generated enum's variant.
fn variant_of(variant: &Variant) -> Ident {
    variant.name.as_ref().map_or_else(|| variant.ident.clone(), |name| named(name, Case::UpperCamel))
}

/// The errors for two fields or variants with the same property or member.
fn twice(of: impl Iterator<Item = Ident>) -> TokenStream {
    let mut seen: Vec<Ident> = Vec::new();
    let mut errors = TokenStream::new();
    for ident in of {
        if seen.contains(&ident) {
            let message = format!("`{}` already exists", ident.unraw());
            errors.extend(syn::Error::new(ident.span(), message).into_compile_error());
        }
        seen.push(ident);
    }
    errors
}
