//! The headers in a page's table, as arguments of its functions and in the documentation.
//!
//! - A header that the page requires is an argument after those of the URL: an entity tag for
//!   `If-Match` and `If-None-Match`, and otherwise text in a type named after the header, so that
//!   it cannot be confused with other texts.
//! - For any other header, the documentation of the function names the method that sets it.
//! - `Authorization` is set by the client, `Content-Type` and `Accept` by the request, and headers
//!   that frame the message by the HTTP library: these are neither arguments nor documented.

use std::collections::HashSet;

use super::function::Function;
use super::name::{Case, convert};
use super::name_set::NameSet;
use super::parameter::OURS;
use super::text::Texts;
use crate::schema::{self, AdvancedQueries};

/// A header that a client may send.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    /// The name, as the page writes it.
    pub(crate) wire: String,
    /// The text after the name in the page's table; empty if there is none.
    pub(crate) value: String,
    /// How it is sent.
    pub(crate) kind: HeaderKind,
    /// The argument, if the page requires the header; otherwise the header is only documented.
    pub(crate) argument: Option<HeaderArgument>,
    /// The queries for which the page requires it, if it is `ConsistencyLevel`.
    pub(crate) queries: Option<AdvancedQueries>,
    /// The page's description, as Markdown.
    pub(crate) text: Vec<String>,
}

/// The argument of a function for a header.
#[derive(Clone, Debug)]
pub(crate) struct HeaderArgument {
    /// The Rust name, not yet raw.
    pub(crate) name: String,
    /// The name of its type in the module of headers, not yet raw; `None` for an entity tag.
    pub(crate) ty: Option<String>,
}

/// How a header is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderKind {
    /// `If-Match`, whose value is an entity tag.
    IfMatch,
    /// `If-None-Match`, whose value is an entity tag.
    IfNoneMatch,
    /// `Prefer`, which may occur several times.
    Prefer,
    /// Any other header, whose value is text.
    Text,
}

/// Headers that a client does not choose.
const NOT_CHOSEN: [&str; 16] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "cookie",
];

/// The headers of an operation with these functions: the arguments, each once and `If-Match` last,
/// then the headers that are only documented.
pub(super) fn headers(rows: &[schema::Header], functions: &[Function], texts: &Texts<'_>) -> Vec<Header> {
    let parameters = functions.iter().flat_map(|function| &function.parameters);
    let taken: Vec<&str> = parameters
        .map(|parameter| parameter.name.as_str())
        .chain(OURS.iter().copied().filter(|name| *name != "if_match"))
        .collect();
    let mut names = NameSet::new(&taken);
    let mut required: HashSet<String> = HashSet::new();
    let mut headers: Vec<Header> = Vec::new();
    for row in rows {
        let lower = row.name.to_ascii_lowercase();
        if NOT_CHOSEN.contains(&lower.as_str()) {
            continue;
        }
        let kind = HeaderKind::of(&lower);
        let is_argument = row.required && required.insert(lower);
        headers.push(Header {
            wire: row.name.clone(),
            value: row.value.clone(),
            kind,
            argument: is_argument.then(|| argument(&row.name, kind, &mut names)),
            queries: AdvancedQueries::of(row),
            text: texts.paragraphs(&row.description),
        });
    }
    headers.sort_by_key(|header| match &header.argument {
        Some(_) => usize::from(header.kind == HeaderKind::IfMatch),
        None => 2,
    });
    headers
}

fn argument(name: &str, kind: HeaderKind, names: &mut NameSet) -> HeaderArgument {
    let is_tag = matches!(kind, HeaderKind::IfMatch | HeaderKind::IfNoneMatch);
    let ty = (!is_tag).then(|| convert(name, Case::UpperCamel));
    HeaderArgument { name: names.claim(name, Case::Snake).name, ty }
}

impl HeaderKind {
    fn of(lower: &str) -> Self {
        match lower {
            "if-match" => Self::IfMatch,
            "if-none-match" => Self::IfNoneMatch,
            "prefer" => Self::Prefer,
            _ => Self::Text,
        }
    }
}
