//! Resource pages: entity types and complex types.

use std::collections::{HashMap, HashSet};

use super::distinct::Distinct;
use super::section::{Kind, Topic};
use super::words::LowerCase;
use super::{
    Context, RawName, RawProperty, RawType, base, capabilities, deprecation, dictionary, representation, table, words,
};
use crate::diagnostic::Diagnostics;
use crate::json::Json;
use crate::page::{Block, Code, Text};
use crate::schema::name::is_identifier;
use crate::schema::{PropertySource, TypeName};
use crate::source::Span;

/// The structured types of a page. The first is the one that the page is about; further resource
/// annotations result in further types.
pub(super) fn read(context: &Context, diagnostics: &mut Diagnostics) -> Vec<RawType> {
    let blocks = representation::resource_blocks(context);
    let Some(title) = context.page.title() else { return Vec::new() };
    let about_enums = context.has(Kind::Members)
        || context.of(Kind::Values).any(|topic| topic.heading.is_some_and(|heading| heading.level == 1));
    let mut found = tables(context, diagnostics);
    let properties = &mut found.properties;
    if blocks.is_empty() && (about_enums || (properties.is_empty() && !documents_a_type(context, &title.text.plain))) {
        return Vec::new();
    }
    let heading = heading_name(&title.text.plain);
    let main = main_block(&blocks, heading.as_deref());
    let Some(name) = type_name(context, heading, main.and_then(representation::annotated_name)) else {
        return Vec::new();
    };
    // An open type without a table has no properties of its own: its JSON is a sample of what
    // clients can store there.
    let is_open = |code: &Code| {
        flag(code.annotation.as_ref().map(|it| &it.json), "openType")
            || prose(context).any(|text| says_open(&text.plain))
    };
    let sample = main.filter(|code| properties.is_empty() && is_open(code));
    if let Some(code) = main.filter(|_| sample.is_none()) {
        let shown = representation::properties(context, code, diagnostics);
        compare(properties, &shown);
        found.add(shown);
        // Properties that only the JSON shows are structural ones.
        found.properties.sort_by_key(|property| property.navigation);
    }
    let mut properties = found.properties;
    capabilities::apply(main.and_then(|code| code.annotation.as_ref()).map(|it| &it.json), &mut properties);
    let mut ty = describe(context, name, main, title.text.span, properties);
    ty.entry = sample.and_then(|code| dictionary::entry(context, code));
    let mut known = HashSet::from([ty.name.short.to_lowercase()]);
    let mut types = vec![ty];
    for code in blocks {
        let Some(name) = representation::annotated_name(code).and_then(|name| TypeName::parse(&name)) else { continue };
        if main.is_none_or(|main| main.span != code.span) && known.insert(name.short().to_lowercase()) {
            types.push(from_block(context, code, &name, diagnostics));
        }
    }
    types
}

/// The resource block of the type in the title, or otherwise the first one.
fn main_block<'a>(blocks: &[&'a Code], heading: Option<&str>) -> Option<&'a Code> {
    let named = |code: &&&Code| {
        let name = representation::annotated_name(code).and_then(|name| TypeName::parse(&name));
        name.is_some_and(|name| heading.is_some_and(|heading| name.short().eq_ignore_ascii_case(heading)))
    };
    blocks.iter().find(named).or_else(|| blocks.first()).copied()
}

/// Another type of the page, which only has a JSON representation.
fn from_block(context: &Context, code: &Code, name: &TypeName, diagnostics: &mut Diagnostics) -> RawType {
    let annotation = code.annotation.as_ref().map(|annotation| &annotation.json);
    let mut properties = representation::properties(context, code, diagnostics);
    capabilities::apply(annotation, &mut properties);
    RawType {
        name: RawName { namespace: Some(name.namespace().to_owned()), short: name.short().to_owned() },
        entity: annotation.and_then(|json| json.get("keyProperty")).map(|_| true),
        base: base::annotation(annotation, code.span),
        is_abstract: flag(annotation, "abstract"),
        open: flag(annotation, "openType"),
        entry: None,
        description: Default::default(),
        properties,
        derived: Vec::new(),
        mentions: Vec::new(),
        deprecated: None,
        span: code.span,
    }
}

