//! The patch type of a struct: a setter for each field whose property is writable.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::check::{Matched, Rest};
use super::fits::marker;
use super::input::Input;
use super::shape::{argument, known};
use super::subject::Subject;
use crate::emit;
use crate::plan::prose::unformatted;
use crate::source::SourceMap;

/// The patch type and its methods.
pub(super) fn emit(input: &Input, of: Subject<'_>, matched: &[Matched<'_>], sources: &SourceMap) -> TokenStream {
    let (model, visibility) = (&input.name, &input.visibility);
    let name = format_ident!("{}Patch", model);
    let doc = format!(
        " The body of a PATCH request for a [`{model}`]. Properties that are neither set nor cleared keep their values."
    );
    let setters = matched.iter().filter(|matched| matched.property.access.writable);
    let setters: TokenStream = setters.map(setters_of).collect();
    let open = of.model.open.then(|| quote!(open));
    let locked = locked(&name, of, matched, sources);
    quote! {
        #[doc = #doc]
        #[allow(dead_code)]
        #visibility struct #name(::graph_models::PatchBody);
        #[allow(dead_code)]
        impl #name {
            #setters
        }
        ::graph_models::__generated_v1::patch_impls!(#open #name for #model);
        #locked
    }
}

/// `set_x`, and `clear_x` if the property is nullable, with the visibility of the field.
fn setters_of(matched: &Matched<'_>) -> TokenStream {
    let visibility = &matched.field.visibility;
    let (word, index) = (matched.field.word(), Literal::usize_unsuffixed(matched.property.index));
    let property = matched.property;
    let (set, clear) = (format_ident!("set_{word}"), format_ident!("clear_{word}"));
    let what = if property.collection { "the whole collection " } else { "" };
    let set_doc = format!(" Sets {what}`{}`.", property.wire);
    let summary = property.summary.as_ref().map(|text| format!(" {text}"));
    let summary = summary.iter();
    let clear_doc = format!(" Sets `{}` to null.", property.wire);
    let (argument, statement) = set_call(&index, matched);
    let deprecated = emit::deprecated(property.deprecated_in_patches.as_ref()).map(emit::TokenStream::into_tokens);
    let clear = property.access.nullable.then(|| {
        quote! {
            #[doc = #clear_doc]
            #deprecated
            #[must_use]
            #visibility fn #clear(mut self) -> Self {
                self.0.clear(#index);
                self
            }
        }
    });
    quote! {
        #[doc = #set_doc]
        #(#[doc = ""] #[doc = #summary])*
        #deprecated
        #[must_use]
        #visibility fn #set(mut self, value: #argument) -> Self {
            #statement
            self
        }
        #clear
    }
}

/// The type of a setter's argument, and the statement that stores it; as in a generated patch.
fn set_call(index: &Literal, matched: &Matched<'_>) -> (TokenStream, TokenStream) {
    let (element, leaf) = (matched.shape.element, matched.shape.leaf);
    let into = quote!(impl ::core::convert::Into<#element>);
    let is_converted = matches!(matched.rest, Rest::Untyped)
        || known(leaf).is_some_and(|name| name == "String")
        || ["Foreign", "Flags"].iter().any(|name| argument(leaf, name).is_some());
    match (matched.shape.collection, matched.rest) {
        (true, _) if is_converted => (
            quote!(impl ::core::iter::IntoIterator<Item = #into>),
            quote!(self.0.set_list::<#element, _>(#index, value.into_iter().map(::core::convert::Into::into));),
        ),
        (true, _) => (
            quote!(impl ::core::iter::IntoIterator<Item = #element>),
            quote!(self.0.set_list::<#element, _>(#index, value.into_iter());),
        ),
        (false, Rest::Model(_)) => (
            quote!(impl ::graph_models::ChangeOf<#leaf>),
            quote!(self.0.merge(#index, ::graph_models::ChangeOf::<#leaf>::into_change(value));),
        ),
        (false, _) if is_converted => (into, quote!(self.0.set::<#element>(#index, value.into());)),
        (false, _) => (quote!(#element), quote!(self.0.set::<#element>(#index, value);)),
    }
}

/// For each field that cannot be set or cleared, a hidden method; calling it is an error that says
/// why.
fn locked(name: &Ident, of: Subject<'_>, all: &[Matched<'_>], sources: &SourceMap) -> TokenStream {
    let rows = all.iter().filter_map(|matched| {
        let why = matched.property.lock?;
        let word = matched.field.word();
        let (set, clear) = (format_ident!("set_{word}"), format_ident!("clear_{word}"));
        let is_writable = matched.property.access.writable;
        let set = (!is_writable).then(|| quote!(set #set,));
        let question = if is_writable { "Nullable" } else { "Writable" };
        let trait_name = marker(question, matched, all);
        let message = unformatted(&format!("`{}` of {} {why}", matched.property.wire, of.ty.name));
        let label = unformatted(&format!("see {}", sources.place(matched.property.said)));
        Some(quote!(#trait_name(#set clear #clear) = #message, #label;))
    });
    let rows: TokenStream = rows.collect();
    quote!(::graph_models::__generated_v1::locked_properties! { #name; #rows })
}
