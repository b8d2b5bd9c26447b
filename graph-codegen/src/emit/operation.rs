//! Operations: a module for each page about a PATCH or about reading, a request function per URL.
//!
//! A page about reading gets one if it says which type it answers with, and whether with one object or a collection. Some of its
//! URLs may get no function: see [`url_choice`](super::url_choice).

use super::access::patch_target;
use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::ident::ident;
use super::names::Place;
use super::prose;
use super::tokens::{Literal, TokenStream, quote};
use super::url::Template;
use super::url_choice::{Chosen, has_urls, urls};
use super::url_names::{Function, name_functions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{Header, Operation, Permissions, Returns, Schema, TypeName, Version};
use crate::source::Span;

/// The most parameters that clippy's `too_many_arguments` lets pass.
const FEW_PARAMETERS: usize = 7;

/// What the functions of one operation have in common.
struct Shared {
    /// What it answers with.
    answer: TokenStream,
    /// What a PATCH sends; none for a GET.
    patch: Option<Patch>,
}

struct Patch {
    /// The type of its patches.
    ty: TokenStream,
    needs_etag: bool,
}

/// The type that an operation changes or reads, if it is one that gets request functions.
pub(super) fn target<'a>(operation: &'a Operation, schema: &Schema) -> Option<&'a TypeName> {
    let read =
        || operation.target.as_ref().filter(|name| operation.returns.is_some() && schema.structured(name).is_some());
    patch_target(operation, schema).or_else(read).filter(|_| has_urls(operation))
}

/// The module of an operation; `None` if none of its URLs can be read.
pub(super) fn emit(
    operation: &Operation,
    place: &Place,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let target = operation.target.as_ref()?;
    let chosen = urls(operation);
    let left_out = left_out(operation, &chosen);
    let functions = name_functions(templates(chosen, diagnostics));
    if functions.is_empty() {
        return None;
    }
    functions.iter().for_each(|function| note_taken(function, diagnostics));
    let shared = shared(operation, target, &place.inside(), context);
    let name = ident(&place.name);
    let doc = module_doc(operation, left_out, context);
    let allow = allow_deprecated(context.is_deprecated(target));
    let constant = constant(operation, target, context);
    let functions = functions.iter().map(|function| function_tokens(function, operation, &shared));
    Some(quote! {
        #doc
        #allow
        pub mod #name {
            #constant
            #(#functions)*
        }
    })
}

