//! Tells rustc which files the output depends on.

use std::path::{Component, Path, PathBuf};

use graph_codegen::library::Folder;
use graph_codegen::source::SourceMap;
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// `include_bytes!` of every file that was read and of the lock, in a function that nobody calls: rustc notes the files and drops
/// the bytes.
pub fn files(sources: &SourceMap, docs: &LitStr, root: &Path) -> TokenStream {
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
    // Pages that come or go change it.
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

/// The folder of the file that calls the macro: `include_bytes!` resolves relative paths against it, and relative paths keep the
/// output the same wherever the crate lies.
pub fn source_folder() -> Option<PathBuf> {
    let file = proc_macro::Span::call_site().local_file()?;
    let file = std::path::absolute(file).ok().filter(|file| file.is_file())?;
    file.parent().map(Path::to_path_buf)
}

/// The way from a folder to a file, with `/` between its parts; `None` if they share no root or it is not Unicode.
fn relative(from: &Path, to: &Path) -> Option<String> {
    let from: Vec<Component<'_>> = normal(from);
    let to: Vec<Component<'_>> = normal(to);
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from.iter().skip(shared).map(|_| Some(".."));
    let down = to.iter().skip(shared).map(|part| part.as_os_str().to_str());
    let parts: Vec<&str> = up.chain(down).collect::<Option<_>>()?;
    Some(parts.join("/"))
}

/// The parts of a path, `.` and `..` resolved by the letter.
fn normal(path: &Path) -> Vec<Component<'_>> {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(parts.last(), Some(Component::Normal(_))) => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_calling_file() {
        let cases = [
            ("/w/crate/src", "/w/crate/docs/a.md", "../docs/a.md"),
            ("/w/crate/src/x", "/w/docs/../docs/a.md", "../../../docs/a.md"),
            ("/w/crate", "/w/crate/a.md", "a.md"),
        ];
        for (from, to, expected) in cases {
            assert_eq!(relative(Path::new(from), Path::new(to)).as_deref(), Some(expected));
        }
    }
}
