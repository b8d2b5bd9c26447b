//! What a description says about the use of the property in queries: "Supports `$filter` (`eq`,
//! `ne`, `not`) and `$orderby`".

use super::{Lower, is_condition, sentences};
use crate::schema::{FilterSupport, Operator, Operators, QuerySupport};

/// What a description says about query options. `lower` has no marks such as backticks.
pub(in crate::schema::read) fn queries(lower: Lower<'_>) -> QuerySupport {
    let mut said = QuerySupport::default();
    if !["filter", "orderby", "search", "sort"].iter().any(|word| lower.contains(word)) {
        return said;
    }
    for sentence in sentences(lower.text()).map(|sentence| lower.part(sentence)) {
        // "For guests, $filter is not supported" only applies to guests.
        if is_condition(&sentence) && sentence.contains(",") {
            continue;
        }
        said.filter = said.filter.or_else(|| filter(sentence));
        said.order = said.order.or_else(|| option(sentence, "$orderby", &["not sortable"]));
        said.search = said.search.or_else(|| option(sentence, "$search", &["not searchable"]));
    }
    said
}

/// Whether a sentence says that an option is, or is not, supported.
fn option(sentence: Lower<'_>, option: &str, refusals: &[&str]) -> Option<bool> {
    if refusals.iter().any(|refusal| ends_clause(sentence, refusal)) {
        return Some(false);
    }
    let at = sentence.mentions(option).next()?;
    let (before, behind) = sentence.text().split_at_checked(at)?;
    is_supported(before, behind.get(option.len()..)?)
}

/// Whether the words around an option say that it is supported ("Supports … and $orderby") or is
/// not.
fn is_supported(before: &str, behind: &str) -> Option<bool> {
    if is_refused(before) || is_refusal(behind) {
        return Some(false);
    }
    // "Returned only on $select" and "use $filter to …" say nothing about support.
    before
        .split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| matches!(word, "support" | "supports"))
        .then_some(true)
}

/// "Does not support $filter", "$filter can't be used", judging by the words before the option.
fn is_refused(before: &str) -> bool {
    let clause = before.rsplit([';', ':']).next().unwrap_or(before);
    let Some((words, _)) = clause.rsplit_once("support") else { return false };
    let last = words.trim_end().rsplit(' ').next().unwrap_or("");
    matches!(last, "not" | "never" | "cannot") || last.ends_with("n't") || last.ends_with("n\u{2019}t")
}

/// "… is not supported", judging by the words after the option.
fn is_refusal(behind: &str) -> bool {
    let words: Vec<&str> = behind.split_whitespace().take(4).map(|word| word.trim_matches(['.', ',', ')'])).collect();
    let negated = words.iter().position(|word| matches!(*word, "not" | "never") || word.ends_with("n't"));
    negated.is_some_and(|at| at <= 1 && words.get(at + 1).is_some_and(|word| *word == "supported"))
}

/// Whether a phrase ends a clause: "Not filterable", but not "not filterable by guests".
fn ends_clause(sentence: Lower<'_>, phrase: &str) -> bool {
    sentence.mentions(phrase).any(|at| {
        let behind = sentence.get(at + phrase.len()..).unwrap_or("");
        behind.is_empty() || behind.starts_with(['.', ',', ';', ')'])
    })
}

fn filter(sentence: Lower<'_>) -> Option<FilterSupport> {
    if ends_clause(sentence, "not filterable") {
        return Some(FilterSupport::Only(Operators::default()));
    }
    let at = sentence.mentions("$filter").next()?;
    let (before, behind) = sentence.text().split_at_checked(at)?;
    let behind = behind.strip_prefix("$filter")?;
    match is_supported(before, behind)? {
        false => Some(FilterSupport::Only(Operators::default())),
        true => listed(behind.trim_start_matches(['`', ' '])),
    }
}

/// Reads the text after "Supports $filter": a list of operators in parentheses, or nothing that
/// limits them. Text that cannot be read is ignored, and so is text about a property within this
/// one ("… on errorCode property").
fn listed(behind: &str) -> Option<FilterSupport> {
    let Some(rest) = behind.strip_prefix('(') else {
        let null = ["on null values", "on null value", "on null"];
        if null.iter().any(|words| behind.starts_with(words)) {
            return Some(FilterSupport::Only([Operator::EqNull, Operator::NeNull].into_iter().collect()));
        }
        let goes_on = ["", ".", ",", ";", ")", "and $", "and `$"];
        let is_plain = behind.is_empty() || goes_on.iter().skip(1).any(|words| behind.starts_with(words));
        return is_plain.then_some(FilterSupport::All);
    };
    let end = closing(rest)?;
    let (list, behind) = rest.split_at_checked(end)?;
    let behind = behind.strip_prefix(')')?.trim_start();
    if behind.starts_with("on ") && !behind.starts_with("on null") {
        return None;
    }
    operators(list).map(FilterSupport::Only)
}

