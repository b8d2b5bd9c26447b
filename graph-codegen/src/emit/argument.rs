//! The arguments of a request function apart from its URL: the properties that are required to
//! create an object, and the parameters of an action.

use super::doc::{self, Doc};
use super::ident::ident;
use super::path::path;
use super::rust_type;
use super::tokens::{TokenStream, quote};
use crate::plan::{Argument, Operation, Parameters, Place, Plan, Value, prose};

/// The struct of the properties that are required to create an object, and the code that adds them
/// to the body; `None` if there are none.
pub(super) fn required(operation: &Operation, plan: &Plan) -> Option<TokenStream> {
    let arguments = operation.body.required();
    let of = plan.ty(operation.target.filter(|_| !arguments.is_empty())?)?;
    let inside = operation.place.inside();
    let fields = arguments.iter().map(|argument| field(argument, &inside, plan));
    let statements = arguments.iter().map(|argument| statement(argument, plan));
    let target = path(&of.place, &inside, plan);
    let doc =
        Doc::new().line(format!("The properties that are required to create a {}.", prose::code(of.name.as_str())));
    Some(quote! {
        #doc
        pub struct Required {
            #(#fields)*
        }

        impl Required {
            fn fill<B: ::graph_models::CreationOf<#target>>(self, body: &B) -> B {
                let mut filled = ::core::clone::Clone::clone(body);
                let all = ::graph_models::Creation::body_mut(&mut filled);
                #(#statements)*
                filled
            }
        }
    })
}

fn field(argument: &Argument, from: &Place, plan: &Plan) -> TokenStream {
    let (name, ty) = (ident(&argument.name), required_type(argument, from, plan));
    let doc = described(argument);
    let deprecated = doc::deprecated(argument.deprecated.as_ref());
    quote!(#doc #deprecated pub #name: #ty,)
}

/// The type of a required property. A nested object is a patch, which only has setters for what can
/// be set.
pub(super) fn required_type(argument: &Argument, from: &Place, plan: &Plan) -> TokenStream {
    let element = rust_type::element(&argument.value, from, plan);
    match &argument.value {
        _ if argument.collection => quote!(::std::vec::Vec<#element>),
        value => nested_patch(value, plan).map_or(element, |patch| path(patch, from, plan)),
    }
}

fn nested_patch<'a>(value: &Value, plan: &'a Plan) -> Option<&'a Place> {
    let Value::Model(id) = value else { return None };
    Some(&plan.ty(*id)?.model()?.patch.as_ref()?.place)
}

