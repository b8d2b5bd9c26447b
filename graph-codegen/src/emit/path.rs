//! Paths from one item to another.

use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{Place, Plan, prose};
use crate::user_code::UserCode;

/// The path of an item, written relative to a place: absolute if the module of the output is known,
/// and otherwise relative, so that the output works in any module.
pub(super) fn path(to: &Place, from: &Place, plan: &Plan) -> TokenStream {
    match &plan.root {
        Some(root) => below(root, to),
        None => relative(to, from),
    }
}

/// The destination of a link to an item in the documentation of one at `from`.
pub(super) fn destination(to: &Place, from: &Place, plan: &Plan) -> String {
    let root = plan.root.as_ref().map(UserCode::shown);
    crate::plan::destination(to, from, root.as_deref())
}

/// A link to an item, in the documentation of one at `from`.
pub(super) fn link(to: &Place, from: &Place, plan: &Plan) -> String {
    format!("[{}]({})", prose::code(&to.name), destination(to, from, plan))
}

fn below(root: &UserCode, to: &Place) -> TokenStream {
    let parts = to.path.iter().chain([&to.name]).map(|part| ident(part));
    quote!(#root #(::#parts)*)
}

fn relative(to: &Place, from: &Place) -> TokenStream {
    let common = to.path.iter().zip(&from.path).take_while(|(a, b)| a == b).count();
    let up = (common..from.path.len()).map(|_| quote!(super::));
    let down = to.path.iter().skip(common).map(|module| {
        let module = ident(module);
        quote!(#module::)
    });
    let name = ident(&to.name);
    quote!(#(#up)* #(#down)* #name)
}
