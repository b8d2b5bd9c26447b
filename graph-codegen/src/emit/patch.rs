//! Patch types: what a PATCH sends, with every property kept, cleared or set.

use super::access::{KEY, NAVIGATION, NULLABLE, READ_ONLY, WRITABLE};
use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::field::{Field, Model};
use super::ident::ident;
use super::locked;
use super::model::shared_impls;
use super::names::Place;
use super::prose;
use super::rust_type::Value;
use super::tokens::{Literal, TokenStream, Written, quote, quote_into};
use crate::options::DocText;

/// The most properties whose setters stand in one `impl`: files are split between items, and should not get too long.
const SETTERS: usize = 200;

/// The Rust items of a model's patch type.
pub(super) fn emit(model: &Model<'_>, place: &Place, context: &Context<'_>) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let of = context.names.path(&model.ty.name, place);
    let allow = allow_deprecated(context.touches_deprecated(model));
    let mut items = vec![definition(model, place, context)];
    let writable: Vec<&Field<'_>> = model.writable().collect();
    for fields in writable.chunks(SETTERS) {
        let setters = Written(|tokens: &mut TokenStream| {
            fields.iter().for_each(|field| write_setters(field, place, context, tokens));
        });
        items.push(quote! {
            #allow
            impl #name {
                #setters
            }
        });
    }
    let open = model.open.then(|| quote!(open));
    items.push(shared_impls(
        quote!(::graph_models::__generated_v1::patch_impls!(#open #name for #of);),
        model.ty.deprecated.is_some(),
    ));
    items.extend(locked::emit(model, place, context));
    items
}

fn definition(model: &Model<'_>, place: &Place, context: &Context<'_>) -> TokenStream {
    let name = ident(&place.name);
    let deprecated = docs::deprecated(model.ty.deprecated.as_ref());
    let full_name = prose::code(model.ty.name.as_str());
    let doc = Doc::new()
        .line(format!("Changes of {full_name}, as a PATCH sends them: what is not set keeps its value."))
        .maybe(unwritable(model))
        .maybe(context.page_link(&model.ty.pages));
    quote! {
        #doc
        #deprecated
        pub struct #name(::graph_models::PatchBody);
    }
}

/// Which properties have no setter, and why: people look here when one does not compile.
fn unwritable(model: &Model<'_>) -> Option<String> {
    let names = |wanted: fn(u8) -> bool| {
        let fields =
            model.fields.iter().filter(|field| field.access & (WRITABLE | NAVIGATION) == 0 && wanted(field.access));
        fields.map(|field| prose::code(&field.property.name)).collect::<Vec<_>>()
    };
    let groups = [
        ("the key", names(|access| access & KEY != 0)),
        ("read-only", names(|access| access & (KEY | READ_ONLY) == READ_ONLY)),
        ("not in the request body that the reference documents", names(|access| access & (KEY | READ_ONLY) == 0)),
    ];
    let parts: Vec<String> = groups
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(why, names)| format!("{} ({why})", names.join(", ")))
        .collect();
    (!parts.is_empty()).then(|| format!("Without a setter: {}.", parts.join("; ")))
}

/// `set_x`, and `clear_x` where null may be sent. The names follow the field's final name, so they collide no more than fields do.
fn write_setters(field: &Field<'_>, place: &Place, context: &Context<'_>, tokens: &mut TokenStream) {
    let property = prose::code(&field.property.name);
    let deprecated = docs::deprecated(field.deprecated_in_patches);
    let set_name = format!("set_{}", field.name);
    let set_name = ident(&set_name);
    let set_doc = set_doc(field, &property, context);
    let (argument, statement) = set_call(field, place, context);
    quote_into! {
        tokens,
        #set_doc
        #deprecated
        #[inline]
        #[must_use]
        pub fn #set_name(mut self, value: #argument) -> Self {
            #statement
            self
        }
    }
    if field.access & NULLABLE != 0 {
        write_clear(field, &property, tokens);
    }
}

fn write_clear(field: &Field<'_>, property: &str, tokens: &mut TokenStream) {
    let clear_name = format!("clear_{}", field.name);
    let clear_name = ident(&clear_name);
    let clear_doc = Doc::new().line(format!("Sets {property} to null."));
    let deprecated = docs::deprecated(field.deprecated_in_patches);
    let slot = Literal::usize_unsuffixed(field.slot);
    quote_into! {
        tokens,
        #clear_doc
        #deprecated
        #[inline]
        #[must_use]
        pub fn #clear_name(mut self) -> Self {
            self.0.clear(#slot);
            self
        }
    }
}

/// The setter's docs: what it sets, and the first sentence of what the page says of that.
fn set_doc(field: &Field<'_>, property: &str, context: &Context<'_>) -> Doc {
    let what = if field.property.collection { "the whole collection " } else { "" };
    let doc = Doc::new().line(format!("Sets {what}{property}."));
    match context.options.doc_text {
        DocText::None => doc,
        _ => doc.maybe(prose::summary(&field.property.description)),
    }
}

/// The type of a setter's argument, and the statement that takes it.
fn set_call(field: &Field<'_>, place: &Place, context: &Context<'_>) -> (TokenStream, TokenStream) {
    let slot = Literal::usize_unsuffixed(field.slot);
    let element = field.value.element(&context.names, place);
    let into = quote!(impl ::core::convert::Into<#element>);
    match (field.property.collection, field.value) {
        // An element may be of a derived type.
        (true, value) if value.is_converted() || matches!(value, Value::Model(_)) => (
            quote!(impl ::core::iter::IntoIterator<Item = #into>),
            quote!(self.0.set_list::<#element, _>(#slot, value.into_iter().map(::core::convert::Into::into));),
        ),
        (true, _) => (
            quote!(impl ::core::iter::IntoIterator<Item = #element>),
            quote!(self.0.set_list::<#element, _>(#slot, value.into_iter());),
        ),
        (false, Value::Model(_)) => (
            quote!(impl ::graph_models::PatchOf<#element>),
            quote!(self.0.merge(#slot, ::graph_models::PatchOf::<#element>::into_nested(value));),
        ),
        (false, value) if value.is_converted() => (into, quote!(self.0.set::<#element>(#slot, value.into());)),
        (false, _) => (element, quote!(self.0.set(#slot, value);)),
    }
}
