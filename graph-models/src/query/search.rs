//! `$search`.

use std::fmt;
use std::marker::PhantomData;

/// What a request searches for (`$search`): words in any property, or in particular ones.
///
/// ```
/// use graph_models::query::Search;
///
/// assert_eq!(Search::<()>::text("say \"hi\"").to_string(), r#""say \"hi\"""#);
/// ```
pub struct Search<M> {
    text: String,
    has_or: bool,
    of: PhantomData<fn() -> M>,
}

impl<M> Search<M> {
    /// Searches every property that the service indexes for words.
    #[must_use]
    pub fn text(words: impl AsRef<str>) -> Self {
        Self::new("", words.as_ref())
    }

    pub(super) fn new(path: &str, words: &str) -> Self {
        let words = words.replace('\\', "\\\\").replace('"', "\\\"");
        let colon = if path.is_empty() { "" } else { ":" };
        Self { text: format!("\"{path}{colon}{words}\""), has_or: false, of: PhantomData }
    }

    /// Matches objects that match both searches.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let part = |search: Self| if search.has_or { format!("({})", search.text) } else { search.text };
        Self { text: format!("{} AND {}", part(self), part(other)), has_or: false, of: PhantomData }
    }

    /// Matches objects that match at least one of the searches.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { text: format!("{} OR {}", self.text, other.text), has_or: true, of: PhantomData }
    }
}

impl<M> Clone for Search<M> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), has_or: self.has_or, of: PhantomData }
    }
}

/// Writes the value of the query option.
impl<M> fmt::Display for Search<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<M> fmt::Debug for Search<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search").finish_non_exhaustive()
    }
}
