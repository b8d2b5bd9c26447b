//! Properties that a patch cannot change, or not clear: for each a hidden method whose call is an error that says why and
//! which line of the pages says so.

use super::access::{KEY, NAVIGATION, NULLABLE, READ_ONLY, WRITABLE};
use super::context::Context;
use super::field::{Field, Model};
use super::ident::{Case, NameSet, ident};
use super::names::Place;
use super::prose;
use super::tokens::{TokenStream, quote};

/// The call of the runtime's macro that writes a patch type's hidden methods.
pub(super) fn emit(model: &Model<'_>, place: &Place, context: &Context<'_>) -> Option<TokenStream> {
    let name = ident(&place.name);
    // The traits stand beside each other in a block, where they hide the patch type's name if they have it too.
    let mut traits = NameSet::new(&[&place.name]);
    let rows: Vec<TokenStream> =
        model.fields.iter().filter_map(|field| row(field, model, &mut traits, context)).collect();
    (!rows.is_empty()).then(|| quote!(::graph_models::__generated_v1::locked_properties! { #name; #(#rows)* }))
}

/// One property: the trait that is not implemented, the methods that ask for it, the error and the note beside the call.
fn row(field: &Field<'_>, model: &Model<'_>, traits: &mut NameSet, context: &Context<'_>) -> Option<TokenStream> {
    let why = why(field)?;
    let property = &field.property.name;
    let is_writable = field.access & WRITABLE != 0;
    let word = if is_writable { "Nullable" } else { "Writable" };
    let claim = traits.claim(&format!("{word} {property}"), Case::UpperCamel);
    let name = ident(&claim.name);
    let set = (!is_writable).then(|| {
        let set_name = format!("set_{}", field.name);
        let set_name = ident(&set_name);
        quote!(set #set_name,)
    });
    let clear_name = format!("clear_{}", field.name);
    let clear_name = ident(&clear_name);
    let of = prose::clean(model.ty.name.as_str());
    let message = literal(&format!("{} of {of} {why}", prose::code(property)));
    let label = literal(&format!("see {}", context.sources.place(field.said)));
    Some(quote!(#name(#set clear #clear_name) = #message, #label;))
}

/// Why a method is missing that a reader of the page may look for. Navigation properties are not among them: a patch is not
/// the place to look for those, and they are as many as all others together.
pub(super) fn why(field: &Field<'_>) -> Option<&'static str> {
    let is = |bit: u8| field.access & bit != 0;
    Some(match () {
        () if is(NAVIGATION) && !is(WRITABLE) => return None,
        () if is(WRITABLE) && is(NULLABLE) => return None,
        () if is(WRITABLE) => "is not nullable: a patch can't clear it",
        () if is(KEY) => "is the key: a patch can't change it",
        () if is(READ_ONLY) => "is read-only: a patch can't change it",
        () if field.property.name == "id" => "identifies the object: a patch can't change it",
        () => "is in none of the request bodies that the reference lists: a patch can't change it",
    })
}

/// A text for `#[diagnostic::on_unimplemented]`, which takes braces for placeholders.
pub(super) fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
