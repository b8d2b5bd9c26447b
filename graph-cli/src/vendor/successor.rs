//! What became of a page that is no longer in the source.

use std::collections::HashSet;

use crate::source::Source;

/// A page that is likely to be another one under a new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Successor {
    /// Its path in the source.
    pub path: String,
    /// How many of a hundred lines the two share.
    pub shared: usize,
}

impl Successor {
    /// Whether it is the page itself, moved: most of its lines are there.
    pub fn is_certain(&self) -> bool {
        self.shared >= 60
    }
}

/// The page of a source that shares most lines with a text, among those of the same folder that were not there before, as far as
/// `known` tells; `None` if none shares a good part.
pub fn find(source: &dyn Source, path: &str, text: &str, known: impl Fn(&str) -> bool) -> Option<Successor> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let lines = lines(text);
    let mut best: Option<Successor> = None;
    let here = |candidate: &&String| candidate.rsplit_once('/').is_some_and(|(above, _)| above == folder);
    for candidate in source.paths().iter().filter(here).filter(|candidate| !known(candidate)) {
        let Ok(bytes) = source.read(candidate) else { continue };
        let other = String::from_utf8_lossy(&bytes);
        let shared = similarity(&lines, &self::lines(&other));
        if best.as_ref().is_none_or(|best| best.shared < shared) {
            best = Some(Successor { path: candidate.clone(), shared });
        }
    }
    best.filter(|best| best.shared >= 40)
}

/// The lines that tell pages apart: not front matter's dates, not what every page has.
fn lines(text: &str) -> HashSet<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| line.len() > 12 && !line.starts_with("ms.") && !line.starts_with("|:"))
        .collect()
}

/// The lines that both have, in a hundred of those that either has.
fn similarity(a: &HashSet<&str>, b: &HashSet<&str>) -> usize {
    let both = a.intersection(b).count();
    let either = a.len() + b.len() - both;
    (both * 100).checked_div(either).unwrap_or(0)
}
