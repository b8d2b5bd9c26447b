//! What the sentences of a description say: read-only, nullable, inherited, possible values, use in
//! queries.
//!
//! There are tens of thousands of descriptions, and most of them say none of this, so each function
//! searches for one word of its phrases first. `lower` is the description in [lower case](Lower).

mod lower;
mod null;
mod queries;
mod read_only;
mod required;
mod values;

pub(super) use lower::{Lower, LowerCase};
pub(super) use null::nullable;
pub(super) use queries::queries;
pub(super) use read_only::writing;
pub(super) use required::{is_required, is_required_value};
pub(super) use values::{Listed, possible_values};

use super::TypeWords;
use crate::page::Text;

/// How often a phrase is searched for in a text, if each occurrence requires another pass over the
/// text (3).
pub(super) const MENTIONS: usize = 16;

/// Whether a description says that a property is the key or a part of it.
pub(super) fn is_key(plain: &str, lower: Lower<'_>) -> bool {
    lower.contains("key")
        && plain
            .split(['.', ';', ','])
            .any(|sentence| matches!(sentence.trim(), "Key" | "Key property" | "Primary key"))
}

/// Whether a paragraph is a notice about the page (beta, disclaimers) rather than a description.
pub(super) fn is_notice(plain: &str) -> bool {
    let lower = plain.to_ascii_lowercase();
    lower.starts_with("important:")
        || lower.starts_with("note:")
        || lower.starts_with("caution:")
        || lower.starts_with("this api is supported in")
}

/// The sentences of a text: a full stop, perhaps closing marks, then white space.
pub(super) fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    const CLOSING: [char; 5] = ['"', '\'', ')', '\u{201d}', '\u{2019}'];
    let mut rest = plain;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |at: &usize| {
            let behind = rest.get(at + 1..).unwrap_or("").trim_start_matches(CLOSING);
            behind.starts_with(' ').then_some(rest.len() - behind.len() + 1)
        };
        let end = rest.match_indices('.').find_map(|(at, _)| ends(&at)).unwrap_or(rest.len());
        let (sentence, behind) = rest.split_at_checked(end)?;
        rest = behind;
        Some(sentence.trim())
    })
    .filter(|sentence| !sentence.is_empty())
}

/// Whether a clause starts with a condition on which the rest of it depends: "for guests, …", "when
/// it is synced".
pub(super) fn is_condition(clause: &str) -> bool {
    let clause = clause.trim_start();
    const WORDS: [&str; 19] = [
        "after ",
        "as long ",
        "depending ",
        "during ",
        "except ",
        "for ",
        "if ",
        "in ",
        "on ",
        "once ",
        "only for ",
        "only if ",
        "only when ",
        "unless ",
        "until ",
        "when ",
        "where ",
        "while ",
        "with ",
    ];
    let names_none = [
        "for example",
        "for more",
        "for this reason",
        "for security",
        "in addition",
        "in other words",
        "in general",
        "for internal",
    ];
    WORDS.iter().any(|word| clause.starts_with(word)) && !names_none.iter().any(|phrase| clause.starts_with(phrase))
}

/// "Inherited from [x](x.md)": the type, and the text without that remark.
pub(super) fn inherited(text: &Text, lower: Lower<'_>) -> (Option<TypeWords>, String) {
    const PHRASE: &str = "inherited from ";
    let Some((before, _)) = lower.around(PHRASE) else { return (None, text.plain.clone()) };
    let at = before.len();
    let from = at + PHRASE.len();
    let rest = text.plain.get(from..).unwrap_or("");
    let word = rest
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .next()
        .unwrap_or("")
        .trim_end_matches(['.', ')', ':']);
    let link = text.links.iter().find(|link| link.text.start >= from && link.text.start <= from + 4);
    let (word, target, span) = match link {
        Some(link) => (text.link_text(link), link.target.as_str(), link.span),
        // "Inherited from an ancestor" does not name a type.
        None if word == "entity" || is_marked(text, from) || looks_like_type(word) => (word, "", text.span),
        None => return (None, text.plain.clone()),
    };
    let Some(words) = TypeWords::single(word, target, span) else { return (None, text.plain.clone()) };
    let end = from + rest.find(word).unwrap_or(0) + word.len();
    let before = text.plain.get(..at).unwrap_or("").trim_end().trim_end_matches(['(', '-']).trim_end();
    let after = text.plain.get(end..).unwrap_or("").trim_start_matches([')', '.', ' ']);
    let plain = [before, after].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ");
    (Some(words), plain)
}

/// Whether the text at a position is in bold or in code.
pub(super) fn is_marked(text: &Text, at: usize) -> bool {
    text.bold.iter().chain(&text.code).any(|range| range.contains(&at))
}

/// Whether a word in a sentence looks like the name of a type: `outlookItem`,
/// `microsoft.graph.user`.
pub(super) fn looks_like_type(word: &str) -> bool {
    word.contains('.') || word.chars().skip(1).any(char::is_uppercase)
}

/// Whether a possible value is a plain word, like the members of enums.
pub(in crate::schema) fn is_plain_word(value: &str) -> bool {
    value.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}
