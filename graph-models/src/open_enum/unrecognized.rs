//! The text of an undocumented member.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The text of a member of the enum `E` that is not documented.
///
/// Only [`OpenEnum::from_text`](crate::OpenEnum::from_text) creates one, and only for a text that
/// is not a documented member. An enum value therefore never holds a documented member as
/// `Unrecognized`.
///
/// ```
/// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
/// # use people::*;
/// let audience = AllowedAudiences::from("colleagues");
/// match &audience {
///     AllowedAudiences::Unrecognized(text) => assert_eq!(text.as_str(), "colleagues"),
///     member => panic!("{member} is documented"),
/// }
/// assert_eq!(AllowedAudiences::from("family"), AllowedAudiences::Family);
/// ```
pub struct Unrecognized<E> {
    text: Box<str>,
    of: PhantomData<fn() -> E>,
}

impl<E> Unrecognized<E> {
    pub(super) fn of(text: Cow<'_, str>) -> Self {
        Self { text: boxed(text), of: PhantomData }
    }

    /// Returns the text exactly as it was received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Not generic over the enum, so that it is compiled once.
fn boxed(text: Cow<'_, str>) -> Box<str> {
    text.into()
}

impl<E> Clone for Unrecognized<E> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<E> PartialEq for Unrecognized<E> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<E> Eq for Unrecognized<E> {}

impl<E> PartialOrd for Unrecognized<E> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<E> Ord for Unrecognized<E> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<E> std::hash::Hash for Unrecognized<E> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<E> fmt::Debug for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<E> fmt::Display for Unrecognized<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<E> AsRef<str> for Unrecognized<E> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}
