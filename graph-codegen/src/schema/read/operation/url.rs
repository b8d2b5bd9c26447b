//! The request lines of an HTTP request section.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::Block;
use crate::schema::read::Context;
use crate::schema::read::section::Kind;
use crate::schema::{Url, Version};
use crate::source::Span;

const METHODS: [&str; 6] = ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"];

/// Every line `METHOD url` in the code blocks of the request section.
pub(super) fn lines(context: &Context, diagnostics: &mut Diagnostics) -> Vec<(String, Url)> {
    let mut found = Vec::new();
    for topic in context.of(Kind::HttpRequest) {
        for block in topic.blocks {
            let Block::Code(code) = block else { continue };
            for line in lines_of(context, code.body) {
                let Some((method, url)) = request_line(context.sources.slice(line)) else { continue };
                match path(url) {
                    Some(text) => found.push((method.to_owned(), Url { text, span: line })),
                    None => diagnostics.push(
                        Diagnostic::new(Code::UnreadableUrl, line, format!("`{url}` is not a URL of the service"))
                            .help("write the path without the version and with a leading slash: `/users/{id}`"),
                    ),
                }
            }
        }
    }
    found
}

/// The version in the first absolute URL of the page.
pub(in crate::schema::read) fn version(context: &Context) -> Option<Version> {
    let codes =
        context.page.blocks.iter().filter_map(|block| if let Block::Code(code) = block { Some(code) } else { None });
    let absolute = codes.filter(|code| context.sources.slice(code.body).contains("://"));
    absolute.flat_map(|code| lines_of(context, code.body)).find_map(|line| {
        let (_, url) = request_line(context.sources.slice(line))?;
        let (_, rest) = url.split_once("://")?;
        Version::from_segment(rest.split('/').nth(1)?)
    })
}

/// The lines of a span, without their breaks and outer white space.
pub(super) fn lines_of<'a>(context: &Context<'a>, span: Span) -> impl Iterator<Item = Span> + use<'a> {
    let mut at = span.start as usize;
    context.sources.slice(span).split_inclusive('\n').filter_map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let trimmed = line.trim();
        (!trimmed.is_empty()).then(|| Span::new(span.file, start..start + trimmed.len()))
    })
}

/// Splits `PATCH /me HTTP/1.1` into method and URL.
pub(super) fn request_line(line: &str) -> Option<(&'static str, &str)> {
    let (word, rest) = line.split_once(char::is_whitespace)?;
    let method = METHODS.iter().find(|method| method.eq_ignore_ascii_case(word))?;
    let rest = rest.trim();
    let url = rest.rsplit_once(' ').filter(|(_, last)| last.starts_with("HTTP/")).map_or(rest, |(url, _)| url.trim());
    (!url.is_empty()).then_some((method, url))
}

/// The path and query after the version; `None` if the text is not a URL.
fn path(url: &str) -> Option<String> {
    let url = url.trim_matches(['`', '"']);
    let relative = match url.split_once("://") {
        Some((_, rest)) => {
            let rest = rest.split_once('/').map_or("", |(_, path)| path);
            match rest.split_once('/') {
                Some((first, below)) if Version::from_segment(first).is_some() || first.starts_with('{') => below,
                _ => rest,
            }
        }
        None => url.trim_start_matches('/'),
    };
    let first = relative.chars().next()?;
    (first.is_ascii_alphabetic() || matches!(first, '{' | '<' | '$')).then(|| format!("/{relative}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_lines_are_split() {
        let cases = [
            ("PATCH /me", Some(("PATCH", "/me"))),
            ("patch  /users/{id | userPrincipalName} HTTP/1.1", Some(("PATCH", "/users/{id | userPrincipalName}"))),
            ("PATCH", None),
            ("Content-Type: x", None),
        ];
        for (line, expected) in cases {
            assert_eq!(request_line(line), expected, "{line}");
        }
    }

    #[test]
    fn urls_start_behind_the_version() {
        let cases = [
            ("/me/events/{id}", Some("/me/events/{id}")),
            ("me/events", Some("/me/events")),
            ("https://graph.microsoft.com/beta/me", Some("/me")),
            ("https://graph.microsoft.com/v1.0/me?$select=id", Some("/me?$select=id")),
            ("https://graph.microsoft.com/{version}/me", Some("/me")),
            ("...", None),
        ];
        for (url, expected) in cases {
            assert_eq!(path(url).as_deref(), expected, "{url}");
        }
    }
}
