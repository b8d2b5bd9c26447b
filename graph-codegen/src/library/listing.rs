//! The files of one folder, found without regard to case.

use std::collections::HashMap;

/// The names of a folder's files.
#[derive(Default)]
pub(super) struct Listing {
    /// By their lower-case form.
    names: HashMap<String, String>,
    /// The lower-case forms by their last word, words being divided by `-`; only of those that have several. Each list is sorted
    /// by its names' last letters, then the ones before them, and so on.
    by_last_word: HashMap<String, Vec<String>>,
}

impl Listing {
    /// A listing of some names.
    pub(super) fn of(names: Vec<String>) -> Self {
        let mut listing = Self::default();
        for name in names {
            let lower = name.to_lowercase();
            let known = listing.names.insert(lower.clone(), name).is_some();
            if let Some((_, last)) = lower.rsplit_once('-').filter(|_| !known) {
                listing.by_last_word.entry(last.to_owned()).or_default().push(lower);
            }
        }
        for names in listing.by_last_word.values_mut().filter(|names| names.len() > 1) {
            names.sort_by(|a, b| a.bytes().rev().cmp(b.bytes().rev()));
        }
        listing
    }

    /// All names, in any order.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.names.values()
    }

    /// The name of a file that is written without regard to case.
    pub(super) fn find(&self, name: &str) -> Option<&String> {
        // Most links are in lower case, as most files are.
        self.names.get(name).or_else(|| self.names.get(&name.to_lowercase()))
    }

    /// The names that are some words and then this one, which is in lower case.
    pub(super) fn ending_with(&self, lower: &str) -> impl Iterator<Item = &String> {
        let last = lower.rsplit_once('-').map_or(lower, |(_, last)| last);
        let suffix = ["-", lower].concat();
        let names = self.by_last_word.get(last).map_or(&[][..], Vec::as_slice);
        // Those with one end stand side by side.
        let from = names.partition_point(|name| name.bytes().rev().lt(suffix.bytes().rev()));
        let candidates = names.get(from..).unwrap_or_default().iter();
        candidates.take_while(move |name| name.ends_with(&suffix)).filter_map(|name| self.names.get(name))
    }
}

#[cfg(test)]
mod tests {
    use super::Listing;

    #[test]
    fn names_are_found_by_their_last_words() {
        let names = ["intune-Apps-user.md", "poweruser.md", "user.md", "x-app-user.md"];
        let listing = Listing::of(names.map(str::to_owned).into());
        let ending = |name: &str| {
            let mut found: Vec<&str> = listing.ending_with(name).map(String::as_str).collect();
            found.sort_unstable();
            found
        };
        assert_eq!(ending("user.md"), ["intune-Apps-user.md", "x-app-user.md"]);
        assert_eq!(ending("apps-user.md"), ["intune-Apps-user.md"]);
        assert_eq!(listing.find("INTUNE-apps-user.md").map(String::as_str), Some("intune-Apps-user.md"));
    }
}
