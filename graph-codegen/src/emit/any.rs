//! Enums of a base type and the types derived from it.

use std::collections::BTreeMap;

use super::context::{Context, allow_deprecated};
use super::docs::Doc;
use super::field::Model;
use super::ident::{Case, NameSet, ident};
use super::model::{shared_impls, user_attributes};
use super::names::Place;
use super::prose;
use super::tokens::{Ident, TokenStream, quote};
use crate::schema::TypeName;

/// A type as a variant.
struct Variant<'a> {
    ty: &'a TypeName,
    /// The Rust name, not yet raw.
    name: String,
    /// The path of its struct.
    path: TokenStream,
    /// The condition on features that the enum itself does not have.
    cfg: Option<TokenStream>,
}

impl Variant<'_> {
    fn ident(&self) -> Ident<'_> {
        ident(&self.name)
    }
}

/// The Rust items of a base type's enum, and what leads from one type of the family to another.
pub(super) fn emit(base: &Model<'_>, derived: &[&TypeName], place: &Place, context: &Context<'_>) -> Vec<TokenStream> {
    let variants = variants(base, derived, place, context);
    let deprecated = variants.iter().any(|variant| context.is_deprecated(variant.ty));
    let allow = allow_deprecated(deprecated || context.touches_deprecated(base));
    let [own, others @ ..] = variants.as_slice() else { return Vec::new() };
    let conversions = [into_any(own, others, place), from_base(own, place), into_base(own, others, place)];
    let mut items = vec![definition(base, &variants, place, context)];
    items.extend(conversions.map(|conversion| quote!(#allow #conversion)));
    items.extend(others.iter().map(|variant| derived_impls(own, variant, place, deprecated)));
    items
}

/// The base type, then the derived ones by full name. They are named by namespace and short name, as types are.
fn variants<'a>(base: &Model<'a>, derived: &[&'a TypeName], place: &Place, context: &Context<'_>) -> Vec<Variant<'a>> {
    let mut names = NameSet::default();
    let mut sorted = derived.to_vec();
    sorted.sort_by_key(|ty| (ty.namespace(), ty.short()));
    let named: BTreeMap<&TypeName, String> = std::iter::once(&base.ty.name)
        .chain(sorted)
        .map(|ty| (ty, names.claim(ty.short(), Case::UpperCamel).name))
        .collect();
    std::iter::once(&base.ty.name)
        .chain(derived.iter().copied())
        .map(|ty| Variant {
            ty,
            name: named.get(ty).cloned().unwrap_or_default(),
            path: context.names.path(ty, place),
            cfg: context.extra_cfg(&base.ty.name, ty),
        })
        .collect()
}

fn definition(base: &Model<'_>, variants: &[Variant<'_>], place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let full_name = prose::code(base.ty.name.as_str());
    let doc = Doc::new()
        .line(format!(
            "A value of the type {full_name} or of one derived from it, as its `@odata.type` tells: to match on."
        ))
        .maybe(context.page_link(&base.ty.pages));
    let (derives, attributes) =
        (&context.options.derives_of(&base.ty.name), &context.options.attributes_of(&base.ty.name));
    let extra = user_attributes(derives, attributes);
    let allow = allow_deprecated(variants.iter().any(|variant| context.is_deprecated(variant.ty)));
    let variants = variants.iter().map(|variant| {
        let Variant { ty, path, cfg, .. } = variant;
        let name = variant.ident();
        let doc = if **ty == base.ty.name {
            Doc::new().line(format!("One of the type {full_name} itself, or of a type that is not listed here."))
        } else {
            Doc::new().line(format!("One of the type {}.", prose::code(ty.as_str())))
        };
        quote! {
            #doc
            #cfg
            #name(::std::boxed::Box<#path>),
        }
    });
    quote! {
        #doc
        #allow
        #extra
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}

/// `into_any` of the base type.
fn into_any(own: &Variant<'_>, others: &[Variant<'_>], place: &Place) -> TokenStream {
    let (any, base, path) = (ident(&place.name), own.ident(), &own.path);
    let doc = Doc::new().line(format!(
        "The same value as one of the type that its `@odata.type` names: see {}.",
        prose::code(&place.name)
    ));
    let arms = others.iter().map(|variant| {
        let (full_name, name, cfg) = (variant.ty.as_str(), variant.ident(), &variant.cfg);
        quote! {
            #cfg
            ::core::option::Option::Some(#full_name) => #any::#name(::std::boxed::Box::new(
                ::graph_models::__generated_v1::into_derived(self),
            )),
        }
    });
    quote! {
        impl #path {
            #doc
            #[must_use]
            pub fn into_any(self) -> #any {
                match ::graph_models::__generated_v1::said_type(&self) {
                    #(#arms)*
                    _ => #any::#base(::std::boxed::Box::new(self)),
                }
            }
        }
    }
}

fn from_base(own: &Variant<'_>, place: &Place) -> TokenStream {
    let (any, path) = (ident(&place.name), &own.path);
    quote! {
        impl ::core::convert::From<#path> for #any {
            #[inline]
            fn from(base: #path) -> Self {
                base.into_any()
            }
        }
    }
}

fn into_base(own: &Variant<'_>, others: &[Variant<'_>], place: &Place) -> TokenStream {
    let (any, base, path) = (ident(&place.name), own.ident(), &own.path);
    let arms = others.iter().map(|variant| {
        let (name, cfg) = (variant.ident(), &variant.cfg);
        quote!(#cfg #any::#name(derived) => ::core::convert::From::from(*derived),)
    });
    quote! {
        impl ::core::convert::From<#any> for #path {
            fn from(any: #any) -> Self {
                match any {
                    #any::#base(base) => *base,
                    #(#arms)*
                }
            }
        }
    }
}

/// What leads from a derived type to its base type and back.
fn derived_impls(own: &Variant<'_>, variant: &Variant<'_>, place: &Place, deprecated: bool) -> TokenStream {
    let (any, base, name) = (ident(&place.name), &own.path, variant.ident());
    let Variant { path, cfg, .. } = variant;
    let call = quote!(::graph_models::__generated_v1::derived_impls!(#path: #base, #any::#name););
    let implementations = shared_impls(call, deprecated);
    quote!(#cfg #implementations)
}
