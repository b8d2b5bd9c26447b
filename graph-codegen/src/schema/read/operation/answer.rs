//! The response of an operation: nothing, a file, one or several objects, and of which type.

use super::super::{Context, TypeWords, representation};
use super::example::{codes, is_response, json_span};
use super::first_resource;
use crate::bytes::ByteSet;
use crate::json::{self, Json, JsonKind};
use crate::page::{Block, Code, Text};
use crate::schema::read::section::Kind;
use crate::schema::read::words;
use crate::schema::{OperationKind, Primitive};

/// The number of objects in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Returns {
    /// One object or value.
    One,
    /// A collection, page by page.
    Collection,
}

/// The response of an operation, as a page describes it.
#[derive(Clone, Debug, Default)]
pub(crate) enum RawAnswer {
    /// Nothing that can be read.
    #[default]
    Unsaid,
    /// No content.
    Nothing,
    /// One object or value: the first of these types that exists.
    One(Vec<TypeWords>),
    /// A collection of them.
    Collection(Vec<TypeWords>),
    /// The content of a stream.
    Content,
    /// 202, and the address of the operation's progress.
    Accepted,
}

impl RawAnswer {
    /// The types that it may name.
    pub(crate) fn words(&self) -> &[TypeWords] {
        match self {
            Self::One(words) | Self::Collection(words) => words,
            Self::Unsaid | Self::Nothing | Self::Content | Self::Accepted => &[],
        }
    }
}

/// The response of a request other than a GET.
pub(super) fn of_change(context: &Context, kind: OperationKind, success: &[u16]) -> RawAnswer {
    let annotated = annotated(context);
    let linked = said(context).and_then(first_resource);
    if success == [202] && names_location(context) && (linked.is_none() || !says_body(context)) {
        return RawAnswer::Accepted;
    }
    let mut examples = codes(context).filter(|code| is_response(context, code));
    let shown = examples.find_map(|code| shown(context, code));
    if shown.is_none() && (says_nothing(context) || has_no_content(success) || is_silent(context, kind)) {
        return RawAnswer::Nothing;
    }
    let in_words = said(context).map(|text| in_words(&text.plain));
    let types: Vec<TypeWords> = annotated.into_iter().chain(linked).chain(primitive_said(context)).collect();
    if is_stream(types.first()) {
        return RawAnswer::Content;
    }
    match shown.or(in_words).unwrap_or(Returns::One) {
        _ if types.is_empty() => RawAnswer::Unsaid,
        Returns::One => RawAnswer::One(types),
        Returns::Collection => RawAnswer::Collection(types),
    }
}

/// The response of a GET; [`types`] returns its candidates.
pub(super) fn of_read(context: &Context, types: &[TypeWords]) -> RawAnswer {
    if is_stream(types.first()) || redirects(context) {
        return RawAnswer::Content;
    }
    match returns(context) {
        None => RawAnswer::Unsaid,
        Some(Returns::One) => RawAnswer::One(types.to_vec()),
        Some(Returns::Collection) => RawAnswer::Collection(types.to_vec()),
    }
}

fn is_stream(words: Option<&TypeWords>) -> bool {
    words.is_some_and(|words| words.primitive() == Some(Primitive::Stream))
}

/// Whether the text about the response mentions its body.
fn says_body(context: &Context) -> bool {
    context.paragraphs(Kind::Response).any(|text| text.plain.to_ascii_lowercase().contains("response body"))
}

/// Whether a success is a redirect to a file: 302, which clients follow.
fn redirects(context: &Context) -> bool {
    const WORDS: ByteSet = ByteSet::WORD.without(b"_");
    context.paragraphs(Kind::Response).next().is_some_and(|text| {
        WORDS.runs(&text.plain).find(|word| word.len() == 3 && word.parse::<u16>().is_ok()) == Some("302")
    })
}

/// Whether a success has no body: 204, or only 202.
fn has_no_content(success: &[u16]) -> bool {
    !success.is_empty() && success.iter().all(|code| matches!(code, 202 | 204 | 205))
}

/// Whether neither the text nor an example mentions a response, for an operation that needs none.
fn is_silent(context: &Context, kind: OperationKind) -> bool {
    use OperationKind::{AddReference, Delete, RemoveReference, SetReference, Upload};
    matches!(kind, Delete | AddReference | SetReference | RemoveReference | Upload)
        && annotated(context).is_none()
        && said(context).is_none()
}

