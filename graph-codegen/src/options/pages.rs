//! Patterns over pages: paths relative to the documentation folder with `*`, `**` and `?`. A
//! leading `!` excludes pages.

use crate::library::matches;

/// The pattern for every page of a folder.
pub const ALL: &str = "**";

/// The patterns, or every page if they only take one kind of page away.
pub(crate) fn or_all(mut patterns: Vec<String>) -> Vec<String> {
    if let [only] = patterns.as_slice()
        && only.starts_with('!')
    {
        patterns.insert(0, ALL.to_owned());
    }
    patterns
}

/// Returns `true` if a pattern includes a page and none excludes it.
///
/// ```
/// use graph_codegen::options::pages::is_chosen;
///
/// let patterns = ["api/*-update.md", "!**/group-*"].map(str::to_owned);
/// assert!(is_chosen(&patterns, "api/user-update.md"));
/// assert!(!is_chosen(&patterns, "api/group-update.md"));
/// ```
pub fn is_chosen(patterns: &[String], path: &str) -> bool {
    let (away, named): (Vec<&String>, Vec<&String>) = patterns.iter().partition(|pattern| pattern.starts_with('!'));
    named.iter().any(|pattern| matches(pattern, path))
        && !away.iter().any(|pattern| matches(pattern.trim_start_matches('!'), path))
}

/// Returns `true` if a text is a pattern, so that adding a page to the folder may change which
/// pages are selected.
pub fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '!'])
}
