//! What a single page says, before its words are resolved to the types of other pages.
//!
//! Every reader is a function from a [`Page`] to facts, in which a name is still a word with a link
//! next to it.

mod base;
mod binding;
mod bound;
mod capabilities;
mod deprecation;
mod dictionary;
mod distinct;
mod enumeration;
mod long_names;
mod notes;
mod operation;
mod representation;
mod resource;
mod section;
mod table;
mod type_words;
mod words;

use std::collections::BTreeSet;

pub(crate) use base::of_rows as base_of_rows;
pub(crate) use binding::RawBindings;
pub(crate) use bound::{BIND, RawBinding};
pub(in crate::schema) use operation::RawAnswer;
pub(crate) use type_words::TypeWords;

use crate::bytes::ByteSet;
use crate::diagnostic::Diagnostics;
use crate::page::{Block, Page, Table, Text};
use crate::schema::{
    BodyType, Description, EnumMember, ExampleKind, Header, OperationKind, Permissions, Placeholder, PropertySource,
    QuerySupport, TypeName, Url, Version,
};
use crate::source::{SourceMap, Span};
use section::{Kind, Topic};

/// What a page says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    pub types: Vec<RawType>,
    pub enums: Vec<RawEnum>,
    pub operations: Vec<RawOperation>,
    /// Whether the page has operations of kinds that are not wanted.
    pub has_unwanted: bool,
    /// The bindings of navigation properties on the page.
    pub bindings: Option<RawBindings>,
    /// The full names of types in the page's code blocks and their annotations.
    pub named: Vec<TypeName>,
    /// The version that the page's own URLs name.
    pub version: Option<Version>,
}

/// A structured type as one page documents it.
#[derive(Clone, Debug)]
pub(crate) struct RawType {
    pub name: RawName,
    pub entity: Option<bool>,
    /// The type that it derives from.
    pub base: Option<TypeWords>,
    /// The types that the page names as derived from this one.
    pub derived: Vec<TypeWords>,
    pub is_abstract: bool,
    pub open: bool,
    /// The type of the values, if the page shows the type as a dictionary.
    pub entry: Option<TypeWords>,
    pub description: Description,
    pub properties: Vec<RawProperty>,
    /// The targets of the links in the page's text and in its lists of derived types.
    pub mentions: Vec<String>,
    pub deprecated: Option<String>,
    pub span: Span,
}

/// A type's own name; the namespace is missing if the page does not state it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RawName {
    pub namespace: Option<String>,
    pub short: String,
}

/// A property, as one row or JSON member documents it.
#[derive(Clone, Debug)]
pub(crate) struct RawProperty {
    pub name: String,
    pub ty: TypeWords,
    /// The type in the JSON representation, in addition to the table's.
    pub shown: Option<TypeWords>,
    pub navigation: bool,
    pub nullable: Option<bool>,
    pub queries: QuerySupport,
    pub read_only: bool,
    /// Whether a client can set it when it creates the object, but not later.
    pub on_creation: bool,
    /// The sentence that states when a client cannot change it, if it can otherwise.
    pub read_only_when: Option<String>,
    pub key: bool,
    pub inherited_from: Option<TypeWords>,
    pub description: Description,
    pub values: Vec<String>,
    /// Whether the description has a list of values that cannot be told apart.
    pub unclear_values: bool,
    pub deprecated: Option<String>,
    pub span: Span,
    pub source: PropertySource,
}

/// An enum as one page lists it.
#[derive(Clone, Debug)]
pub(crate) struct RawEnum {
    pub name: RawName,
    pub description: Description,
    pub members: Vec<EnumMember>,
    pub flags: Option<bool>,
    pub deprecated: Option<String>,
    pub span: Span,
}

/// The requests of one page with one method.
#[derive(Clone, Debug)]
pub(crate) struct RawOperation {
    pub title: String,
    pub namespace: Option<String>,
    pub description: Description,
    pub method: String,
    pub urls: Vec<Url>,
    /// The types that the page says it is about.
    pub about: Vec<String>,
    /// The type in the title, if the title is a verb and one word: "Update note".
    pub titled: Option<TypeWords>,
    /// The first word after the verb in a longer title, which sometimes names a type.
    pub title_start: Option<TypeWords>,
    /// Other candidates for the type that is changed or returned, the most likely first.
    pub targets: Vec<TypeWords>,
    /// The kind of operation.
    pub kind: OperationKind,
    /// The response.
    pub answer: RawAnswer,
    pub body: Vec<RawProperty>,
    /// The names of the rows that are required.
    pub required: BTreeSet<String>,
    /// Candidates for the type of the elements, the most likely first, if the body is a list.
    pub list: Option<Vec<TypeWords>>,
    pub body_type: BodyType,
    /// The keys in the example of a body that is a dictionary, whose entries have the rows of the
    /// body's table.
    pub keys: Option<Vec<String>>,
    pub success: Vec<u16>,
    pub placeholders: Vec<Placeholder>,
    pub headers: Vec<Header>,
    pub permissions: Option<Permissions>,
    pub examples: Vec<crate::schema::Example>,
    /// The JSON of each response, with the type in its annotation.
    pub answers: Vec<(TypeWords, Span)>,
    pub deprecated: Option<String>,
    pub span: Span,
}

