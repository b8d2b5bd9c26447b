//! Structs: what a response holds.

use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::field::{Field, Model};
use super::ident::ident;
use super::names::Place;
use super::prose;
use super::tokens::{Literal, TokenStream, Written, quote, quote_into};
use crate::schema::StructuredType;

/// The Rust items of a structured type: the struct, its default, its table of properties and the shared implementations.
pub(super) fn emit(model: &Model<'_>, place: &Place, context: &Context<'_>) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let allow = allow_deprecated(context.touches_deprecated(model));
    let mut items = vec![definition(model, place, context)];
    items.extend(
        [default_impl(model, place), model_impl(model, place, context), fields_impl(model, place)]
            .map(|item| quote!(#allow #item)),
    );
    items.push(shared_impls(
        quote!(::graph_models::__generated_v1::object_impls!(#name);),
        model.ty.deprecated.is_some(),
    ));
    items
}

/// A call of one of the runtime's macros that write the same implementations for every type. Lint attributes have no effect on
/// a macro call, so one that names a deprecated type stands inside a constant.
pub(super) fn shared_impls(call: TokenStream, deprecated: bool) -> TokenStream {
    if !deprecated {
        return call;
    }
    quote! {
        #[allow(deprecated)]
        const _: () = {
            #call
        };
    }
}

fn definition(model: &Model<'_>, place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let doc = struct_doc(model, context);
    let deprecated = docs::deprecated(model.ty.deprecated.as_ref());
    let allow = allow_deprecated(context.touches_deprecated(model));
    let extra = extra_attributes(model, context);
    let fields = Written(|tokens: &mut TokenStream| {
        model.fields.iter().for_each(|field| write_field(field, place, context, tokens));
    });
    quote! {
        #doc
        #deprecated
        #allow
        #extra
        #[non_exhaustive]
        pub struct #name {
            #fields
            #[doc = " Annotations, and properties that the reference does not list."]
            pub additional: ::graph_models::Additional,
        }
    }
}

fn extra_attributes(model: &Model<'_>, context: &Context<'_>) -> TokenStream {
    let derives = context.options.derives_of(&model.ty.name);
    let attributes = context.options.attributes_of(&model.ty.name);
    user_attributes(&derives, &attributes)
}

/// The derives and attributes that the options ask for.
pub(super) fn user_attributes(
    derives: &[&proc_macro2::TokenStream],
    attributes: &[&proc_macro2::TokenStream],
) -> TokenStream {
    let derive = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
    quote!(#derive #(#[#attributes])*)
}

fn struct_doc(model: &Model<'_>, context: &Context<'_>) -> Doc {
    let ty = model.ty;
    let kind = match (ty.entity, ty.is_abstract) {
        (true, true) => "abstract entity type",
        (true, false) => "entity type",
        (false, true) => "abstract complex type",
        (false, false) => "complex type",
    };
    let open = if model.open { " It is open: it may hold properties that the reference does not list." } else { "" };
    let base = ty.base.as_ref().map(|base| format!(", derived from {}", prose::code(base.as_str())));
    let facts = format!("The {kind} {}{}.{open}", prose::code(ty.name.as_str()), base.unwrap_or_default());
    let streams: Vec<String> = model.streams.iter().map(|property| prose::code(&property.name)).collect();
    let streams = (!streams.is_empty())
        .then(|| format!("Streams are not in the JSON and have an address of their own: {}.", streams.join(", ")));
    Doc::new()
        .text(&ty.description, context.options.doc_text)
        .line(facts)
        .maybe(streams)
        .maybe(context.page_link(&ty.pages))
}

fn write_field(field: &Field<'_>, place: &Place, context: &Context<'_>, tokens: &mut TokenStream) {
    let name = ident(&field.name);
    let base = field.inherited_from.map(|base| base.as_str());
    let doc = docs::of_property(field.property, base, field.value.is_enum(), context.options.doc_text);
    let deprecated = docs::deprecated(field.property.deprecated.as_ref());
    let ty = field.value.field(field.property.collection, &context.names, place);
    quote_into! {
        tokens,
        #doc
        #deprecated
        pub #name: #ty,
    }
}

fn default_impl(model: &Model<'_>, place: &Place) -> TokenStream {
    let name = ident(&place.name);
    let fields = model.fields.iter().map(|field| ident(&field.name));
    quote! {
        impl ::core::default::Default for #name {
            #[inline]
            fn default() -> Self {
                Self {
                    #(#fields: ::core::option::Option::None,)*
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
    }
}

/// `field` or `field_mut`. A match with nothing but a returning arm would be unreachable code, so a type without fields has none.
fn field_fn(model: &Model<'_>, name: &TokenStream, receiver: &TokenStream, reference: &TokenStream) -> TokenStream {
    let result = quote!(::core::option::Option<#reference dyn ::graph_models::reflect::Field>);
    if model.fields.is_empty() {
        return quote! {
            #[inline]
            fn #name(#receiver, _: usize) -> #result {
                ::core::option::Option::None
            }
        };
    }
    let indices = model.by_slot().map(|field| Literal::usize_unsuffixed(field.slot));
    let names = model.by_slot().map(|field| ident(&field.name));
    let references = std::iter::repeat(reference);
    quote! {
        #[inline]
        fn #name(#receiver, index: usize) -> #result {
            ::core::option::Option::Some(match index {
                #(#indices => #references self.#names,)*
                _ => return ::core::option::Option::None,
            })
        }
    }
}

/// `fields_set`.
fn fields_set_fn(model: &Model<'_>) -> TokenStream {
    let bits: Vec<TokenStream> = model.by_slot().map(|field| bit(&field.name)).collect();
    let bytes = bits.chunks(8).map(|bits| {
        let missing = (bits.len()..8).map(|_| quote!(false));
        quote!(::graph_models::__generated_v1::byte([#(#bits,)* #(#missing),*]))
    });
    quote! {
        #[inline]
        fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
            tell(&[#(#bytes),*]);
        }
    }
}

/// Whether a field is set.
fn bit(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(self.#name.is_some())
}

fn model_impl(model: &Model<'_>, place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let info = type_info(model, place, context);
    quote! {
        impl ::graph_models::Model for #name {
            const INFO: &'static ::graph_models::TypeInfo = #info;
        }
    }
}

fn fields_impl(model: &Model<'_>, place: &Place) -> TokenStream {
    let name = ident(&place.name);
    let shared = field_fn(model, &quote!(field), &quote!(&self), &quote!(&));
    let unique = field_fn(model, &quote!(field_mut), &quote!(&mut self), &quote!(&mut));
    let fields_set = fields_set_fn(model);
    quote! {
        impl ::graph_models::reflect::Fields for #name {
            #shared
            #unique
            #fields_set
            #[inline]
            fn additional(&self) -> &::graph_models::Additional {
                &self.additional
            }
            #[inline]
            fn additional_mut(&mut self) -> ::core::option::Option<&mut ::graph_models::Additional> {
                ::core::option::Option::Some(&mut self.additional)
            }
        }
    }
}

fn type_info(model: &Model<'_>, place: &Place, context: &Context<'_>) -> TokenStream {
    let properties = model.by_slot().map(|field| (field.property.name.as_str(), field.access));
    let derived = context.families.derived_from(&model.ty.name).iter().map(|ty| {
        let (cfg, path) = (context.extra_cfg(&model.ty.name, ty), context.names.path(ty, place));
        quote!(#cfg <#path as ::graph_models::Model>::INFO,)
    });
    let derived: Vec<TokenStream> = derived.collect();
    let derived = (!derived.is_empty()).then(|| quote!(.with_derived(&[#(#derived)*])));
    let info = info_of(model.ty, model.open, properties);
    quote!(#info #derived)
}

/// The table of a type; its properties with their access bits, by slot.
pub(super) fn info_of<'a>(
    ty: &StructuredType,
    open: bool,
    properties: impl Iterator<Item = (&'a str, u8)>,
) -> TokenStream {
    let full_name = ty.name.as_str();
    let base = ty.base.as_ref().map(|base| base.as_str());
    let base = base.map(|base| quote!(.with_base(#base)));
    let open = open.then(|| quote!(.with_open()));
    let is_abstract = ty.is_abstract.then(|| quote!(.with_abstract()));
    let (properties, access): (Vec<&str>, Vec<u8>) = properties.unzip();
    let access = (!access.is_empty()).then(|| Literal::byte_string(&access));
    let access = access.map(|access| quote!(.with_access(#access)));
    quote!(&::graph_models::TypeInfo::new(#full_name, &[#(#properties),*]) #base #open #is_abstract #access)
}
