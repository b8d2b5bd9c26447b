//! Patch types: the bodies of PATCH requests, in which every property is kept, cleared or set.

use super::argument::taken;
use super::attributes::{allow_deprecated, shared_impls};
use super::binding;
use super::dictionary;
use super::doc::{self, Doc};
use super::ident::ident;
use super::locked;
use super::path::{destination, path};
use super::rust_type;
use super::tokens::{Literal, TokenStream, Written, quote, quote_into};
use crate::plan::{Access, Field, Model, Patch, Place, Plan, Type, Value, prose};

/// The maximum number of properties whose setters are in one `impl`: files are split between items,
/// and should not be too long.
const SETTERS: usize = 200;

/// The Rust items of a model's patch type.
pub(super) fn emit(ty: &Type, model: &Model, patch: &Patch, plan: &Plan) -> Vec<TokenStream> {
    let name = ident(&patch.place.name);
    let of = path(&ty.place, &patch.place, plan);
    let mut items = vec![definition(ty, model, patch)];
    let from = SetterOf { model: destination(&ty.place, &patch.place, plan), place: &patch.place };
    let write = |field: &Field, tokens: &mut TokenStream| write_setters(field, &from, plan, tokens);
    items.extend(setters(&patch.place, model, model.writable(), write));
    items.extend(binding::setters(model, &patch.place, plan));
    items.extend(dictionary::setters(ty, model, patch, plan));
    let open = model.open.then(|| quote!(open));
    items.push(shared_impls(
        quote!(::graph_models::__generated_v1::patch_impls!(#open #name for #of);),
        ty.deprecated.is_some(),
    ));
    items.extend(locked::emit(ty, model, patch));
    items
}

/// What the setters of a type belong to.
pub(super) struct SetterOf<'a> {
    /// The destination of a link to the model.
    pub(super) model: String,
    /// The place of the type with the setters.
    pub(super) place: &'a Place,
}

/// The `impl`s with the setters of some fields of a model, for the type at a place.
pub(super) fn setters<'a>(
    place: &Place,
    model: &Model,
    fields: impl Iterator<Item = &'a Field>,
    write: impl Fn(&Field, &mut TokenStream),
) -> Vec<TokenStream> {
    let name = ident(&place.name);
    let allow = allow_deprecated(model.touches_deprecated);
    let fields: Vec<&Field> = fields.collect();
    let implementation = |fields: &[&Field]| {
        let setters = Written(|tokens: &mut TokenStream| fields.iter().for_each(|field| write(field, tokens)));
        quote! {
            #allow
            impl #name {
                #setters
            }
        }
    };
    fields.chunks(SETTERS).map(implementation).collect()
}

fn definition(ty: &Type, model: &Model, patch: &Patch) -> TokenStream {
    let name = ident(&patch.place.name);
    let deprecated = doc::deprecated(ty.deprecated.as_ref());
    let full_name = prose::code(ty.name.as_str());
    let doc = Doc::new()
        .line(format!("The body of a PATCH request for a {full_name}. Properties that are neither set nor cleared keep their values."))
        .maybe(unwritable(model))
        .reference(&ty.origin);
    quote! {
        #doc
        #deprecated
        pub struct #name(::graph_models::PatchBody);
    }
}

/// Which properties have no setter, and why: people look here when one does not compile.
fn unwritable(model: &Model) -> Option<String> {
    let names = |wanted: fn(Access) -> bool| {
        let locked = |field: &&Field| !field.access.writable && !field.access.navigation && wanted(field.access);
        model.fields.iter().filter(locked).map(|field| prose::code(&field.wire)).collect::<Vec<_>>()
    };
    let groups = [
        ("the key", names(|access| access.key)),
        ("read-only", names(|access| access.read_only && !access.key)),
        ("not in a documented request body", names(|access| !access.key && !access.read_only)),
    ];
    let parts: Vec<String> = groups
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(why, names)| format!("{} ({why})", names.join(", ")))
        .collect();
    (!parts.is_empty()).then(|| format!("Without a setter: {}.", parts.join("; ")))
}

/// `set_x`, and `clear_x` if the property is nullable. The names are derived from the field's final
/// name, so they only collide if fields do.
fn write_setters(field: &Field, from: &SetterOf<'_>, plan: &Plan, tokens: &mut TokenStream) {
    write_set(field, from, plan, tokens);
    if field.access.nullable {
        write_clear(field, &prose::code(&field.wire), tokens);
    }
}

/// `set_x`.
pub(super) fn write_set(field: &Field, of: &SetterOf<'_>, plan: &Plan, tokens: &mut TokenStream) {
    let deprecated = doc::deprecated(field.deprecated_in_patches.as_ref());
    let set_name = format!("set_{}", field.name);
    let set_name = ident(&set_name);
    let set_doc = set_doc(field, &of.model);
    let (argument, statement) = (argument(field, of.place, plan), set_call(field, of.place, plan));
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
}

fn write_clear(field: &Field, property: &str, tokens: &mut TokenStream) {
    let clear_name = format!("clear_{}", field.name);
    let clear_name = ident(&clear_name);
    let clear_doc = Doc::new().line(format!("Sets {property} to null."));
    let deprecated = doc::deprecated(field.deprecated_in_patches.as_ref());
    let index = Literal::usize_unsuffixed(field.index);
    quote_into! {
        tokens,
        #clear_doc
        #deprecated
        #[inline]
        #[must_use]
        pub fn #clear_name(mut self) -> Self {
            self.0.clear(#index);
            self
        }
    }
}

/// The setter's documentation: what it sets, with a link to the model's field, and the first
/// sentence of the page's description.
fn set_doc<'a>(field: &'a Field, model: &str) -> Doc<'a> {
    let what = match () {
        () if field.collection => "the whole collection ",
        () if field.access.whole => "the whole value of ",
        () => "",
    };
    let property = prose::code(&field.wire);
    Doc::new().line(format!("Sets {what}[{property}]({model}::{}).", field.name)).maybe(field.summary.as_deref())
}

/// The type of a setter's argument.
pub(super) fn argument(field: &Field, from: &Place, plan: &Plan) -> TokenStream {
    match &field.value {
        Value::Model(id) if !field.collection && !field.access.whole => {
            let model = rust_type::named(*id, from, plan);
            quote!(impl ::graph_models::ChangeOf<#model>)
        }
        value => taken(value, field.collection, from, plan),
    }
}

/// The statement that takes a setter's argument.
fn set_call(field: &Field, from: &Place, plan: &Plan) -> TokenStream {
    let index = Literal::usize_unsuffixed(field.index);
    let element = rust_type::element(&field.value, from, plan);
    let is_converted = rust_type::is_converted(&field.value);
    match (field.collection, &field.value) {
        (true, Value::Model(_)) => quote! {
            self.0.set_list::<#element, _>(#index, value.into_iter().map(::graph_models::__generated_v1::into_base),);
        },
        (true, _) if is_converted => {
            quote!(self.0.set_list::<#element, _>(#index, value.into_iter().map(::core::convert::Into::into));)
        }
        (true, _) => quote!(self.0.set_list::<#element, _>(#index, value.into_iter());),
        (false, Value::Model(_)) => {
            let value = if field.access.whole { quote!(::graph_models::Whole(value)) } else { quote!(value) };
            quote!(self.0.merge(#index, ::graph_models::ChangeOf::<#element>::into_change(#value));)
        }
        (false, _) if is_converted => quote!(self.0.set::<#element>(#index, value.into());),
        (false, _) => quote!(self.0.set(#index, value);),
    }
}
