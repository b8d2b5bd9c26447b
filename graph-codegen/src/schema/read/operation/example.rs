//! The examples of a page.

use super::super::{Context, RawExample, TypeWords, representation};
use super::first_resource;
use super::url::{lines_of, request_line};
use crate::page::{Block, Code};
use crate::schema::read::section::Kind;
use crate::schema::{Example, ExampleKind};
use crate::source::Span;

/// The requests and responses in the page.
pub(super) fn read(context: &Context) -> Vec<Example> {
    codes(context).filter_map(|code| example(context, code)).collect()
}

/// The type in the annotation of the first response example.
pub(super) fn response_type(context: &Context) -> Option<TypeWords> {
    let response = codes(context).find(|code| is_response(context, code))?;
    TypeWords::single(&representation::annotated_name(response)?, "", response.span)
}

/// Every JSON body in the page, and candidates for its type, the most likely first.
pub(in crate::schema::read) fn bodies(context: &Context) -> Vec<RawExample> {
    codes(context).filter_map(|code| body(context, code)).collect()
}

fn body(context: &Context, code: &Code) -> Option<RawExample> {
    let text = context.sources.slice(code.body).trim_start();
    let first = text.lines().next().unwrap_or("");
    let body = json_span(context, code)?;
    let request = request_line(first);
    let method = request.map(|(method, _)| method.to_owned());
    let url = request.map(|(_, url)| url.to_owned());
    let kind = match representation::block_type(code) {
        _ if method.is_some() => ExampleKind::Request,
        _ if is_response(context, code) => ExampleKind::Response,
        Some(kind) if kind.eq_ignore_ascii_case("resource") => ExampleKind::Representation,
        Some(kind) if kind.eq_ignore_ascii_case("request") => ExampleKind::Request,
        _ => ExampleKind::Other,
    };
    let annotated = representation::annotated_name(code);
    let name = annotated.as_deref().map(|name| representation::unwrap_collection(name).0);
    let annotated = name.and_then(|name| TypeWords::single(name, "", code.span));
    let mut words: Vec<TypeWords> = annotated.iter().cloned().collect();
    words.extend(match kind {
        ExampleKind::Response => first_link(context, Kind::Response),
        ExampleKind::Request => first_link(context, Kind::RequestBody),
        _ => None,
    });
    Some(RawExample { kind, method, url, status: status(text), body, annotated, words })
}

/// The first resource that the text of a section links to: "returns a [user](../resources/user.md)
/// object".
fn first_link(context: &Context, kind: Kind) -> Option<TypeWords> {
    context.paragraphs(kind).find_map(first_resource)
}

/// The JSON of each response, with the type in its annotation.
pub(super) fn answers(context: &Context) -> Vec<(TypeWords, Span)> {
    let responses = codes(context).filter(|code| is_response(context, code));
    let typed = responses.filter_map(|code| {
        let name = representation::annotated_name(code)?;
        let name = name.strip_prefix("Collection(").unwrap_or(&name).trim_end_matches(')');
        Some((TypeWords::single(name, "", code.span)?, json_span(context, code)?))
    });
    typed.collect()
}

pub(super) fn codes<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Code> {
    context
        .topics
        .iter()
        .filter(|topic| !matches!(topic.kind, Kind::HttpRequest))
        .flat_map(|topic| topic.blocks)
        .filter_map(|block| if let Block::Code(code) = block { Some(code) } else { None })
}

pub(super) fn is_response(context: &Context, code: &Code) -> bool {
    representation::block_type(code).is_some_and(|kind| kind.eq_ignore_ascii_case("response"))
        || status(context.sources.slice(code.body)).is_some()
}

fn example(context: &Context, code: &Code) -> Option<Example> {
    let text = context.sources.slice(code.body);
    let first = text.trim_start().lines().next().unwrap_or("");
    let response = is_response(context, code);
    if !response && request_line(first).is_none() {
        return None;
    }
    Some(Example { response, body: json_span(context, code), status: status(text) })
}

/// The code of a status line.
fn status(text: &str) -> Option<u16> {
    let line = text.trim_start().strip_prefix("HTTP/")?.lines().next()?;
    let mut words = line.split_whitespace().skip(1);
    words.next()?.parse().ok()
}

/// From the first line that starts a JSON value to the end of the block: some pages leave out the
/// empty line before it.
pub(super) fn json_span(context: &Context, code: &Code) -> Option<Span> {
    let opens = |line: &Span| matches!(context.sources.slice(*line).as_bytes(), [b'{' | b'[', ..]);
    let start = lines_of(context, code.body).find(opens)?;
    Some(Span { end: code.body.end, ..start })
}
