//! Emitted items as formatted text.

use graph_codegen::emit::Items;

/// The items as one formatted file.
///
/// # Errors
///
/// When the items are not valid Rust, which would be a bug of the generator.
pub fn rust(items: Items) -> syn::Result<String> {
    let file: syn::File = syn::parse2(items.into_tokens())?;
    Ok(prettyplease::unparse(&file))
}
