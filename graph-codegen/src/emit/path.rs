//! Paths from one item to another.

use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{Place, Plan, prose};

/// An item's path as written at a place: below the module that everything stands in, if that is named absolutely, else relative,
/// so that the output can stand in any module.
pub(super) fn path(to: &Place, from: &Place, plan: &Plan) -> TokenStream {
    match &plan.root {
        Some(root) => below(&TokenStream::unplaced(root), to),
        None => relative(to, from),
    }
}

/// The destination of a link to an item in the document of one that stands at `from`: the same path as [`path`] writes, as rustdoc
/// reads it, without `r#`.
pub(super) fn destination(to: &Place, from: &Place, plan: &Plan) -> String {
    let (root, modules) = match &plan.root {
        Some(root) => (format!("{}::", root.to_string().replace(' ', "")), to.path.as_slice()),
        None => {
            let common = common(to, from);
            ("super::".repeat(from.path.len() - common), to.path.get(common..).unwrap_or(&[]))
        }
    };
    let mut destination = root;
    for module in modules {
        destination.extend([module, "::"]);
    }
    destination.push_str(&to.name);
    destination
}

/// A link to an item, in the document of one that stands at `from`.
pub(super) fn link(to: &Place, from: &Place, plan: &Plan) -> String {
    format!("[{}]({})", prose::code(&to.name), destination(to, from, plan))
}

/// How many modules two items have in common.
fn common(to: &Place, from: &Place) -> usize {
    to.path.iter().zip(&from.path).take_while(|(a, b)| a == b).count()
}

fn below(root: &TokenStream, to: &Place) -> TokenStream {
    let parts = to.path.iter().chain([&to.name]).map(|part| ident(part));
    quote!(#root #(::#parts)*)
}

fn relative(to: &Place, from: &Place) -> TokenStream {
    let common = common(to, from);
    let up = (common..from.path.len()).map(|_| quote!(super::));
    let down = to.path.iter().skip(common).map(|module| {
        let module = ident(module);
        quote!(#module::)
    });
    let name = ident(&to.name);
    quote!(#(#up)* #(#down)* #name)
}
