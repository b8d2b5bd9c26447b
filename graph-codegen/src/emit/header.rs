//! The arguments for headers, and the documentation of headers.

use super::ident::ident;
use super::path::path;
use super::tokens::{Ident, TokenStream, quote};
use crate::plan::{Header, HeaderArgument, HeaderKind, Operation, Place, Plan, note, prose};

/// The names of the arguments of an operation's functions.
pub(super) fn names(operation: &Operation) -> impl Iterator<Item = Ident<'_>> {
    required(operation).map(|(_, argument)| ident(&argument.name))
}

/// The types of the arguments, written relative to a place.
pub(super) fn types(operation: &Operation, from: &Place, plan: &Plan) -> impl Iterator<Item = TokenStream> {
    required(operation).map(move |(_, argument)| match &argument.ty {
        None => quote!(&::graph_models::ETag),
        Some(ty) => {
            let ty = path(&Place::of_header(ty), from, plan);
            quote!(#ty<'_>)
        }
    })
}

/// The calls that add the headers to a request.
pub(super) fn calls(operation: &Operation) -> TokenStream {
    let calls = required(operation).map(|(header, argument)| {
        let (name, wire) = (ident(&argument.name), &header.wire);
        match header.kind {
            HeaderKind::IfMatch => quote!(.if_match(#name)),
            HeaderKind::IfNoneMatch => quote!(.header(#wire, #name.as_str())),
            HeaderKind::Prefer => quote!(.prefer(#name.0)),
            HeaderKind::Text => quote!(.header(#wire, #name.0)),
        }
    });
    quote!(#(#calls)*)
}

/// The documentation of a function's arguments for headers.
pub(super) fn arguments(operation: &Operation) -> impl Iterator<Item = String> {
    required(operation).map(|(header, argument)| {
        said(header, format!("{}: the header {}.", prose::code(&argument.name), wire(header)))
    })
}

/// The documentation of the optional headers of a request.
pub(super) fn optional(operation: &Operation) -> impl Iterator<Item = String> {
    let optional = operation.headers.iter().filter(|header| header.argument.is_none());
    optional.map(|header| said(header, format!("{}, set by {}.", wire(header), prose::code(&setter(header)))))
}

fn said(header: &Header, about: String) -> String {
    note::on_one_line(about, &header.text)
}

fn wire(header: &Header) -> String {
    match header.value.as_str() {
        "" => prose::code(&header.wire),
        value => prose::code(&format!("{}: {value}", header.wire)),
    }
}

/// The call that sets the header.
fn setter(header: &Header) -> String {
    match header.kind {
        HeaderKind::IfMatch => ".if_match(\u{2026})".to_owned(),
        HeaderKind::Prefer => ".prefer(\u{2026})".to_owned(),
        HeaderKind::IfNoneMatch | HeaderKind::Text => format!(".header(\"{}\", \u{2026})", header.wire),
    }
}

fn required(operation: &Operation) -> impl Iterator<Item = (&Header, &HeaderArgument)> {
    operation.headers.iter().filter_map(|header| Some((header, header.argument.as_ref()?)))
}
