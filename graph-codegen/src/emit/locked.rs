//! Properties that a patch cannot change or cannot clear. For each there is a hidden method;
//! calling it is an error that says why, and which line of the pages says so.

use super::ident::ident;
use super::tokens::{TokenStream, quote};
use crate::plan::{Field, Lock, Model, Patch, Type, prose};

/// The call of the runtime's macro that writes a patch type's hidden methods.
pub(super) fn emit(ty: &Type, model: &Model, patch: &Patch) -> Option<TokenStream> {
    let name = ident(&patch.place.name);
    let rows = patch.locks.iter().filter_map(|lock| Some(row(lock, model.fields.get(lock.field)?, ty)));
    let rows: Vec<TokenStream> = rows.collect();
    (!rows.is_empty()).then(|| quote!(::graph_models::__generated_v1::locked_properties! { #name; #(#rows)* }))
}

/// The code for one property: the trait that is not implemented, the methods that require it, and
/// the error with its note.
fn row(lock: &Lock, field: &Field, ty: &Type) -> TokenStream {
    let name = ident(&lock.name);
    let set = (!field.access.writable).then(|| {
        let set_name = format!("set_{}", field.name);
        let set_name = ident(&set_name);
        quote!(set #set_name,)
    });
    let clear_name = format!("clear_{}", field.name);
    let clear_name = ident(&clear_name);
    let (of, why) = (prose::clean(ty.name.as_str()), field.lock.unwrap_or(""));
    let message = prose::unformatted(&format!("{} of {of} {why}", prose::code(&field.wire)));
    let label = prose::unformatted(&format!("see {}", lock.place));
    quote!(#name(#set clear #clear_name) = #message, #label;)
}
