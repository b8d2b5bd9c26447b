//! Enums of a base type and the types derived from it.

use super::attributes::{allow_deprecated, extra};
use super::doc::{self, Doc};
use super::ident::ident;
use super::items::feature_cfg;
use super::path::path;
use super::rust_type;
use super::tokens::{Ident, Literal, TokenStream, quote};
use crate::plan::{Family, Field, Model, Place, Plan, Type, Value, prose};
use crate::schema::Primitive;

/// A type as a variant.
struct Variant<'a> {
    ty: &'a Type,
    name: Ident<'a>,
    /// The path of its struct.
    path: TokenStream,
    /// The condition on features that the enum itself does not have.
    cfg: Option<TokenStream>,
}

/// The Rust items of the enum that stands in the place of a base type.
pub(super) fn emit(base: &Type, model: &Model, family: &Family, plan: &Plan) -> Vec<TokenStream> {
    let place = &family.place;
    let name = ident(&place.name);
    let variants = variants(family, plan);
    let deprecated = variants.iter().any(|variant| variant.ty.deprecated.is_some());
    let allow = allow_deprecated(deprecated || model.touches_deprecated);
    let mut items = vec![definition(base, &variants, place)];
    items.extend(getters(model, family, plan).map(|getters| quote!(#allow #getters)));
    let any_model = any_model_impl(base, &variants, place, plan);
    items.push(quote!(#allow #any_model));
    items.extend(variants.iter().map(|variant| from_impl(variant, place)).map(|from| quote!(#allow #from)));
    items.push(quote!(::graph_models::__generated_v1::any_impls!(#name);));
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
        .line(format!("A value of the type {full_name} or of one derived from it, as its `@odata.type` tells."))
        .reference(&base.origin);
    let extra = extra(&base.extra);
    let allow = allow_deprecated(variants.iter().any(|variant| variant.ty.deprecated.is_some()));
    let variants = variants.iter().map(|variant| {
        let Variant { ty, name, path, cfg } = variant;
        let doc = if ty.id == base.id {
            Doc::new().line(format!("One of the type {full_name} itself, or of a type that is not listed here."))
        } else {
            Doc::new().line(format!("One of the type {}.", prose::code(ty.name.as_str())))
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
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}

fn any_model_impl(base: &Type, variants: &[Variant<'_>], place: &Place, plan: &Plan) -> TokenStream {
    let name = ident(&place.name);
    let path = path(&base.place, place, plan);
    let derived: Vec<&Variant<'_>> = variants.iter().skip(1).collect();
    let full_names = derived.iter().map(|variant| variant.ty.name.as_str());
    let arms = derived.iter().enumerate().map(|(index, variant)| {
        let (index, name, cfg) = (Literal::usize_unsuffixed(index), variant.name, &variant.cfg);
        quote!(#cfg #index => ::core::option::Option::Some(Self::#name(::core::default::Default::default())),)
    });
    let parts = || variants.iter().map(|variant| (variant.name, &variant.cfg));
    let shared = parts().map(|(name, cfg)| quote!(#cfg Self::#name(model) => &**model,));
    let unique = parts().map(|(name, cfg)| quote!(#cfg Self::#name(model) => &mut **model,));
    quote! {
        impl ::graph_models::AnyModel for #name {
            type Base = #path;
            const DERIVED: &'static [&'static str] = &[#(#full_names),*];
            #[inline]
            fn from_index(index: usize) -> ::core::option::Option<Self> {
                match index {
                    #(#arms)*
                    _ => ::core::option::Option::None,
                }
            }
            #[inline]
            fn variant(&self) -> &dyn ::graph_models::reflect::Object {
                match self {
                    #(#shared)*
                }
            }
            #[inline]
            fn variant_mut(&mut self) -> &mut dyn ::graph_models::reflect::Object {
                match self {
                    #(#unique)*
                }
            }
        }
    }
}

fn from_impl(variant: &Variant<'_>, place: &Place) -> TokenStream {
    let name = ident(&place.name);
    let Variant { name: variant, path, cfg, .. } = variant;
    quote! {
        #cfg
        impl ::core::convert::From<#path> for #name {
            #[inline]
            fn from(model: #path) -> Self {
                Self::#variant(::std::boxed::Box::new(model))
            }
        }
    }
}

/// A method for each property of the base type that every derived type has as one of the same type.
fn getters(base: &Model, family: &Family, plan: &Plan) -> Option<TokenStream> {
    let name = ident(&family.place.name);
    let shared = family.shared.iter().filter_map(|index| base.fields.get(*index));
    let getters: Vec<TokenStream> = shared.map(|field| getter(field, &family.place, plan)).collect();
    (!getters.is_empty()).then(|| {
        quote! {
            impl #name {
                #(#getters)*
            }
        }
    })
}

fn getter(field: &Field, from: &Place, plan: &Plan) -> TokenStream {
    let name = ident(&field.name);
    let doc = Doc::new().line(format!("The property {}.", prose::code(&field.wire))).maybe(field.summary.as_deref());
    let deprecated = doc::deprecated(field.deprecated.as_ref());
    let element = rust_type::element(&field.value, from, plan);
    let (function, result) = match &field.value {
        _ if field.collection => (quote!(list), quote!(&[#element])),
        Value::Primitive(Primitive::String) => (quote!(text), quote!(&str)),
        Value::Primitive(primitive) if primitive.is_plain() => (quote!(copied), element),
        Value::Model(id) if plan.family(*id).is_none() => (quote!(model), quote!(&#element)),
        _ => (quote!(value), quote!(&#element)),
    };
    let wire = &field.wire;
    quote! {
        #doc
        #deprecated
        #[inline]
        #[must_use]
        pub fn #name(&self) -> ::core::option::Option<#result> {
            ::graph_models::__generated_v1::#function(self, #wire)
        }
    }
}
