//! Findings as messages of rustc.

use std::collections::BTreeSet;

use graph_codegen::Output;
use graph_codegen::diagnostic::{Diagnostic, Severity};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::LitStr;

use crate::arguments::Arguments;

/// A `compile_error!` for each error, at the argument that names the page.
pub(crate) fn errors(output: &Output, arguments: &Arguments) -> TokenStream {
    let errors = output.diagnostics.of(Severity::Error).map(|diagnostic| {
        let message = message(diagnostic, output);
        quote_spanned! { place(diagnostic, output, arguments)=> ::core::compile_error! { #message } }
    });
    errors.collect()
}

/// A deprecation warning for each warning. Macros cannot emit warnings on stable Rust, but rustc
/// warns about uses of deprecated constants and prints the note of the deprecation. Other lints,
/// such as `unused_must_use`, can print a text too, but rustc only checks them if the crate has no
/// errors, and a finding often explains an error. The crate's level of the lint `deprecated`
/// applies to items that the pages deprecate, so it is neither allowed nor denied here: the option
/// `allow` suppresses findings.
pub(crate) fn warnings(output: &Output, arguments: &Arguments) -> TokenStream {
    let mut told = BTreeSet::new();
    let warnings: Vec<TokenStream> = output
        .diagnostics
        .of(Severity::Warning)
        .map(|diagnostic| warning(diagnostic, told.insert(diagnostic.code), output, arguments))
        .collect();
    if warnings.is_empty() {
        return TokenStream::new();
    }
    // The place where the level of the lint is set, which rustc shows.
    let place = arguments.docs.as_ref().map_or_else(Span::call_site, LitStr::span);
    quote_spanned! {place=>
        #[warn(deprecated)]
        const _: () = { #(#warnings)* };
    }
}

/// The first of each code says how such findings are left out: rustc names a way that is about the
/// lint.
fn warning(diagnostic: &Diagnostic, is_first: bool, output: &Output, arguments: &Arguments) -> TokenStream {
    let span = place(diagnostic, output, arguments);
    let name = Ident::new(&diagnostic.code.name().replace('-', "_"), span);
    let mut note = message(diagnostic, output);
    if is_first {
        // Below the `=` or `|` of the line above.
        let margin = note.lines().skip(1).last().map_or(2, |line| line.len() - line.trim_start().len());
        note.push_str(&format!("\n{:margin$}= note: `allow = [\"{}\"]` leaves such findings out", "", diagnostic.code));
    }
    quote_spanned! {span=>
        {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            #name
        };
    }
}

/// The finding under its code; rustc puts the severity before it.
fn message(diagnostic: &Diagnostic, output: &Output) -> String {
    format!("[{}] {}", diagnostic.code, diagnostic.explain(&output.sources))
}

fn place(diagnostic: &Diagnostic, output: &Output, arguments: &Arguments) -> Span {
    let page = diagnostic.span.map(|span| output.sources.path(span.file));
    arguments.place(diagnostic.option, diagnostic.subject.as_deref(), page)
}