fn shared(operation: &Operation, target: &TypeName, inside: &Place, context: &Context<'_>) -> Shared {
    let object = context.names.path(target, inside);
    if operation.returns.is_some() {
        return Shared { answer: object, patch: None };
    }
    // The changes may be of a derived type.
    let ty = quote!(impl ::graph_models::PatchOf<#object>);
    let if_match = |header: &Header| header.required && header.name.eq_ignore_ascii_case("If-Match");
    let needs_etag = operation.headers.iter().any(if_match);
    Shared { answer: object, patch: Some(Patch { ty, needs_etag }) }
}

fn templates(chosen: Vec<Chosen<'_>>, diagnostics: &mut Diagnostics) -> Vec<(Template, Span)> {
    let mut templates = Vec::new();
    for Chosen { url, template } in chosen {
        match template {
            Ok(template) => templates.push((template, url.span)),
            Err(why) => {
                let message = format!("no function for `{}`: {why}", prose::clean(&url.text));
                let help = "placeholders are written `{x}`, everything else as it is sent";
                diagnostics.push(Diagnostic::new(Code::UnreadableUrl, url.span, message).help(help));
            }
        }
    }
    templates
}

fn note_taken(function: &Function, diagnostics: &mut Diagnostics) {
    let Function { name, template, span, taken: Some(taken) } = function else { return };
    let message =
        format!("the function of `{}` is called `{name}`: another URL of the page has `{taken}`", template.text);
    diagnostics.push(Diagnostic::new(Code::NameCollision, *span, message));
}

fn module_doc(operation: &Operation, left_out: Option<String>, context: &Context<'_>) -> Doc {
    let needed = |kind: &str, names: &[String]| {
        let least = names.first()?;
        Some(format!("{kind} {}", prose::code(least)))
    };
    let permissions = &operation.permissions;
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
        .text(&operation.description, context.options.doc_text)
        .or_line(|| format!("The operation {}.", prose::code(&operation.title)))
        .maybe(least)
        .maybe(left_out)
        .maybe(context.page_link(&[operation.page]))
}

/// The URLs that the page lists and that have no function.
fn left_out(operation: &Operation, chosen: &[Chosen<'_>]) -> Option<String> {
    let left_out = operation.urls.iter().filter(|url| !chosen.iter().any(|it| it.url == *url));
    let codes: Vec<String> = left_out.map(|url| prose::code(&url.text)).collect();
    let why = "because they answer with something else or have options";
    (!codes.is_empty()).then(|| format!("URLs without a function, {why}: {}.", codes.join(", ")))
}

fn constant(operation: &Operation, target: &TypeName, context: &Context<'_>) -> TokenStream {
    let title = prose::clean(&operation.title).into_owned();
    let page = context.sources.path(operation.page);
    let version = match context.schema.version {
        Version::V1 => quote!(V1_0),
        Version::Beta => quote!(Beta),
    };
    let permissions = permissions(&operation.permissions);
    let target_name = target.as_str();
    let success = operation.success.iter().map(|status| Literal::u16_unsuffixed(*status));
    let odata_type = odata_type(operation, target, context).map(|name| quote!(.with_odata_type(#name)));
    quote! {
        #[doc = " What the reference says of the operation."]
        pub const OPERATION: ::graph_models::Operation =
            ::graph_models::Operation::new(#title, ::graph_models::ApiVersion::#version)
                .with_page(#page)
                .with_permissions(#permissions)
                .with_success(&[#(#success),*])
                .with_target(#target_name)
                #odata_type;
    }
}

/// A derived type announces itself in the body; `microsoft.graph.entity` is everyone's base and no reason to.
fn odata_type(operation: &Operation, target: &TypeName, context: &Context<'_>) -> Option<String> {
    if operation.returns.is_some() {
        return None;
    }
    let base = context.schema.structured(target)?.base.as_ref()?;
    (!base.is_entity()).then(|| format!("#{target}"))
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

fn function_tokens(function: &Function, operation: &Operation, shared: &Shared) -> TokenStream {
    let template = &function.template;
    let name = ident(&function.name);
    let text = &template.text;
    let doc = Doc::new().line(prose::code(&format!("{} {text}", operation.method)));
    let deprecated = docs::deprecated(operation.deprecated.as_ref());
    let parameters = &template.parameters.iter().map(|parameter| ident(&parameter.name)).collect::<Vec<_>>();
    let wire = template.parameters.iter().map(|parameter| parameter.wire.as_str());
    let values = quote!(&[#((#wire, #parameters)),*]);
    let more = shared.patch.as_ref().map_or(0, |patch| 1 + usize::from(patch.needs_etag));
    let is_long = parameters.len() + more > FEW_PARAMETERS;
    let allow = is_long.then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let answer = answer(template, operation, shared);
    let (more, body) = match &shared.patch {
        None => (TokenStream::new(), quote!(::graph_models::Request::get(&OPERATION, #text, #values))),
        Some(Patch { ty, needs_etag: false }) => {
            (quote!(patch: &#ty,), quote!(::graph_models::Request::patch(&OPERATION, #text, #values, patch)))
        }
        Some(Patch { ty, needs_etag: true }) => (
            quote!(if_match: &::graph_models::ETag, patch: &#ty,),
            quote!(::graph_models::Request::patch(&OPERATION, #text, #values, patch).if_match(if_match)),
        ),
    };
    quote! {
        #doc
        #deprecated
        #allow
        #[inline]
        pub fn #name(#(#parameters: &str,)* #more) -> ::graph_models::Request<#answer> {
            #body
        }
    }
}

/// What one function's request is answered with. Whatever the page is about, a URL that ends in a placeholder leads to one object.
fn answer(template: &Template, operation: &Operation, shared: &Shared) -> TokenStream {
    let answer = &shared.answer;
    let path = template.text.split('?').next().unwrap_or("");
    let is_one = path.rsplit('/').next().is_some_and(|last| last.starts_with('{') && last.ends_with('}'));
    match operation.returns {
        Some(Returns::Collection) if !is_one => quote!(::graph_models::Page<#answer>),
        _ => quote!(#answer),
    }
}
