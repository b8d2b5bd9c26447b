//! Enums of a base type and the types derived from it.

use super::attributes::{allow_deprecated, extra};
use super::doc::Doc;
use super::ident::ident;
use super::items::feature_cfg;
use super::path::path;
use super::tokens::{Ident, TokenStream, quote};
use crate::plan::{Family, Model, Place, Plan, Type, prose};

/// A type as a variant.
struct Variant<'a> {
    ty: &'a Type,
    name: Ident<'a>,
    /// The path of its struct.
    path: TokenStream,
    /// The condition on features in addition to that of the enum.
    cfg: Option<TokenStream>,
}

/// The items of the enum of a base type, and the conversions between the types of the family.
pub(super) fn emit(base: &Type, model: &Model, family: &Family, plan: &Plan) -> Vec<TokenStream> {
    let place = &family.place;
    let variants = variants(family, plan);
    let deprecated = variants.iter().any(|variant| variant.ty.deprecated.is_some());
    let allow = allow_deprecated(deprecated || model.touches_deprecated);
    let [own, others @ ..] = variants.as_slice() else { return Vec::new() };
    let conversions = [methods(own, others, place), from_base(own, place), into_base(own, others, place)];
    let mut items = vec![definition(base, &variants, place)];
    items.extend(conversions.map(|conversion| quote!(#allow #conversion)));
    items.extend(others.iter().map(|variant| derived_from(own, variant, deprecated)));
    items
}

fn variants<'a>(family: &'a Family, plan: &'a Plan) -> Vec<Variant<'a>> {
    let variants = family.variants.iter().filter_map(|variant| {
        let ty = plan.ty(variant.ty)?;
        let path = path(&ty.place, &family.place, plan);
        Some(Variant { ty, name: ident(&variant.name), path, cfg: feature_cfg(&variant.features) })
    });
    variants.collect()
}

fn definition(base: &Type, variants: &[Variant<'_>], place: &Place) -> TokenStream {
    let name = ident(&place.name);
    let full_name = prose::code(base.name.as_str());
    let doc = Doc::new()
        .line(format!(
            "A value of the type {full_name} or of a type derived from it. Its `@odata.type` decides the variant."
        ))
        .reference(&base.origin);
    let extra = extra(&base.extra);
    let allow = allow_deprecated(variants.iter().any(|variant| variant.ty.deprecated.is_some()));
    let variants = variants.iter().map(|variant| {
        let Variant { ty, name, path, cfg } = variant;
        let doc = if ty.id == base.id {
            Doc::new().line(format!("A value of the type {full_name} itself, or of a type without a variant."))
        } else {
            Doc::new().line(format!("A value of the type {}.", prose::code(ty.name.as_str())))
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

/// The methods of the base type that convert to the derived types and back.
fn methods(own: &Variant<'_>, others: &[Variant<'_>], place: &Place) -> TokenStream {
    let (path, into_any) = (&own.path, into_any(own, others, place));
    let into_derived = Doc::new()
        .line("Converts the value to a type derived from this one.")
        .line("# Errors")
        .line("Returns the value unchanged if its `@odata.type` does not name that type or one derived from it.");
    let from_derived = Doc::new().line(
        "Converts a value of a derived type to this type. The properties that only the derived type has are stored in \
         `additional`, and `@odata.type` names the derived type.",
    );
    quote! {
        impl #path {
            #into_any
            #into_derived
            #[allow(clippy::result_large_err)]
            pub fn into_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(self) -> ::core::result::Result<D, Self> {
                ::graph_models::__generated_v1::try_into_derived(self)
            }
            #from_derived
            #[must_use]
            pub fn from_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(derived: D) -> Self {
                ::graph_models::__generated_v1::into_base(derived)
            }
        }
    }
}

/// `into_any` of the base type.
fn into_any(own: &Variant<'_>, others: &[Variant<'_>], place: &Place) -> TokenStream {
    let (any, base) = (ident(&place.name), own.name);
    let see = prose::code(&place.name);
    let doc = Doc::new().line(format!("Converts the value to the type that its `@odata.type` names: see {see}."));
    let arms = others.iter().map(|variant| {
        let (full_name, name, cfg) = (variant.ty.name.as_str(), variant.name, &variant.cfg);
        quote! {
            #cfg
            ::core::option::Option::Some(#full_name) => #any::#name(::std::boxed::Box::new(
                ::graph_models::__generated_v1::into_derived(self),
            )),
        }
    });
    quote! {
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
    let (any, base, path) = (ident(&place.name), own.name, &own.path);
    let arms = others.iter().map(|variant| {
        let (name, cfg) = (variant.name, &variant.cfg);
        quote!(#cfg #any::#name(derived) => Self::from_derived(*derived),)
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

/// States that a type is derived from another one. All conversions between the two are generic over
/// this.
fn derived_from(own: &Variant<'_>, variant: &Variant<'_>, deprecated: bool) -> TokenStream {
    let (base, Variant { path, cfg, .. }) = (&own.path, variant);
    let allow = allow_deprecated(deprecated);
    quote! {
        #cfg
        #allow
        impl ::graph_models::reflect::DerivedFrom<#base> for #path {}
    }
}
