//! Checks of field types that only rustc can make: code that does not compile if the type is wrong.
//!
//! Each such field has its own trait, because `#[diagnostic::on_unimplemented]` sets the text of a
//! trait; the text is what a finding would say. The struct accesses the field through that trait,
//! which avoids a second error.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, Type};

use super::check::{Matched, Rest};
use super::shape::{argument, written};
use crate::diagnostic::{Code, Diagnostic};
use crate::emit;
use crate::plan::prose::unformatted;
use crate::plan::{Case, rust_name};
use crate::source::SourceMap;

/// A placeholder in a message for the name of a type that only rustc knows.
const NAME: char = '\u{e000}';

/// The name of a trait for a field; `None` if the field's tokens show everything.
pub(super) fn name(matched: &Matched<'_>, all: &[Matched<'_>]) -> Option<Ident> {
    (!matches!(matched.rest, Rest::Settled)).then(|| marker("Fits", matched, all))
}

/// A name for something that belongs to a property: that of the property, with its number if
/// another one would be the same.
pub(super) fn marker(word: &str, matched: &Matched<'_>, all: &[Matched<'_>]) -> Ident {
    let camel = |matched: &Matched<'_>| rust_name(&matched.property.wire, Case::UpperCamel);
    let own = camel(matched);
    match all.iter().filter(|other| camel(other) == own).count() {
        ..=1 => format_ident!("{word}{own}"),
        _ => format_ident!("{word}{own}{}", matched.property.index),
    }
}

/// `<Type as Trait>`, with the span of the type.
pub(super) fn path(matched: &Matched<'_>, name: &Ident) -> TokenStream {
    let checked = checked(matched);
    quote_spanned!(checked.span()=> <#checked as #name>)
}

/// The type to check: that of the property's value, or of the members of a set of flags.
fn checked<'a>(matched: &Matched<'a>) -> &'a Type {
    let leaf = matched.shape.leaf;
    if let Rest::Enum(_) = matched.rest { argument(leaf, "Flags").unwrap_or(leaf) } else { leaf }
}

/// The check of one field, if there is something to check.
pub(super) fn check(matched: &Matched<'_>, all: &[Matched<'_>], sources: &SourceMap) -> TokenStream {
    let Some(name) = name(matched, all) else { return TokenStream::new() };
    let explained = |wrong: &Diagnostic| format!("[{}] {}", wrong.code, wrong.explain(sources));
    let wrong = &matched.wrong;
    let message = unformatted(&explained(wrong));
    let label = unformatted(&format!("see {}", sources.place(matched.property.span)));
    let (bound, own_name, expected) = match matched.rest {
        Rest::Settled => return TokenStream::new(),
        Rest::Primitive(primitive) => {
            (quote!(::graph_models::reflect::Element), None, Expected::Type(emit::primitive(primitive).into_tokens()))
        }
        Rest::Untyped => {
            (quote!(::graph_models::reflect::Element), None, Expected::Type(quote!(::graph_models::Untyped)))
        }
        Rest::Model(name) => (quote!(::graph_models::Model), Some(quote!(T::INFO.name())), Expected::Name(name)),
        Rest::Enum(name) => (quote!(::graph_models::OpenEnum), Some(quote!(T::NAME)), Expected::Name(name)),
    };
    let field = field(matched);
    let declared_name = own_name.iter().map(|_| {
        quote!(
            const NAME: &'static str;
        )
    });
    let keeps = replaced_whole(matched).then(|| {
        let lost = lost(matched);
        let (path, place, message) = (path(matched, &name), checked(matched).span(), explained(&lost));
        quote_spanned! {place=>
            const _: () = ::graph_models::__generated_v1::assert_keeps_additional(#path::KEEPS_ADDITIONAL, #message);
        }
    });
    let declared_keeps = keeps.iter().map(|_| {
        quote!(
            const KEEPS_ADDITIONAL: bool;
        )
    });
    let own_keeps = keeps.iter().map(|_| {
        quote!(
            const KEEPS_ADDITIONAL: bool = T::KEEPS_ADDITIONAL;
        )
    });
    let own_name = own_name.iter().map(|name| quote!(const NAME: &'static str = #name;));
    let implemented = match &expected {
        Expected::Type(ty) => quote!(impl #name for #ty),
        Expected::Name(_) => quote!(impl<T: #bound + ::graph_models::reflect::Element> #name for T),
    };
    let call = match expected {
        Expected::Type(_) => None,
        Expected::Name(expected) => {
            let named =
                explained(&Diagnostic { message: format!("{}, which is {NAME}", wrong.message), ..wrong.clone() });
            let (before, after) = named.split_once(NAME).unwrap_or((&named, ""));
            let path = path(matched, &name);
            let place = checked(matched).span();
            Some(quote_spanned! {place=>
                const _: () = ::graph_models::__generated_v1::assert_name(#path::NAME, #expected, #before, #after);
            })
        }
    };
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        trait #name: ::core::marker::Sized {
            #(#declared_name)*
            #(#declared_keeps)*
            fn shared(field: &#field) -> &dyn ::graph_models::reflect::Field;
            fn unique(field: &mut #field) -> &mut dyn ::graph_models::reflect::Field;
        }
        #[diagnostic::do_not_recommend]
        #implemented {
            #(#own_name)*
            #(#own_keeps)*
            fn shared(field: &#field) -> &dyn ::graph_models::reflect::Field {
                field
            }
            fn unique(field: &mut #field) -> &mut dyn ::graph_models::reflect::Field {
                field
            }
        }
        #call
        #keeps
    }
}

/// Whether a patch can replace a collection of structs, with everything in them.
fn replaced_whole(matched: &Matched<'_>) -> bool {
    matched.shape.collection && matches!(matched.rest, Rest::Model(_)) && matched.property.access.writable
}

/// The finding that the structs in a replaced collection do not store all properties.
fn lost(matched: &Matched<'_>) -> Diagnostic {
    let (property, leaf) = (matched.property, written(matched.shape.leaf));
    let message = format!(
        "a patch replaces all of `{}`, and `{leaf}` loses the properties that it has no field for",
        property.wire
    );
    let help = format!("add a field that keeps them to `{leaf}`: `rest: graph_models::Additional`");
    Diagnostic::new(Code::FieldType, property.span, message).help(help)
}

/// The requirement for a type.
enum Expected<'a> {
    /// It must be exactly this type.
    Type(TokenStream),
    /// It must be derived for the type of the reference with this name.
    Name(&'a str),
}

/// The type of the field, with `Self` in place of the type to check.
fn field(matched: &Matched<'_>) -> TokenStream {
    let shape = &matched.shape;
    let mut ty = quote!(Self);
    if matches!(matched.rest, Rest::Enum(_)) && argument(shape.leaf, "Flags").is_some() {
        ty = quote!(::graph_models::Flags<#ty>);
    }
    if shape.boxed {
        ty = quote!(::std::boxed::Box<#ty>);
    }
    if shape.collection {
        ty = quote!(::std::vec::Vec<#ty>);
    }
    quote!(::core::option::Option<#ty>)
}
