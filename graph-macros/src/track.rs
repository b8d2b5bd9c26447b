//! Tells rustc which files the output depends on.

use std::path::{Path, PathBuf};

use graph_codegen::library::{Folder, relative, shown_from};
use graph_codegen::source::SourceMap;
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// `include_bytes!` of every file that was read and of the lock, in a function that is never
/// called: rustc records the files and drops the bytes.
pub(crate) fn files(sources: &SourceMap, docs: &LitStr, root: &Path) -> TokenStream {
    let from = source_folder();
    let mut included = TokenStream::new();
    for file in sources.files() {
        let path = match from.as_deref().and_then(|from| relative(from, &root.join(&*file.path))) {
            Some(path) => quote! { #path },
            None => {
                let below = format!("/{}/{}", docs.value(), file.path);
                quote! { ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #below) }
            }
        };
        included.extend(quote! { let _ = ::core::include_bytes!(#path); });
    }
    // Adding or removing pages changes it.
    if let Some(path) = Folder::new(root).lock().zip(from).and_then(|(lock, from)| relative(&from, &lock)) {
        included.extend(quote! { let _ = ::core::include_bytes!(#path); });
    }
    quote! {
        const _: () = {
            #[allow(dead_code)]
            fn pages() { #included }
        };
    }
}

/// The folder of the file that calls the macro. `include_bytes!` resolves relative paths against
/// it, and relative paths keep the output independent of where the crate is.
pub(crate) fn source_folder() -> Option<PathBuf> {
    let file = proc_macro::Span::call_site().local_file()?;
    let file = std::path::absolute(file).ok().filter(|file| file.is_file())?;
    file.parent().map(Path::to_path_buf)
}

/// The path of the documentation folder in the form in which rustc prints the paths of the crate:
/// relative to its working directory for a crate of the workspace, and absolute for any other.
pub(crate) fn shown(root: &Path) -> Option<String> {
    let root = std::path::absolute(root).ok()?;
    let is_relative = Path::new(&proc_macro::Span::call_site().file()).is_relative();
    let working = if is_relative { std::env::current_dir().ok() } else { None };
    Some(shown_from(working.as_deref(), &root))
}
