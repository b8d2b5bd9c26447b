//! Bindings of navigation properties to objects in a page (`manager@odata.bind`; OData JSON Format
//! 4.01, 8.5).

use super::bound::{BIND, RawBinding};
use super::operation::{self, first_resource};
use super::section::Kind;
use super::{Context, RawExample, TypeWords, table};
use crate::page::Text;
use crate::schema::ExampleKind;

/// The bindings on a page about an operation.
#[derive(Clone, Debug)]
pub(crate) struct RawBindings {
    /// The type of its bodies, if they do not state it.
    pub body: Option<TypeWords>,
    /// Whether the page states it explicitly.
    pub is_sure: bool,
    /// The rows of the body's table about bindings.
    pub rows: Vec<RawBinding>,
    /// The requests with bindings.
    pub requests: Vec<RawExample>,
}

/// Reads the bindings; `None` for most pages.
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

/// Whether a text links to exactly one type.
fn is_only_one(text: &Text) -> bool {
    let mut targets = text.links.iter().map(|link| &link.target).filter(|target| target.contains("resources/"));
    let first = targets.next();
    targets.all(|target| Some(target) == first)
}
