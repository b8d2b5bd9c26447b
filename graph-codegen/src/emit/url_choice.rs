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

use super::url;
use crate::schema::{Operation, Returns, Url};

/// The URLs that get a function.
pub(super) fn urls(operation: &Operation) -> Vec<&Url> {
    let Some(returns) = operation.returns else { return operation.urls.iter().collect() };
    let mut urls: Vec<&Url> = operation.urls.iter().collect();
    urls.retain(|url| !url.text.contains('$') && !casts_elsewhere(operation, &url.text));
    let paths: Vec<Vec<String>> = urls.iter().map(|url| segments(url)).collect();
    let leads_on = |path: &[String]| paths.iter().any(|shorter| leads_on(shorter, path, returns));
    let leads_on: Vec<bool> = paths.iter().map(|path| leads_on(path)).collect();
    urls.into_iter().zip(leads_on).filter(|(_, leads_on)| !leads_on).map(|(url, _)| url).collect()
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
fn segments(url: &Url) -> Vec<String> {
    let Ok(template) = url::read(&url.text) else { return Vec::new() };
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

/// Whether a path only leads on from a shorter one of a page, to something else than the page is about.
fn leads_on(shorter: &[String], path: &[String], returns: Returns) -> bool {
    let Some((last, more)) = path.strip_prefix(shorter).filter(|_| !shorter.is_empty()).and_then(<[_]>::split_last)
    else {
        return false;
    };
    let is_literal = |segment: &String| !segment.contains('{');
    match more {
        [object] if !is_literal(object) => {
            returns == Returns::Collection && is_literal(last) && !is_cast(last) && shorter.last() != Some(last)
        }
        // A cast to the type that the page is about changes nothing.
        more => more.iter().chain([last]).all(is_literal) && !more.iter().chain([last]).all(|it| is_cast(it)),
    }
}
