//! Finds the successor of a page that is no longer in the source.

use std::collections::{HashMap, HashSet};

use crate::source::Source;

/// A page that is probably another one under a new name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Successor {
    /// Its path in the source.
    pub path: String,
    /// How many of a hundred lines the two have in common.
    pub shared: usize,
}

impl Successor {
    /// Whether it is certainly the same page under a new name, because most of its lines are equal.
    pub fn is_certain(&self) -> bool {
        self.shared >= 60
    }
}

/// The pages of a source that may be others under a new name; read when first needed, folder by
/// folder.
pub struct Successors<'s, F> {
    source: &'s dyn Source,
    /// Whether a page existed before, and so cannot be a successor.
    known: F,
    folders: HashMap<String, Candidates<'s>>,
}

impl<'s, F: Fn(&str) -> bool> Successors<'s, F> {
    /// Creates them for a source.
    pub fn of(source: &'s dyn Source, known: F) -> Self {
        Self { source, known, folders: HashMap::new() }
    }

    /// The page with the most lines in common with a text, among those in the same folder that did
    /// not exist before; `None` if no page has enough of them.
    pub fn find(&mut self, path: &str, text: &str) -> Option<Successor> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if !self.folders.contains_key(folder) {
            let candidates = Candidates::of(self.source, folder, &self.known);
            self.folders.insert(folder.to_owned(), candidates);
        }
        self.folders.get(folder)?.best(text)
    }
}

/// The pages of a folder, by their lines.
struct Candidates<'s> {
    /// Each page, with its number of lines.
    pages: Vec<(&'s str, usize)>,
    /// The numbers of the pages that have a line.
    having: HashMap<String, Vec<usize>>,
}

impl<'s> Candidates<'s> {
    fn of(source: &'s dyn Source, folder: &str, known: impl Fn(&str) -> bool) -> Self {
        let mut candidates = Self { pages: Vec::new(), having: HashMap::new() };
        let is_here = |path: &&String| path.rsplit_once('/').is_some_and(|(above, _)| above == folder);
        for path in source.paths().iter().filter(is_here).filter(|path| !known(path)) {
            let Ok(bytes) = source.read(path) else { continue };
            let text = String::from_utf8_lossy(&bytes);
            let lines = lines(&text);
            let number = candidates.pages.len();
            candidates.pages.push((path, lines.len()));
            for line in lines {
                candidates.having.entry(line.to_owned()).or_default().push(number);
            }
        }
        candidates
    }

    /// The first of the pages that share most lines with a text.
    fn best(&self, text: &str) -> Option<Successor> {
        let own = lines(text);
        let mut both = vec![0; self.pages.len()];
        for number in own.iter().filter_map(|line| self.having.get(*line)).flatten() {
            both.get_mut(*number).into_iter().for_each(|both| *both += 1);
        }
        let mut best: Option<Successor> = None;
        for ((path, count), both) in self.pages.iter().zip(both) {
            // The number of common lines of a hundred lines that either text has.
            let shared = (both * 100_usize).checked_div(own.len() + count - both).unwrap_or(0);
            if best.as_ref().is_none_or(|best| best.shared < shared) {
                best = Some(Successor { path: (*path).to_owned(), shared });
            }
        }
        best.filter(|best| best.shared >= 40)
    }
}

/// The lines that distinguish pages: without dates in the front matter and without what every page
/// contains.
fn lines(text: &str) -> HashSet<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| line.len() > 12 && !line.starts_with("ms.") && !line.starts_with("|:"))
        .collect()
}
