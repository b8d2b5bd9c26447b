//! Enums: on a page of their own, and below `### x values` on any page.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::section::{Kind, Topic};
use super::words::LowerCase;
use super::{Context, RawEnum, RawName, deprecation};
use crate::limits::NAME_BYTES;
use crate::page::{Block, Row, Table, Text};
use crate::schema::{Description, EnumMember};

/// The enums that a page lists.
pub(super) fn read(context: &Context) -> Vec<RawEnum> {
    let mut found = Found::default();
    let page = OnceCell::new();
    for topic in context.topics {
        let name = match topic.kind {
            Kind::Values => heading_name(topic),
            Kind::Members | Kind::Properties | Kind::Introduction => {
                page.get_or_init(|| EnumPage::of(context)).as_ref().map(|page| page.name.clone())
            }
            _ => None,
        };
        let Some(name) = name else { continue };
        let tables =
            topic.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
        let members = distinct(tables.flat_map(self::members));
        if members.is_empty() {
            continue;
        }
        let page = page.get().and_then(Option::as_ref).filter(|_| topic.kind != Kind::Values);
        let flags = topic.blocks.iter().any(says_flags) || page.is_some_and(|page| page.says_flags);
        found.add(RawEnum {
            description: page.map_or_else(|| description(topic), |page| page.description.clone()),
            flags: if flags { Some(true) } else { counts_in_powers_of_two(&members) },
            members,
            deprecated: page.and_then(|page| page.deprecated.clone()),
            name: RawName { namespace: context.namespace.clone(), short: name },
            span: topic
                .heading
                .map_or(context.page.title().map(|title| title.text.span), |heading| Some(heading.text.span))
                .unwrap_or_else(|| start(context)),
        });
    }
    found.enums
}

/// What an enum's own page says about it, wherever its members are listed.
struct EnumPage {
    name: String,
    description: Description,
    says_flags: bool,
    deprecated: Option<String>,
}

impl EnumPage {
    fn of(context: &Context) -> Option<Self> {
        let name = title_name(context)?;
        Some(Self {
            description: context.description(),
            says_flags: context.topics.iter().flat_map(|topic| topic.blocks).any(says_flags),
            deprecated: deprecation::of_type(context, &name),
            name,
        })
    }
}

fn start(context: &Context) -> crate::source::Span {
    crate::source::Span::new(context.page.file, 0..0)
}

/// The enums of a page.
#[derive(Default)]
struct Found {
    enums: Vec<RawEnum>,
    /// The position of each enum, by its name in lower case, and the names of its members.
    by_name: HashMap<String, (usize, HashSet<String>)>,
}

impl Found {
    /// Adds an enum, or the members that a further section lists.
    fn add(&mut self, more: RawEnum) {
        let next = self.enums.len();
        let entry = self.by_name.entry(more.name.short.to_ascii_lowercase());
        let (index, names) = entry.or_insert_with(|| (next, HashSet::new()));
        match self.enums.get_mut(*index) {
            None => {
                names.extend(more.members.iter().map(|member| member.name.clone()));
                self.enums.push(more);
            }
            Some(known) => {
                known.members.extend(more.members.into_iter().filter(|member| names.insert(member.name.clone())));
                known.flags = known.flags.or(more.flags);
            }
        }
    }
}

/// The first of members with equal names.
fn distinct(members: impl Iterator<Item = EnumMember>) -> Vec<EnumMember> {
    let mut names = HashSet::new();
    members.filter(|member| names.insert(member.name.clone())).collect()
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

/// Whether a column contains phrases such as `JIS B4` and `JIS B5`, whose first words would be read
/// as members that do not exist.
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
        || word.len() > NAME_BYTES
        // The absence of a value is not a member.
        || word.eq_ignore_ascii_case("null")
    {
        return None;
    }
    // A sentence is not a member.
    if cell.plain.split_whitespace().count() > 3 {
        return None;
    }
    let number = value.and_then(|column| row.cell(column)).and_then(|cell| cell.plain.trim().parse().ok());
    let text = description.and_then(|column| row.cell(column)).map_or_else(Description::default, Description::of);
    let deprecated = deprecation::of_member(cell, word, &text, LowerCase::of(&text).all());
    Some(EnumMember { name: word.to_owned(), value: number, description: text, deprecated, span: cell.span })
}

/// The first paragraph of a section.
fn description(topic: &Topic) -> Description {
    let first =
        topic.blocks.iter().find_map(|block| if let Block::Paragraph(text) = block { Some(text) } else { None });
    let first = first.filter(|text| !text.plain.to_ascii_lowercase().starts_with("namespace:"));
    first.map(Description::of).unwrap_or_default()
}

/// Whether a block says that a value can have several members.
fn says_flags(block: &Block) -> bool {
    matches!(block, Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) if says(text))
}

/// Older pages do not say so and only number the members 1, 2, 4, …; an ordinary enum would count
/// 1,
/// 2, 3.
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
