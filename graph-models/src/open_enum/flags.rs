//! Sets of enum members.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::OpenEnum;
use crate::reflect::{Accepts, Codec, Element, JsonScalar, ValueRef};

/// A value of a flags enum: a set of members, which is one comma-separated string in JSON
/// (`"read,write"`).
///
/// The members keep their order, and the text is kept unchanged until the set is changed. Two
/// values are equal if they have the same members in any order.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::Flags;
///
/// let mut kinds: Flags<LanguageKind> = "spoken, written".parse()?;
/// assert!(kinds.contains(&LanguageKind::Written));
/// assert_eq!(kinds.as_str(), "spoken, written");
///
/// kinds.insert(LanguageKind::Signed);
/// kinds.remove(&LanguageKind::Written);
/// assert_eq!(kinds.as_str(), "spoken,signed");
/// assert_eq!(kinds, [LanguageKind::Signed, LanguageKind::Spoken].into_iter().collect());
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[derive(Clone)]
pub struct Flags<E> {
    members: Vec<E>,
    text: String,
}

impl<E: OpenEnum> Flags<E> {
    /// Creates an empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self { members: Vec::new(), text: String::new() }
    }

    fn read(text: &str) -> Self {
        // A set of texts, because comparing all pairs of members would take quadratic time for long
        // texts.
        let mut seen = HashSet::new();
        let texts = text.split(',').map(str::trim).filter(|member| !member.is_empty());
        let members = texts.filter(|member| seen.insert(*member)).map(E::from_text).collect();
        Self { members, text: text.to_owned() }
    }

    /// Adds a member; the text no longer applies.
    fn add(&mut self, member: E) -> bool {
        let is_new = !self.contains(&member);
        if is_new {
            self.members.push(member);
        }
        is_new
    }

    fn sorted(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = self.iter().map(OpenEnum::as_str).collect();
        texts.sort_unstable();
        texts
    }

    fn write(&mut self) {
        let texts: Vec<&str> = self.members.iter().map(OpenEnum::as_str).collect();
        self.text = texts.join(",");
    }

    /// Returns the set as it is written in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns `true` if the set has no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Returns `true` if the set contains a member.
    #[must_use]
    pub fn contains(&self, member: &E) -> bool {
        self.members.contains(member)
    }

    /// Iterates over the members in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.members.iter()
    }

    /// Adds a member. Returns `false` if the set already contains it.
    pub fn insert(&mut self, member: E) -> bool {
        let is_new = self.add(member);
        if is_new {
            self.write();
        }
        is_new
    }

    /// Removes a member. Returns `false` if the set does not contain it.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.members.len();
        self.members.retain(|other| other != member);
        let was_there = self.members.len() < before;
        if was_there {
            self.write();
        }
        was_there
    }
}

impl<E: OpenEnum> Default for Flags<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: OpenEnum> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self::from_iter([member])
    }
}

impl<E: OpenEnum, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: OpenEnum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        flags.extend(members);
        flags
    }
}

impl<E: OpenEnum> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        let mut changed = false;
        for member in members {
            changed |= self.add(member);
        }
        if changed {
            self.write();
        }
    }
}

impl<'a, E: OpenEnum> IntoIterator for &'a Flags<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<E: OpenEnum> FromStr for Flags<E> {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::read(text))
    }
}

impl<E: OpenEnum> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text || self.sorted() == other.sorted()
    }
}

impl<E: OpenEnum> Eq for Flags<E> {}

impl<E: OpenEnum> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<E: OpenEnum> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<E: OpenEnum> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, E: OpenEnum> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::read(&text))
    }
}

impl<E: OpenEnum> Element for Flags<E> {
    type Codec = Self;
}

impl<E: OpenEnum> Codec<Self> for Flags<E> {
    const ACCEPTS: Accepts = Accepts::Scalar;
    const EXPECTED: &'static str = "the text of enum members, separated by commas";

    fn decode_scalar(scalar: JsonScalar<'_>) -> Option<Self> {
        match scalar {
            JsonScalar::Text(text) => Some(Self::read(text)),
            _ => None,
        }
    }

    fn value_ref(value: &Self) -> ValueRef<'_> {
        ValueRef::Text(&value.text)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::LanguageKind;

    #[test]
    fn the_text_stays_until_the_set_changes() {
        for text in ["", "spoken", "spoken, written", "written,,spoken,", "Spoken,other,spoken,spoken"] {
            let mut kinds: Flags<LanguageKind> = text.parse().unwrap();
            assert!(!kinds.remove(&LanguageKind::Signed));
            assert_eq!(serde_json::to_value(&kinds).unwrap(), text);
        }
    }

    #[test]
    fn a_set_has_each_member_once_and_no_order_in_its_equality() {
        let a: Flags<LanguageKind> = "spoken,spoken,x".parse().unwrap();
        let b: Flags<LanguageKind> = " x , spoken".parse().unwrap();
        assert_eq!(a, b);
        assert_eq!(a.len(), 2);
        assert_ne!(a, LanguageKind::Spoken.into());
    }

    #[test]
    fn inserting_what_is_there_changes_nothing() {
        let mut kinds: Flags<LanguageKind> = "spoken, written".parse().unwrap();
        assert!(!kinds.insert(LanguageKind::Written));
        assert_eq!(kinds.as_str(), "spoken, written");
        kinds.extend([LanguageKind::Signed, LanguageKind::Spoken]);
        assert_eq!(kinds.as_str(), "spoken,written,signed");
    }
}