fn describe(
    context: &Context,
    name: RawName,
    main: Option<&Code>,
    span: Span,
    properties: Vec<RawProperty>,
) -> RawType {
    let annotation = main.and_then(|code| code.annotation.as_ref()).map(|annotation| &annotation.json);
    let prose: Vec<&Text> = prose(context).collect();
    let base = base::of(annotation, &prose, &properties, span);
    let keyed = annotation.is_some_and(|json| json.get("keyProperty").is_some());
    let has_id = properties.iter().any(|property| property.name == "id");
    // Generated pages of complex types have the sections too, with `None.` in them.
    let entity = context.lists(Kind::Methods)
        || context.lists(Kind::Relationships)
        || has_id && keyed
        || properties.iter().any(|property| property.key && property.source == PropertySource::Table);
    RawType {
        deprecated: deprecation::of_type(context, &name.short),
        entity: Some(entity),
        base,
        is_abstract: flag(annotation, "abstract") || prose.iter().any(|text| says_abstract(&text.plain, &name.short)),
        open: flag(annotation, "openType") || prose.iter().any(|text| says_open(&text.plain)),
        mentions: mentions(context),
        entry: None,
        description: context.description(),
        properties,
        derived: base::derived(context),
        span,
        name,
    }
}

fn flag(annotation: Option<&Json>, key: &str) -> bool {
    annotation.and_then(|json| json.get(key)).and_then(Json::as_bool).unwrap_or(false)
}

/// The sentences above the tables, where a page says what kind of type it documents.
fn prose<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Text> {
    context
        .topics
        .iter()
        .filter(|topic| matches!(topic.kind, Kind::Introduction | Kind::Properties | Kind::Other))
        .flat_map(|topic| topic.blocks)
        .filter_map(|block| match block {
            Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) => Some(text),
            _ => None,
        })
}

/// The targets of links in the text and in the tables that do not list properties.
fn mentions(context: &Context) -> Vec<String> {
    let lists_types = |topic: &&Topic| matches!(topic.kind, Kind::Introduction | Kind::Other) || excluded(topic);
    let tables =
        context.topics.iter().filter(lists_types).flat_map(|topic| topic.blocks).filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
    let cells = tables.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
    let mut targets: Vec<String> =
        prose(context).chain(cells).flat_map(|text| &text.links).map(|link| link.target.clone()).collect();
    targets.retain(|target| !target.is_empty());
    targets.sort();
    targets.dedup();
    targets
}

fn says_open(plain: &str) -> bool {
    let lower = LowerCase::of(plain);
    [
        "is an open type",
        "this type is an open",
        "open type that allows",
        "this resource is an open",
        "an open complex type",
    ]
    .iter()
    .any(|phrase| lower.all().contains(phrase))
}

/// Whether a sentence calls the type itself abstract: "Represents an abstract base type", not
/// "inherits from the abstract type x".
fn says_abstract(plain: &str, own: &str) -> bool {
    const BEFORE: [&str; 20] = [
        "a",
        "an",
        "the",
        "represents",
        "represent",
        "this",
        "it",
        "is",
        "resource",
        "type",
        "class",
        "superclass",
        "supertype",
        "base",
        "complex",
        "entity",
        "object",
        "also",
        "which",
        "note",
    ];
    const BEHIND: [&str; 12] = [
        "type",
        "base",
        "class",
        "resource",
        "entity",
        "complex",
        "superclass",
        "supertype",
        "object",
        "and",
        "",
        "parent",
    ];
    let own = own.to_ascii_lowercase();
    let whole = LowerCase::of(plain);
    if !whole.all().contains("abstract") {
        return false;
    }
    words::sentences(plain).filter(|sentence| sentence.len() < 1_000).any(|sentence| {
        let lower = sentence.to_ascii_lowercase();
        let Some((before, behind)) = lower.split_once("abstract") else { return false };
        let is_end = |c: char| !c.is_alphanumeric();
        let next = behind.trim_start().split(is_end).next().unwrap_or("");
        let is_own = |word: &str| word == own;
        (behind.is_empty() || behind.starts_with(is_end))
            && (before.is_empty() || before.ends_with(is_end))
            && before.split(is_end).all(|word| word.is_empty() || BEFORE.contains(&word) || is_own(word))
            && (BEHIND.contains(&next) || is_own(next))
    })
}

/// The properties of the page's tables: below Properties and Relationships, sub-headed ones too.
fn tables(context: &Context, diagnostics: &mut Diagnostics) -> Distinct {
    let mut found = Distinct::default();
    for topic in context.topics {
        if !matches!(topic.kind, Kind::Properties | Kind::Relationships) || excluded(topic) {
            continue;
        }
        for block in topic.blocks {
            if let Block::Table(rows) = block {
                let navigation = topic.kind == Kind::Relationships || table::is_relationships(rows);
                found.add_rows(table::properties(rows, navigation, PropertySource::Table, diagnostics), diagnostics);
            }
        }
    }
    found.properties.sort_by_key(|property| property.navigation);
    found
}

