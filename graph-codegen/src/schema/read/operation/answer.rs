//! What a GET answers with: one object or several, and of which type.

use super::super::{Context, TypeWords, representation};
use super::example::{codes, is_response, json_span};
use super::{first_resource, paragraph};
use crate::page::{Code, Text};
use crate::schema::Returns;
use crate::schema::read::section::Kind;

/// What may be the type that a GET answers with, the likeliest first: that of the first response example, what the text about the
/// response links to, what the page says it retrieves.
pub(super) fn types(context: &Context) -> Vec<TypeWords> {
    let annotated = annotated(context);
    // A file or a number is no resource, whatever the page links to.
    if annotated.as_ref().is_some_and(|words| words.primitive().is_some()) {
        return Vec::new();
    }
    let said = said(context).and_then(first_resource);
    annotated.into_iter().chain(said).chain(context.introduction().filter_map(first_resource)).collect()
}

/// Whether a GET answers with one object or with a collection: what the first response example with a body shows, else what the
/// text about the response says, else what the title does. A page that shows no object and names none in its text about the
/// response, such as one about a file, tells neither.
pub(super) fn returns(context: &Context) -> Option<Returns> {
    let shown = codes(context).filter(|code| is_response(context, code)).find_map(|code| shown(context, code));
    let said = || said(context).map(|text| in_words(&text.plain));
    shown.or_else(said).or_else(|| annotated(context).and_then(|_| titled(context)))
}

/// The type that the first response example is annotated with.
fn annotated(context: &Context) -> Option<TypeWords> {
    let mut responses = codes(context).filter(|code| is_response(context, code));
    responses.find_map(|code| {
        let name = representation::annotated_name(code)?;
        TypeWords::single(representation::unwrap_collection(&name).0, "", code.span)
    })
}

/// What an example shows.
fn shown(context: &Context, code: &Code) -> Option<Returns> {
    let annotation = code.annotation.as_ref().map(|annotation| &annotation.json);
    let marked = annotation.and_then(|json| json.get("isCollection")?.as_bool()) == Some(true);
    let named = representation::annotated_name(code);
    if marked || named.is_some_and(|name| representation::unwrap_collection(&name).1) {
        return Some(Returns::Collection);
    }
    let json = context.sources.slice(json_span(context, code)?);
    Some(if holds_collection(json) { Returns::Collection } else { Returns::One })
}

/// Whether the object that a text starts with has a member `value` of its own with a list of objects, or an empty one.
fn holds_collection(json: &str) -> bool {
    let Some((before, after)) = json.split_once("\"value\"") else { return false };
    let depth = |open: char, close: char| before.matches(open).count().saturating_sub(before.matches(close).count());
    let list = after.trim_start().strip_prefix(':').and_then(|rest| rest.trim_start().strip_prefix('['));
    depth('{', '}') == 1 && depth('[', ']') == 0 && list.is_some_and(|rest| !rest.trim_start().starts_with(['"', '[']))
}

/// The paragraph about the response that links to a type.
fn said<'a>(context: &Context<'a>) -> Option<&'a Text> {
    let response = context.of(Kind::Response).flat_map(|topic| topic.blocks).filter_map(paragraph);
    response.into_iter().find(|text| first_resource(text).is_some())
}

fn in_words(text: &str) -> Returns {
    let many = ["collection", "collections", "list", "array", "objects", "resources"];
    let says = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| many.iter().any(|it| word.eq_ignore_ascii_case(it)));
    if says { Returns::Collection } else { Returns::One }
}

fn titled(context: &Context) -> Option<Returns> {
    let verb = context.page.title()?.text.plain.split_whitespace().next()?;
    match verb.to_ascii_lowercase().as_str() {
        "list" => Some(Returns::Collection),
        "get" => Some(Returns::One),
        _ => None,
    }
}
