//! Which of a page's URLs get a request function, and which of these return what the page is about.
//!
//! All of them get a function. A page about reading names one type for all of its URLs, but may
//! list some that return something else. The response of these is untyped:
//!
//! - URLs with query options of OData (`?$filter=…`), unless the page has the same URL without
//!   them: callers can add options themselves;
//! - URLs that end in `$ref`, and those that end in a cast to another type; the response to a cast
//!   has that type if the pages document it;
//! - URLs that only extend another URL of the page by literal segments: next to `/ships/{id}`,
//!   `/ships/{id}/captain` returns a part of what the page describes;
//! - on a page about a collection, URLs that continue another URL with one of its objects and a
//!   further part: next to `/ships`, `/ships/{id}/captain`. The same name once more
//!   (`/moves/{id}/moves`) is the same collection.
//!
//! The names of placeholders do not matter: `/ships/{id}/captain` also extends `/ships/{ship-id}`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::evidence::Evidence;
use super::url::{self, Template};
use crate::schema::{Operation, OperationKind, Schema, Url};

/// A URL that gets a function, if it can be read.
pub(super) struct Chosen<'a> {
    pub(super) url: &'a Url,
    /// The URL as a template, or the reason why it cannot be read.
    pub(super) template: Result<Template, &'static str>,
    /// Whether it returns what the page describes for all of its URLs.
    pub(super) answers_alike: bool,
}

/// The URLs that get a function.
pub(super) fn urls<'a>(operation: &'a Operation, schema: &Schema) -> Vec<Chosen<'a>> {
    let evidence = Evidence::new(operation, schema);
    let reads = operation.kind == OperationKind::Read;
    let read = |url: &'a Url| {
        let text = if reads { without_options(&url.text) } else { Cow::Borrowed(url.text.as_str()) };
        // A URL with options points to the same as the URL without them.
        let is_plain = matches!(text, Cow::Borrowed(_));
        let answers_alike = !reads || is_plain && !casts_elsewhere(operation, url) && !ends_in_option(url);
        Chosen { url, template: url::read(&text, &evidence), answers_alike }
    };
    let mut chosen: Vec<Chosen<'_>> = operation.urls.iter().map(read).collect();
    if !reads || chosen.len() < 2 {
        return chosen;
    }
    let paths: Vec<Vec<String>> = chosen.iter().map(segments).collect();
    // URLs that return something else are not compared with others.
    let alike: Vec<&Vec<String>> =
        paths.iter().zip(&chosen).filter(|(_, chosen)| chosen.answers_alike).map(|(path, _)| path).collect();
    let shorter = Paths::of(alike);
    for (path, chosen) in paths.iter().zip(&mut chosen) {
        chosen.answers_alike &= !shorter.leads_on_to(path, operation.answer.is_collection());
    }
    chosen
}

/// Whether any URL gets a function.
pub(super) fn has_urls(operation: &Operation) -> bool {
    !operation.urls.is_empty()
}

/// A URL without OData's query options.
fn without_options(url: &str) -> Cow<'_, str> {
    let Some((path, query)) = url.split_once('?') else { return Cow::Borrowed(url) };
    let is_option = |part: &str| part.trim_start().starts_with('$') || part.trim_start().starts_with("%24");
    if !query.split('&').any(is_option) {
        return Cow::Borrowed(url);
    }
    let rest: Vec<&str> = query.split('&').filter(|part| !is_option(part)).collect();
    let rest = rest.join("&");
    Cow::Owned(if rest.is_empty() { path.to_owned() } else { format!("{path}?{rest}") })
}

/// Whether a URL ends in `$ref`, `$value` or `$count`.
fn ends_in_option(url: &Url) -> bool {
    url.last_segment().starts_with('$')
}

/// Whether a URL ends in a cast to a type other than the one that the page is about.
fn casts_elsewhere(operation: &Operation, url: &Url) -> bool {
    let cast = Some(url.last_segment()).filter(|last| is_cast(last));
    cast.is_some_and(|cast| operation.target.as_ref().is_some_and(|it| !it.as_str().eq_ignore_ascii_case(cast)))
}

fn is_cast(segment: &str) -> bool {
    segment.starts_with("microsoft.graph.")
}

/// The segments of a URL's path, with placeholders without their names; `None` if the URL cannot be
/// read.
fn segments(chosen: &Chosen<'_>) -> Vec<String> {
    let Ok(template) = &chosen.template else { return Vec::new() };
    let path = template.text.split('?').next().unwrap_or("");
    path.split('/').skip(1).map(without_names).collect()
}

/// `range(address='{address}')` → `range(address='{}')`
fn without_names(segment: &str) -> String {
    let mut text = String::new();
    let mut is_name = false;
    for character in segment.chars() {
        is_name &= character != '}';
        text.extend((!is_name).then_some(character));
        is_name |= character == '{';
    }
    text
}

/// The paths of a page as a tree of their segments.
#[derive(Default)]
struct Paths<'a> {
    /// The position of a segment after another one; the root is 0.
    places: HashMap<(usize, &'a str), usize>,
    /// The positions at which a path ends.
    ends: HashSet<usize>,
}

impl<'a> Paths<'a> {
    fn of(paths: Vec<&'a Vec<String>>) -> Self {
        let mut tree = Self::default();
        for path in paths.into_iter().filter(|path| !path.is_empty()) {
            let mut place = 0;
            for segment in path {
                let next = tree.places.len() + 1;
                place = *tree.places.entry((place, segment)).or_insert(next);
            }
            tree.ends.insert(place);
        }
        tree
    }

    /// Whether a path only extends a shorter one of the page, and returns something that the page
    /// does not describe.
    fn leads_on_to(&self, path: &[String], is_collection: bool) -> bool {
        let is_literal = |segment: &String| !segment.contains('{');
        // The numbers of segments up to the last one that is not a literal, and up to the last one
        // that is not a cast.
        let behind_holes = path.iter().rposition(|segment| !is_literal(segment)).map_or(0, |at| at + 1);
        let behind_others = path.iter().rposition(|segment| !is_cast(segment)).map_or(0, |at| at + 1);
        let mut place = 0;
        for (at, segment) in path.iter().enumerate() {
            if at > 0 && self.ends.contains(&place) {
                let (before, behind) = path.split_at(at);
                let leads_on = match behind {
                    [object, last] if !is_literal(object) => {
                        is_collection && is_literal(last) && !is_cast(last) && before.last() != Some(last)
                    }
                    // A cast to the type that the page is about changes nothing.
                    _ => at >= behind_holes && at < behind_others,
                };
                if leads_on {
                    return true;
                }
            }
            match self.places.get(&(place, segment.as_str())) {
                Some(next) => place = *next,
                None => return false,
            }
        }
        false
    }
}
