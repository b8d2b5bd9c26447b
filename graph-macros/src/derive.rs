//! `#[derive(GraphModel)]`: from a struct or an enum to its implementations.

use graph_codegen::derive::{Finding, Input, Output, from_model, from_pages};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::{expand, track};

/// Expands the derive. After an error, the output is its message and no items.
pub(crate) fn graph_model(item: TokenStream) -> TokenStream {
    Input::parse(item).and_then(|input| expand(&input)).unwrap_or_else(syn::Error::into_compile_error)
}

fn expand(input: &Input) -> syn::Result<TokenStream> {
    let Some(pages) = input.pages() else { return Ok(from_model(input)) };
    let root = expand::folder(&pages.docs)?;
    let output = from_pages(input, &expand::pages(&root));
    let errors: TokenStream = output.findings.iter().map(|finding| error(finding, &output)).collect();
    let tracked = track::files(&output.sources, &pages.docs, &root);
    let items = output.items;
    Ok(quote! { #items #tracked #errors })
}

/// A finding at the tokens that it is about.
fn error(finding: &Finding, output: &Output) -> TokenStream {
    let diagnostic = &finding.diagnostic;
    let message = format!("[{}] {}", diagnostic.code, diagnostic.explain(&output.sources));
    quote_spanned! { finding.place=> ::core::compile_error! { #message } }
}
