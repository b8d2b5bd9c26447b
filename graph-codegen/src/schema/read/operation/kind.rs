//! The kind of an operation, determined by its method, its URL and, for a POST, the words of the
//! page.

use std::collections::BTreeSet;

use crate::bytes::ByteSet;
use crate::schema::read::Context;
use crate::schema::read::section::Kind;
use crate::schema::{OperationKind, Url};

use super::first_resource;

/// The kind of a page's requests with one method, either all or none of which address references.
pub(super) fn of(context: &Context, method: &str, urls: &[Url], success: &[u16]) -> OperationKind {
    let to_references = urls.first().is_some_and(leads_to_references);
    match method {
        "PATCH" => OperationKind::Update,
        "DELETE" if to_references => OperationKind::RemoveReference,
        "DELETE" => OperationKind::Delete,
        "PUT" if to_references => OperationKind::SetReference,
        "POST" if to_references => OperationKind::AddReference,
        "PUT" if urls.iter().any(leads_to_content) || takes_content(context) => OperationKind::Upload,
        "PUT" => OperationKind::Replace,
        "POST" if takes_content(context) => OperationKind::Upload,
        "POST" if creates(context, urls, success) => OperationKind::Create,
        "POST" => OperationKind::Act,
        _ => OperationKind::Read,
    }
}

/// Whether a URL addresses references: `/groups/{id}/members/$ref` (OData 4.01, Part 1, section
/// 11.4.6).
pub(super) fn leads_to_references(url: &Url) -> bool {
    url.last_segment().eq_ignore_ascii_case("$ref")
}

/// Whether a URL addresses the content of a stream: `/me/photo/$value`,
/// `/drive/root:/{path}:/content`.
fn leads_to_content(url: &Url) -> bool {
    let last = url.last_segment();
    last.eq_ignore_ascii_case("$value") || last.eq_ignore_ascii_case("content")
}

/// Whether the headers list media types for the body, none of which is JSON.
fn takes_content(context: &Context) -> bool {
    let tables = context.tables(Kind::RequestHeaders);
    let is_type = |name: &str| name.trim().trim_matches(['*', '_', '`', ':']).eq_ignore_ascii_case("content-type");
    let mut said = String::new();
    for row in tables.flat_map(|table| &table.rows) {
        if row.cell(0).is_some_and(|cell| is_type(&cell.plain)) {
            row.cells.iter().skip(1).for_each(|cell| {
                said.push_str(&cell.plain.to_ascii_lowercase());
                said.push(' ');
            });
        }
    }
    const MEDIA: [&str; 6] = ["text/", "image/", "application/", "audio/", "video/", "multipart/"];
    MEDIA.iter().any(|media| said.contains(media)) && !said.contains("json")
}

/// Whether a POST creates an object: the title says so, or the page asks for the representation of
/// a resource and lists 201. A URL that ends in a verb calls an action, whatever it creates.
fn creates(context: &Context, urls: &[Url], success: &[u16]) -> bool {
    if urls.iter().all(calls) || leads_to_many_collections(urls) {
        return false;
    }
    let title = context.page.title().map_or("", |title| title.text.plain.as_str());
    let verb = title.split_whitespace().next().unwrap_or("");
    let is_titled = ["create", "add", "post", "new"].iter().any(|word| verb.eq_ignore_ascii_case(word));
    is_titled || success.contains(&201) && asks_for_representation(context)
}

/// Whether the URLs address more collections than one type has: what such a page describes, for
/// example one about extensions, is created together with objects of many types.
pub(super) fn leads_to_many_collections(urls: &[Url]) -> bool {
    let is_literal = |segment: &&str| !segment.is_empty() && !segment.contains(['{', '<', '(']);
    let collection = |url: &Url| {
        let path = url.text.split('?').next().unwrap_or("");
        path.rsplit('/').find(is_literal).map(str::to_ascii_lowercase)
    };
    urls.iter().filter_map(collection).collect::<BTreeSet<_>>().len() > 2
}

/// Whether the text about the body asks for the representation of a resource, and not for
/// parameters.
fn asks_for_representation(context: &Context) -> bool {
    let mut asks = false;
    for text in context.paragraphs(Kind::RequestBody) {
        let lower = text.plain.to_ascii_lowercase();
        if lower.contains("parameters") {
            return false;
        }
        asks |= lower.contains("representation of") && first_resource(text).is_some();
    }
    asks
}

/// Whether a URL ends in the name of an action or function: one with a namespace, or one that
/// starts with a verb.
fn calls(url: &Url) -> bool {
    const NAME: ByteSet = ByteSet::WORD;
    const VERBS: [&str; 26] = [
        "add",
        "apply",
        "assign",
        "cancel",
        "check",
        "clear",
        "copy",
        "create",
        "delete",
        "export",
        "forward",
        "get",
        "import",
        "instantiate",
        "invite",
        "move",
        "publish",
        "remove",
        "reply",
        "reset",
        "restore",
        "send",
        "set",
        "submit",
        "update",
        "validate",
    ];
    let last = url.last_segment();
    let (name, is_bound) = match last.rsplit_once('.') {
        Some((namespace, name)) => (name, namespace.starts_with("microsoft.graph")),
        None => (last, false),
    };
    let name = name.split('(').next().unwrap_or("");
    let is_verb = |verb: &str| {
        let behind = name.strip_prefix(verb);
        behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(|c: char| c.is_ascii_uppercase()))
    };
    NAME.run(name.as_bytes()) == name.len() && (is_bound || VERBS.iter().any(|verb| is_verb(verb)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceMap, Span};

    fn url(text: &str) -> Url {
        Url { text: text.to_owned(), span: Span::new(SourceMap::new().add("x.md", ""), 0..0) }
    }

    #[test]
    fn a_verb_at_the_end_of_a_url_calls_an_action() {
        for text in
            ["/names/add", "/items/{id}/createLink", "/teams/{id}/sendActivityNotification", "/x/microsoft.graph.y"]
        {
            assert!(calls(&url(text)), "{text}");
        }
        for text in ["/users", "/users/{id}/addresses", "/settings", "/me/sendings", "/me/contacts/", "/x/{id}"] {
            assert!(!calls(&url(text)), "{text}");
        }
    }

    #[test]
    fn the_end_of_a_url_tells_references_and_content() {
        assert!(
            leads_to_references(&url("/groups/{id}/members/$ref")) && leads_to_references(&url("/a/b/{id}/$ref?x=1"))
        );
        assert!(!leads_to_references(&url("/groups/{id}/members")));
        assert!(leads_to_content(&url("/me/photo/$value")) && leads_to_content(&url("/drive/root:/{path}:/content")));
        assert!(!leads_to_content(&url("/contents")) && !leads_to_content(&url("/me/photo")));
    }
}
