//! Operations: a module per PATCH page, a request function per URL.

use super::context::{Context, allow_deprecated};
use super::docs::{self, Doc};
use super::ident::ident;
use super::model::option;
use super::names::Place;
use super::prose;
use super::tokens::{Literal, TokenStream, quote};
use super::url::{self, Template};
use super::url_names::{Function, name_functions};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::{Operation, Permissions, TypeName, Version};
use crate::source::Span;

/// The most parameters that clippy's `too_many_arguments` lets pass.
const FEW_PARAMETERS: usize = 7;

/// What the functions of one operation have in common.
struct Shared {
    /// What it answers with.
    answer: TokenStream,
    /// The type of its patches.
    patch: TokenStream,
    needs_etag: bool,
    /// The attribute that says why the operation is deprecated.
    deprecated: Option<TokenStream>,
}

/// The module of an operation; `None` if none of its URLs can be read.
pub(super) fn emit(
    operation: &Operation,
    place: &Place,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let target = operation.target.as_ref()?;
    let functions = name_functions(templates(operation, diagnostics));
    if functions.is_empty() {
        return None;
    }
    functions.iter().for_each(|function| note_taken(function, diagnostics));
    let inside = place.inside();
    let (answer, patch) = match context.families.of(target) {
        // The object may be of a derived type, and so may the changes be.
        Some(_) => {
            let any = context.names.any_path(target, &inside);
            let patch = quote!(impl ::graph_models::Patch<Model: ::core::convert::Into<#any>>);
            (any, patch)
        }
        None => (context.names.path(target, &inside), context.names.patch_path(target, &inside)),
    };
    let shared = Shared {
        answer,
        patch,
        needs_etag: operation
            .headers
            .iter()
            .any(|header| header.required && header.name.eq_ignore_ascii_case("If-Match")),
        deprecated: docs::deprecated(operation.deprecated.as_ref()),
    };
    let name = ident(&place.name);
    let doc = module_doc(operation, context);
    let allow = allow_deprecated(context.is_deprecated(target));
    let constant = constant(operation, target, context);
    let functions = functions.iter().map(|function| function_tokens(function, &shared));
    Some(quote! {
        #doc
        #allow
        pub mod #name {
            #constant
            #(#functions)*
        }
    })
}

fn templates(operation: &Operation, diagnostics: &mut Diagnostics) -> Vec<(Template, Span)> {
    let mut templates = Vec::new();
    for url in &operation.urls {
        match url::read(&url.text) {
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

fn module_doc(operation: &Operation, context: &Context<'_>) -> Doc {
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
        .maybe(context.page_link(&[operation.page]))
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
    let odata_type = option(odata_type(target, context).as_deref());
    quote! {
        #[doc = " What the reference says of the operation."]
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation {
            name: #title,
            page: #page,
            version: ::graph_models::ApiVersion::#version,
            permissions: #permissions,
            success: &[#(#success),*],
            target: #target_name,
            odata_type: #odata_type,
        };
    }
}

/// A derived type announces itself in the body; `microsoft.graph.entity` is everyone's base and no reason to.
fn odata_type(target: &TypeName, context: &Context<'_>) -> Option<String> {
    let base = context.schema.structured(target)?.base.as_ref()?;
    (!base.is_entity()).then(|| format!("#{target}"))
}

fn permissions(permissions: &Permissions) -> TokenStream {
    let Permissions { delegated_work, delegated_personal, application } = permissions;
    quote! {
        ::graph_models::Permissions {
            delegated_work: &[#(#delegated_work),*],
            delegated_personal: &[#(#delegated_personal),*],
            application: &[#(#application),*],
        }
    }
}

fn function_tokens(function: &Function, shared: &Shared) -> TokenStream {
    let Shared { answer, patch, needs_etag, deprecated } = shared;
    let template = &function.template;
    let name = ident(&function.name);
    let text = &template.text;
    let doc = Doc::new().line(prose::code(&format!("PATCH {text}")));
    let parameters = &template.parameters.iter().map(|parameter| ident(&parameter.name)).collect::<Vec<_>>();
    let wire = template.parameters.iter().map(|parameter| parameter.wire.as_str());
    let (etag, with_etag) = if *needs_etag {
        (quote!(if_match: &str,), quote!(.if_match(if_match)))
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    let is_long = parameters.len() + 1 + usize::from(*needs_etag) > FEW_PARAMETERS;
    let allow = is_long.then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #doc
        #deprecated
        #allow
        #[inline]
        pub fn #name(
            #(#parameters: &str,)*
            #etag
            patch: &#patch,
        ) -> ::graph_models::Request<#answer> {
            ::graph_models::Request::patch(&OPERATION, #text, &[#((#wire, #parameters)),*], patch)#with_etag
        }
    }
}
