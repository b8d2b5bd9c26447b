//! Patterns over pages: paths below the documentation folder with `*`, `**` and `?`; `!` in front
//! takes pages away.

/// Every page of a folder.
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

/// Whether a page that is added to the folder may be one that is asked for, or no longer.
pub fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '!'])
}
