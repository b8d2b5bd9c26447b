//! Operation pages: the requests that a page documents.

mod answer;
mod body_type;
mod dictionary;
mod example;
mod header;
mod kind;
mod list;
mod permissions;
mod placeholder;
mod required;
mod url;

pub(in crate::schema) use answer::RawAnswer;
pub(super) use example::bodies;
pub(super) use url::version;

use super::distinct::Distinct;
use super::section::Kind;
use super::{Context, RawOperation, RawProperty, TypeWords, deprecation, table};
use crate::bytes::ByteSet;
use crate::diagnostic::Diagnostics;
use crate::page::{Block, Page, Text};
use crate::schema::{Example, OperationKind, PropertySource, TypeName, Url};

/// The operations of a page: one for each HTTP method in its request section, and a second one for
/// a method that some URLs apply to references and others to the objects themselves.
pub(super) fn read(context: &Context, named: &[TypeName], diagnostics: &mut Diagnostics) -> Vec<RawOperation> {
    let mut groups: Vec<((String, bool), Vec<Url>)> = Vec::new();
    for (method, found) in url::lines(context, diagnostics) {
        let key = (method, kind::leads_to_references(&found));
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, urls)) => urls.push(found),
            None => groups.push((key, vec![found])),
        }
    }
    let Some(title) = context.page.title() else { return Vec::new() };
    let body = body(context, diagnostics);
    let required = required::names(context, &body);
    let body_type = body_type::read(context);
    let keys = dictionary::keys(context, &body);
    let placeholders = placeholder::read(context);
    let examples = example::read(context);
    let success = success(context, &examples);
    let deprecated = deprecation::of_operation(context, &title.text.plain);
    let (titled, title_start) = title_words(context.page);
    groups
        .into_iter()
        .map(|((method, _), urls)| {
            let kind = kind::of(context, &method, &urls, &success);
            let targets = target_words(context, kind);
            let answer = match kind {
                OperationKind::Read => answer::of_read(context, &targets),
                _ if !is_of_one_type(kind, &urls) => RawAnswer::Unsaid,
                _ => answer::of_change(context, kind, &success),
            };
            let in_title = |words: &Option<TypeWords>| words.clone().filter(|_| kind == OperationKind::Update);
            RawOperation {
                about: about(context, named, &targets, &answer),
                title: deprecation::without_remark(&title.text.plain).to_owned(),
                namespace: context.namespace.clone(),
                description: context.description(),
                titled: in_title(&titled),
                title_start: in_title(&title_start),
                targets,
                answer,
                body: if is_of_one_type(kind, &urls) { body.clone() } else { Vec::new() },
                required: required.clone(),
                list: list::elements(context, &method),
                body_type: body_type.clone(),
                keys: keys.clone().filter(|_| kind == OperationKind::Update),
                success: success.clone(),
                placeholders: placeholders.clone(),
                headers: header::read(context),
                permissions: permissions::read(context),
                examples: examples.clone(),
                answers: example::answers(context),
                deprecated: deprecated.clone(),
                span: title.text.span,
                kind,
                method,
                urls,
            }
        })
        .collect()
}

/// Whether the rows of the body apply to every request. They do not if a POST has URLs of
/// collections of many types.
fn is_of_one_type(kind: OperationKind, urls: &[Url]) -> bool {
    kind != OperationKind::Act || !kind::leads_to_many_collections(urls)
}

/// The types that a page says it is about, whether or not they are documented.
fn about(context: &Context, named: &[TypeName], targets: &[TypeWords], answer: &RawAnswer) -> Vec<String> {
    let told = targets.iter().chain(answer.words()).map(|words| words.word.clone());
    let linked = context.introduction().filter_map(first_resource).map(|words| words.word);
    let shown = named.iter().map(|name| name.short().to_owned());
    told.chain(linked).chain(shown).collect()
}

/// Candidates for the type that an operation is about, the most likely first.
fn target_words(context: &Context, kind: OperationKind) -> Vec<TypeWords> {
    match kind {
        OperationKind::Read => answer::types(context),
        kind if kind.sends_target() => targets(context),
        _ => Vec::new(),
    }
}

/// Candidates for the type that an operation changes, besides the one in its title, the most likely
/// first: the type that the body must represent, the one that the page says it updates, and the one
/// in the response example.
fn targets(context: &Context) -> Vec<TypeWords> {
    let body = context.paragraphs(Kind::RequestBody);
    let mut found: Vec<TypeWords> = body
        .filter(|text| text.plain.to_ascii_lowercase().contains("representation of"))
        .filter_map(first_resource)
        .collect();
    found.extend(context.introduction().filter_map(first_resource));
    let response = context.paragraphs(Kind::Response);
    found.extend(response.filter_map(first_resource));
    found.extend(example::response_type(context));
    found
}

/// The first link of a text to a resource page.
pub(super) fn first_resource(text: &Text) -> Option<TypeWords> {
    text.links.iter().filter(|link| link.target.contains("resources/")).find_map(|link| {
        TypeWords::single(text.link_text(link).split_whitespace().next().unwrap_or(""), &link.target, link.span)
    })
}

/// `Update languageProficiency` → `languageProficiency`: as the first of a pair where the title is
/// just a verb and a name, as the second where more follows (`Update user settings`).
fn title_words(page: &Page) -> (Option<TypeWords>, Option<TypeWords>) {
    let Some(title) = page.title() else { return (None, None) };
    let plain = deprecation::without_remark(&title.text.plain);
    let mut words = plain.split_whitespace().filter(|word| !matches!(*word, "a" | "an" | "the"));
    let updates = words.next().is_some_and(|verb| verb.eq_ignore_ascii_case("update"));
    let name = words.next().filter(|_| updates).and_then(|name| TypeWords::single(name, "", title.text.span));
    if words.next().is_none() { (name, None) } else { (None, name) }
}

/// The rows of the request body's tables.
fn body(context: &Context, diagnostics: &mut Diagnostics) -> Vec<RawProperty> {
    let mut rows = Distinct::default();
    for found in context.tables(Kind::RequestBody) {
        rows.add_rows(table::properties(found, false, PropertySource::Body, diagnostics), diagnostics);
    }
    rows.properties
}

/// The 2xx codes in the response section, or otherwise those of the response examples.
fn success(context: &Context, examples: &[Example]) -> Vec<u16> {
    const WORDS: ByteSet = ByteSet::WORD.without(b"_");
    let section = context.of(Kind::Response).flat_map(|topic| topic.blocks);
    let mut codes: Vec<u16> = section
        .filter_map(|block| match block {
            Block::Paragraph(text) | Block::Item(text) | Block::Alert(text) => Some(text.plain.as_str()),
            _ => None,
        })
        .flat_map(|plain| WORDS.runs(plain))
        .filter(|word| word.len() == 3)
        .filter_map(|word| word.parse().ok())
        // The status codes of HTTP: "250" in a sentence is a different number.
        .filter(|code| matches!(code, 200..=208 | 226))
        .collect();
    if codes.is_empty() {
        codes =
            examples.iter().filter_map(|example| example.status).filter(|status| (200..300).contains(status)).collect();
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}