/// The end of the parenthesis that was open before a text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })
}

/// The operators in a list; `None` if a part of it is not an operator.
fn operators(list: &str) -> Option<Operators> {
    let mut found = Operators::default();
    for part in list.split([',', ';']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" or ")) {
        let words: Vec<&str> = part
            .split(|c: char| c.is_whitespace() || matches!(c, '`' | '"' | '\''))
            .filter(|word| !word.is_empty() && !is_filler(word))
            .collect();
        match words.as_slice() {
            [] => {}
            [path, operator, _] if path.ends_with("/$count") && matches!(*operator, "eq" | "ne") => {
                found.insert(Operator::Count);
            }
            ["eq", "on" | "for" | "to", ..] if part.contains("null") => found.insert(Operator::EqNull),
            ["ne", "on" | "for" | "to", ..] if part.contains("null") => found.insert(Operator::NeNull),
            words => {
                for word in words {
                    found.insert(Operator::of(word)?);
                }
            }
        }
    }
    (!found.is_empty()).then_some(found)
}

/// Words in a list of operators that are not operators.
fn is_filler(word: &str) -> bool {
    matches!(word, "and" | "or" | "only" | "the" | "operator" | "operators" | "with" | "using" | "supports")
}

#[cfg(test)]
mod tests {
    use super::super::LowerCase;
    use super::*;

    fn of(text: &str) -> String {
        let QuerySupport { filter, order, search } = queries(LowerCase::of(text).all());
        let filter = match filter {
            None => String::new(),
            Some(FilterSupport::All) => "all".to_owned(),
            Some(FilterSupport::Only(operators)) if operators.is_empty() => "none".to_owned(),
            Some(FilterSupport::Only(operators)) => operators.iter().map(Operator::name).collect::<Vec<_>>().join(" "),
        };
        let part = |name: &str, said: Option<bool>| said.map_or(String::new(), |said| format!(" {name}={said}"));
        format!("{filter}{}{}", part("order", order), part("search", search))
    }

    #[test]
    fn operators_are_read_in_all_the_forms_of_pages() {
        for (text, expected) in [
            ("A name. Supports $filter (eq, ne, NOT, ge, le, in, startsWith).", "Eq Ne Not In Le Ge StartsWith"),
            ("Supports $filter (eq, ne, NOT , ge, le, and in operators).", "Eq Ne Not In Le Ge"),
            ("Supports $filter (eq operator only).", "Eq"),
            ("Supports $filter (eq only) and $orderby.", "Eq order=true"),
            ("Supports $filter (eq and startsWith operators only).", "Eq StartsWith"),
            ("Supports $filter (eq, ne), $search, and $orderBy.", "Eq Ne order=true search=true"),
            ("Supports $select, $orderby, and $filter (eq only).", "Eq order=true"),
            ("Returned only on $select. Supports $filter (contains only)", "Contains"),
            ("Supports $filter (eq) only where the signInType is not userPrincipalName.", "Eq"),
            (
                "Supports $filter (eq, ne, not, ge, le, in, startsWith, and eq on null values).",
                "Eq Ne Not In Le Ge StartsWith EqNull",
            ),
            ("Supports $filter on null values.", "EqNull NeNull"),
            ("Supports $expand and $filter (/$count eq 0, /$count ne 0, /$count eq 1).", "Count"),
            ("Supports $filter.", "all"),
            ("Supports $filter and $orderby.", "all order=true"),
            ("Supports `$filter` (`eq`, `endsWith`).", "Eq EndsWith"),
        ] {
            assert_eq!(of(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_supported_is_said_in_several_ways() {
        for text in [
            "Does not support $filter.",
            "Doesn't support $filter.",
            "Doesn\u{2019}t support `$filter`",
            "Read-only. Not filterable.",
            "$filter is not supported.",
            "$filter isn't supported.",
        ] {
            assert_eq!(of(text), "none", "{text}");
        }
        assert_eq!(of("Does not support $filter or $orderby."), "none order=false");
        assert_eq!(of("Not sortable. Supports $filter."), "all order=false");
    }

    #[test]
    fn what_says_nothing_of_the_property_says_nothing() {
        for text in [
            "",
            "A name of a filter.",
            "Returned only on $select.",
            "Use $filter to get some of them.",
            "For guests, $filter is not supported.",
            "Supports $filter (eq operator only) on errorCode property.",
            "Supports $filter (by name).",
            "Supports $filter (",
            "Supports only a single searchRequest.",
            "A $search text.",
            "The filter that is not supported by others.",
        ] {
            assert_eq!(of(text), "", "{text}");
        }
    }
}
