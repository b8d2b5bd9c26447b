//! What the sentences of a description say: read-only, nullable, inherited, possible values.
//!
//! There are tens of thousands of descriptions and most say none of it, so each function looks for one word of its phrases first.
//! `lower` is the description in lower case.

use super::TypeWords;
use crate::page::Text;

/// How many times one text is looked at for the same phrase where each takes another look at the text (3).
pub(super) const MENTIONS: usize = 16;

/// Whether a description says, without a condition, that a property cannot be written.
pub(super) fn is_read_only(lower: &str) -> bool {
    if !["read", "writable", "updated"].iter().any(|word| lower.contains(word)) {
        return false;
    }
    let said = ["read-only", "read only", "readonly"].iter().flat_map(|phrase| occurrences(lower, phrase)).any(
        |(before, after)| {
            let before = before.trim_end_matches(['(', '`', '*']).trim_end();
            let negated = before.ends_with("not")
                || before.ends_with("isn't")
                || before.ends_with("non")
                || before.ends_with("n't be");
            // "read-only for synced users" is a condition, "a read-only list" speaks of something else.
            let after = after.trim_start_matches([')', '`', '*', '\'', '"']);
            let whole = after.is_empty()
                || after.starts_with(['.', ',', ';', '-', ':', '|', '&'])
                || after.trim_start().starts_with("property");
            let sentence = before.is_empty()
                || before.ends_with(['.', ';', ',', '-', ':'])
                || before.ends_with("is")
                || before.ends_with("are");
            !negated && (whole || (sentence && !conditional(after)))
        },
    );
    said || lower.contains("not writable") || lower.contains("cannot be updated") && lower.contains("property")
}

/// Whether what follows makes a statement hold only at times.
fn conditional(after: &str) -> bool {
    let next = after.trim_start();
    ["for ", "when ", "if ", "in ", "unless ", "after ", "once ", "on ", "while ", "except "]
        .iter()
        .any(|word| next.starts_with(word))
}

fn occurrences<'a>(text: &'a str, phrase: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let length = phrase.len();
    text.match_indices(phrase).map(move |(at, _)| (text.get(..at).unwrap_or(""), text.get(at + length..).unwrap_or("")))
}

/// Whether null is allowed, where a description says so.
pub(super) fn nullable(lower: &str) -> Option<bool> {
    if !lower.contains("null") {
        return None;
    }
    if ["not nullable", "non-nullable", "not-nullable", "cannot be null", "can't be null", "must not be null"]
        .iter()
        .any(|phrase| lower.contains(phrase))
    {
        return Some(false);
    }
    lower.contains("nullable").then_some(true)
}

/// Whether a description calls a property (part of) the key.
pub(super) fn is_key(plain: &str) -> bool {
    // In "Key" and in "key".
    plain.contains("ey")
        && plain
            .split(['.', ';', ','])
            .any(|sentence| matches!(sentence.trim(), "Key" | "Key property" | "Primary key"))
}

/// Whether a paragraph is a notice about the page (beta, disclaimers) and no description.
pub(super) fn is_notice(plain: &str) -> bool {
    let lower = plain.to_ascii_lowercase();
    lower.starts_with("important:")
        || lower.starts_with("note:")
        || lower.starts_with("caution:")
        || lower.starts_with("this api is supported in")
}

