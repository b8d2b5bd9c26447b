//! Bindings of navigation properties to objects in a page (`manager@odata.bind`; OData JSON Format
//! 4.01, 8.5).

use super::bound::{BIND, RawBinding};
use super::operation::{self, first_resource};
use super::section::Kind;
use super::{Context, RawExample, TypeWords, table};
use crate::page::Text;
use crate::schema::ExampleKind;

/// What a page about an operation shows of binding.
#[derive(Clone, Debug)]
pub(crate) struct RawBindings {
    /// The type that its bodies have, where they do not say so themselves.
    pub body: Option<TypeWords>,
    /// Whether the page states it explicitly.
    pub is_sure: bool,
    /// The rows of the body's table that are about binding.
    pub rows: Vec<RawBinding>,
    /// The requests that bind.
    pub requests: Vec<RawExample>,
}

/// Reads it; nothing for nearly all pages.
pub(super) fn read(context: &Context) -> Option<RawBindings> {
    if !has_bind(&context.sources.get(context.page.file)?.text) {
        return None;
    }
    let requests = operation::bodies(context).into_iter().filter(|body| body.kind == ExampleKind::Request);
    let requests = requests.filter(|body| has_bind(context.sources.slice(body.body)));
    let rows = context.tables(Kind::RequestBody).flat_map(table::bindings).collect();
    let texts = || context.paragraphs(Kind::RequestBody);
    let said = texts().filter(|text| text.plain.to_ascii_lowercase().contains("representation of"));
    let (is_sure, said) = said.filter_map(|text| Some((is_only_one(text), first_resource(text)?))).next().unzip();
    let body = said.or_else(|| texts().find_map(first_resource));
    Some(RawBindings { body, is_sure: is_sure == Some(true), rows, requests: requests.collect() })
}

/// Whether a text contains the annotation. Its `@` is rare and is searched for by optimised code,
/// even in an unoptimised build.
fn has_bind(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| text.get(at..).is_some_and(|rest| rest.starts_with(BIND)))
}

/// Whether a text leads to one type, and not to several.
fn is_only_one(text: &Text) -> bool {
    let mut targets = text.links.iter().map(|link| &link.target).filter(|target| target.contains("resources/"));
    let first = targets.next();
    targets.all(|target| Some(target) == first)
}
