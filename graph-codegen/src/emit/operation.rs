//! Operations: a module for each page and method, a request function per URL.

use super::attributes::allow_deprecated;
use super::doc::{self, Doc};
use super::function_doc;
use super::header;
use super::ident::ident;
use super::path::path;
use super::query;
use super::rust_type;
use super::tokens::{Ident, Literal, TokenStream, quote};
use super::{answer, argument};
use crate::plan::{Body, Function, Operation, Parameter, Place, Plan, prose};
use crate::schema::{Permissions, Version};

/// The maximum number of parameters that clippy's `too_many_arguments` accepts.
const FEW_PARAMETERS: usize = 7;

/// The module of an operation.
pub(super) fn emit(operation: &Operation, plan: &Plan) -> TokenStream {
    let name = ident(&operation.place.name);
    let doc = module_doc(operation);
    let allow = allow_deprecated(operation.touches_deprecated);
    let constant = constant(operation, plan);
    let (required, optional) = (argument::required(operation, plan), argument::optional(operation, plan));
    let functions = operation.functions.iter().map(|function| function_tokens(function, operation, plan));
    quote! {
        #doc
        #allow
        pub mod #name {
            #constant
            #required
            #optional
            #(#functions)*
        }
    }
}

fn module_doc(operation: &Operation) -> Doc<'_> {
    Doc::new()
        .text(&operation.text)
        .or_line(|| format!("The operation {}.", prose::code(&operation.title)))
        .reference(&operation.origin)
        .section("# Permissions", function_doc::all_permissions(operation))
}

