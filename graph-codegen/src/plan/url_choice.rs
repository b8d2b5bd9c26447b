//! Which of a page's URLs get a request function.
//!
//! Those of a page about changing something all do. A page about reading tells one type for all of its URLs, but may list some
//! that answer with something else. So these are left out:
//!
//! - URLs with options of OData (`$filter=…`) or a `$value` or `$count` at their end; options are for the caller to add;
//! - URLs that end in a cast to another type;
//! - URLs that only lead further than another URL of the page, by literal segments: beside `/ships/{id}`, `/ships/{id}/captain`
//!   leads to a part of what the page is about;
//! - on a page about a collection, URLs that lead from another URL to one of its objects and on from there: beside `/ships`,
//!   `/ships/{id}/captain`. The same name once more (`/moves/{id}/moves`) is the same collection.
//!
//! The names of placeholders do not matter: `/ships/{id}/captain` also leads further than `/ships/{ship-id}`.

use std::collections::{HashMap, HashSet};

use super::evidence::Evidence;
use super::url::{self, Template};
use crate::schema::{Operation, Returns, Schema, Url};

/// A URL that gets a function, if it can be read.
pub(super) struct Chosen<'a> {
    pub(super) url: &'a Url,
    /// The URL, read; else why it cannot be read.
    pub(super) template: Result<Template, &'static str>,
}

/// The URLs that get a function.
pub(super) fn urls<'a>(operation: &'a Operation, schema: &Schema) -> Vec<Chosen<'a>> {
    let evidence = Evidence::new(operation, schema);
    let read = |url| Chosen { url, template: url::read(&url.text, &evidence) };
    let mut chosen: Vec<Chosen<'_>> = candidates(operation).map(read).collect();
    let Some(returns) = operation.returns.filter(|_| chosen.len() > 1) else { return chosen };
    let paths: Vec<Vec<String>> = chosen.iter().map(segments).collect();
    let shorter = Paths::of(&paths);
    let mut leads_on = paths.iter().map(|path| shorter.leads_on_to(path, returns));
    chosen.retain(|_| leads_on.next() != Some(true));
    chosen
}

/// Whether any URL gets a function: of the candidates, the shortest leads on from none.
pub(super) fn has_urls(operation: &Operation) -> bool {
    candidates(operation).next().is_some()
}

/// The URLs that get a function if they do not only lead further than another of them.
fn candidates(operation: &Operation) -> impl Iterator<Item = &Url> {
    let answers_alike = |url: &&Url| !url.text.contains('$') && !casts_elsewhere(operation, &url.text);
    operation.urls.iter().filter(move |url| operation.returns.is_none() || answers_alike(url))
}

/// Whether a URL ends in a cast to another type than the one that the page is about.
fn casts_elsewhere(operation: &Operation, url: &str) -> bool {
    let cast = url.rsplit('/').next().filter(|last| is_cast(last));
    cast.is_some_and(|cast| operation.target.as_ref().is_some_and(|it| !it.as_str().eq_ignore_ascii_case(cast)))
}

fn is_cast(segment: &str) -> bool {
    segment.starts_with("microsoft.graph.")
}

/// The segments of a URL's path, its placeholders without their names; none if the URL cannot be read.
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
    /// The place behind another one and a segment; the root is 0.
    places: HashMap<(usize, &'a str), usize>,
    /// The places at which a path ends.
    ends: HashSet<usize>,
}

impl<'a> Paths<'a> {
    fn of(paths: &'a [Vec<String>]) -> Self {
        let mut tree = Self::default();
        for path in paths.iter().filter(|path| !path.is_empty()) {
            let mut place = 0;
            for segment in path {
                let next = tree.places.len() + 1;
                place = *tree.places.entry((place, segment)).or_insert(next);
            }
            tree.ends.insert(place);
        }
        tree
    }

    /// Whether a path only leads on from a shorter one of the page, to something else than the page is about.
    fn leads_on_to(&self, path: &[String], returns: Returns) -> bool {
        let is_literal = |segment: &String| !segment.contains('{');
        // How many segments there are up to the last one that is not a literal, and up to the last one that is not a cast.
        let behind_holes = path.iter().rposition(|segment| !is_literal(segment)).map_or(0, |at| at + 1);
        let behind_others = path.iter().rposition(|segment| !is_cast(segment)).map_or(0, |at| at + 1);
        let mut place = 0;
        for (at, segment) in path.iter().enumerate() {
            if at > 0 && self.ends.contains(&place) {
                let (before, behind) = path.split_at(at);
                let leads_on = match behind {
                    [object, last] if !is_literal(object) => {
                        returns == Returns::Collection
                            && is_literal(last)
                            && !is_cast(last)
                            && before.last() != Some(last)
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
