//! "Did you mean": the nearest of some names.

/// The candidate most like a word, if it is alike enough to be meant. The first of equals wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Nearest::default().to(word, candidates)
}

/// [`nearest`] for many words: after so much looking that it is no slip of the pen any more, nothing is near.
pub(crate) struct Nearest {
    /// How many letters may be compared yet.
    steps: usize,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { steps: 1 << 20 }
    }
}

impl Nearest {
    /// The candidate most like a word.
    pub(crate) fn to<'a>(&mut self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let word = word.to_lowercase();
        let length = word.chars().count();
        let limit = (length / 3).clamp(1, 6);
        let mut best: Option<(usize, &str)> = None;
        for candidate in candidates {
            self.steps = self.steps.checked_sub(1)?;
            // A character has one byte to four.
            if candidate.len() + limit < length || candidate.len() > (length + limit) * 4 {
                continue;
            }
            let count = candidate.chars().count();
            if count.abs_diff(length) > limit {
                continue;
            }
            self.steps = self.steps.checked_sub(count * length)?;
            let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
            if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::{Nearest, nearest};

    #[test]
    fn only_a_like_name_is_offered() {
        assert_eq!(nearest("dispalyName", ["id", "displayName"]), Some("displayName"));
        assert_eq!(nearest("xyz", ["id", "displayName"]), None);
        assert_eq!(nearest("größe", ["größen", "grösse"]), Some("größen"));
    }

    #[test]
    fn looking_ends() {
        let long = "ab".repeat(1_000);
        assert_eq!(nearest(&long, [long.as_str()]), None);
        let mut near = Nearest::default();
        let candidates = ["abcdefgh"; 100];
        let found = (0..1_000).filter(|_| near.to("abcdefgi", candidates).is_some()).count();
        assert!((100..200).contains(&found), "{found}");
    }
}
