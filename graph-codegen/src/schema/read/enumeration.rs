//! Enums: on a page of their own, and below `### x values` on any page.

use std::collections::BTreeMap;

use super::section::{Kind, Topic};
use super::{Context, RawEnum, RawName, deprecation};
use crate::page::{Block, Row, Table, Text};
use crate::schema::EnumMember;

/// The enums that a page lists.
pub(super) fn read(context: &Context) -> Vec<RawEnum> {
    let mut found: Vec<RawEnum> = Vec::new();
    for topic in context.topics {
        let name = match topic.kind {
            Kind::Values => heading_name(topic),
            Kind::Members | Kind::Properties | Kind::Introduction => {
                title_name(context).filter(|_| topic.kind != Kind::Properties || is_enum_page(context))
            }
            _ => None,
        };
        let Some(name) = name else { continue };
        let tables =
            topic.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
        let mut members: Vec<EnumMember> = Vec::new();
        tables.flat_map(self::members).for_each(|member| push_new(&mut members, member));
        if members.is_empty() {
            continue;
        }
        let flags = says_flags(context, topic).or_else(|| counts_in_powers_of_two(&members));
        add(
            &mut found,
            RawEnum {
                description: description(context, topic),
                members,
                flags,
                deprecated: if topic.kind == Kind::Values { None } else { deprecation::of_type(context, &name) },
                name: RawName { namespace: context.namespace.clone(), short: name },
                span: topic
                    .heading
                    .map_or(context.page.title().map(|title| title.text.span), |heading| Some(heading.text.span))
                    .unwrap_or_else(|| start(context)),
            },
        );
    }
    found
}

fn start(context: &Context) -> crate::source::Span {
    crate::source::Span::new(context.page.file, 0..0)
}

/// Adds an enum, or its members to the one of the same name.
fn add(found: &mut Vec<RawEnum>, more: RawEnum) {
    let Some(known) = found.iter_mut().find(|known| known.name.short.eq_ignore_ascii_case(&more.name.short)) else {
        found.push(more);
        return;
    };
    more.members.into_iter().for_each(|member| push_new(&mut known.members, member));
    known.flags = known.flags.or(more.flags);
}

/// Adds a member that is not there yet: tables list some twice.
fn push_new(members: &mut Vec<EnumMember>, member: EnumMember) {
    if !members.iter().any(|old| old.name == member.name) {
        members.push(member);
    }
}

/// `### riskLevel values` → `riskLevel`
fn heading_name(topic: &Topic) -> Option<String> {
    let mut words = topic.heading?.text.plain.split_whitespace();
    let word = words.next()?.trim_matches(['`', '*']);
    let rest: Vec<&str> = words.collect();
    let named = matches!(
        rest.as_slice(),
        ["values" | "enumeration"] | ["enum", "type" | "values"] | ["enumeration", "values"] | ["type", "values"]
    );
    let short = word.rsplit('.').next().unwrap_or(word);
    (named && crate::schema::name::is_identifier(short)).then(|| short.to_owned())
}

/// The name in the title of an enum's own page.
fn title_name(context: &Context) -> Option<String> {
    if !is_enum_page(context) {
        return None;
    }
    let word = context.page.title()?.text.plain.split_whitespace().next()?.trim_matches(['`', '*']);
    let short = word.rsplit('.').next().unwrap_or(word);
    crate::schema::name::is_identifier(short).then(|| short.to_owned())
}

fn is_enum_page(context: &Context) -> bool {
    let doc_type = context.page.front_matter.get("doc_type").unwrap_or("").to_ascii_lowercase();
    let title = context.page.title().map(|title| title.text.plain.to_ascii_lowercase()).unwrap_or_default();
    let mut words = title.split_whitespace().skip(1);
    doc_type.starts_with("enum") && words.clone().count() <= 2
        || matches!(words.next(), Some("enum" | "enumeration"))
        || (context.has(Kind::Members) && !title.contains("enumerations"))
}

