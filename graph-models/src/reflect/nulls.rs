//! Which properties were read as `null`.

use super::Additional;

/// How many properties the inline bit set of [`Additional`] covers; the bits of the others are in
/// its box.
const INLINE: usize = 64;

/// The word after the inline one, and the bit in it.
const fn place(index: usize) -> (usize, u64) {
    (index / INLINE, 1 << (index % INLINE))
}

impl Additional {
    /// Whether the property with this index was read as `null`.
    pub(crate) fn is_null(&self, index: usize) -> bool {
        let (word, bit) = place(index);
        self.null_bits(word) & bit != 0
    }

    /// The bits of 64 properties.
    pub(super) fn null_bits(&self, word: usize) -> u64 {
        match word.checked_sub(1) {
            None => self.nulls,
            Some(word) => self.more.as_ref().and_then(|more| more.nulls.get(word)).copied().unwrap_or(0),
        }
    }

    /// The first property, from an index on, that was read as `null`.
    pub(super) fn null_from(&self, index: usize) -> Option<usize> {
        let (first, bit) = place(index);
        let words = 1 + self.more.as_ref().map_or(0, |more| more.nulls.len());
        (first..words).find_map(|word| {
            // In the first word, none of the bits below.
            let below = if word == first { bit - 1 } else { 0 };
            let bits = self.null_bits(word) & !below;
            (bits != 0).then(|| word * INLINE + bits.trailing_zeros() as usize)
        })
    }

    /// Whether any property may have been read as `null`, as far as that is cheap to decide; if
    /// `false`, none was.
    pub(crate) fn has_nulls(&self) -> bool {
        self.nulls != 0 || self.more.as_ref().is_some_and(|more| !more.nulls.is_empty())
    }

    /// Records whether the property with this index is `null`.
    pub(crate) fn set_null(&mut self, index: usize, null: bool) {
        let (word, bit) = place(index);
        let bits = match word.checked_sub(1) {
            None => &mut self.nulls,
            Some(_) if !null && self.more.is_none() => return,
            Some(word) => {
                let words = &mut self.more.get_or_insert_default().nulls;
                if words.len() <= word {
                    words.resize(word + 1, 0);
                }
                match words.get_mut(word) {
                    Some(bits) => bits,
                    None => return,
                }
            }
        };
        if null {
            *bits |= bit;
        } else {
            *bits &= !bit;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_index_has_a_bit_of_its_own() {
        for index in [0, 1, 63, 64, 65, 127, 128, 500] {
            let mut additional = Additional::new();
            additional.set_null(index, true);
            let from = |from| additional.null_from(from);
            assert_eq!([from(0), from(index), from(index + 1)], [Some(index), Some(index), None]);
            let found: Vec<_> = (0..600).filter(|other| additional.is_null(*other)).collect();
            assert_eq!(found, [index]);
            additional.set_null(index, false);
            assert!(!additional.is_null(index));
        }
    }

    #[test]
    fn forgetting_what_was_never_known_allocates_nothing() {
        let mut additional = Additional::new();
        additional.set_null(200, false);
        additional.set_null(3, true);
        assert!(additional.more.is_none());
    }
}
