//! "Did you mean": the nearest of some names.

/// The candidate most like a word, if it is alike enough to be meant. The first of equals wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let limit = (word.chars().count() / 3).clamp(1, 6);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_a_like_name_is_offered() {
        assert_eq!(nearest("dispalyName", ["id", "displayName"]), Some("displayName"));
        assert_eq!(nearest("xyz", ["id", "displayName"]), None);
    }
}
