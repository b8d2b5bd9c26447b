//! The pages to read, in the order of their distance from the named ones, with the reason for each.

use std::collections::BTreeMap;

use crate::schema::read::TypeWords;

/// The reason why a page is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The page was requested.
    Named,
    /// A page names a type that this page may document.
    Type {
        /// The page.
        page: String,
        /// The type, as that page writes it.
        name: String,
        /// Whether a navigation property has that type.
        navigation: bool,
    },
    /// The page documents a type derived from one that a value may have.
    Derived {
        /// The base type's short name in lower case.
        base: String,
    },
    /// The page lists enums, one of which may be a type without its own page.
    Enums,
    /// An option assigns a type that this page documents to a property.
    Retyped {
        /// The property, as written in the option.
        property: String,
    },
}

/// The pages that were reached, by the number of navigation properties between them and a named
/// page. Pages with a greater number are read later, so that each page gets its smallest number.
pub(super) struct Reached {
    /// The maximum number of navigation properties that are followed in a row.
    most: usize,
    /// The reason for a page, and its number.
    pages: BTreeMap<String, (Reason, usize)>,
    /// Pages to be read next.
    queue: Vec<String>,
    /// Pages to read when there are no more with a smaller number.
    later: BTreeMap<usize, Vec<(String, Reason)>>,
}

impl Reached {
    /// No page has been reached yet; all navigation properties are followed if there is no limit.
    pub(super) fn new(most: Option<usize>) -> Self {
        Self { most: most.unwrap_or(usize::MAX), pages: BTreeMap::new(), queue: Vec::new(), later: BTreeMap::new() }
    }

    /// Whether a page was or is about to be read.
    pub(super) fn has(&self, path: &str) -> bool {
        self.pages.contains_key(path)
    }

    /// Whether the navigation properties of a page are followed.
    pub(super) fn is_navigated(&self, path: &str) -> bool {
        self.count(path) < self.most
    }

    fn count(&self, path: &str) -> usize {
        self.pages.get(path).map_or(0, |(_, count)| *count)
    }

    /// Adds a page to read, unless it has already been added.
    pub(super) fn add(&mut self, path: String, reason: Reason, count: usize) {
        if !self.pages.contains_key(&path) {
            self.pages.insert(path.clone(), (reason, count));
            self.queue.push(path);
        }
    }

    /// Adds a page that another page refers to by a type.
    pub(super) fn by_type(&mut self, path: String, from: &str, words: &TypeWords) {
        if self.has(&path) {
            return;
        }
        let count = self.count(from);
        let reason = Reason::Type { page: from.to_owned(), name: words.word.clone(), navigation: words.navigation };
        if words.navigation && self.most != usize::MAX {
            self.later.entry(count + 1).or_default().push((path, reason));
        } else {
            self.add(path, reason, count);
        }
    }

    /// The pages to be read next; `None` when all were read.
    pub(super) fn next(&mut self) -> Option<Vec<String>> {
        while self.queue.is_empty() {
            let (count, pages) = self.later.pop_first()?;
            for (path, reason) in pages {
                self.add(path, reason, count);
            }
        }
        Some(std::mem::take(&mut self.queue))
    }

    /// The reason for each page.
    pub(super) fn into_reasons(self) -> BTreeMap<String, Reason> {
        self.pages.into_iter().map(|(path, (reason, _))| (path, reason)).collect()
    }
}