/// Whether the text about the response says that there is none.
fn says_nothing(context: &Context) -> bool {
    const NOTHING: [&str; 8] = [
        "not return anything",
        "n't return anything",
        "n\u{2019}t return anything",
        "not return any content",
        "no response body",
        "empty response body",
        "not return a response body",
        "n't return a response body",
    ];
    context.paragraphs(Kind::Response).flat_map(|text| words::sentences(&text.plain)).any(|sentence| {
        let lower = sentence.to_ascii_lowercase();
        NOTHING.iter().any(|phrase| lower.contains(phrase))
    })
}

/// Whether the response has a `Location`, according to the text about it or an example.
fn names_location(context: &Context) -> bool {
    let mut blocks = context.of(Kind::Response).flat_map(|topic| topic.blocks);
    let said = blocks.any(|block| match block {
        Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => {
            let lower = text.plain.to_ascii_lowercase();
            lower.contains("location") && (lower.contains("header") || lower.contains("location:"))
        }
        _ => false,
    });
    let mut examples = codes(context).filter(|code| is_response(context, code));
    said || examples.any(|code| {
        let lines = context.sources.slice(code.body).lines();
        lines.filter_map(|line| line.split_once(':')).any(|(name, _)| name.trim().eq_ignore_ascii_case("location"))
    })
}

/// The primitive type in the text about the response: "a Boolean in the response body", "a
/// collection of String".
fn primitive_said(context: &Context) -> Option<TypeWords> {
    const WORDS: ByteSet = ByteSet::WORD.with(b".");
    context.paragraphs(Kind::Response).find_map(|text| {
        let sentence = words::sentences(&text.plain).find(|sentence| sentence.contains("response body"))?;
        let words: Vec<&str> = WORDS.runs(sentence.split("response body").next()?).collect();
        let is_article = |word: &str| matches!(word, "a" | "an" | "A" | "An" | "of");
        let named = words.windows(2).rev().find_map(|pair| match pair {
            [article, name] if is_article(article) && name.starts_with(|c: char| c.is_ascii_uppercase()) => Some(*name),
            _ => None,
        })?;
        Primitive::from_word(named).and_then(|_| TypeWords::single(named, "", text.span))
    })
}

/// Candidates for the type that a GET returns, the most likely first: that of the first response
/// example, the one that the text about the response links to, the one that the page says it
/// retrieves.
pub(super) fn types(context: &Context) -> Vec<TypeWords> {
    // A file or a number is not a resource, whatever the page links to.
    let annotated = match annotated(context) {
        Some(words) if words.primitive().is_some() => return vec![words],
        annotated => annotated,
    };
    let said = said(context).and_then(first_resource);
    if annotated.is_none()
        && said.is_none()
        && let Some(primitive) = primitive_said(context)
    {
        return vec![primitive];
    }
    annotated.into_iter().chain(said).chain(context.introduction().filter_map(first_resource)).collect()
}

/// Whether a GET returns one object or a collection: as the first response example with a body
/// shows, otherwise as the text about the response says, otherwise as the title does. If text and
/// title both say that it is a collection, an example of one object is one of its items. A page
/// that shows no object and names none in its text about the response, such as one about a file, is
/// neither.
fn returns(context: &Context) -> Option<Returns> {
    let said = said(context).map(|text| in_words(&text.plain));
    let titled = titled(context);
    if said == Some(Returns::Collection) && titled == Some(Returns::Collection) {
        return said;
    }
    let shown = codes(context).filter(|code| is_response(context, code)).find_map(|code| shown(context, code));
    shown.or(said).or_else(|| annotated(context).and(titled))
}

/// The type in the annotation of the first response example.
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

/// Whether the text of a body is enough to see that it is an object: none of its members is called
/// `value`, whether with escapes or not.
fn has_no_value(body: &str) -> bool {
    body.starts_with('{') && !body.contains("value") && !body.contains('\\')
}

/// What a body shows: several objects if its member `value` is a list of objects, or an empty list.
/// A list of strings or numbers may be a property of a single object or a response without objects,
/// so it shows neither.
fn shown_by(body: &Json) -> Option<Returns> {
    let Some(JsonKind::Array(elements)) = body.get("value").map(|value| &value.kind) else { return Some(Returns::One) };
    let are_objects = elements.iter().all(|element| matches!(element.kind, JsonKind::Object(_)));
    are_objects.then_some(Returns::Collection)
}

/// The paragraph about the response that links to a type.
fn said<'a>(context: &Context<'a>) -> Option<&'a Text> {
    context.paragraphs(Kind::Response).find(|text| first_resource(text).is_some())
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

/// Whether a word after others says that there are several objects. It does not if it only says
/// where a single one is from ("a kite from the list").
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