fn constant(operation: &Operation, plan: &Plan) -> TokenStream {
    let title = prose::clean(&operation.title).into_owned();
    let page = operation.origin.pages.first().map_or("", String::as_str);
    let version = match plan.version {
        Version::V1 => quote!(V1_0),
        Version::Beta => quote!(Beta),
    };
    let permissions = operation.permissions.as_ref().map(permissions).map(|known| quote!(.with_permissions(#known)));
    let target = operation.target.and_then(|id| plan.ty(id)).map(|target| target.name.as_str());
    let target = target.map(|name| quote!(.with_target(#name)));
    let success = operation.success.iter().map(|status| Literal::u16_unsuffixed(*status));
    let odata_type = operation.body.target().and_then(|body| body.odata_type.as_ref());
    let odata_type = odata_type.map(|name| quote!(.with_odata_type(#name)));
    let needs_type = operation.body.target().is_some_and(|body| body.needs_type);
    let needs_type = needs_type.then(|| quote!(.with_type_required()));
    let queries = query::advanced(operation);
    quote! {
        #[doc = " What the reference says about the operation."]
        pub const OPERATION: ::graph_models::Operation =
            ::graph_models::Operation::new(#title, ::graph_models::ApiVersion::#version)
                .with_page(#page)
                #permissions
                .with_success(&[#(#success),*])
                #target
                #odata_type
                #needs_type
                #queries;
    }
}

fn permissions(permissions: &Permissions) -> TokenStream {
    let Permissions { delegated_work, delegated_personal, application } = permissions;
    let step = |name: &str, permissions: &[String]| {
        let name = ident(name);
        (!permissions.is_empty()).then(|| quote!(.#name(&[#(#permissions),*])))
    };
    let steps = [
        step("with_delegated_work", delegated_work),
        step("with_delegated_personal", delegated_personal),
        step("with_application", application),
    ];
    quote!(::graph_models::Permissions::new() #(#steps)*)
}

fn function_tokens(function: &Function, operation: &Operation, plan: &Plan) -> TokenStream {
    let name = ident(&function.name);
    let doc = function_doc::of(function, operation, plan);
    let deprecated = doc::deprecated(operation.deprecated.as_ref());
    let inside = operation.place.inside();
    let request = request(function, operation, &inside, plan);
    let header_calls = header::calls(operation);
    let (arguments, answer) = signature(function, operation, &inside, plan);
    let allow = (arguments.len() > FEW_PARAMETERS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let arguments = arguments.into_iter().map(|(name, ty)| quote!(#name: #ty,));
    quote! {
        #doc
        #deprecated
        #allow
        #[inline]
        pub fn #name(#(#arguments)*) -> #answer {
            #request #header_calls
        }
    }
}

/// The request without its headers.
fn request(function: &Function, operation: &Operation, from: &Place, plan: &Plan) -> TokenStream {
    let text = &function.url;
    let values = function.parameters.iter().map(value);
    let place = quote!(&OPERATION, #text, &[#(#values),*]);
    let is_put = operation.method == "PUT";
    let send = if is_put { quote!(put) } else { quote!(post) };
    match &operation.body {
        Body::None => {
            let method = if operation.method == "DELETE" { quote!(delete) } else { quote!(get) };
            quote!(::graph_models::Request::#method(#place))
        }
        Body::Patch(_) => {
            let method = if is_put { quote!(replace) } else { quote!(patch) };
            quote!(::graph_models::Request::#method(#place, patch))
        }
        Body::New(_, required) if required.is_empty() => quote!(::graph_models::Request::create(#place, body)),
        Body::New(..) => quote!(::graph_models::Request::create(#place, &required.fill(body))),
        Body::Parameters(parameters) if parameters.required.is_empty() && parameters.optional.is_empty() => {
            quote!(::graph_models::Request::post(#place))
        }
        Body::Parameters(parameters) => {
            let list = argument::list(parameters, from, plan);
            quote!(::graph_models::Request::post(#place).parameters(#list))
        }
        Body::List(value) => {
            let method = ident(&operation.method);
            let (element, elements) = (rust_type::element(value, from, plan), argument::elements(value, &quote!(body)));
            quote! {
                ::graph_models::Request::new(::graph_models::__generated_v1::Method::#method, #place)
                    .list::<#element, _>(#elements)
            }
        }
        Body::Reference => quote!(::graph_models::Request::#send(#place).reference(reference)),
        Body::Content => quote!(::graph_models::Request::#send(#place).content(content_type, content)),
    }
}

/// The arguments of a function with their types, and its result, written relative to a place: the
/// values for the URL, then headers and required values, then the body.
pub(super) fn signature<'a>(
    function: &'a Function,
    operation: &'a Operation,
    from: &'a Place,
    plan: &'a Plan,
) -> (Vec<(Ident<'a>, TokenStream)>, TokenStream) {
    let placeholder = |parameter: &'a Parameter| {
        let ty = match &parameter.ty {
            None => quote!(&str),
            Some(ty) => {
                let ty = path(&Place::of_id(ty), from, plan);
                quote!(#ty<'_>)
            }
        };
        (ident(&parameter.name), ty)
    };
    let mut arguments: Vec<(Ident<'a>, TokenStream)> = function.parameters.iter().map(placeholder).collect();
    arguments.extend(header::names(operation).zip(header::types(operation, from, plan)));
    arguments.extend(argument::required_parameters(operation, from, plan).map(|(name, ty)| (ident(name), ty)));
    arguments.extend(body_arguments(operation, from, plan).into_iter().map(|(name, ty)| (ident(name), ty)));
    let answer = answer::payload(&function.answer, from, plan);
    (arguments, quote!(::graph_models::Request<#answer>))
}

/// The arguments for the body.
fn body_arguments(operation: &Operation, from: &Place, plan: &Plan) -> Vec<(&'static str, TokenStream)> {
    let target = || operation.target.map_or_else(TokenStream::new, |id| rust_type::named(id, from, plan));
    match &operation.body {
        Body::None => Vec::new(),
        // The patch may be of a derived type.
        Body::Patch(_) => {
            let target = target();
            vec![("patch", quote!(&impl ::graph_models::PatchOf<#target>))]
        }
        Body::New(_, required) => {
            let target = target();
            let body = ("body", quote!(&impl ::graph_models::CreationOf<#target>));
            let required = (!required.is_empty()).then(|| ("required", quote!(Required)));
            required.into_iter().chain([body]).collect()
        }
        Body::Parameters(parameters) => {
            let optional = !parameters.optional.is_empty();
            optional.then(|| ("parameters", quote!(Parameters))).into_iter().collect()
        }
        Body::List(value) => vec![("body", argument::list_type(value, from, plan))],
        Body::Reference => vec![("reference", quote!(&::graph_models::Reference))],
        Body::Content => {
            vec![("content_type", quote!(&str)), ("content", quote!(impl ::core::convert::Into<::std::vec::Vec<u8>>))]
        }
    }
}

/// A placeholder of the template, with its value.
fn value(parameter: &Parameter) -> TokenStream {
    let (name, wire) = (ident(&parameter.name), &parameter.wire);
    let text = parameter.ty.as_ref().map(|_| quote!(.0));
    quote!((#wire, #name #text))
}
