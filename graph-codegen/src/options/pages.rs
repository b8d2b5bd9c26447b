//! Patterns over pages: paths relative to the documentation folder with `*`, `**` and `?`. A
//! leading `!` excludes pages.

/// The pattern for every page of a folder.
const ALL: &str = "**";

/// The patterns, or every page if they only take one kind of page away.
pub(crate) fn or_all(mut patterns: Vec<String>) -> Vec<String> {
    if let [only] = patterns.as_slice()
        && only.starts_with('!')
    {
        patterns.insert(0, ALL.to_owned());
    }
    patterns
}

/// Returns `true` if a text is a pattern, so that adding a page to the folder may change which
/// pages are selected.
pub fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '!'])
}