/// A JSON body that a page shows.
#[derive(Clone, Debug)]
pub(crate) struct RawExample {
    pub kind: ExampleKind,
    /// The method of a request.
    pub method: Option<String>,
    /// The URL of a request.
    pub url: Option<String>,
    /// The status code of a response.
    pub status: Option<u16>,
    pub body: Span,
    /// The type in its annotation.
    pub annotated: Option<TypeWords>,
    /// Candidates for its type, the most likely first.
    pub words: Vec<TypeWords>,
}

/// Every JSON body in a page, and the namespace of its words.
pub(crate) fn examples(page: &Page, sources: &SourceMap) -> (Vec<RawExample>, Option<String>) {
    let topics = section::topics(page);
    let context = Context { page, topics: &topics, sources, namespace: namespace(page) };
    (operation::bodies(&context), context.namespace)
}

/// Reads what a page says.
pub(crate) fn facts(page: &Page, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Facts {
    let topics = section::topics(page);
    let context = Context { page, topics: &topics, sources, namespace: namespace(page) };
    long_names::report(page, diagnostics);
    let named = named(&context);
    let mut facts = Facts { operations: operation::read(&context, &named, diagnostics), named, ..Facts::default() };
    facts.bindings = binding::read(&context);
    facts.version = operation::version(&context);
    facts.enums = enumeration::read(&context);
    if facts.operations.is_empty() && !context.has(Kind::HttpRequest) {
        facts.types = resource::read(&context, diagnostics);
    }
    facts
}

/// The full names in the code blocks of a page.
fn named(context: &Context) -> Vec<TypeName> {
    const NAME: ByteSet = ByteSet::WORD.with(b".");
    let mut names: Vec<TypeName> = Vec::new();
    for block in &context.page.blocks {
        let Block::Code(code) = block else { continue };
        let annotation = code.annotation.as_ref().map_or("", |annotation| context.sources.slice(annotation.span));
        for text in [annotation, context.sources.slice(code.body)] {
            if !text.contains("microsoft.graph.") {
                continue;
            }
            let found = text.match_indices("microsoft.graph.").filter_map(|(at, _)| {
                let name = text.get(at..)?;
                TypeName::parse(name.get(..NAME.run(name.as_bytes()))?.trim_end_matches('.'))
            });
            names.extend(found);
        }
    }
    names.sort();
    names.dedup();
    names
}

/// The data that all readers of a page share.
pub(crate) struct Context<'a> {
    pub page: &'a Page,
    pub topics: &'a [Topic<'a>],
    pub sources: &'a SourceMap,
    pub namespace: Option<String>,
}

impl<'a> Context<'a> {
    /// Iterates over the sections about a subject.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &'a Topic<'a>> {
        self.topics.iter().filter(move |topic| topic.kind == kind)
    }

    /// Iterates over the paragraphs of the sections about a subject.
    pub(super) fn paragraphs(&self, kind: Kind) -> impl Iterator<Item = &'a Text> {
        let blocks = self.of(kind).flat_map(|topic| topic.blocks);
        blocks.filter_map(|block| if let Block::Paragraph(text) = block { Some(text) } else { None })
    }

    /// Iterates over the tables of the sections about a subject.
    pub(super) fn tables(&self, kind: Kind) -> impl Iterator<Item = &'a Table> {
        let blocks = self.of(kind).flat_map(|topic| topic.blocks);
        blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
    }

    /// Returns `true` if a section is about a subject.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.of(kind).next().is_some()
    }

    /// Returns `true` if a section about a subject contains a list.
    pub(super) fn lists(&self, kind: Kind) -> bool {
        self.of(kind)
            .flat_map(|topic| topic.blocks)
            .any(|block| matches!(block, Block::Table(table) if !table.rows.is_empty()))
    }

    /// Iterates over the paragraphs between the title and the first section of a known kind, except
    /// for the namespace line.
    pub(super) fn introduction(&self) -> impl Iterator<Item = &'a Text> {
        self.paragraphs(Kind::Introduction).filter(|text| !text.is_empty() && namespace_of(text).is_none())
    }

    /// Returns the page's description: its first paragraph, or otherwise the description in the
    /// front matter; with the notes of the introduction.
    pub(super) fn description(&self) -> Description {
        let first = self.introduction().find(|text| !words::is_notice(&text.plain));
        let said = match first {
            Some(text) => Description::of(text),
            None => self.page.front_matter.get("description").map(Description::from).unwrap_or_default(),
        };
        let blocks = self.of(Kind::Introduction).flat_map(|topic| topic.blocks);
        Description { notes: notes::of(blocks, first), ..said }
    }
}

/// The namespace line of a page: `Namespace: microsoft.graph.callRecords`.
fn namespace(page: &Page) -> Option<String> {
    page.blocks.iter().take(24).find_map(|block| match block {
        Block::Paragraph(text) | Block::Alert(text) | Block::Item(text) => namespace_of(text).map(str::to_owned),
        _ => None,
    })
}

fn namespace_of(text: &Text) -> Option<&str> {
    const LABEL: &str = "namespace";
    let (label, rest) = text.plain.split_at_checked(LABEL.len())?;
    if !label.eq_ignore_ascii_case(LABEL) {
        return None;
    }
    let name = rest.trim_start().strip_prefix(':')?.trim();
    let name = name.split_once(' ').map_or(name, |(first, _)| first).trim_end_matches('.');
    crate::schema::name::is_dotted_name(name).then_some(name)
}
