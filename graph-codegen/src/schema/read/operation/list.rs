//! Bodies that are lists: some services accept several changes in one PATCH.

use super::super::{Context, TypeWords, representation};
use super::example::{codes, json_span};
use super::first_resource;
use super::url::request_line;
use crate::schema::read::section::Kind;

/// Candidates for the type of the elements, if the body of the first example of a request with this
/// method is a list: the type in its annotation, then the one that the text about the body links
/// to.
pub(super) fn elements(context: &Context, method: &str) -> Option<Vec<TypeWords>> {
    let shown = codes(context).find(|code| {
        let first = context.sources.slice(code.body).trim_start().lines().next().unwrap_or("");
        request_line(first).is_some_and(|(found, _)| found == method)
    })?;
    let body = json_span(context, shown)?;
    if !context.sources.slice(body).starts_with('[') {
        return None;
    }
    let annotated = representation::annotated_name(shown);
    let annotated =
        annotated.and_then(|name| TypeWords::single(representation::unwrap_collection(&name).0, "", shown.span));
    let texts = context.paragraphs(Kind::RequestBody);
    Some(annotated.into_iter().chain(texts.filter_map(first_resource)).collect())
}
