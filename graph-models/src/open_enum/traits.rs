//! The trait of open enums.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash as _, Hasher};

use serde::de::{Deserializer, Visitor};

use super::Unrecognized;

/// An enum whose documented members are variants, and which keeps the text of any other member.
///
/// Graph adds members to its enums (some only appear after `include-unknown-enum-members` in
/// `Prefer`), and older services write members in a different case. Members are matched exactly;
/// `unknownFutureValue` is an ordinary member.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// use graph_models::OpenEnum;
///
/// let audience = AllowedAudiences::from_text("Family");
/// assert_eq!(audience.index(), None);
/// assert_eq!(audience.as_str(), "Family");
/// assert_eq!(audience.known_ignoring_case(), Some(AllowedAudiences::Family));
/// ```
pub trait OpenEnum: Clone + Eq + Send + Sync + Sized + 'static {
    /// The enum's name, including its namespace.
    const NAME: &'static str;
    /// The documented members as they are written in JSON, sorted by bytes.
    const MEMBERS: &'static [&'static str];

    /// Returns the member with this index in [`MEMBERS`](OpenEnum::MEMBERS).
    fn from_index(index: usize) -> Option<Self>;

    /// Returns the index of this member in [`MEMBERS`](OpenEnum::MEMBERS); `None` if it is not
    /// documented.
    fn index(&self) -> Option<usize>;

    /// Creates a member that is not documented from its text.
    fn unrecognized(text: Unrecognized<Self>) -> Self;

    /// Returns the text of this member if it is not documented.
    fn as_unrecognized(&self) -> Option<&Unrecognized<Self>>;

    /// Returns the member with this text, whether it is documented or not.
    #[must_use]
    fn from_text<'a>(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        match position(Self::MEMBERS, &text).and_then(Self::from_index) {
            Some(member) => member,
            None => Self::unrecognized(Unrecognized::of(text)),
        }
    }

    /// Returns this member as it is written in JSON.
    fn as_str(&self) -> &str {
        match self.index().and_then(|index| Self::MEMBERS.get(index)) {
            Some(member) => member,
            None => self.as_unrecognized().map_or("", Unrecognized::as_str),
        }
    }

    /// Returns the documented member whose text equals this one's, ignoring case.
    fn known_ignoring_case(&self) -> Option<Self> {
        if self.index().is_some() {
            return Some(self.clone());
        }
        let index = Self::MEMBERS.iter().position(|member| member.eq_ignore_ascii_case(self.as_str()))?;
        Self::from_index(index)
    }
}

/// The position of a text in a sorted list.
fn position(sorted: &[&str], text: &str) -> Option<usize> {
    sorted.binary_search_by(|one| (*one).cmp(text)).ok()
}

/// Copies a member by its index, or by its text if it is not documented.
#[must_use]
#[inline]
pub fn clone<E: OpenEnum>(member: &E) -> E {
    match member.as_unrecognized() {
        Some(text) => E::unrecognized(text.clone()),
        // A documented member has an index.
        None => member.index().and_then(E::from_index).unwrap_or_else(|| E::from_text("")),
    }
}

/// Compares members by index, or by text if they are not documented.
#[inline]
pub fn same<E: OpenEnum>(a: &E, b: &E) -> bool {
    a.index() == b.index() && a.as_unrecognized() == b.as_unrecognized()
}

/// Hashes the text, so that the hash does not depend on the order of the table.
#[inline]
pub fn hash<E: OpenEnum, H: Hasher>(member: &E, state: &mut H) {
    member.as_str().hash(state);
}

/// Formats a documented member as its text, and any other as a quoted string.
///
/// # Errors
/// Returns the errors of the formatter.
#[inline]
pub fn debug<E: OpenEnum>(member: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match member.as_unrecognized() {
        None => f.write_str(member.as_str()),
        Some(text) => f.debug_tuple("Unrecognized").field(text).finish(),
    }
}

/// Deserializes a member.
///
/// # Errors
/// Fails if the input is not a string.
pub fn read<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_string(TextVisitor(E::NAME)).map(E::from_text)
}

/// Takes the text out of JSON, for all enums.
struct TextVisitor(&'static str);

impl Visitor<'_> for TextVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a member of {}", self.0)
    }

    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::fixture::AllowedAudiences;

    #[test]
    fn every_documented_member_survives_its_text_and_its_index() {
        assert!(AllowedAudiences::MEMBERS.is_sorted());
        for (index, text) in AllowedAudiences::MEMBERS.iter().enumerate() {
            let member = AllowedAudiences::from_text(*text);
            assert_eq!(member.index(), Some(index));
            assert_eq!(member.as_str(), *text);
            assert_eq!(format!("{member}/{member:?}"), format!("{text}/{text}"));
        }
    }

    #[test]
    fn other_text_is_kept_to_the_letter() {
        for text in ["Family", "", " family", "colleagues", "é\u{0}"] {
            let member: AllowedAudiences = text.parse().unwrap();
            assert_eq!(member.as_unrecognized().unwrap().as_str(), text);
            let json = serde_json::to_string(&member).unwrap();
            assert_eq!(serde_json::from_str::<AllowedAudiences>(&json).unwrap(), member);
        }
        assert_eq!(format!("{:?}", AllowedAudiences::from("x")), r#"Unrecognized("x")"#);
    }

    #[test]
    fn case_is_ignored_only_when_asked() {
        let member = AllowedAudiences::from("FAMILY");
        assert_ne!(member, AllowedAudiences::Family);
        assert_eq!(member.known_ignoring_case(), Some(AllowedAudiences::Family));
        assert_eq!(AllowedAudiences::from("x").known_ignoring_case(), None);
    }

    #[test]
    fn members_are_told_apart_by_hash_and_equality() {
        let texts = ["me", "family", "me", "x", "y", "x"];
        let set: HashSet<_> = texts.into_iter().map(AllowedAudiences::from).collect();
        assert_eq!(set.len(), 4);
    }

    #[test]
    fn only_text_is_a_member() {
        let error = serde_json::from_str::<AllowedAudiences>("1").unwrap_err().to_string();
        assert!(error.contains("a member of microsoft.graph.allowedAudiences"), "{error}");
    }
}
