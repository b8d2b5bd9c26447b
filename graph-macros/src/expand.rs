//! From arguments to items.

use std::path::{Path, PathBuf};

use graph_codegen::emit::Items;
use graph_codegen::library::Folder;
use graph_codegen::options::{Areas, TypePattern, type_text};
use graph_codegen::schema::Version;
use graph_codegen::{OptionError, Settings, UserTokens, generate};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::LitStr;

use crate::arguments::{Arguments, wrong};
use crate::{report, track};

/// Expands the macro. After an error, the output is its message and no items.
pub(crate) fn graph_docs(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
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
    let mut user = UserTokens::default();
    let output = generate(&pages(&root), &settings(arguments, docs, &mut user)?);
    let errors = report::errors(&output, arguments);
    let warnings = report::warnings(&output, arguments);
    let tracked = track::files(&output.sources, docs, &root);
    let mut all = tokens(output.items, &user);
    all.extend(proc_macro::TokenStream::from(quote! { #tracked #warnings #errors }));
    Ok(all)
}

/// The items through the compiler's lexer at once: `proc_macro2` would let its own go over the text
/// before, and macros are built unoptimised.
fn tokens(items: Items, user: &UserTokens) -> proc_macro::TokenStream {
    let items = items.together();
    let lexed = items.as_text().and_then(|text| text.parse().ok());
    lexed.unwrap_or_else(|| items.into_tokens_with(user).into())
}

fn missing(option: &str, example: &str) -> syn::Error {
    syn::Error::new(Span::call_site(), format!("missing option `{option}`; add `{option} = {example}`"))
}

/// The pages of a folder, with the path that messages show.
pub(crate) fn pages(root: &Path) -> Folder {
    let folder = Folder::new(root);
    match track::shown(root) {
        Some(shown) => folder.shown_as(shown),
        None => folder,
    }
}

/// The documentation folder on disk: relative to the crate, or otherwise to the file that calls the
/// macro.
pub(crate) fn folder(docs: &LitStr) -> syn::Result<PathBuf> {
    let error = |message: String| syn::Error::new(docs.span(), message);
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| {
        error("the environment variable `CARGO_MANIFEST_DIR` is not set; build with cargo".to_owned())
    })?;
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
            "there is no folder `{}` next to the Cargo.toml of this crate or next to this file; `docs` names the folder that contains `api` and `resources`",
            docs.value()
        ),
    }))
}

fn settings(arguments: &Arguments, docs: &LitStr, user: &mut UserTokens) -> syn::Result<Settings> {
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
    settings.rust.crate_path = arguments.crate_path.as_ref().map(|path| user.keep(called(path)));
    types(arguments, &mut settings, user)?;
    properties(arguments, &mut settings)?;
    each(&arguments.allow, |code| settings.allow(code))?;
    each(&arguments.operations, |kind| settings.operations(kind))?;
    Ok(settings)
}

/// A path with the spans of the call, as the generated code around it has them.
fn called(path: &syn::Path) -> TokenStream {
    let tokens = path.to_token_stream().into_iter().map(|mut token| {
        token.set_span(Span::call_site());
        token
    });
    tokens.collect()
}

/// The options about types.
fn types(arguments: &Arguments, settings: &mut Settings, user: &mut UserTokens) -> syn::Result<()> {
    each(&arguments.exclude, |name| settings.exclude(name))?;
    let rust = &mut settings.rust;
    for (name, path) in &arguments.replace {
        let text = type_text("replace", &name.value()).map_err(|error| wrong(name, &error))?;
        rust.replace.push((text, user.keep(path.to_token_stream())));
    }
    let lists =
        [("derive", &arguments.derive, &mut rust.derives), ("attributes", &arguments.attributes, &mut rust.attributes)];
    for (option, given, list) in lists {
        for (pattern, tokens) in given {
            let read = TypePattern::read(option, &pattern.value()).map_err(|error| wrong(pattern, &error))?;
            list.push((read, tokens.iter().map(|tokens| user.keep(tokens.clone())).collect()));
        }
    }
    Ok(())
}

/// The options about properties.
fn properties(arguments: &Arguments, settings: &mut Settings) -> syn::Result<()> {
    each(&arguments.writable, |property| settings.writable(property))?;
    each(&arguments.read_only, |property| settings.read_only(property))?;
    each(&arguments.whole, |property| settings.whole(property))?;
    for (property, name) in &arguments.rename {
        let done = settings.rename(&property.value(), &name.value());
        done.map_err(|error| wrong(if error.is_about(&name.value()) { name } else { property }, &error))?;
    }
    for (property, ty) in &arguments.retype {
        let done = settings.retype(&property.value(), &ty.value());
        done.map_err(|error| wrong(if error.is_about(&ty.value()) { ty } else { property }, &error))?;
    }
    Ok(())
}

fn each(literals: &[LitStr], mut set: impl FnMut(&str) -> Result<(), OptionError>) -> syn::Result<()> {
    literals.iter().try_for_each(|literal| set(&literal.value()).map_err(|error| wrong(literal, &error)))
}
