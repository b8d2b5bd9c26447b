//! From arguments to items.

use std::path::PathBuf;

use graph_codegen::emit::Items;
use graph_codegen::library::Folder;
use graph_codegen::options::{Areas, full_pattern, type_name};
use graph_codegen::schema::{TypeName, Version};
use graph_codegen::{Settings, generate};
use proc_macro2::Span;
use quote::{ToTokens as _, quote};
use syn::LitStr;

use crate::arguments::{Arguments, wrong};
use crate::{report, track};

/// The whole macro. An error gives its message and no items.
pub fn graph_docs(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    syn::parse::<Arguments>(input)
        .and_then(|arguments| expand(&arguments))
        .unwrap_or_else(|error| error.into_compile_error().into())
}

fn expand(arguments: &Arguments) -> syn::Result<proc_macro::TokenStream> {
    let docs = arguments.docs.as_ref().ok_or_else(|| missing("docs", "\"docs/api-reference/v1.0\""))?;
    if arguments.pages.is_empty() && arguments.areas.is_empty() {
        return Err(missing("pages", "[\"api/user-update.md\"]"));
    }
    let root = folder(docs)?;
    let output = generate(&Folder::new(&root), &settings(arguments, docs)?);
    let errors = report::errors(&output, arguments);
    let warnings = report::warnings(&output, arguments);
    let tracked = track::files(&output.sources, docs, &root);
    let mut all = tokens(output.items);
    all.extend(proc_macro::TokenStream::from(quote! { #tracked #warnings #errors }));
    Ok(all)
}

/// The items through the compiler's lexer at once: `proc_macro2` would let its own go over the text before, and macros are built
/// unoptimised.
fn tokens(items: Items) -> proc_macro::TokenStream {
    let items = items.together();
    let lexed = items.as_text().and_then(|text| text.parse().ok());
    lexed.unwrap_or_else(|| items.into_tokens().into())
}

fn missing(option: &str, example: &str) -> syn::Error {
    syn::Error::new(Span::call_site(), format!("the option `{option}` is missing: `{option} = {example}`"))
}

/// The documentation folder on disk: relative to the crate, failing that to the file that calls the macro.
pub fn folder(docs: &LitStr) -> syn::Result<PathBuf> {
    let error = |message: String| syn::Error::new(docs.span(), message);
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .ok_or_else(|| error("cargo's CARGO_MANIFEST_DIR is not set".to_owned()))?;
    let folders = std::iter::once(PathBuf::from(manifest)).chain(track::source_folder());
    let mut wrong = None;
    for root in folders.map(|folder| folder.join(docs.value())).filter(|root| root.is_dir()) {
        match Folder::new(&root).check() {
            Ok(()) => return Ok(root),
            Err(error) => drop(wrong.get_or_insert(error)),
        }
    }
    Err(error(match wrong {
        Some(wrong) => wrong.message(&docs.value()),
        None => format!(
            "there is no folder `{}` beside this crate's Cargo.toml, nor beside this file; `docs` names the folder that has `api` and `resources` in it",
            docs.value()
        ),
    }))
}

fn settings(arguments: &Arguments, docs: &LitStr) -> syn::Result<Settings> {
    let values = |literals: &[LitStr]| literals.iter().map(LitStr::value).collect::<Vec<String>>();
    let mut settings = Settings {
        pages: values(&arguments.pages),
        version: arguments.version.or_else(|| docs.value().split(['/', '\\']).rev().find_map(Version::from_segment)),
        areas: Areas::listed(arguments.areas.iter().map(|(name, pages)| (name.value(), values(pages)))),
        missing_pages: arguments.missing_pages,
        navigation: arguments.navigation,
        ..Settings::default()
    };
    settings.rust.doc_text = arguments.doc_text;
    settings.rust.crate_path = arguments.crate_path.as_ref().map(|path| path.to_token_stream());
    settings.rust.exclude = arguments.exclude.iter().map(|name| named("exclude", name)).collect::<syn::Result<_>>()?;
    settings.rust.replace = arguments
        .replace
        .iter()
        .map(|(name, path)| Ok((named("replace", name)?, path.to_token_stream())))
        .collect::<syn::Result<_>>()?;
    settings.rust.derives =
        arguments.derive.iter().map(|(pattern, derives)| (full_pattern(&pattern.value()), derives.clone())).collect();
    settings.rust.attributes = arguments
        .attributes
        .iter()
        .map(|(pattern, attributes)| (full_pattern(&pattern.value()), attributes.clone()))
        .collect();
    Ok(settings)
}

/// The type that an option's literal names.
fn named(option: &'static str, literal: &LitStr) -> syn::Result<TypeName> {
    type_name(option, &literal.value()).map_err(|error| wrong(literal, &error))
}
