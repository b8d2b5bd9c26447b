//! Whether something is required.

use super::{Lower, LowerCase, is_condition, sentences};

/// The words that say that something is required.
const WORDS: [&str; 2] = ["required", "mandatory"];

/// Whether a description says that its header is always required.
pub(in crate::schema::read) fn is_required(text: &str) -> bool {
    let lower = LowerCase::of(text);
    if !WORDS.iter().any(|word| lower.all().contains(word)) {
        return false;
    }
    sentences(lower.all().text()).any(|sentence| {
        let sentence = lower.all().part(sentence);
        WORDS.iter().any(|word| is_said_by(sentence, word))
    })
}

/// Whether a sentence says so with this word: the word starts the sentence or a parenthesis, ends
/// it, or follows "is"; nothing before it negates it, and it does not depend on a condition.
/// Intune's pages have no full stop before it: "Bearer <token> Required."
fn is_said_by(sentence: Lower<'_>, word: &str) -> bool {
    const MARKS: [char; 8] = ['.', ',', ';', ':', ')', '(', '!', '\u{2014}'];
    let Some((before, behind)) = sentence.around(word) else { return false };
    let last = before.trim_end().rsplit([' ', '(']).next().unwrap_or("");
    let is_negated = matches!(last, "not" | "no" | "never" | "longer" | "if" | "when" | "where" | "non-")
        || last.ends_with("n't")
        || last.ends_with("n\u{2019}t");
    let is_said =
        matches!(last, "" | "is" | "are" | "always" | "also") || behind.is_empty() || behind.starts_with(MARKS);
    let rest = behind.trim_start_matches(|c: char| c.is_whitespace() || MARKS.contains(&c));
    let always = ["for all", "for every", "in all", "in every", "on all", "on every"]
        .iter()
        .any(|words| rest.starts_with(words));
    // "Required to create one" does not mean required to change one.
    let holds_at_times =
        (is_condition(rest) || rest.starts_with("to ")) && !always || before.contains(',') && is_condition(before);
    is_said && !is_negated && !holds_at_times
}

/// Whether a description says that the property or parameter is always required. Unlike those of
/// headers, such descriptions often mention other things that are required ("the length that is
/// required"), so the word must be a sentence, start one, or be in parentheses.
pub(in crate::schema::read) fn is_required_value(text: &str) -> bool {
    const SUBJECTS: [&str; 6] =
        ["this property is", "this parameter is", "this field is", "this value is", "it is", "it's"];
    let lower = LowerCase::of(text);
    if !WORDS.iter().any(|word| lower.all().contains(word)) {
        return false;
    }
    sentences(lower.all().text()).any(|sentence| {
        let sentence = lower.all().part(sentence);
        let is_marked = |word: &str| {
            sentence.around(word).is_some_and(|(before, _)| {
                let before = before.trim().trim_end_matches(['*', '_', '`']);
                before.is_empty() || before.ends_with(['(', ',', ';']) || SUBJECTS.contains(&before)
            }) && is_said_by(sentence, word)
        };
        WORDS.iter().any(|word| is_marked(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_required_value_is_marked_as_such() {
        for text in ["Required.", "The name. Required.", "The name (required).", "It is required."] {
            assert!(is_required_value(text), "{text}");
        }
        for text in [
            "The password type that is required.",
            "Minutes of inactivity before a password is required.",
            "Whether it is required. Optional.",
            "Required if the list is long.",
            "Not required.",
            "",
        ] {
            assert!(!is_required_value(text), "{text}");
        }
    }

    #[test]
    fn what_is_always_required_is_told_from_what_is_so_at_times() {
        for text in [
            "Bearer {token}. Required.",
            "Bearer <token> Required.",
            "A locale of ISO 639-1. Required.",
            "eventual. This header is required.",
            "Last known tag (required)",
            "Required",
            "Required. The language.",
            "Required, a locale",
            "The tag (required), as it was read",
            "This header is always required.",
            "Mandatory.",
            "String. Required: a locale.",
            "This header and the count are required.",
            "Required for all requests.",
        ] {
            assert!(is_required(text), "{text}");
        }
        for text in [
            "",
            "Locale. Optional.",
            "Not required.",
            "It is not required.",
            "This isn't required.",
            "create-if-missing. Required for upsert behavior, otherwise it is an update.",
            "eventual. Required when the request includes an expansion.",
            "eventual. This header and the count are required when searching.",
            "This header is required when searching.",
            "When searching, this header is required.",
            "Required if the list is long.",
            "Required (when searching).",
            "create-if-missing. Required to create the sheet.",
            "The required locale of the list.",
            "No longer required.",
        ] {
            assert!(!is_required(text), "{text}");
        }
    }
}
