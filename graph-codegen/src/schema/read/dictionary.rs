//! Open types whose JSON shows entries with keys that the client chooses.

use std::collections::HashSet;

use super::section::Kind;
use super::{Context, TypeWords, representation};
use crate::json::{self, Json, JsonKind};
use crate::page::{Block, Code, Text};

/// The type of the entries in a sample: the type that all its objects state, or otherwise the type
/// that a sentence about the values links to; for other values, the primitive type that they
/// represent. `None` if the values differ.
pub(super) fn entry(context: &Context, code: &Code) -> Option<TypeWords> {
    let body = json::read(&context.sources.get(code.body.file)?.text, code.body).value?;
    let values: Vec<_> = body
        .members()
        .iter()
        .filter(|member| !member.name.contains('@'))
        .map(|member| &member.value)
        .filter(|value| value.kind != JsonKind::Null)
        .collect();
    if values.is_empty() {
        return None;
    }
    if values.iter().any(|value| value.members().is_empty()) {
        return primitive(code, &body);
    }
    let mut names = values.iter().map(|value| value.get("@odata.type").and_then(|name| name.as_str()));
    let first = names.next().flatten();
    let told = first.filter(|first| names.all(|name| name == Some(*first)));
    let told = told.and_then(|name| TypeWords::single(name.trim_start_matches('#'), "", code.span));
    told.or_else(|| {
        let topics = context.topics.iter().filter(|topic| matches!(topic.kind, Kind::Introduction | Kind::Properties));
        let texts = topics.flat_map(|topic| topic.blocks).filter_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        });
        texts.filter_map(linked).next()
    })
}

/// The primitive type that all values of a sample represent, if the annotation calls every key a
/// sample: `true`, or the name of a type instead of a text. Other texts and numbers may be values
/// of any type.
fn primitive(code: &Code, body: &Json) -> Option<TypeWords> {
    let optional = code.annotation.as_ref()?.json.get("optionalProperties")?.elements();
    let samples: HashSet<&str> = optional.iter().filter_map(Json::as_str).collect();
    let mut found: Option<TypeWords> = None;
    for member in body.members().iter().filter(|member| !member.name.contains('@')) {
        let words = match &member.value.kind {
            JsonKind::Bool(_) => TypeWords::new("Boolean", "", false, member.value.span),
            JsonKind::String(text) if representation::names_a_type(text) => representation::type_words(&member.value),
            _ => return None,
        };
        let is_same = found.as_ref().is_none_or(|found| found.primitive() == words.primitive());
        if !is_same || words.primitive().is_none() || !samples.contains(member.name.as_str()) {
            return None;
        }
        found = Some(words);
    }
    found
}

/// The type that a sentence about values links to: "their values must be [entry](entry.md)
/// objects".
fn linked(text: &Text) -> Option<TypeWords> {
    let link = text.links.iter().find(|link| {
        let before = text.plain.get(..link.text.start).unwrap_or("").to_ascii_lowercase();
        before.rsplit(". ").next().is_some_and(|sentence| sentence.contains("value"))
    })?;
    TypeWords::single(text.link_text(link).split_whitespace().next().unwrap_or(""), &link.target, link.span)
}
