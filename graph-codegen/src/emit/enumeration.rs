//! Open enums: the documented members, and any other text as it came.

use std::collections::BTreeSet;

use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::ident::{Case, NameSet, ident};
use super::model::{shared_impls, user_attributes};
use super::names::{Place, note_clash};
use super::prose;
use super::tokens::{Ident, Literal, TokenStream, quote};
use crate::diagnostic::Diagnostics;
use crate::schema::{EnumMember, EnumSource, EnumType};

/// The name that no member can have: `Unrecognized` is the variant for text which is no member.
const RESERVED: &[&str] = &["Unrecognized"];

/// A member as a variant.
struct Variant<'a> {
    member: &'a EnumMember,
    /// The Rust name, not yet raw.
    name: String,
}

impl Variant<'_> {
    fn ident(&self) -> Ident<'_> {
        ident(&self.name)
    }
}

/// The Rust items of an enum.
pub(super) fn emit(
    ty: &EnumType,
    place: &Place,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let by_wire = variants(ty, diagnostics);
    let allow = allow_deprecated(touches_deprecated(ty));
    let open_enum_impl = open_enum_impl(ty, &by_wire, place);
    vec![
        definition(ty, &by_wire, place, context),
        quote!(#allow #open_enum_impl),
        shared_impls(quote!(::graph_models::__generated_v1::enum_impls!(#name);), ty.deprecated.is_some()),
    ]
}

/// Whether code that handles an enum's members handles something deprecated.
fn touches_deprecated(ty: &EnumType) -> bool {
    ty.deprecated.is_some() || ty.members.iter().any(|member| member.deprecated.is_some())
}

/// The members by wire name, each once, with the names of their variants.
pub(super) fn named_members<'a>(ty: &'a EnumType, diagnostics: &mut Diagnostics) -> Vec<(&'a EnumMember, String)> {
    variants(ty, diagnostics).into_iter().map(|variant| (variant.member, variant.name.to_string())).collect()
}

/// The members by wire name, each once.
fn variants<'a>(ty: &'a EnumType, diagnostics: &mut Diagnostics) -> Vec<Variant<'a>> {
    let mut seen = BTreeSet::new();
    let mut members: Vec<&EnumMember> = ty.members.iter().filter(|member| seen.insert(&member.name)).collect();
    members.sort_by_key(|member| &member.name);
    let mut names = NameSet::new(RESERVED);
    members
        .into_iter()
        .map(|member| {
            let claim = names.claim(&member.name, Case::UpperCamel);
            note_clash(&claim, "enum member", &member.name, member.span, diagnostics);
            Variant { member, name: claim.name }
        })
        .collect()
}

fn definition(ty: &EnumType, by_wire: &[Variant<'_>], place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let doc = enum_doc(ty, context);
    let extra = user_attributes(&context.options.derives_of(&ty.name), &context.options.attributes_of(&ty.name));
    // The docs' names are what they are.
    let repeats =
        by_wire.iter().any(|variant| variant.name.starts_with(&place.name) || variant.name.ends_with(&place.name));
    let allow = repeats.then(|| quote!(#[allow(clippy::enum_variant_names)]));
    let deprecated = docs::deprecated(ty.deprecated.as_ref());
    let allow_deprecated = allow_deprecated(touches_deprecated(ty));
    let variants = in_page_order(ty, by_wire).map(|variant| variant_tokens(variant, context));
    quote! {
        #doc
        #deprecated
        #allow_deprecated
        #extra
        #allow
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " A text that is no member of the reference, as it came."]
            Unrecognized(::graph_models::Unrecognized<#name>),
        }
    }
}

fn in_page_order<'v, 'a>(ty: &EnumType, by_wire: &'v [Variant<'a>]) -> impl Iterator<Item = &'v Variant<'a>> {
    let mut left: BTreeSet<&str> = by_wire.iter().map(|variant| variant.member.name.as_str()).collect();
    let order: Vec<usize> = ty
        .members
        .iter()
        .filter(|member| left.remove(member.name.as_str()))
        .filter_map(|member| by_wire.binary_search_by(|variant| variant.member.name.cmp(&member.name)).ok())
        .collect();
    order.into_iter().filter_map(|index| by_wire.get(index))
}

fn enum_doc(ty: &EnumType, context: &Context<'_>) -> Doc {
    let name = prose::code(ty.name.as_str());
    let what = match ty.source {
        EnumSource::ClosedList => "A closed list of the reference: to the service, it is a string.".to_owned(),
        EnumSource::List | EnumSource::Values => format!("The enum {name}."),
    };
    let facts = if ty.flags == Some(true) { format!("{what} Several members may be set at once.") } else { what };
    Doc::new().text(&ty.description, context.options.doc_text).line(facts).maybe(context.page_link(&ty.pages))
}

fn variant_tokens(variant: &Variant<'_>, context: &Context<'_>) -> TokenStream {
    let name = variant.ident();
    let doc = Doc::new().text(&variant.member.description, context.options.doc_text);
    let doc = doc.or_line(|| format!("The member {}.", prose::code(&variant.member.name)));
    let deprecated = docs::deprecated(variant.member.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        #name,
    }
}

fn open_enum_impl(ty: &EnumType, by_wire: &[Variant<'_>], place: &Place) -> TokenStream {
    let name = ident(&place.name);
    let full_name = ty.name.as_str();
    let members = by_wire.iter().map(|variant| variant.member.name.as_str());
    let conversions = if by_wire.is_empty() { without_members() } else { index_fns(by_wire) };
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

fn index_fns(by_wire: &[Variant<'_>]) -> TokenStream {
    let names = &by_wire.iter().map(Variant::ident).collect::<Vec<Ident<'_>>>();
    let indices = &(0..by_wire.len()).map(Literal::usize_unsuffixed).collect::<Vec<Literal>>();
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

/// The conversions of an enum of which the pages list no member: matches as above would hold unreachable code.
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
