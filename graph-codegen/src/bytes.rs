//! Sets of bytes, and the length of a text's part that consists of such bytes.
//!
//! Macros are built without optimisation, where an iterator over bytes makes several calls for each
//! byte. These loops make none, and are as fast as an iterator when optimised.

/// A set of bytes.
pub(crate) struct ByteSet([bool; 256]);

impl ByteSet {
    /// Letters and digits of ASCII, and `_`.
    pub(crate) const WORD: Self = Self::between(b'0', b'9').with_letters().with(b"_");
    /// The printable ASCII characters, including the space.
    pub(crate) const PRINTED: Self = Self::between(b' ', b'~');

    /// The bytes from one to another, both included.
    #[allow(clippy::indexing_slicing, reason = "a byte is less than 256; evaluated by the compiler")]
    pub(crate) const fn between(first: u8, last: u8) -> Self {
        let mut set = [false; 256];
        let mut byte = first;
        while byte < last {
            set[byte as usize] = true;
            byte += 1;
        }
        set[last as usize] = true;
        Self(set)
    }

    /// Adds some bytes to the set.
    pub(crate) const fn with(self, more: &[u8]) -> Self {
        self.changed(more, true)
    }

    /// Removes some bytes from the set.
    pub(crate) const fn without(self, less: &[u8]) -> Self {
        self.changed(less, false)
    }

    const fn with_letters(self) -> Self {
        self.with(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    }

    #[allow(clippy::indexing_slicing, reason = "a byte is less than 256; evaluated by the compiler")]
    const fn changed(mut self, mut bytes: &[u8], is_in: bool) -> Self {
        while let [byte, rest @ ..] = bytes {
            self.0[*byte as usize] = is_in;
            bytes = rest;
        }
        self
    }

    /// The number of bytes at the start of a text that are in the set.
    #[allow(clippy::indexing_slicing, reason = "a byte is less than 256")]
    pub(crate) fn run(&self, text: &[u8]) -> usize {
        let mut rest = text;
        while let [byte, behind @ ..] = rest {
            if !self.0[*byte as usize] {
                break;
            }
            rest = behind;
        }
        text.len() - rest.len()
    }

    /// The longest parts of a text that only consist of such bytes. The set must contain all or
    /// none of the bytes outside of ASCII, so that no character is split.
    pub(crate) fn runs<'a>(&self, text: &'a str) -> impl Iterator<Item = &'a str> {
        let mut rest = text;
        std::iter::from_fn(move || {
            loop {
                let length = self.run(rest.as_bytes());
                let (run, behind) = rest.split_at_checked(length)?;
                let mut characters = behind.chars();
                characters.next();
                rest = characters.as_str();
                if length > 0 {
                    return Some(run);
                }
                if behind.is_empty() {
                    return None;
                }
            }
        })
    }

    /// Whether a text only consists of bytes in the set.
    pub(crate) fn has_all(&self, text: &str) -> bool {
        self.run(text.as_bytes()) == text.len()
    }

    /// Whether a text only consists of bytes in the set, without two consecutive spaces.
    #[allow(clippy::indexing_slicing, reason = "a byte is less than 256")]
    pub(crate) fn has_words(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        while let [byte, behind @ ..] = rest {
            if !self.0[*byte as usize] || matches!(rest, [b' ', b' ', ..]) {
                return false;
            }
            rest = behind;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::ByteSet;

    #[test]
    fn a_run_ends_at_the_first_other_byte() {
        assert_eq!(ByteSet::WORD.run(b"a_1Z-b"), 4);
        assert_eq!(ByteSet::WORD.run(b""), 0);
        assert!(ByteSet::WORD.has_all("x9") && !ByteSet::WORD.has_all("x 9") && !ByteSet::WORD.has_all("\u{e9}"));
        let set = ByteSet::between(0, 255).without(b"|");
        assert_eq!(set.run(b"\0\xff|"), 2);
    }

    #[test]
    fn runs_stand_between_other_bytes() {
        let set = ByteSet::between(0, 255).without(b" ,");
        let runs = |text: &'static str| set.runs(text).collect::<Vec<_>>();
        assert_eq!(runs(", a,b  \u{e9}c"), ["a", "b", "\u{e9}c"]);
        assert_eq!(runs(" ,"), [""; 0]);
        assert_eq!(ByteSet::WORD.runs("a\u{e9}b").collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn words_have_single_spaces_between_them() {
        let printed = ByteSet::PRINTED;
        assert!(printed.has_words(" a b ") && printed.has_words(""));
        assert!(!printed.has_words("a  b") && !printed.has_words("a\tb"));
    }
}
