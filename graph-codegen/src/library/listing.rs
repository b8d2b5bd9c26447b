//! The files of a folder, found ignoring case.

use std::collections::HashMap;

use crate::hidden;

/// The names of a folder's files.
#[derive(Default)]
pub(super) struct Listing {
    /// By their lower-case form.
    names: HashMap<String, String>,
    /// The lower-case names by their last word, where words are separated by `-`; only of those
    /// with several words. Each list is sorted by the names' last letters, then the ones before
    /// them, and so on.
    by_last_word: HashMap<String, Vec<String>>,
    /// The names that are left out.
    left_out: Vec<LeftOut>,
}

/// A file that is not read because of its name.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LeftOut {
    /// The name has a hidden character.
    Hidden { name: String, character: char },
    /// The name is not Unicode; what can't be read of it is U+FFFD.
    NotUnicode { name: String },
    /// The name differs from another one only in case, and that is read.
    SameButForCase { name: String, read: String },
}

impl Listing {
    /// A listing of names. Of names that only differ in case, the last one by bytes is kept, which
    /// is in lower case if there is one.
    pub(super) fn of(mut names: Vec<String>) -> Self {
        names.sort_unstable_by(|a, b| b.cmp(a));
        let mut listing = Self::default();
        for name in names {
            if let Some(character) = hidden::find(&name) {
                listing.left_out.push(LeftOut::Hidden { name, character });
                continue;
            }
            if name.contains(char::REPLACEMENT_CHARACTER) {
                listing.left_out.push(LeftOut::NotUnicode { name });
                continue;
            }
            let lower = name.to_lowercase();
            if let Some(read) = listing.names.get(&lower).cloned() {
                listing.left_out.push(LeftOut::SameButForCase { name, read });
                continue;
            }
            if let Some((_, last)) = lower.rsplit_once('-') {
                listing.by_last_word.entry(last.to_owned()).or_default().push(lower.clone());
            }
            listing.names.insert(lower, name);
        }
        for names in listing.by_last_word.values_mut().filter(|names| names.len() > 1) {
            names.sort_by(|a, b| a.bytes().rev().cmp(b.bytes().rev()));
        }
        listing
    }

    /// Returns the files that are not read because of their names.
    pub(super) fn left_out(&self) -> &[LeftOut] {
        &self.left_out
    }

    /// All names, in any order.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        self.names.values()
    }

    /// Returns the name of a file, found ignoring case.
    pub(super) fn find(&self, name: &str) -> Option<&String> {
        // Most links are in lower case, as most files are.
        self.names.get(name).or_else(|| self.names.get(&name.to_lowercase()))
    }

    /// Returns the names that consist of some words followed by this one, which is in lower case.
    pub(super) fn ending_with(&self, lower: &str) -> impl Iterator<Item = &String> {
        let last = lower.rsplit_once('-').map_or(lower, |(_, last)| last);
        let suffix = ["-", lower].concat();
        let names = self.by_last_word.get(last).map_or(&[][..], Vec::as_slice);
        // Names with the same end are adjacent.
        let from = names.partition_point(|name| name.bytes().rev().lt(suffix.bytes().rev()));
        let candidates = names.get(from..).unwrap_or_default().iter();
        candidates.take_while(move |name| name.ends_with(&suffix)).filter_map(|name| self.names.get(name))
    }
}

#[cfg(test)]
mod tests {
    use super::{LeftOut, Listing};

    #[test]
    fn of_names_that_differ_in_case_alone_one_stays_whatever_their_order() {
        let names = ["User.md", "user.md", "USER.md", "evil\u{202e}.md"];
        for turn in 0..names.len() {
            let mut turned = names;
            turned.rotate_left(turn);
            let listing = Listing::of(turned.map(str::to_owned).into());
            assert_eq!(listing.names().collect::<Vec<_>>(), ["user.md"]);
            let left = |name: &str| LeftOut::SameButForCase { name: name.to_owned(), read: "user.md".to_owned() };
            let hidden = LeftOut::Hidden { name: "evil\u{202e}.md".to_owned(), character: '\u{202e}' };
            assert_eq!(listing.left_out(), [hidden, left("User.md"), left("USER.md")]);
        }
    }

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
