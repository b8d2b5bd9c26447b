//! What pages call deprecated, and the reason that they state.
//!
//! A property or a member is called deprecated in its own description. A type or an operation is
//! called deprecated in the title, in the first paragraphs or in an alert among them; such a
//! sentence has to refer to the subject of the page, because alerts are also about other things.

mod subject;

use self::subject::Subject;
use std::collections::HashSet;

use super::section::Kind;
use super::words::{Lower, MENTIONS};
use super::{Context, namespace_of, words};
use crate::page::{Block, Text};

/// The reason if a remark states none.
const BARE: &str = "Deprecated.";

/// The reason in the row of a property, if its description says that it is deprecated, or the cell
/// with its name does after the name.
pub(super) fn of_property(cell: &Text, name: &str, plain: &str, lower: Lower<'_>) -> Option<String> {
    of_description(plain, lower, &Subject::Property(name)).or_else(|| of_cell(cell, name))
}

/// The same for a member of an enum.
pub(super) fn of_member(cell: &Text, name: &str, plain: &str, lower: Lower<'_>) -> Option<String> {
    of_description(plain, lower, &Subject::Member(name)).or_else(|| of_cell(cell, name))
}

fn of_cell(cell: &Text, name: &str) -> Option<String> {
    // Most cells hold the name alone.
    if cell.plain == name {
        return None;
    }
    let lower = cell.plain.to_ascii_lowercase();
    // A name that is struck through is deprecated.
    let is_struck = lower.contains("~~") || cell.plain.contains('\u{336}');
    (is_struck
        || ["deprecated", "obsolete"].iter().any(|word| lower.contains(word) && !name.eq_ignore_ascii_case(word)))
    .then(|| BARE.to_owned())
}

/// Other words for it, which descriptions use.
const OTHERS: [&str; 4] = ["obsolete", "no longer supported", "retired", "discontinued"];

fn of_description(plain: &str, lower: Lower<'_>, subject: &Subject) -> Option<String> {
    // There are tens of thousands of descriptions, and hardly any of them says so.
    if lower.contains("deprecated") {
        return reason(plain, |sentence| says(sentence, subject));
    }
    if !OTHERS.iter().any(|word| lower.contains(word)) {
        return None;
    }
    reason(plain, |sentence| {
        let lower = sentence.to_ascii_lowercase();
        let word = OTHERS.iter().find(|word| lower.contains(*word));
        word.is_some_and(|word| says(&lower.replacen(word, "deprecated", 1), subject))
    })
}

/// The reason that a page states, if it says that its type or enum with this name is deprecated.
pub(super) fn of_type(context: &Context, name: &str) -> Option<String> {
    of_page(context, &[name.to_owned()])
}

/// The reason that a page states, if it says that its own operation is deprecated.
pub(super) fn of_operation(context: &Context, title: &str) -> Option<String> {
    let title = without_remark(title);
    let mut names = subject::named_by(title);
    // "Look into a wagon" names a type if the first sentences link to it.
    let linked = context.introduction().flat_map(|text| {
        text.links.iter().filter(|link| link.target.contains("resources/")).map(|link| text.link_text(link).trim())
    });
    let words: HashSet<String> = title.split_whitespace().map(str::to_ascii_lowercase).collect();
    let in_title = |name: &&str| words.contains(&name.to_ascii_lowercase());
    names.truncate(MENTIONS);
    names.extend(linked.filter(in_title).take(MENTIONS).map(str::to_owned));
    of_page(context, &names)
}

fn of_page(context: &Context, names: &[String]) -> Option<String> {
    let title = context.page.title().map_or("", |title| title.text.plain.as_str());
    let said = texts(context).find_map(|plain| {
        if !plain.to_ascii_lowercase().contains("deprecated") {
            return None;
        }
        reason(without_label(plain), |sentence| says(sentence, &Subject::Page(names)))
    });
    said.or_else(|| (without_remark(title) != title).then(|| BARE.to_owned()))
}

/// A title without a trailing "(deprecated)": a deprecated item keeps its name.
pub(super) fn without_remark(title: &str) -> &str {
    const REMARK: usize = "(deprecated)".len();
    let at = title.len().saturating_sub(REMARK);
    match (title.get(..at), title.get(at..)) {
        (Some(start), Some(end)) if ["(deprecated)", "[deprecated]"].iter().any(|it| end.eq_ignore_ascii_case(it)) => {
            start.trim_end()
        }
        _ => title,
    }
}

/// The texts in which a page describes itself.
fn texts<'a>(context: &'a Context) -> impl Iterator<Item = &'a str> {
    let blocks = context.of(Kind::Introduction).flat_map(|topic| topic.blocks);
    let texts = blocks.filter_map(|block| match block {
        Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) => Some(text),
        _ => None,
    });
    let texts = texts.filter(|text| namespace_of(text).is_none()).map(|text| text.plain.as_str());
    texts.chain(context.page.front_matter.get("description"))
}

