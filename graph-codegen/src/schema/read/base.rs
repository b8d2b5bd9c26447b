//! Statements about which types derive from which: in annotations, sentences and rows, on the page
//! of either type.

use super::section::Topic;
use super::words::{LowerCase, MENTIONS};
use super::{Context, RawProperty, TypeWords, words};
use crate::json::Json;
use crate::page::{Block, Text};
use crate::source::Span;

/// The base type of a page's type: that in the annotation, in the sentences above the tables, or in
/// the rows.
pub(super) fn of(
    annotation: Option<&Json>,
    prose: &[&Text],
    properties: &[RawProperty],
    span: Span,
) -> Option<TypeWords> {
    nearest([self::annotation(annotation, span), prose.iter().find_map(|text| sentence(text)), of_rows(properties)])
}

/// The base type that an annotation names.
pub(super) fn annotation(annotation: Option<&Json>, span: Span) -> Option<TypeWords> {
    let json = annotation?.get("baseType")?;
    TypeWords::single(json.as_str()?.trim(), "", if json.span.start == json.span.end { span } else { json.span })
}

/// The first base type other than `entity`, which some annotations name instead of a nearer one;
/// otherwise the first one.
fn nearest(candidates: [Option<TypeWords>; 3]) -> Option<TypeWords> {
    let mut stated = candidates.into_iter().flatten();
    let first = stated.next()?;
    if !is_entity(&first) {
        return Some(first);
    }
    Some(stated.find(|base| !is_entity(base)).unwrap_or(first))
}

/// The phrases that a base type follows.
const INHERITS: [&str; 7] = [
    "inherits from",
    "inherits all the properties of",
    "inherit from",
    "derived from",
    "derives from",
    "subclass of",
    "subtype of",
];

/// "Inherits from [x](x.md)", "derived from the x type", "a subclass of x": the first of them that
/// names a type.
fn sentence(text: &Text) -> Option<TypeWords> {
    let lower = LowerCase::of(&text.plain);
    let lower = lower.all();
    if !["inherit", "derive", "subclass", "subtype"].iter().any(|word| lower.contains(word)) {
        return None;
    }
    let ends = |phrase: &'static str| lower.match_indices(phrase).map(|(at, phrase)| at + phrase.len());
    let mut ends: Vec<usize> = INHERITS.into_iter().flat_map(ends).collect();
    ends.sort_unstable();
    ends.into_iter().take(MENTIONS).find_map(|from| type_named_at(text, from))
}

/// The type named at a position in a sentence, after articles and words such as "base class".
fn type_named_at(text: &Text, from: usize) -> Option<TypeWords> {
    let rest = text.plain.get(from..)?;
    let filler =
        |word: &str| matches!(word, "" | "the" | "a" | "an" | "type" | "class" | "resource" | "abstract" | "base");
    let word = rest
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
        .find(|word| !filler(word))?;
    let start = from + rest.find(word)?;
    if let Some(link) = text.links.iter().find(|link| link.text.start <= start && start < link.text.end) {
        return TypeWords::single(text.link_text(link).split_whitespace().next()?, &link.target, link.span);
    }
    // Prose such as "derived from that of the parent" does not name a type: only a word in bold, in
    // code, or with a dot does.
    TypeWords::single(word, "", text.span).filter(|_| words::is_marked(text, start) || words::looks_like_type(word))
}

/// The type that rows are "inherited from": the one other than `entity`, which is always the last
/// in a chain.
pub(crate) fn of_rows(properties: &[RawProperty]) -> Option<TypeWords> {
    let inherited = || properties.iter().filter_map(|property| property.inherited_from.as_ref());
    inherited().find(|words| !is_entity(words)).or_else(|| inherited().next()).cloned()
}

fn is_entity(words: &TypeWords) -> bool {
    words.word.rsplit('.').next().is_some_and(|short| short.eq_ignore_ascii_case("entity"))
}

/// The types that a page of a base type names as derived from it.
pub(super) fn derived(context: &Context) -> Vec<TypeWords> {
    let mut found: Vec<TypeWords> = Vec::new();
    for topic in context.topics {
        let listed = is_derived_types(topic);
        // "… the following derived types:" refers to the list or table below it.
        let mut announced = false;
        for block in topic.blocks {
            match block {
                Block::Paragraph(text) | Block::Alert(text) => {
                    found.extend(named_as_derived(text));
                    announced = announces_derived(&text.plain);
                }
                Block::Item(text) if listed || announced => found.extend(first_type(text)),
                Block::Table(table) if listed || announced => {
                    found.extend(table.rows.iter().filter_map(|row| first_type(row.cell(0)?)));
                }
                _ => announced = false,
            }
        }
    }
    found
}

fn is_derived_types(topic: &Topic) -> bool {
    topic.heading.is_some_and(|heading| heading.text.plain.to_ascii_lowercase().contains("derived type"))
}

/// A sentence such as "Supported derived types:" above a list.
fn announces_derived(plain: &str) -> bool {
    if !plain.to_ascii_lowercase().contains("derived types") {
        return false;
    }
    let last = words::sentences(plain).last().unwrap_or("").to_ascii_lowercase();
    last.contains("derived types") && (last.ends_with(':') || last.contains("following"))
}

/// The phrases that derived types follow.
const DERIVED: [&str; 9] = [
    "derived types are",
    "derived types include",
    "derived types:",
    "is inherited by",
    "base type for",
    "base type of",
    "base class for",
    "base resource for",
    "base entity for",
];

/// "The base type for [a](a.md) and [b](b.md)", "the derived types are [a](a.md)", "[a](a.md) and [b](b.md) types inherit from this
/// type".
fn named_as_derived(text: &Text) -> Vec<TypeWords> {
    let lower = LowerCase::of(&text.plain);
    let lower = lower.all();
    if !["derived", "inherit", "base "].iter().any(|word| lower.contains(word)) {
        return Vec::new();
    }
    let behind = DERIVED.iter().find_map(|phrase| lower.find(phrase).map(|at| at + phrase.len()));
    if let Some(from) = behind {
        return links_joined_from(text, from);
    }
    match lower.find("inherit from this type") {
        Some(end) => {
            let start = text.plain.get(..end).and_then(|before| before.rfind(". ")).unwrap_or(0);
            let within = text.links.iter().filter(|link| link.text.start >= start && link.text.end <= end);
            within.filter_map(|link| TypeWords::single(text.link_text(link), &link.target, link.span)).collect()
        }
        None => Vec::new(),
    }
}

/// The links from a position on, with only words such as "types such as" before the first, and
/// "and" between two of them.
fn links_joined_from(text: &Text, from: usize) -> Vec<TypeWords> {
    let mut found = Vec::new();
    let mut end = from;
    for link in text.links.iter().filter(|link| link.text.start >= from) {
        let between = text.plain.get(end..link.text.start).unwrap_or("").trim().to_ascii_lowercase();
        let joined =
            between.split([' ', ',', ':', ';']).all(|word| matches!(word, "" | "and" | "or" | "the" | "a" | "an"));
        let introduced = found.is_empty() && !between.contains(". ") && between.ends_with("such as");
        if !joined && !introduced {
            break;
        }
        found.extend(TypeWords::single(text.link_text(link), &link.target, link.span));
        end = link.text.end;
    }
    found
}

/// The type at the start of an item or cell.
fn first_type(text: &Text) -> Option<TypeWords> {
    let link = text.links.first().filter(|link| link.text.start <= 2)?;
    TypeWords::single(text.link_text(link), &link.target, link.span)
}
