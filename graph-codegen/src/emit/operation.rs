//! Operations: a module for each page about a PATCH or about reading, a request function per URL.

use super::attributes::allow_deprecated;
use super::doc::{self, Doc};
use super::header;
use super::ident::ident;
use super::path::path;
use super::query;
use super::rust_type;
use super::tokens::{Literal, TokenStream, quote};
use crate::plan::{Function, Operation, Parameter, Place, Plan, Type, prose};
use crate::schema::{Permissions, Version};

/// The most parameters that clippy's `too_many_arguments` lets pass.
const FEW_PARAMETERS: usize = 7;

/// The module of an operation.
pub(super) fn emit(operation: &Operation, plan: &Plan) -> TokenStream {
    let Some(target) = plan.ty(operation.target) else { return TokenStream::new() };
    let name = ident(&operation.place.name);
    let doc = module_doc(operation);
    let allow = allow_deprecated(operation.touches_deprecated);
    let constant = constant(operation, target, plan);
    let functions = operation.functions.iter().map(|function| function_tokens(function, operation, plan));
    quote! {
        #doc
        #allow
        pub mod #name {
            #constant
            #(#functions)*
        }
    }
}

fn module_doc(operation: &Operation) -> Doc<'_> {
    let needed = |kind: &str, names: &[String]| {
        let least = names.first()?;
        Some(format!("{kind} {}", prose::code(least)))
    };
    let unknown = operation.permissions.is_none().then(|| {
        "Who may call it is not known: its page lists no permissions, or the file that lists them is missing."
            .to_owned()
    });
    let permissions = operation.permissions.clone().unwrap_or_default();
    let least: Vec<String> = [
        needed("delegated (work or school)", &permissions.delegated_work),
        needed("delegated (personal)", &permissions.delegated_personal),
        needed("application", &permissions.application),
    ]
    .into_iter()
    .flatten()
    .collect();
    let least = (!least.is_empty()).then(|| format!("Least privileged permissions: {}.", least.join(", ")));
    Doc::new()
        .text(&operation.text)
        .or_line(|| format!("The operation {}.", prose::code(&operation.title)))
        .maybe(least)
        .maybe(unknown)
        .maybe(left_out(operation))
        .reference(&operation.origin)
}

/// The URLs that the page lists and that have no function.
fn left_out(operation: &Operation) -> Option<String> {
    let codes: Vec<String> = operation.left_out.iter().map(|url| prose::code(url)).collect();
    let why = "because they answer with something else or have options";
    (!codes.is_empty()).then(|| format!("URLs without a function, {why}: {}.", codes.join(", ")))
}

fn constant(operation: &Operation, target: &Type, plan: &Plan) -> TokenStream {
    let title = prose::clean(&operation.title).into_owned();
    let page = operation.origin.pages.first().map_or("", String::as_str);
    let version = match plan.version {
        Version::V1 => quote!(V1_0),
        Version::Beta => quote!(Beta),
    };
    let permissions = operation.permissions.as_ref().map(permissions).map(|known| quote!(.with_permissions(#known)));
    let target_name = target.name.as_str();
    let success = operation.success.iter().map(|status| Literal::u16_unsuffixed(*status));
    let odata_type = operation.patch.as_ref().and_then(|patch| patch.odata_type.as_ref());
    let odata_type = odata_type.map(|name| quote!(.with_odata_type(#name)));
    let needs_type = operation.patch.as_ref().is_some_and(|patch| patch.needs_type);
    let needs_type = needs_type.then(|| quote!(.with_type_required()));
    let queries = query::advanced(operation);
    quote! {
        #[doc = " What the reference says of the operation."]
        pub const OPERATION: ::graph_models::Operation =
            ::graph_models::Operation::new(#title, ::graph_models::ApiVersion::#version)
                .with_page(#page)
                #permissions
                .with_success(&[#(#success),*])
                .with_target(#target_name)
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
    let text = &function.url;
    let doc = header::say(Doc::new().line(prose::code(&format!("{} {text}", operation.method))), operation);
    let deprecated = doc::deprecated(operation.deprecated.as_ref());
    let values = function.parameters.iter().map(value);
    let values = quote!(&[#(#values),*]);
    let request = match operation.patch {
        None => quote!(::graph_models::Request::get(&OPERATION, #text, #values)),
        Some(_) => quote!(::graph_models::Request::patch(&OPERATION, #text, #values, patch)),
    };
    let header_calls = header::calls(operation);
    let (types, answer) = types(function, operation, &operation.place.inside(), plan);
    let allow = (types.len() > FEW_PARAMETERS).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let placeholders = function.parameters.iter().map(|parameter| ident(&parameter.name));
    let names = placeholders.chain(header::names(operation)).chain([ident("patch")]);
    let arguments = names.zip(types).map(|(name, ty)| quote!(#name: #ty,));
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

/// The types of a function's arguments, and of its result, as written at a place: those for placeholders, those for headers, then the
/// patch of a PATCH.
pub(super) fn types(
    function: &Function,
    operation: &Operation,
    from: &Place,
    plan: &Plan,
) -> (Vec<TokenStream>, TokenStream) {
    let target = rust_type::named(operation.target, from, plan);
    let placeholder = |parameter: &Parameter| match &parameter.ty {
        None => quote!(&str),
        Some(ty) => {
            let ty = path(&Place::of_id(ty), from, plan);
            quote!(#ty<'_>)
        }
    };
    let mut types: Vec<TokenStream> = function.parameters.iter().map(placeholder).collect();
    types.extend(header::types(operation, from, plan));
    // The changes may be of a derived type.
    types.extend(operation.patch.as_ref().map(|_| quote!(&impl ::graph_models::PatchOf<#target>)));
    let answer = match operation.gives_collection(function) {
        true => quote!(::graph_models::Request<::graph_models::Page<#target>>),
        false => quote!(::graph_models::Request<#target>),
    };
    (types, answer)
}

/// A placeholder of the template with what takes its place.
fn value(parameter: &Parameter) -> TokenStream {
    let (name, wire) = (ident(&parameter.name), &parameter.wire);
    let text = parameter.ty.as_ref().map(|_| quote!(.0));
    quote!((#wire, #name #text))
}
