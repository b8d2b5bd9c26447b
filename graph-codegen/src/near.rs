//! Suggestions ("did you mean"): the most similar of several names, if it is similar enough.
//!
//! Names consist of words, and only the words that differ are compared: `createdDateTime` is not a
//! misspelling of `deletedDateTime`, and `api/user-update.md` is not one of `api/group-update.md`,
//! however much they have in common. Numbers are not considered misspelled either. Callers exclude
//! candidates that are already used next to the name.

/// Returns the candidate that is most similar to a word, if it is similar enough. The first of
/// equally similar candidates wins.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Nearest::default().to(word, candidates)
}

/// [`nearest`] for many words, with a limit on the total work. Beyond it, no word is similar.
pub(crate) struct Nearest {
    /// How many letters may still be compared.
    steps: usize,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { steps: 1 << 20 }
    }
}

impl Nearest {
    /// The candidate most like a word.
    pub(crate) fn to<'a>(&mut self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let word = written.to_lowercase();
        let length = word.chars().count();
        let limit = limit(length);
        let mut best: Option<(usize, &str)> = None;
        for candidate in candidates {
            self.steps = self.steps.checked_sub(1)?;
            // A character has one to four bytes.
            if candidate.len() + limit < length || candidate.len() > (length + limit) * 4 {
                continue;
            }
            let count = candidate.chars().count();
            if count.abs_diff(length) > limit {
                continue;
            }
            self.steps = self.steps.checked_sub(count * length)?;
            let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
            let is_best = distance <= limit && best.is_none_or(|(least, _)| distance < least);
            if is_best && could_be_meant(written, candidate) {
                best = Some((distance, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }
}

/// How many letters of a word may be wrong.
fn limit(length: usize) -> usize {
    if length < 3 { 0 } else { (length / 3).clamp(1, 6) }
}

/// Whether one name may be a misspelling of another, judging by the words in which they differ.
fn could_be_meant(written: &str, candidate: &str) -> bool {
    let (written, candidate) = (words(written), words(candidate));
    let same = |(a, b): &(&String, &String)| a == b;
    let before = written.iter().zip(&candidate).take_while(same).count();
    let rest = written.len().min(candidate.len()) - before;
    let behind = written.iter().rev().zip(candidate.iter().rev()).take(rest).take_while(same).count();
    let differing = |words: &[String]| words.get(before..words.len() - behind).unwrap_or_default().concat();
    let (written, candidate) = (differing(&written), differing(&candidate));
    let without_digits = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    let differs_in_numbers = written != candidate && without_digits(&written) == without_digits(&candidate);
    let is_swapped = |a: &str, b: &str| written.contains(a) && written.replacen(a, b, 1) == candidate;
    let is_opposite = OPPOSITES.iter().any(|(a, b)| is_swapped(a, b) || is_swapped(b, a));
    let distance = strsim::damerau_levenshtein(&written, &candidate);
    let allowed = limit(written.chars().count().max(candidate.chars().count()));
    distance <= allowed.max(usize::from(distance == 0)) && !differs_in_numbers && !is_opposite
}

/// Pairs of similar words with opposite meanings, which are not misspellings of each other.
const OPPOSITES: [(&str, &str); 5] = [
    ("include", "exclude"),
    ("minimum", "maximum"),
    ("internal", "external"),
    ("import", "export"),
    ("enable", "disable"),
];

/// The words of a name in lower case, separated at upper-case letters and at any character that is
/// neither a letter nor a digit.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_new = true;
    let mut was_lower = false;
    for character in name.chars() {
        is_new |= !character.is_alphanumeric() || was_lower && character.is_uppercase();
        was_lower = character.is_lowercase();
        if !character.is_alphanumeric() {
            continue;
        }
        if is_new {
            words.push(String::new());
        }
        is_new = false;
        words.last_mut().into_iter().for_each(|word| word.extend(character.to_lowercase()));
    }
    words
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
    fn a_name_that_cannot_be_meant_is_not_offered() {
        for (word, candidate) in [
            ("createdDateTime", "deletedDateTime"),
            ("api/user-update.md", "api/group-update.md"),
            ("resources/user.md", "api/user-get.md"),
            ("microsoft.graph.user", "microsoft.graph.group"),
            ("street1", "street2"),
            ("windows81", "windows10"),
            ("includeUsers", "excludeUsers"),
            ("minimumLength", "maximumLength"),
            ("on", "id"),
            ("user-message-update", "user-update"),
        ] {
            assert_eq!(nearest(word, [candidate]), None, "{word}, {candidate}");
        }
        for (word, candidate) in [
            ("creatdDateTime", "createdDateTime"),
            ("createdDatTime", "createdDateTime"),
            ("displayname", "displayName"),
            ("display_name", "displayName"),
            ("api/a-updte.md", "api/a-update.md"),
            ("api/usr-update.md", "api/user-update.md"),
            ("UserPrincipleName", "userPrincipalName"),
            ("users", "user"),
            ("Strng", "String"),
        ] {
            assert_eq!(nearest(word, [candidate]), Some(candidate), "{word}, {candidate}");
        }
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
