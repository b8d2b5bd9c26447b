//! What a GET answers with: one object or several, and of which type.

use super::super::{Context, TypeWords, representation};
use super::example::{codes, is_response, json_span};
use super::{first_resource, paragraph};
use crate::bytes::ByteSet;
use crate::json::{self, Json, JsonKind};
use crate::page::{Code, Text};
use crate::schema::Returns;
use crate::schema::read::section::Kind;

/// What may be the type that a GET answers with, the likeliest first: that of the first response example, what the text about the
/// response links to, what the page says it retrieves.
pub(super) fn types(context: &Context) -> Vec<TypeWords> {
    let annotated = annotated(context);
    // A file or a number is not a resource, whatever the page links to.
    if annotated.as_ref().is_some_and(|words| words.primitive().is_some()) {
        return Vec::new();
    }
    let said = said(context).and_then(first_resource);
    annotated.into_iter().chain(said).chain(context.introduction().filter_map(first_resource)).collect()
}

/// Whether a GET answers with one object or with a collection: what the first response example with a body shows, else what the
/// text about the response says, else what the title does. Where text and title both say a collection, an example of one object
/// is an item of it. A page that shows no object and names none in its text about the response, such as one about a file, tells
/// neither.
pub(super) fn returns(context: &Context) -> Option<Returns> {
    let said = said(context).map(|text| in_words(&text.plain));
    let titled = titled(context);
    if said == Some(Returns::Collection) && titled == Some(Returns::Collection) {
        return said;
    }
    let shown = codes(context).filter(|code| is_response(context, code)).find_map(|code| shown(context, code));
    shown.or(said).or_else(|| annotated(context).and(titled))
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
    let span = json_span(context, code)?;
    if has_no_value(context.sources.slice(span)) {
        return Some(Returns::One);
    }
    shown_by(&json::read(&context.sources.get(span.file)?.text, span).value?)
}

/// Whether a body is an object for which a look at its text is enough: nothing in it is called `value`, by escapes or otherwise.
fn has_no_value(body: &str) -> bool {
    body.starts_with('{') && !body.contains("value") && !body.contains('\\')
}

/// What a body shows: several objects if its member `value` is a list of them, or an empty one. A list of texts or numbers may be
/// the object's own or an answer of no objects, so it shows neither.
fn shown_by(body: &Json) -> Option<Returns> {
    let Some(JsonKind::Array(elements)) = body.get("value").map(|value| &value.kind) else { return Some(Returns::One) };
    let are_objects = elements.iter().all(|element| matches!(element.kind, JsonKind::Object(_)));
    are_objects.then_some(Returns::Collection)
}

/// The paragraph about the response that links to a type.
fn said<'a>(context: &Context<'a>) -> Option<&'a Text> {
    let response = context.of(Kind::Response).flat_map(|topic| topic.blocks).filter_map(paragraph);
    response.into_iter().find(|text| first_resource(text).is_some())
}

fn in_words(text: &str) -> Returns {
    const WORDS: ByteSet = ByteSet::WORD.without(b"_");
    let words: Vec<String> = WORDS.runs(text).map(str::to_ascii_lowercase).collect();
    let says = (0..words.len()).any(|at| {
        let (before, rest) = words.split_at(at);
        rest.first().is_some_and(|word| says_several(before, word))
    });
    if says { Returns::Collection } else { Returns::One }
}

/// Whether a word behind others says that there are several: not if it is only where the one is from ("a kite from the list").
fn says_several(before: &[String], word: &str) -> bool {
    let is_source = || {
        let [.., preposition, article] = before else { return false };
        article == "the" && matches!(preposition.as_str(), "from" | "in" | "of")
    };
    match word {
        "objects" | "resources" => true,
        "collection" | "collections" | "list" | "array" => !is_source(),
        _ => false,
    }
}

fn titled(context: &Context) -> Option<Returns> {
    let verb = context.page.title()?.text.plain.split_whitespace().next()?;
    match verb.to_ascii_lowercase().as_str() {
        "list" => Some(Returns::Collection),
        "get" => Some(Returns::One),
        _ => None,
    }
}