fn statement(argument: &Argument, plan: &Plan) -> TokenStream {
    let (name, wire) = (ident(&argument.name), argument.wire.as_str());
    match nested_patch(&argument.value, plan).filter(|_| !argument.collection) {
        Some(_) => quote!(all.require_nested(#wire, ::graph_models::Patch::into_body(self.#name));),
        None if argument.collection => quote!(all.require_list(#wire, self.#name);),
        None => quote!(all.require(#wire, self.#name);),
    }
}

fn described(argument: &Argument) -> Doc<'_> {
    Doc::new().line(format!("The value of {}.", prose::code(&argument.wire))).text(&argument.text)
}

/// The builder of the optional parameters of an action; `None` if there are none.
pub(super) fn optional(operation: &Operation, plan: &Plan) -> Option<TokenStream> {
    let parameters = operation.body.parameters().filter(|parameters| !parameters.optional.is_empty())?;
    let inside = operation.place.inside();
    let setters = parameters.optional.iter().map(|argument| setter(argument, &inside, plan));
    Some(quote! {
        #[doc = " The optional parameters. Those that are not set are not sent."]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::default::Default)]
        pub struct Parameters(::graph_models::ParameterList);

        impl Parameters {
            #[doc = " Creates an empty list of parameters."]
            #[must_use]
            pub fn new() -> Self {
                <Self as ::core::default::Default>::default()
            }
            #(#setters)*
        }
    })
}

fn setter(argument: &Argument, from: &Place, plan: &Plan) -> TokenStream {
    let name = format!("set_{}", argument.name);
    let name = ident(&name);
    let doc = Doc::new().line(format!("Sets {}.", prose::code(&argument.wire))).text(&argument.text);
    let deprecated = doc::deprecated(argument.deprecated.as_ref());
    let ty = parameter_type(argument, from, plan);
    let list = put(argument, quote!(self.0), quote!(value), from, plan);
    quote! {
        #doc
        #deprecated
        #[inline]
        #[must_use]
        pub fn #name(self, value: #ty) -> Self {
            Self(#list)
        }
    }
}

/// The type of an argument that is a list of values, whose elements may have derived types.
pub(super) fn list_type(value: &Value, from: &Place, plan: &Plan) -> TokenStream {
    let element = rust_type::element(value, from, plan);
    match value {
        Value::Model(_) => {
            quote!(impl ::core::iter::IntoIterator<Item = impl ::graph_models::reflect::DerivedFrom<#element>>)
        }
        value if rust_type::is_converted(value) => {
            quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#element>>)
        }
        _ => quote!(impl ::core::iter::IntoIterator<Item = #element>),
    }
}

/// The elements of an argument that is a list of values.
pub(super) fn elements(value: &Value, list: &TokenStream) -> TokenStream {
    let all = quote!(::core::iter::IntoIterator::into_iter(#list));
    match value {
        Value::Model(_) => quote!(#all.map(::graph_models::__generated_v1::into_base)),
        value if rust_type::is_converted(value) => quote!(#all.map(::core::convert::Into::into)),
        _ => all,
    }
}

/// The type of an argument that is sent as a whole, written relative to a place: anything that
/// converts into the value.
pub(super) fn taken(value: &Value, collection: bool, from: &Place, plan: &Plan) -> TokenStream {
    if collection {
        return list_type(value, from, plan);
    }
    let element = rust_type::element(value, from, plan);
    match value {
        Value::Model(_) => quote!(impl ::graph_models::reflect::DerivedFrom<#element>),
        value if rust_type::is_converted(value) => quote!(impl ::core::convert::Into<#element>),
        _ => element,
    }
}

/// The type of the argument for a parameter, written relative to a place.
pub(super) fn parameter_type(argument: &Argument, from: &Place, plan: &Plan) -> TokenStream {
    taken(&argument.value, argument.collection, from, plan)
}

/// The types of the required parameters of an action, written relative to a place.
pub(super) fn required_parameters<'a>(
    operation: &'a Operation,
    from: &'a Place,
    plan: &'a Plan,
) -> impl Iterator<Item = (&'a str, TokenStream)> {
    let required = operation.body.parameters().into_iter().flat_map(|parameters| &parameters.required);
    required.map(|argument| (argument.name.as_str(), parameter_type(argument, from, plan)))
}

/// The list of the parameters of an action.
pub(super) fn list(parameters: &Parameters, from: &Place, plan: &Plan) -> TokenStream {
    let first = if parameters.optional.is_empty() {
        quote!(::graph_models::ParameterList::new())
    } else {
        quote!(parameters.0)
    };
    parameters.required.iter().fold(first, |list, argument| {
        let name = ident(&argument.name);
        put(argument, list, quote!(#name), from, plan)
    })
}

/// Adds a parameter to a list.
fn put(argument: &Argument, list: TokenStream, value: TokenStream, from: &Place, plan: &Plan) -> TokenStream {
    let wire = argument.wire.as_str();
    let element = rust_type::element(&argument.value, from, plan);
    if argument.collection {
        let elements = elements(&argument.value, &value);
        return quote!(#list.with_list::<#element, _>(#wire, #elements));
    }
    let value = match &argument.value {
        Value::Model(_) => quote!(::graph_models::__generated_v1::into_base(#value)),
        kind if rust_type::is_converted(kind) => quote!(#value.into()),
        _ => value,
    };
    quote!(#list.with::<#element>(#wire, #value))
}
