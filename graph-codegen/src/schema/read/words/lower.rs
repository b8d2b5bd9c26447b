//! Lower-case texts, in which most phrases can be ruled out without a search.
//!
//! About sixty phrases are searched for in each of tens of thousands of descriptions, and hardly
//! any of them occurs. The pairs of neighbouring bytes of a description are recorded once; a phrase
//! with a pair that does not occur is not in the description.

use std::ops::Deref;

use super::MENTIONS;

/// A text in lower case, and the pairs of bytes that occur in it.
pub(in crate::schema::read) struct LowerCase {
    text: String,
    pairs: Pairs,
}

impl LowerCase {
    /// A text in lower case (ASCII only).
    pub(in crate::schema::read) fn of(text: &str) -> Self {
        let text = text.to_ascii_lowercase();
        let pairs = Pairs::of(&text);
        Self { text, pairs }
    }

    /// Returns the whole text.
    pub(in crate::schema::read) fn all(&self) -> Lower<'_> {
        Lower { text: &self.text, pairs: &self.pairs }
    }
}

/// A text in lower case, or a part of one.
#[derive(Clone, Copy)]
pub(in crate::schema::read) struct Lower<'a> {
    text: &'a str,
    /// The pairs of the whole text.
    pairs: &'a Pairs,
}

impl<'a> Lower<'a> {
    /// Returns the text.
    pub(in crate::schema::read) fn text(self) -> &'a str {
        self.text
    }

    /// Returns a part of it.
    pub(in crate::schema::read) fn part(self, text: &'a str) -> Self {
        Self { text, ..self }
    }

    /// Whether the text contains a phrase.
    pub(in crate::schema::read) fn contains(self, phrase: &str) -> bool {
        self.pairs.may_have(phrase) && self.text.contains(phrase)
    }

    /// The positions of a phrase, at most [`MENTIONS`] of them.
    pub(in crate::schema::read) fn mentions(self, phrase: &str) -> impl Iterator<Item = usize> {
        let found = self.contains(phrase).then(|| self.text.match_indices(phrase).take(MENTIONS));
        found.into_iter().flatten().map(|(at, _)| at)
    }

    /// The text before a phrase and after it, as [`str::split_once`] returns it.
    pub(in crate::schema::read) fn around(self, phrase: &str) -> Option<(&'a str, &'a str)> {
        if self.contains(phrase) { self.text.split_once(phrase) } else { None }
    }
}

impl Deref for Lower<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

/// A superset of the pairs of neighbouring bytes in a text: a bit for the last five bits of both
/// bytes.
struct Pairs([u32; 32]);

impl Pairs {
    /// The pairs of a text. A loop without calls, because macros are built without optimisation.
    #[allow(clippy::indexing_slicing, reason = "five bits are less than 32")]
    fn of(text: &str) -> Self {
        let mut pairs = [0_u32; 32];
        let mut rest = text.as_bytes();
        while let [first, behind @ ..] = rest {
            if let [second, ..] = behind {
                pairs[(*first & 31) as usize] |= 1 << (*second & 31);
            }
            rest = behind;
        }
        Self(pairs)
    }

    /// Whether all pairs of a phrase occur.
    #[allow(clippy::indexing_slicing, reason = "five bits are less than 32")]
    fn may_have(&self, phrase: &str) -> bool {
        let mut rest = phrase.as_bytes();
        while let [first, behind @ ..] = rest {
            if let [second, ..] = behind
                && self.0[(*first & 31) as usize] & (1 << (*second & 31)) == 0
            {
                return false;
            }
            rest = behind;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::LowerCase;

    #[test]
    fn a_phrase_is_found_wherever_it_stands() {
        let lower = LowerCase::of("Read-only. Der Schlüssel \u{2014} read again");
        let all = lower.all();
        for phrase in ["", "r", "read", "read-only.", "ad again", "\u{2014} r", "üss", " "] {
            assert!(all.contains(phrase), "{phrase}");
        }
        for phrase in ["write", "read only", "again!", "x"] {
            assert!(!all.contains(phrase), "{phrase}");
        }
        assert_eq!(all.mentions("read").count(), 2);
        assert_eq!(all.around("-only"), Some(("read", ". der schlüssel \u{2014} read again")));
        // The pairs are those of the whole text, the answer is the part's.
        assert!(!all.part("der schlüssel").contains("read") && all.part("der schlüssel").around("read").is_none());
    }

    #[test]
    fn what_is_looked_for_is_found_as_the_standard_library_finds_it() {
        let texts = ["abcab", "a b.c", "\u{e9}a\u{301}", "", "aa"];
        for text in texts {
            let lower = LowerCase::of(text);
            for phrase in texts.iter().flat_map(|text| text.split('b')) {
                assert_eq!(lower.all().contains(phrase), text.contains(phrase), "{text} {phrase}");
            }
        }
    }
}