/// An alert's text without a leading `[!CAUTION]`, "Note:" and similar.
fn without_label(plain: &str) -> &str {
    let rest = plain.trim_start();
    let rest =
        rest.strip_prefix("[!").and_then(|rest| rest.split_once(']')).map_or(rest, |(_, rest)| rest).trim_start();
    match rest.split_once(':') {
        Some((label, rest)) if !label.contains(char::is_whitespace) => rest.trim_start(),
        _ => rest,
    }
}

/// The first sentence that says so, and the next one if that says what to do or what happens.
fn reason(plain: &str, says: impl Fn(&str) -> bool) -> Option<String> {
    let mut sentences = words::sentences(plain).skip_while(|sentence| !says(sentence));
    let first = sentences.next()?;
    let advice = sentences.next().filter(|next| is_advice(next));
    Some(advice.map_or_else(|| first.to_owned(), |next| format!("{first} {next}")))
}

fn is_advice(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    let told = ["use ", "instead", "replace", "see ", "migrat", "remove", "retire", "stop ", "no longer", "no effect"];
    told.iter().any(|word| lower.contains(word))
}

/// Whether a sentence calls something deprecated: by name, or without any subject as in
/// "Deprecated".
fn says(sentence: &str, it: &Subject) -> bool {
    let lower = sentence.to_ascii_lowercase();
    if !lower.contains("deprecated") {
        return false;
    }
    // The text before each is examined, so their number in a sentence is limited.
    let places = lower.match_indices("deprecated").take(MENTIONS).map(|(at, _)| at);
    let mut said = places.filter_map(|at| subject(lower.get(..at)?));
    is_remark(&lower) || said.any(|before| it.is_meant(before))
}

/// `Deprecated.`, `[Deprecated] …`, `Deprecated in favor of …`, `… (deprecated)`. "Deprecated
/// alerts" are something else.
fn is_remark(lower: &str) -> bool {
    const NEXT: &[&str] = &[
        "--", "-", "and", "as", "after", "because", "by", "due", "for", "from", "in", "on", "please", "since", "use",
        "with",
    ];
    let bracket = lower.starts_with(['(', '[']);
    if let Some(rest) = lower.trim_start_matches(['(', '[', '*', '\\', ' ']).strip_prefix("deprecated") {
        let next = rest.split_whitespace().next().unwrap_or("");
        let ends =
            rest.trim_start().is_empty() || rest.starts_with(['.', ',', ';', ':', '-', '!', '\u{2013}', '\u{2014}']);
        return ends || (bracket && rest.starts_with([')', ']', '\\'])) || NEXT.contains(&next);
    }
    // In a list of values, one of these is deprecated.
    lower.trim_end_matches(['.', ' ']).ends_with("(deprecated)") && !lower.contains([',', ':'])
}

