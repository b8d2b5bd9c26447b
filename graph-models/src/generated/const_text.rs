//! Text that is assembled at compile time.

/// A text of at most `N` bytes.
#[derive(Clone, Copy, Debug)]
pub struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    /// An empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    /// Appends another text, if there is room for all of it.
    #[must_use]
    pub const fn push(mut self, text: &str) -> Self {
        let (_, free) = self.bytes.split_at_mut(self.len);
        if let Some((place, _)) = free.split_at_mut_checked(text.len()) {
            place.copy_from_slice(text.as_bytes());
            self.len += text.len();
        }
        self
    }

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len);
        match std::str::from_utf8(text) {
            Ok(text) => text,
            // Only complete texts are pushed.
            Err(_) => "",
        }
    }
}

impl<const N: usize> Default for Text<N> {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether two texts are the same.
#[must_use]
pub const fn same_text(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([first, rest_a @ ..], [other, rest_b @ ..]) = (a, b) {
        if *first != *other {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    a.is_empty() && b.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_put_together() {
        const TEXT: Text<8> = Text::new().push("é").push("").push("bcd").push("too long");
        assert_eq!(TEXT.as_str(), "ébcd");
    }

    #[test]
    fn texts_are_compared_to_their_ends() {
        assert!(same_text("", "") && same_text("ab", "ab"));
        assert!(!same_text("ab", "a") && !same_text("a", "ab") && !same_text("ab", "ac"));
    }
}
