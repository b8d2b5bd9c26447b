//! Matching many patterns against many paths.

use std::collections::{BTreeSet, HashMap};

use super::path::matches;

/// Patterns as [`matches`] reads them. Matching a path takes about as long for many patterns as for
/// a few, unless they start with the same text.
#[derive(Debug, Default)]
pub(crate) struct Patterns<'p> {
    /// By the text before the first `*` or `?`, in lower case.
    by_start: HashMap<String, Vec<(usize, &'p str)>>,
    /// The lengths of these starts.
    lengths: BTreeSet<usize>,
}

impl<'p> Patterns<'p> {
    /// Creates patterns, each with a number that identifies it.
    pub(crate) fn of(patterns: impl IntoIterator<Item = (usize, &'p str)>) -> Self {
        let mut all = Self::default();
        for (number, pattern) in patterns {
            let start = pattern.find(['*', '?']).and_then(|end| pattern.get(..end)).unwrap_or(pattern);
            all.lengths.insert(start.len());
            all.by_start.entry(start.to_ascii_lowercase()).or_default().push((number, pattern));
        }
        all
    }

    /// The numbers of the patterns that match a path, in any order.
    pub(crate) fn matching(&self, path: &str) -> impl Iterator<Item = usize> {
        let lower = path.to_ascii_lowercase();
        let of_start = move |length: &usize| self.by_start.get(lower.get(..*length)?);
        let candidates = self.lengths.range(..=path.len()).filter_map(of_start).flatten();
        candidates.filter(move |(_, pattern)| matches(pattern, path)).map(|(number, _)| *number)
    }

    /// Whether one of the patterns matches a path.
    pub(crate) fn any(&self, path: &str) -> bool {
        self.matching(path).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::Patterns;

    #[test]
    fn patterns_are_found_by_their_starts() {
        let patterns = ["api/User-get.md", "api/user-*.md", "**", "resources/*.md", "api/us?r-get.md"];
        let patterns = Patterns::of(patterns.into_iter().enumerate());
        let found = |path: &str| {
            let mut found: Vec<usize> = patterns.matching(path).collect();
            found.sort_unstable();
            found
        };
        assert_eq!(found("api/user-GET.md"), [0, 1, 2, 4]);
        assert_eq!(found("resources/a.md"), [2, 3]);
        assert_eq!(found("a"), [2]);
    }
}
