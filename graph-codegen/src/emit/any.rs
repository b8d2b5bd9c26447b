//! Enums of a base type and the types derived from it.

use std::collections::BTreeMap;

use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::field::{Field, Model};
use super::ident::{Case, NameSet, ident};
use super::items::feature_cfg;
use super::model::user_attributes;
use super::names::Place;
use super::prose;
use super::rust_type::Value;
use super::tokens::{Ident, Literal, TokenStream, quote};
use crate::options::DocText;
use crate::schema::{Primitive, TypeName};

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

/// The Rust items of the enum that stands in the place of a base type.
pub(super) fn emit(base: &Model<'_>, derived: &[&TypeName], place: &Place, context: &Context<'_>) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let variants = variants(base, derived, place, context);
    let deprecated = variants.iter().any(|variant| context.is_deprecated(variant.ty));
    let allow = allow_deprecated(deprecated || context.touches_deprecated(base));
    let mut items = vec![definition(base, &variants, place, context)];
    items.extend(getters(base, derived, place, context).map(|getters| quote!(#allow #getters)));
    let any_model = any_model_impl(base, &variants, place, context);
    items.push(quote!(#allow #any_model));
    items.extend(variants.iter().map(|variant| from_impl(variant, place)).map(|from| quote!(#allow #from)));
    items.push(quote!(::graph_models::__generated_v1::any_impls!(#name);));
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
    let own = context.areas.of_type(&base.ty.name);
    std::iter::once(&base.ty.name)
        .chain(derived.iter().copied())
        .map(|ty| {
            let areas = context.areas.of_type(ty);
            let always = own.iter().all(|area| areas.contains(area));
            Variant {
                ty,
                name: named.get(ty).cloned().unwrap_or_default(),
                path: context.names.path(ty, place),
                cfg: if always { None } else { feature_cfg(&context.features.of(areas)) },
            }
        })
        .collect()
}

fn definition(base: &Model<'_>, variants: &[Variant<'_>], place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let full_name = prose::code(base.ty.name.as_str());
    let doc = Doc::new()
        .line(format!("A value of the type {full_name} or of one derived from it, as its `@odata.type` tells."))
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
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    }
}

fn any_model_impl(base: &Model<'_>, variants: &[Variant<'_>], place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let path = context.names.path(&base.ty.name, place);
    let derived: Vec<&Variant<'_>> = variants.iter().skip(1).collect();
    let full_names = derived.iter().map(|variant| variant.ty.as_str());
    let arms = derived.iter().enumerate().map(|(index, variant)| {
        let (index, name, cfg) = (Literal::usize_unsuffixed(index), variant.ident(), &variant.cfg);
        quote!(#cfg #index => ::core::option::Option::Some(Self::#name(::core::default::Default::default())),)
    });
    let parts = || variants.iter().map(|variant| (variant.ident(), &variant.cfg));
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
    let Variant { path, cfg, .. } = variant;
    let variant = variant.ident();
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
fn getters(base: &Model<'_>, derived: &[&TypeName], place: &Place, context: &Context<'_>) -> Option<TokenStream> {
    let name = ident(&place.name);
    let in_all = |field: &&Field<'_>| {
        derived.iter().filter_map(|ty| context.models.get(ty)).all(|model| {
            let same = model.field(&field.property.name);
            same.is_some_and(|same| {
                same.value.is_same(field.value) && same.property.collection == field.property.collection
            })
        })
    };
    let getters: Vec<TokenStream> =
        base.fields.iter().filter(in_all).map(|field| getter(field, place, context)).collect();
    (!getters.is_empty()).then(|| {
        quote! {
            impl #name {
                #(#getters)*
            }
        }
    })
}

fn getter(field: &Field<'_>, place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&field.name);
    let doc = Doc::new().line(format!("The property {}.", prose::code(&field.property.name)));
    let doc = match context.options.doc_text {
        DocText::None => doc,
        _ => doc.maybe(prose::summary(&field.property.description)),
    };
    let deprecated = docs::deprecated(field.property.deprecated.as_ref());
    let element = field.value.element(&context.names, place);
    let (function, result) = match field.value {
        _ if field.property.collection => (quote!(list), quote!(&[#element])),
        Value::Primitive(Primitive::String) => (quote!(text), quote!(&str)),
        Value::Primitive(primitive) if primitive.is_plain() => (quote!(copied), element),
        Value::Model(_) => (quote!(model), quote!(&#element)),
        _ => (quote!(value), quote!(&#element)),
    };
    let wire = &field.property.name;
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
