//! The examples of an operation page.

use super::super::{Context, TypeWords, representation};
use super::url::{lines_of, request_line};
use crate::page::{Block, Code};
use crate::schema::Example;
use crate::schema::read::section::Kind;
use crate::source::Span;

/// The requests and responses that the page shows.
pub(super) fn read(context: &Context) -> Vec<Example> {
    codes(context).filter_map(|code| example(context, code)).collect()
}

/// The type that the first response example is annotated with.
pub(super) fn response_type(context: &Context) -> Option<TypeWords> {
    let response = codes(context).find(|code| is_response(context, code))?;
    TypeWords::single(&representation::annotated_name(response)?, "", response.span)
}

fn codes<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Code> {
    context
        .topics
        .iter()
        .filter(|topic| !matches!(topic.kind, Kind::HttpRequest))
        .flat_map(|topic| topic.blocks)
        .filter_map(|block| if let Block::Code(code) = block { Some(code) } else { None })
}

fn is_response(context: &Context, code: &Code) -> bool {
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
    let line = text.trim_start().lines().next()?;
    let mut words = line.strip_prefix("HTTP/")?.split_whitespace().skip(1);
    words.next()?.parse().ok()
}

/// From the first line that starts a JSON value to the end of the block: some pages leave out the empty line before it.
fn json_span(context: &Context, code: &Code) -> Option<Span> {
    let start =
        lines_of(context, code.body).into_iter().find(|line| context.sources.slice(*line).starts_with(['{', '[']))?;
    Some(Span { end: code.body.end, ..start })
}
