//! The subjects of a page's sections.

use crate::page::{Block, Heading, Page};

/// The subject of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Introduction,
    Permissions,
    HttpRequest,
    Parameters,
    RequestHeaders,
    RequestBody,
    Response,
    Examples,
    Methods,
    Properties,
    Relationships,
    Json,
    Members,
    /// `### x values`
    Values,
    Other,
}

/// A section and its subject.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Topic<'a> {
    pub kind: Kind,
    pub heading: Option<&'a Heading>,
    /// Whether this is a separate heading below the one that determines the kind.
    pub nested: bool,
    pub blocks: &'a [Block],
}

/// Splits a page at its headings. A heading without a subject of its own (`### Group one` below
/// `## Properties`) continues the one above it, as long as it is deeper; below examples, everything
/// is an example.
pub(crate) fn topics(page: &Page) -> Vec<Topic<'_>> {
    let title = page.title().map(|title| title.text.span);
    let mut topics = Vec::new();
    let mut current = (Kind::Introduction, 1);
    for section in page.sections() {
        let Some(heading) = section.heading else {
            topics.push(Topic { kind: Kind::Introduction, heading: None, nested: false, blocks: section.blocks });
            continue;
        };
        if Some(heading.text.span) == title {
            current = (Kind::Introduction, heading.level);
            topics.push(Topic {
                kind: Kind::Introduction,
                heading: Some(heading),
                nested: false,
                blocks: section.blocks,
            });
            continue;
        }
        let named = kind_of(&heading.text.plain);
        let (kind, nested) = match (current.0, named) {
            (
                Kind::Examples,
                Some(Kind::Properties | Kind::Relationships | Kind::Json | Kind::Methods | Kind::HttpRequest),
            ) if heading.level <= current.1 => (named.unwrap_or(Kind::Other), false),
            (Kind::Examples, _)
                if heading.level > current.1 || matches!(named, Some(Kind::Response | Kind::Examples)) =>
            {
                (Kind::Examples, true)
            }
            (_, Some(kind)) => (kind, false),
            (Kind::Introduction, None) => (Kind::Other, false),
            (above, None) if heading.level > current.1 => (above, true),
            _ => (Kind::Other, false),
        };
        if !nested {
            current = (kind, heading.level);
        }
        topics.push(Topic { kind, heading: Some(heading), nested, blocks: section.blocks });
    }
    topics
}

/// The subject of a heading.
fn kind_of(heading: &str) -> Option<Kind> {
    let text = heading.trim().trim_end_matches(':').to_ascii_lowercase();
    let exact = match text.as_str() {
        "permissions" | "prerequisites" | "permission" | "scopes" => Kind::Permissions,
        "http request" | "http requests" | "https request" | "http syntax" => Kind::HttpRequest,
        "request headers" | "request header" | "optional request headers" | "headers" | "optional headers" => {
            Kind::RequestHeaders
        }
        "request body" | "request payload" | "request object" => Kind::RequestBody,
        "response" | "responses" | "response body" | "return value" => Kind::Response,
        "methods" | "tasks" | "actions" | "method" | "functions" => Kind::Methods,
        "properties" | "property" | "property values" | "common properties" => Kind::Properties,
        "relationships" | "relationship" | "navigation properties" | "navigation" => Kind::Relationships,
        "json representation" | "json" | "representation" | "json representations" => Kind::Json,
        "members" | "member" | "values" => Kind::Members,
        "see also" | "related content" | "next steps" | "remarks" | "error response" | "error responses" | "errors"
        | "error conditions" => Kind::Other,
        _ => return partial(&text),
    };
    Some(exact)
}

fn partial(text: &str) -> Option<Kind> {
    if text.starts_with("example") {
        return Some(Kind::Examples);
    }
    if text.ends_with(" values") || text.ends_with(" enum type") || text.ends_with(" enumeration") {
        return Some(Kind::Values);
    }
    let found = [
        ("http request", Kind::HttpRequest),
        ("request header", Kind::RequestHeaders),
        ("request body", Kind::RequestBody),
        ("parameters", Kind::Parameters),
        ("permissions for", Kind::Other),
        ("json representation", Kind::Json),
    ];
    found.iter().find(|(part, _)| text.contains(part)).map(|(_, kind)| *kind)
}