/// The members in a table of names, or of names and numbers.
fn members(table: &Table) -> Vec<EnumMember> {
    let header: Vec<String> = table.header.iter().map(|cell| cell.plain.to_ascii_lowercase()).collect();
    let named = header.iter().position(|cell| {
        matches!(cell.as_str(), "member" | "members" | "member name" | "name" | "enum member" | "enumeration member")
    });
    let valued =
        header.iter().position(|cell| matches!(cell.as_str(), "value" | "values" | "enum value" | "possible values"));
    let described = header.iter().position(|cell| cell.starts_with("descr") || cell == "meaning");
    let Some(name) = named.or(valued) else { return Vec::new() };
    if header.iter().any(|cell| cell == "type" || cell == "data type") {
        return Vec::new();
    }
    if lists_phrases(table, name) {
        return Vec::new();
    }
    table.rows.iter().filter_map(|row| member(row, name, valued.filter(|_| named.is_some()), described)).collect()
}

/// Whether a column holds phrases such as `JIS B4` and `JIS B5`: their first words would be members that nobody documented.
fn lists_phrases(table: &Table, column: usize) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cell(column));
    let phrases = cells.filter_map(|cell| cell.plain.split(['(', ',']).next()?.trim().split_once(' '));
    let mut rests: BTreeMap<&str, &str> = BTreeMap::new();
    for (first, rest) in phrases {
        if rests.insert(first, rest).is_some_and(|other| other != rest) {
            return true;
        }
    }
    false
}

fn member(row: &Row, name: usize, value: Option<usize>, description: Option<usize>) -> Option<EnumMember> {
    let cell = row.cell(name)?;
    let word = cell.plain.split([' ', '(', ',']).next()?.trim_matches(['`', '*', '"', '\'', '.', ':', '\\']);
    if !crate::schema::name::is_identifier(word)
        && !word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        || word.is_empty()
        // The absence of a value is none.
        || word.eq_ignore_ascii_case("null")
    {
        return None;
    }
    // A sentence is no member.
    if cell.plain.split_whitespace().count() > 3 {
        return None;
    }
    let number = value.and_then(|column| row.cell(column)).and_then(|cell| cell.plain.trim().parse().ok());
    let text = description.and_then(|column| row.cell(column)).map_or_else(String::new, |cell| cell.plain.clone());
    let deprecated = deprecation::of_member(cell, word, &text, &text.to_ascii_lowercase());
    Some(EnumMember { name: word.to_owned(), value: number, description: text, deprecated, span: cell.span })
}

fn description(context: &Context, topic: &Topic) -> String {
    if topic.kind != Kind::Values {
        return context.description();
    }
    let first = topic
        .blocks
        .iter()
        .find_map(|block| if let Block::Paragraph(text) = block { Some(text.plain.clone()) } else { None });
    first.filter(|text| !text.to_ascii_lowercase().starts_with("namespace:")).unwrap_or_default()
}

/// Whether a sentence around the table says that several members may be set.
fn says_flags(context: &Context, topic: &Topic) -> Option<bool> {
    let texts = |block: &Block| match block {
        Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) => Some(says(text)),
        _ => None,
    };
    let own = topic.blocks.iter().filter_map(texts).any(|said| said);
    let page = topic.kind != Kind::Values
        && context.topics.iter().flat_map(|topic| topic.blocks).filter_map(texts).any(|said| said);
    (own || page).then_some(true)
}

/// Older pages say nothing and only number the members 1, 2, 4, …; an ordinary enum would count 1, 2, 3.
fn counts_in_powers_of_two(members: &[EnumMember]) -> Option<bool> {
    let mut numbers: Vec<i64> = members.iter().filter_map(|member| member.value).filter(|value| *value > 0).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let powers = numbers.len() > 2 && numbers.iter().all(|number| number.count_ones() == 1);
    powers.then_some(true)
}

fn says(text: &Text) -> bool {
    let lower = text.plain.to_ascii_lowercase();
    [
        "flagged enum",
        "flag enum",
        "flags enum",
        "bit flags",
        "allows multiple members",
        "multi-valued enum",
        "multivalued enum",
    ]
    .iter()
    .any(|phrase| lower.contains(phrase))
}