/// The sentences of a text: a full stop, then white space.
pub(super) fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    plain.split_inclusive(". ").map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// "Inherited from [x](x.md)": the type, and the text without that remark.
pub(super) fn inherited(text: &Text, lower: &str) -> (Option<TypeWords>, String) {
    const PHRASE: &str = "inherited from ";
    if !lower.contains(PHRASE) {
        return (None, text.plain.clone());
    }
    let Some(at) = lower.find(PHRASE) else { return (None, text.plain.clone()) };
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
        // "Inherited from an ancestor" names no type.
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

/// Whether the text at a place is in bold or in code.
pub(super) fn is_marked(text: &Text, at: usize) -> bool {
    text.bold.iter().chain(&text.code).any(|range| range.contains(&at))
}

/// Whether a word of a sentence can be told to be a type's name: `outlookItem`, `microsoft.graph.user`.
pub(super) fn looks_like_type(word: &str) -> bool {
    word.contains('.') || word.chars().skip(1).any(char::is_uppercase)
}

/// The phrases that introduce a closed list, by a word that is in each of them.
const LISTS: [(&str, &[&str]); 5] = [
    (
        "possible",
        &[
            "possible values are",
            "possible value are",
            "possible values include",
            "possible values:",
            "possible value is",
            "possible values for",
        ],
    ),
    ("one of", &["must be one of", "can be one of", "is one of"]),
    ("allowed", &["allowed values are", "allowed values:"]),
    ("support", &["supported values are"]),
    ("valid", &["valid values are"]),
];

/// The values of a "Possible values are: `a`, `b`, and `c`." in a description.
pub(super) fn possible_values(text: &Text, lower: &str) -> Vec<String> {
    if !lower.contains("value") && !lower.contains("one of") {
        return Vec::new();
    }
    let phrases = LISTS.iter().filter(|(word, _)| lower.contains(word)).flat_map(|(_, phrases)| *phrases);
    let Some(from) = phrases.filter_map(|phrase| lower.find(phrase).map(|at| at + phrase.len())).min() else {
        return Vec::new();
    };
    if names_examples(lower, from) {
        return Vec::new();
    }
    let later = evolved(lower, from).map(|from| values_from(text, from));
    let values = values_from(text, from).into_iter().chain(later.into_iter().flatten());
    let mut seen = std::collections::HashSet::new();
    values.filter(|value| seen.insert(value.clone())).collect()
}

/// Where a second list begins: that of the members which the service sends only on request, with `Prefer:
/// include-unknown-enum-members`. They stand apart from the first list, behind the sentinel `unknownFutureValue`.
fn evolved(lower: &str, from: usize) -> Option<usize> {
    const HEADER: &str = "include-unknown-enum-members";
    let at = from + lower.get(from..)?.find(HEADER)? + HEADER.len();
    let sentence = lower.get(at..)?.split(". ").next()?;
    Some(at + sentence.find(": ")? + 1)
}

/// The values of the list that begins at a place.
fn values_from(text: &Text, from: usize) -> Vec<String> {
    let mut marked: Vec<_> = text.code.iter().chain(&text.bold).filter(|range| range.start >= from).cloned().collect();
    marked.sort_by_key(|range| range.start);
    let near = marked
        .first()
        .is_some_and(|first| text.plain.get(from..first.start).is_some_and(|between| !between.contains(". ")));
    if near { marked_values(&text.plain, &marked) } else { plain_values(text.plain.get(from..).unwrap_or("")) }
}

/// Whether the list from a place on is not closed: it says that its values are examples, or that there are more.
fn names_examples(lower: &str, from: usize) -> bool {
    let sentence = lower.get(from..).and_then(|rest| rest.split(". ").next()).unwrap_or("");
    let start = sentence.trim_start_matches([' ', ',', ':', '(']);
    let examples = ["for example", "such as", "e.g.", "but are not limited to", "but not limited to"]
        .iter()
        .any(|phrase| start.starts_with(phrase));
    let end = sentence.trim_end_matches(['.', ' ']);
    examples
        || ["and more", " etc", "and so on", "among others", "and others", "..."].iter().any(|more| end.ends_with(more))
}

/// The code spans or bold runs of a list, up to the first one that is not joined by punctuation, "and" or "or".
fn marked_values(plain: &str, marked: &[std::ops::Range<usize>]) -> Vec<String> {
    let mut values = Vec::new();
    let mut end: Option<usize> = None;
    for range in marked {
        if let Some(end) = end
            && !plain.get(end..range.start).is_some_and(|between| is_glue(between) || is_explanation(between))
        {
            break;
        }
        end = Some(range.end);
        let items = plain.get(range.clone()).unwrap_or("").split(',');
        values.extend(items.map(clean).filter(|value| !value.is_empty()).map(str::to_owned));
    }
    values
}

/// Whether the text between two values only joins them: punctuation, "and", "or", a remark in parentheses.
fn is_glue(between: &str) -> bool {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(between.len());
    for c in between.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    !kept.contains(". ")
        && kept
            .split([' ', ',', ';', '|', '/', ':', '-', '.'])
            .all(|word| matches!(word, "" | "and" | "or" | "&" | "default" | "\u{2013}"))
}

/// Whether the text between two values explains the first one: `` `a` - what it means; `b` - … ``.
fn is_explanation(between: &str) -> bool {
    let between = between.trim();
    between.starts_with(['-', '\u{2013}', '\u{2014}', ':']) && between.ends_with(';') && !between.contains(". ")
}

/// The words of an unmarked list: taken only if every item is a single word.
fn plain_values(rest: &str) -> Vec<String> {
    let rest = rest.trim_start_matches([':', ' ', '=']);
    let list = rest.split(". ").next().unwrap_or("").trim_end_matches('.');
    let items: Vec<&str> = list
        .split([',', ';'])
        .flat_map(|item| item.split(" and "))
        .flat_map(|item| item.split(" or "))
        .map(clean)
        .filter(|item| !item.is_empty())
        .collect();
    let plausible = items.len() > 1 && items.iter().all(|item| !item.contains(char::is_whitespace) && item.len() <= 64);
    if plausible { items.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

fn clean(item: &str) -> &str {
    let item = item.trim().trim_matches(['"', '\'', '`', '*', '\u{201c}', '\u{201d}']).trim();
    let item = item.strip_prefix("and ").or_else(|| item.strip_prefix("or ")).unwrap_or(item);
    item.trim_end_matches(['.', ':', ';']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_unconditional_statement_makes_a_property_read_only() {
        let cases = [
            ("Read-only.", true),
            ("The id. Read-only. Nullable.", true),
            ("The time (read-only).", true),
            ("Readonly", true),
            ("This property is read-only and set by the service.", true),
            ("Read-only for users synced from elsewhere.", false),
            ("It is read-only when the account is synced.", false),
            ("Not read-only.", false),
            ("Whether the disk is mounted as a read-only disk for guests", false),
            ("The name.", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_read_only(&text.to_lowercase()), expected, "{text}");
        }
    }

    #[test]
    fn a_list_of_examples_is_not_closed() {
        let cases: [(&str, &[&str]); 7] = [
            ("Possible values are: a, b, or c.", &["a", "b", "c"]),
            ("Possible values include: a, b. Read-only.", &["a", "b"]),
            ("Must be one of a or b", &["a", "b"]),
            ("Possible values are, for example, a or b.", &[]),
            ("Possible values are a, b, and more.", &[]),
            ("Possible values include, but are not limited to: a, b.", &[]),
            ("Possible values are: a, b, etc.", &[]),
        ];
        for (plain, values) in cases {
            let file = crate::source::SourceMap::new().add("x.md", plain);
            let span = crate::source::Span::new(file, 0..plain.len());
            let text = Text { plain: plain.to_owned(), ..Text::empty(span) };
            assert_eq!(possible_values(&text, &plain.to_ascii_lowercase()), values, "{plain}");
        }
    }

    #[test]
    fn null_is_allowed_where_said() {
        assert_eq!(nullable("not nullable. read-only."), Some(false));
        assert_eq!(nullable("nullable."), Some(true));
        assert_eq!(nullable("a name."), None);
    }
}
