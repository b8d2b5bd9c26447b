//! The user's enum: its variants compared with the members of the page, and its implementations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr};

use super::Finding;
use super::input::{Enum, Input, Variant};
use crate::diagnostic::{Code, Diagnostic};
use crate::near::nearest;
use crate::plan::{self, Member};

/// Everything that the derive writes for an enum with a page, and the findings for its variants.
pub(super) fn from_page(input: &Input, body: &Enum, ty: &plan::Type, of: &plan::Enum) -> (TokenStream, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut known: Vec<(&str, &Variant)> = Vec::new();
    for variant in &body.variants {
        match member(variant, body, &of.members, ty) {
            Err(finding) => findings.push(finding),
            Ok(member) if known.iter().any(|(name, _)| *name == member.wire) => {
                let message = format!("the member `{}` already has a variant", member.wire);
                findings.push(variant.finding(Diagnostic::new(Code::UnknownMember, member.span, message)));
            }
            Ok(member) => known.push((&member.wire, variant)),
        }
    }
    known.sort_by_key(|(name, _)| *name);
    let names = known.iter().map(|(name, _)| *name);
    let full_name = ty.name.as_str();
    let table = Table { name: quote!(#full_name), members: quote!(&[#(#names),*]) };
    let variants = known.iter().enumerate().map(|(index, (_, variant))| {
        let index = Literal::usize_unsuffixed(index);
        (quote!(#index), &variant.ident)
    });
    (implementations(&input.name, body, &table, &variants.collect::<Vec<_>>(), &TokenStream::new()), findings)
}

/// The member for a variant: the one that it names, or the one whose variant in a generated enum
/// would have the same name.
fn member<'a>(variant: &Variant, body: &Enum, members: &'a [Member], ty: &plan::Type) -> Result<&'a Member, Finding> {
    let word = word(variant);
    let name_of = |member: &'a Member| -> &'a str { name_of(member, variant) };
    if let Some(member) = members.iter().find(|member| name_of(member) == word) {
        return Ok(member);
    }
    // A member that already has a variant is not suggested.
    let is_free =
        |member: &&Member| !body.variants.iter().any(|other| self::name_of(member, other) == self::word(other));
    let near = nearest(&word, members.iter().filter(is_free).map(name_of));
    let place = near.and_then(|near| members.iter().find(|member| name_of(member) == near));
    let span = place.map_or(ty.span, |member| member.span);
    let message = format!("{} has no member for `{word}`", ty.name);
    let diagnostic = Diagnostic::new(Code::UnknownMember, span, message);
    Err(variant.finding(match near {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => {
            let all: Vec<String> = members.iter().map(|member| format!("`{}`", member.wire)).collect();
            diagnostic.help(format!("the members are {}", all.join(", ")))
        }
    }))
}

fn word(variant: &Variant) -> String {
    variant.name.as_ref().map_or_else(|| variant.ident.unraw().to_string(), LitStr::value)
}

/// The name with which a variant names its member.
fn name_of<'a>(member: &'a Member, variant: &Variant) -> &'a str {
    if variant.name.is_some() { &member.wire } else { &member.name }
}

impl Variant {
    fn finding(&self, diagnostic: Diagnostic) -> Finding {
        let place = self.name.as_ref().map_or_else(|| self.ident.span(), LitStr::span);
        Finding { diagnostic, place }
    }
}

/// What an open enum states about itself.
pub(super) struct Table {
    /// The type's name.
    pub(super) name: TokenStream,
    /// The members, sorted bytewise.
    pub(super) members: TokenStream,
}

/// `OpenEnum`, and what all open enums implement through the runtime. Each variant has a pattern
/// and a value for its index; the checks precede every use of them.
pub(super) fn implementations(
    name: &Ident,
    body: &Enum,
    table: &Table,
    variants: &[(TokenStream, &Ident)],
    checks: &TokenStream,
) -> TokenStream {
    let Table { name: full_name, members } = table;
    let unrecognized = &body.unrecognized;
    let indices = &variants.iter().map(|(index, _)| index).collect::<Vec<_>>();
    let idents = &variants.iter().map(|(_, ident)| ident).collect::<Vec<_>>();
    // Variants with findings have no index; without an arm for them, rustc would report further
    // errors.
    let reported = (variants.len() < body.variants.len()).then(|| quote!(_ => ::core::option::Option::None,));
    quote! {
        #[automatically_derived]
        impl ::graph_models::OpenEnum for #name {
            const NAME: &'static str = #full_name;
            const MEMBERS: &'static [&'static str] = #members;
            fn from_index(index: usize) -> ::core::option::Option<Self> {
                #checks
                match index {
                    #(#indices => ::core::option::Option::Some(Self::#idents),)*
                    _ => ::core::option::Option::None,
                }
            }
            fn index(&self) -> ::core::option::Option<usize> {
                #checks
                match self {
                    #(Self::#idents => ::core::option::Option::Some(#indices),)*
                    Self::#unrecognized(_) => ::core::option::Option::None,
                    #reported
                }
            }
            fn as_unrecognized(&self) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
                match self {
                    Self::#unrecognized(text) => ::core::option::Option::Some(text),
                    _ => ::core::option::Option::None,
                }
            }
            fn unrecognized(text: ::graph_models::Unrecognized<Self>) -> Self {
                Self::#unrecognized(text)
            }
        }
        ::graph_models::__generated_v1::enum_impls!(own #name);
    }
}
