//! The pages that a selection names.

use std::collections::{BTreeSet, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::library::{Library, Patterns};
use crate::near::Nearest;

/// A page that was requested.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Named {
    pub path: String,
    /// Whether it was named directly rather than by a pattern; it must then be a reference page.
    pub by_itself: bool,
}

/// The actual paths of all selected pages, sorted.
pub(super) fn pages(library: &mut Library<'_>, patterns: &[String], diagnostics: &mut Diagnostics) -> Vec<Named> {
    let all = library.list();
    let mut chosen: BTreeSet<Named> = BTreeSet::new();
    let is_glob = |pattern: &str| pattern.contains(['*', '?']);
    let named = || patterns.iter().map(String::as_str).enumerate().filter(|(_, pattern)| !pattern.starts_with('!'));
    let globs = Patterns::of(named().filter(|(_, pattern)| is_glob(pattern)));
    let mut found: HashSet<usize> = HashSet::new();
    for path in &all {
        let matching: Vec<usize> = globs.matching(path).collect();
        found.extend(&matching);
        if !matching.is_empty() {
            chosen.insert(Named { path: path.clone(), by_itself: false });
        }
    }
    let mut near = Nearest::default();
    for (number, pattern) in named() {
        let by_itself = !is_glob(pattern);
        let path = if by_itself { library.find(pattern) } else { None };
        if path.is_none() && !found.contains(&number) {
            diagnostics.push(not_found(pattern, by_itself, &all, &mut near).subject(pattern));
        }
        chosen.extend(path.map(|path| Named { path, by_itself }));
    }
    let away = Patterns::of(patterns.iter().filter_map(|pattern| Some((0, pattern.strip_prefix('!')?))));
    chosen.retain(|page| !away.any(&page.path));
    let mut pages: Vec<Named> = chosen.into_iter().collect();
    // `false` sorts first, so a page that is named in both ways keeps the stricter form at the end.
    pages.reverse();
    pages.dedup_by(|a, b| a.path == b.path);
    pages.reverse();
    pages
}

fn not_found(pattern: &str, by_itself: bool, all: &[String], near: &mut Nearest) -> Diagnostic {
    if !by_itself {
        return Diagnostic::new(Code::PageNotFound, None, format!("no page matches `{pattern}`"))
            .help("patterns are relative to the documentation folder, such as `api/*-update.md`");
    }
    let diagnostic =
        Diagnostic::new(Code::PageNotFound, None, format!("there is no page `{pattern}` in the documentation folder"));
    match near.to(pattern, all.iter().map(String::as_str)) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None if all.is_empty() => {
            diagnostic.help("the folder contains no pages; name the folder that contains `api` and `resources`")
        }
        None => diagnostic.help("paths are relative to the documentation folder, such as `api/user-update.md`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Memory;

    fn select(patterns: &[&str]) -> (Vec<String>, Vec<String>) {
        let memory = Memory::new([("api/a-update.md", ""), ("api/b-update.md", ""), ("resources/a.md", "")]);
        let mut diagnostics = Diagnostics::new();
        let patterns: Vec<String> = patterns.iter().map(|pattern| (*pattern).to_owned()).collect();
        let named = pages(&mut Library::new(&memory), &patterns, &mut diagnostics);
        let help = diagnostics.iter().filter_map(|diagnostic| diagnostic.help.clone()).collect();
        (named.into_iter().map(|page| page.path).collect(), help)
    }

    #[test]
    fn patterns_add_and_take_away() {
        assert_eq!(select(&["api/*.md", "!**/b-*.md"]).0, ["api/a-update.md"]);
        assert_eq!(select(&["**"]).0.len(), 3);
        assert_eq!(select(&["api/A-Update.md", "api/*"]).0, ["api/a-update.md", "api/b-update.md"]);
    }

    #[test]
    fn a_misspelt_page_offers_the_near_one() {
        assert_eq!(select(&["api/a-updte.md"]).1, ["did you mean `api/a-update.md`?"]);
    }
}
