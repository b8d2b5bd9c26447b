//! Whether a property may be null.

use super::{Lower, is_condition, sentences};

/// Whether null is allowed, if a description says so without a condition.
pub(in crate::schema::read) fn nullable(lower: Lower<'_>) -> Option<bool> {
    if !lower.contains("null") {
        return None;
    }
    let mut allowed = None;
    for sentence in sentences(lower.text()) {
        match said(lower.part(sentence)) {
            Some(false) => return Some(false),
            said => allowed = allowed.or(said),
        }
    }
    allowed
}

fn said(sentence: Lower<'_>) -> Option<bool> {
    let conditional = sentence.contains(",") && is_condition(&sentence);
    let mut allowed = None;
    for at in sentence.mentions("null") {
        let (before, after) = (sentence.get(..at)?, sentence.get(at..)?);
        if before.ends_with(|c: char| c.is_alphanumeric()) {
            continue;
        }
        let length = after.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(after.len());
        let (word, rest) = after.split_at(length);
        if word != "null" && word != "nulls" && word != "nullable" {
            continue;
        }
        let behind = rest.trim_start_matches(['`', '*', '"', '\'', ')']);
        if is_negated(before) || is_refused(behind) {
            // "Not nullable for guests" only applies to guests.
            if !conditional && !is_condition(behind) {
                return Some(false);
            }
        } else if word == "nullable" {
            allowed = Some(true);
        }
    }
    allowed
}

/// Words that may be between a negation and its object: "cannot be set to null", "neither empty nor
/// null".
const BETWEEN: [&str; 20] = [
    "a", "accept", "allow", "allowed", "an", "any", "be", "blank", "contain", "empty", "ever", "hold", "it", "longer",
    "marked", "or", "set", "support", "take", "to",
];

/// Whether the words before negate what follows, in the same clause.
fn is_negated(before: &str) -> bool {
    let clause = before.rsplit([',', ';', ':', '(']).next().unwrap_or(before);
    if clause.trim_end_matches(['`', '*', '"', '\'']).ends_with("non-") {
        return true;
    }
    let words =
        clause.split(|c: char| c.is_whitespace() || matches!(c, '`' | '*' | '"')).filter(|word| !word.is_empty());
    for word in words.rev() {
        if is_negation(word) {
            return true;
        }
        if !BETWEEN.contains(&word) {
            return false;
        }
    }
    false
}

fn is_negation(word: &str) -> bool {
    matches!(word, "not" | "non" | "non-" | "no" | "never" | "neither" | "nor" | "cannot" | "isnt" | "cant")
        || word.ends_with("n't")
        || word.ends_with("n\u{2019}t")
}

/// "Null is not allowed", "null values aren't supported".
fn is_refused(behind: &str) -> bool {
    let mut words = behind.split_whitespace().map(|word| word.trim_matches(['.', ',', ';', ')']));
    let words: Vec<&str> = words.by_ref().take(5).collect();
    let refused = words.iter().position(|word| is_negation(word));
    let allowed = ["allowed", "permitted", "accepted", "supported", "valid", "possible"];
    refused.is_some_and(|at| at <= 2 && words.iter().skip(at).any(|word| allowed.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::super::LowerCase;
    use super::nullable;

    #[test]
    fn every_negation_is_one() {
        let cases = [
            ("Not nullable. Read-only.", Some(false)),
            ("This property isn't nullable.", Some(false)),
            ("Isn\u{2019}t nullable.", Some(false)),
            ("It is a name; non nullable.", Some(false)),
            ("Required. Non-nullable.", Some(false)),
            ("No longer nullable.", Some(false)),
            ("Neither nullable nor empty.", Some(false)),
            ("It is neither empty nor null.", Some(false)),
            ("This is never null.", Some(false)),
            ("Must not be empty or null.", Some(false)),
            ("Can't be set to `null`.", Some(false)),
            ("The service doesn't accept null.", Some(false)),
            ("Null values are not allowed.", Some(false)),
            ("`null` isn't supported here.", Some(false)),
            ("Nullable.", Some(true)),
            ("Not required, nullable.", Some(true)),
            ("Nullable if there is none.", Some(true)),
            ("Read-only; nullable", Some(true)),
            // A condition is not a fact.
            ("Not nullable for guests.", None),
            ("For guests, this is not nullable.", None),
            ("If this is not null, it is sent.", None),
            ("Null if it is not set.", None),
            ("A nullification, which is not undone.", None),
            ("A name.", None),
        ];
        for (text, expected) in cases {
            assert_eq!(nullable(LowerCase::of(text).all()), expected, "{text}");
        }
    }
}
