//! Open enums: the documented members, and any other text.

use super::attributes::{allow_deprecated, extra, shared_impls};
use super::doc::{self, Doc};
use super::ident::ident;
use super::tokens::{Ident, Literal, TokenStream, quote};
use crate::plan::{Enum, Member, Type, prose};

/// The Rust items of an enum.
pub(super) fn emit(ty: &Type, it: &Enum) -> Vec<TokenStream> {
    let name = ident(&ty.place.name);
    let allow = allow_deprecated(it.touches_deprecated);
    let open_enum_impl = open_enum_impl(ty, it);
    vec![
        definition(ty, it),
        quote!(#allow #open_enum_impl),
        shared_impls(quote!(::graph_models::__generated_v1::enum_impls!(#name);), ty.deprecated.is_some()),
    ]
}

fn definition(ty: &Type, it: &Enum) -> TokenStream {
    let name = ident(&ty.place.name);
    let doc = enum_doc(ty, it);
    let extra = extra(&ty.extra);
    // The names of the reference are used unchanged.
    let repeats = |member: &Member| member.name.starts_with(&ty.place.name) || member.name.ends_with(&ty.place.name);
    let allow = it.members.iter().any(repeats).then(|| quote!(#[allow(clippy::enum_variant_names)]));
    let deprecated = doc::deprecated(ty.deprecated.as_ref());
    let allow_deprecated = allow_deprecated(it.touches_deprecated);
    let variants = it.in_page_order().map(variant);
    quote! {
        #doc
        #deprecated
        #allow_deprecated
        #extra
        #allow
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " A member that the reference does not list, by its text."]
            Unrecognized(::graph_models::Unrecognized<#name>),
        }
    }
}

fn enum_doc<'a>(ty: &'a Type, it: &Enum) -> Doc<'a> {
    let what = match it.closed_list {
        true => "The possible values of a String property. The service has no enum for them.".to_owned(),
        false => format!("The enum {}.", prose::code(ty.name.as_str())),
    };
    let facts = if it.flags { format!("{what} A value can have several members.") } else { what };
    Doc::new().text(&ty.text).line(facts).reference(&ty.origin)
}

fn variant(member: &Member) -> TokenStream {
    let name = ident(&member.name);
    let doc = Doc::new().text(&member.text);
    let doc = doc.or_line(|| format!("The member {}.", prose::code(&member.wire)));
    let deprecated = doc::deprecated(member.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        #name,
    }
}

fn open_enum_impl(ty: &Type, it: &Enum) -> TokenStream {
    let name = ident(&ty.place.name);
    let full_name = ty.name.as_str();
    let members = it.members.iter().map(|member| member.wire.as_str());
    let conversions = if it.members.is_empty() { without_members() } else { index_fns(&it.members) };
    quote! {
        impl ::graph_models::OpenEnum for #name {
            const NAME: &'static str = #full_name;
            const MEMBERS: &'static [&'static str] = &[#(#members),*];
            #conversions
            #[inline]
            fn unrecognized(text: ::graph_models::Unrecognized<Self>) -> Self {
                Self::Unrecognized(text)
            }
        }
    }
}

fn index_fns(members: &[Member]) -> TokenStream {
    let names = &members.iter().map(|member| ident(&member.name)).collect::<Vec<Ident<'_>>>();
    let indices = &(0..members.len()).map(Literal::usize_unsuffixed).collect::<Vec<Literal>>();
    quote! {
        #[inline]
        fn from_index(index: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(match index {
                #(#indices => Self::#names,)*
                _ => return ::core::option::Option::None,
            })
        }
        #[inline]
        fn index(&self) -> ::core::option::Option<usize> {
            ::core::option::Option::Some(match self {
                #(Self::#names => #indices,)*
                Self::Unrecognized(_) => return ::core::option::Option::None,
            })
        }
        #[inline]
        fn as_unrecognized(&self) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
            match self {
                Self::Unrecognized(text) => ::core::option::Option::Some(text),
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// The conversions of an enum without documented members: the matches above would contain
/// unreachable code.
fn without_members() -> TokenStream {
    quote! {
        #[inline]
        fn from_index(_: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::None
        }
        #[inline]
        fn index(&self) -> ::core::option::Option<usize> {
            ::core::option::Option::None
        }
        #[inline]
        fn as_unrecognized(&self) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
            let Self::Unrecognized(text) = self;
            ::core::option::Option::Some(text)
        }
    }
}
