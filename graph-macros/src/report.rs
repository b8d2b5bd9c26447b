//! Findings as rustc shows them.

use graph_codegen::Output;
use graph_codegen::diagnostic::{Diagnostic, Severity};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::arguments::Arguments;

/// A `compile_error!` for each error, at the argument that named the page.
pub fn errors(output: &Output, arguments: &Arguments) -> TokenStream {
    let errors = output.diagnostics.of(Severity::Error).map(|diagnostic| {
        let message = message(diagnostic, output);
        quote_spanned! { place(diagnostic, output, arguments)=> ::core::compile_error! { #message } }
    });
    errors.collect()
}

/// A warning for each oddity. Stable Rust lets no macro warn, but rustc warns where a value is not used that has to be, and shows the
/// note of its type: in the lint `unused_must_use`. The one that `deprecated` gives reads as well, but who denies or allows that
/// lint for the sake of deprecated properties means no finding. An array, since for the bare value rustc would propose a `let`.
pub fn warnings(output: &Output, arguments: &Arguments) -> TokenStream {
    let warnings: Vec<TokenStream> =
        output.diagnostics.of(Severity::Warning).map(|diagnostic| warning(diagnostic, output, arguments)).collect();
    if warnings.is_empty() {
        TokenStream::new()
    } else {
        quote! { const _: () = { #(#warnings)* }; }
    }
}

fn warning(diagnostic: &Diagnostic, output: &Output, arguments: &Arguments) -> TokenStream {
    let span = place(diagnostic, output, arguments);
    let name = Ident::new(&diagnostic.code.name().replace('-', "_"), span);
    let note = message(diagnostic, output);
    quote_spanned! {span=>
        {
            #[must_use = #note]
            #[allow(non_camel_case_types)]
            struct #name {}
            const fn #name() -> [#name; 1] {
                [#name {}]
            }
            #name();
        }
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