/// Sub-headed tables below Properties that list something else.
fn excluded(topic: &Topic) -> bool {
    let heading = topic.heading.map_or("", |heading| heading.text.plain.as_str()).to_ascii_lowercase();
    topic.nested
        && ["values", "derived types", "definition", "permissions", "support", "filter"]
            .iter()
            .any(|word| heading.contains(word))
}

/// Notes what the JSON representation says of the tables' properties. Where both write a name in different case, the JSON is what
/// is sent.
fn compare(properties: &mut [RawProperty], shown: &[RawProperty]) {
    // Of equal names, the first is used.
    let by_name: HashMap<String, &RawProperty> =
        shown.iter().rev().map(|shown| (shown.name.to_ascii_lowercase(), shown)).collect();
    for property in properties {
        let Some(shown) = by_name.get(&property.name.to_ascii_lowercase()) else { continue };
        property.name.clone_from(&shown.name);
        property.shown = Some(shown.ty.clone());
    }
}

/// Whether the title alone shows that a type is documented, for types without any property.
fn documents_a_type(context: &Context, title: &str) -> bool {
    let lower = title.to_ascii_lowercase();
    lower.ends_with("resource type")
        || lower.ends_with("complex type")
        || lower.ends_with("entity type")
        || (lower.ends_with("resource") && context.has(Kind::Properties))
}

/// The type's name in a title: `user resource type` → `user`.
fn heading_name(title: &str) -> Option<String> {
    let word = title.split_whitespace().next()?.trim_matches(['`', '*']);
    let rest = deprecation::without_remark(title.trim()).get(word.len()..).unwrap_or("").trim().to_ascii_lowercase();
    let known = matches!(
        rest.as_str(),
        "" | "resource type"
            | "resource"
            | "complex type"
            | "entity type"
            | "type"
            | "resource types"
            | "entity"
            | "facet"
            | "object"
    );
    let short = word.rsplit('.').next().unwrap_or(word);
    (known && is_identifier(short)).then(|| word.to_owned())
}

/// The name: that of the annotation, unless the page is about another type; otherwise that of the
/// namespace and the title.
fn type_name(context: &Context, heading: Option<String>, annotated: Option<String>) -> Option<RawName> {
    if let Some(name) = annotated.as_deref().and_then(TypeName::parse) {
        let short = better_spelling(name.short(), heading.as_deref());
        return Some(RawName { namespace: Some(name.namespace().to_owned()), short: short.to_owned() });
    }
    let annotated = annotated.filter(|name| is_identifier(name));
    let heading = annotated.or(heading)?;
    if let Some(name) = TypeName::parse(&heading) {
        return Some(RawName { namespace: Some(name.namespace().to_owned()), short: name.short().to_owned() });
    }
    Some(RawName { namespace: context.namespace.clone(), short: heading })
}

/// Names start in lower case: a title that does so, and only differs from the annotation in case,
/// was written with care, whereas annotations say `orgcontact` and `IdentityProvider`.
fn better_spelling<'a>(annotated: &'a str, heading: Option<&'a str>) -> &'a str {
    let same = |heading: &&str| heading.eq_ignore_ascii_case(annotated) && heading.starts_with(char::is_lowercase);
    heading.filter(same).unwrap_or(annotated)
}

#[cfg(test)]
mod tests {
    use super::says_abstract;

    #[test]
    fn a_type_is_abstract_if_a_sentence_says_so_of_itself() {
        for text in [
            "An abstract rule.",
            "Represents an abstract base type for rules to inherit from.",
            "This is an abstract type that is never made.",
            "A thing. It is an abstract type that others inherit from.",
            "This superclass is abstract and can't be made.",
            "The rule resource is an abstract resource.",
            "rule is an abstract class which has what all have.",
            "This type is abstract.",
        ] {
            assert!(says_abstract(text, "rule"), "{text}");
        }
        for text in [
            "Represents an abstract definition of a task.",
            "A rule is kept in a store, which inherits from the shelf abstract type.",
            "Inherits from the abstract type shelf.",
            "An abstraction of rules.",
            "The abstracts of books.",
            "",
        ] {
            assert!(!says_abstract(text, "rule"), "{text}");
        }
    }
}