/// The text before "is deprecated": the subject, unless the sentence is only a question or a
/// condition.
fn subject(before: &str) -> Option<&str> {
    const VERBS: &[&str] = &["is", "are", "was", "were", "been", "being", "now", "officially"];
    const UNSURE: &[&str] = &[
        "whether",
        "if",
        "when",
        "which",
        "that",
        "will",
        "would",
        "may",
        "might",
        "can",
        "could",
        "must",
        "not",
        "until",
        "unless",
        "indicates",
        "indicate",
        "isn't",
        "aren't",
    ];
    let before = before.strip_prefix("please ").unwrap_or(before);
    let before = before.strip_prefix("note that ").unwrap_or(before);
    let mut words = before.split_whitespace().rev();
    let is_said = words.next().is_some_and(|verb| VERBS.contains(&verb));
    (is_said && !words.any(|word| UNSURE.contains(&word))).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::super::words::LowerCase;
    use super::*;

    #[test]
    fn a_description_has_to_say_it_of_its_own_property() {
        let cases = [
            ("Deprecated.", Some("Deprecated.")),
            ("Deprecated. Use `b` instead.", Some("Deprecated. Use `b` instead.")),
            ("Deprecated. The size of it. Read-only.", Some("Deprecated.")),
            ("The size. Deprecated. Use `b`.", Some("Deprecated. Use `b`.")),
            (
                "The size. This property is deprecated and will go. Use `b`.",
                Some("This property is deprecated and will go. Use `b`."),
            ),
            (
                "It is redundant with the default and is deprecated. Use b instead.",
                Some("It is redundant with the default and is deprecated. Use b instead."),
            ),
            ("This is in the process of being deprecated.", Some("This is in the process of being deprecated.")),
            ("[Deprecated] Setting it has no effect.", Some("[Deprecated] Setting it has no effect.")),
            ("Deprecated because it is old.", Some("Deprecated because it is old.")),
            ("Deprecated in favor of b.", Some("Deprecated in favor of b.")),
            ("The size (deprecated).", Some("The size (deprecated).")),
            ("Please note that this has been deprecated.", Some("Please note that this has been deprecated.")),
            ("Whether the lamp is deprecated.", None),
            ("Says which parts are deprecated by the maker.", None),
            ("Deprecated lamps.", None),
            ("This property will be deprecated next year.", None),
            ("Possible values are: new, old (deprecated).", None),
            ("The date until it is deprecated.", None),
            ("Obsolete.", Some("Obsolete.")),
            ("No longer supported.", Some("No longer supported.")),
            ("This property is no longer supported. Use b.", Some("This property is no longer supported. Use b.")),
            ("This property has been retired.", Some("This property has been retired.")),
            ("The number of retired lamps.", None),
            ("Whether the lamp is obsolete.", None),
            ("When the lamp was retired.", None),
            ("A name.", None),
        ];
        for (plain, expected) in cases {
            let found = of_description(plain, LowerCase::of(plain).all(), &Subject::Property("size"));
            assert_eq!(found.as_deref(), expected, "{plain}");
        }
    }

    #[test]
    fn a_page_has_to_say_it_of_its_own_subject() {
        let cases = [
            ("This resource is deprecated.", true),
            ("This enumeration is deprecated.", true),
            ("The cart resource has been deprecated.", true),
            ("The lamp API is deprecated.", false),
            ("The size property of cart is deprecated.", false),
            ("This property is deprecated.", false),
            ("Carts and what is deprecated.", false),
            ("Deprecated. Use wagon.", true),
        ];
        for (sentence, expected) in cases {
            assert_eq!(says(sentence, &Subject::Page(&["cart".to_owned()])), expected, "{sentence}");
        }
    }

    #[test]
    fn a_property_is_not_its_values_or_its_neighbour() {
        let cases = [
            ("The size property is deprecated.", true),
            ("Note: the property `size` is deprecated.", true),
            ("size is deprecated.", true),
            ("The property has been deprecated.", true),
            ("Use of this property is deprecated.", true),
            ("It replaces `mass`; the size is deprecated too, as it is deprecated.", true),
            ("This property and `mass` are deprecated.", true),
            ("`mass` is better, and this property is deprecated.", true),
            ("The `b` value is deprecated.", false),
            ("The values `a` and `b` are deprecated.", false),
            ("This property's `b` value is deprecated.", false),
            ("The member b is deprecated.", false),
            ("The mass property is deprecated.", false),
            ("`mass` is deprecated.", false),
            ("The size class is deprecated.", false),
            ("The wagon resource is deprecated.", false),
            ("It replaces `mass`, and `mass` is deprecated.", false),
        ];
        for (sentence, expected) in cases {
            let text = format!("Possible values are: `a`, `b`. {sentence} Read-only.");
            let found = of_description(&text, LowerCase::of(&text).all(), &Subject::Property("size"));
            assert_eq!(found.as_deref(), expected.then_some(sentence), "{sentence}");
        }
        assert!(says("The display name is deprecated.", &Subject::Property("displayName")));
        assert!(says("The value property is deprecated.", &Subject::Property("value")));
        assert!(!says("The value property is deprecated.", &Subject::Property("size")));
    }

    #[test]
    fn a_member_is_a_value() {
        for (sentence, expected) in [
            ("This value is deprecated.", true),
            ("The member is deprecated.", true),
            ("The half value is deprecated.", true),
            ("The most value is deprecated.", false),
        ] {
            assert_eq!(says(sentence, &Subject::Member("half")), expected, "{sentence}");
        }
    }

    #[test]
    fn an_operation_is_not_each_word_of_its_title() {
        let cases = [
            ("Download the contents of a DriveItem", "The Outlook REST API is deprecated.", false),
            ("Download the contents of a DriveItem", "The contents API is deprecated.", false),
            ("Download the contents of a DriveItem", "This API is deprecated.", true),
            ("List all files and folders", "All lamps and the old APIs are deprecated.", false),
            ("Get the state of a lampShade", "The get API is deprecated.", false),
            ("Get the state of a lampShade", "The lampShade resource is deprecated.", true),
            ("Update cart", "The update API is deprecated.", false),
            ("Update cart", "The cart API is deprecated.", true),
            ("Update a cart", "The cart wheel is deprecated.", false),
            ("Update user settings", "The userSettings resource has been deprecated.", true),
            ("Update noteBook", "The paper API built on noteBook has been deprecated.", true),
            ("Update paper", "The shop's writing paper entity is deprecated.", false),
            ("Update user settings", "The settings resource has been deprecated.", false),
            ("cart: push", "The push action is deprecated.", true),
            ("cart: push", "The pull action is deprecated.", false),
        ];
        for (title, sentence, expected) in cases {
            assert_eq!(says(sentence, &Subject::Page(&subject::named_by(title))), expected, "{title}: {sentence}");
        }
    }

    #[test]
    fn titles_lose_the_remark_and_alerts_their_label() {
        assert_eq!(without_remark("Update cart (deprecated)"), "Update cart");
        assert_eq!(without_remark("é"), "é");
        assert_eq!(without_remark("(Deprecated)"), "");
        assert_eq!(without_label("[!CAUTION] This is it."), "This is it.");
        assert_eq!(without_label("Note: This: is it."), "This: is it.");
        assert_eq!(without_label("As said: it is."), "As said: it is.");
    }
}
