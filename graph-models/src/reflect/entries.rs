//! The entries of properties without fields, in insertion order.

use std::collections::HashSet;
use std::ops::Deref;

use crate::Untyped;

/// The annotations that services send in nearly every response. Their names are not copied when
/// they are read.
const ANNOTATIONS: [&str; 8] = [
    "@odata.context",
    "@odata.count",
    "@odata.deltaLink",
    "@odata.editLink",
    "@odata.etag",
    "@odata.id",
    "@odata.nextLink",
    "@odata.type",
];

/// The name of an entry.
///
/// It has no lifetime: every model contains entries, and with a lifetime in one of its fields,
/// rustc examines the whole model again wherever it has to be `Send`, which made `cargo check` of
/// models take a quarter longer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum EntryName {
    /// The annotation with this index in [`ANNOTATIONS`].
    Annotation(u8),
    /// Any other name.
    Text(Box<str>),
    /// The text between the quotation marks of a name with an unpaired surrogate, which is not
    /// text.
    Raw(Box<str>),
}

impl EntryName {
    /// Creates a name from the text between its quotation marks, with an unpaired surrogate.
    pub(super) fn raw(inside: String) -> Self {
        Self::Raw(inside.into())
    }

    /// Whether the name is not text.
    pub(super) fn is_raw(&self) -> bool {
        matches!(self, Self::Raw(_))
    }

    /// The name of one of the [`ANNOTATIONS`].
    fn annotation(name: &str) -> Option<Self> {
        let find = || (0..).zip(ANNOTATIONS).find(|(_, annotation)| *annotation == name);
        let (index, _) = name.starts_with('@').then(find).flatten()?;
        Some(Self::Annotation(index))
    }
}

impl Default for EntryName {
    fn default() -> Self {
        Self::Text(Box::default())
    }
}

impl From<&str> for EntryName {
    fn from(name: &str) -> Self {
        Self::annotation(name).unwrap_or_else(|| Self::Text(name.into()))
    }
}

impl From<String> for EntryName {
    fn from(name: String) -> Self {
        Self::annotation(&name).unwrap_or_else(|| Self::Text(name.into()))
    }
}

impl Deref for EntryName {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Self::Annotation(index) => ANNOTATIONS.get(usize::from(*index)).copied().unwrap_or_default(),
            Self::Text(name) | Self::Raw(name) => name,
        }
    }
}

/// Up to this number of entries, searching for a name repeatedly is faster than hashing it.
const FEW: usize = 16;

/// Names and their JSON, in insertion order.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries(Vec<(EntryName, Untyped)>);

impl Entries {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Untyped> {
        self.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    pub(super) fn into_iter(self) -> impl Iterator<Item = (EntryName, Untyped)> {
        self.0.into_iter()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The entries whose names are text.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.0.iter().filter(|(name, _)| !name.is_raw()).map(|(name, value)| (&**name, value))
    }

    /// The entries whose names are not text.
    pub(super) fn raw(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.0.iter().filter(|(name, _)| name.is_raw()).map(|(name, value)| (&**name, value))
    }

    /// Adds an entry without checking for another one of the same name: see [`Entries::settle`].
    pub(super) fn push(&mut self, name: EntryName, value: Untyped) {
        if self.0.is_empty() {
            // Most objects have at most one entry.
            self.0.reserve_exact(1);
        }
        self.0.push((name, value));
    }

    pub(super) fn insert(&mut self, name: EntryName, value: Untyped) -> Option<Untyped> {
        if let Some((_, old)) = self.0.iter_mut().find(|(other, _)| *other == name) {
            return Some(std::mem::replace(old, value));
        }
        self.push(name, value);
        None
    }

    pub(super) fn remove(&mut self, name: &str) -> Option<Untyped> {
        let index = self.0.iter().position(|(other, _)| **other == *name)?;
        Some(self.0.remove(index).1)
    }

    /// Keeps only the last entry of each name, and none that is obsolete. Takes time in proportion
    /// to the number of entries, which are untrusted.
    pub(super) fn settle(&mut self, stale: impl Fn(&str) -> bool) {
        if let [(name, _)] = self.0.as_slice() {
            if stale(name) {
                self.0.clear();
            }
            return;
        }
        let mut keep = vec![true; self.0.len()];
        if self.0.len() <= FEW {
            for (index, keep) in keep.iter_mut().enumerate() {
                let mut names = self.0.iter().skip(index).map(|(name, _)| name);
                let name = names.next();
                *keep = !names.any(|later| Some(later) == name);
            }
        } else {
            let mut seen = HashSet::with_capacity(self.0.len());
            for ((name, _), keep) in self.0.iter().zip(&mut keep).rev() {
                *keep = seen.insert(name);
            }
        }
        let mut keep = keep.into_iter();
        self.0.retain(|(name, _)| keep.next() != Some(false) && !stale(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(entries: &Entries) -> Vec<(&str, i64)> {
        entries.iter().map(|(name, value)| (name, value.as_i64().unwrap_or(-1))).collect()
    }

    #[test]
    fn of_equal_names_the_last_stays() {
        let mut entries = Entries::default();
        for (value, name) in ["a", "b", "a", "c", "b"].into_iter().enumerate() {
            entries.push(name.into(), value.into());
        }
        entries.settle(|name| name == "c");
        assert_eq!(names(&entries), [("a", 2), ("b", 4)]);
    }

    #[test]
    fn many_names_are_settled_like_few() {
        let mut entries = Entries::default();
        for value in 0..100_000 {
            entries.push(format!("{}", value % 50_000).into(), value.into());
        }
        entries.settle(|_| false);
        assert_eq!(entries.0.len(), 50_000);
        assert_eq!(entries.get("7"), Some(&Untyped::from(50_007)));
    }

    #[test]
    fn inserting_replaces_in_place() {
        let mut entries = Entries::default();
        entries.insert("a".into(), 1.into());
        entries.insert("b".into(), 2.into());
        assert_eq!(entries.insert("a".into(), 3.into()), Some(1.into()));
        assert_eq!(names(&entries), [("a", 3), ("b", 2)]);
        assert_eq!(entries.remove("a"), Some(3.into()));
        assert_eq!(entries.remove("a"), None);
    }
}
