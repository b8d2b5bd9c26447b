//! Open types whose JSON is a sample of entries with keys of the client's own.

use super::section::Kind;
use super::{Context, TypeWords};
use crate::json::{self, JsonKind};
use crate::page::{Block, Code, Text};

/// The type of the entries that a sample shows: what all its objects call themselves, else the type that a sentence about the
/// values links to. Nothing if the values are no objects.
pub(super) fn entry(context: &Context, code: &Code) -> Option<TypeWords> {
    let body = json::read(&context.sources.get(code.body.file)?.text, code.body).value?;
    let values: Vec<_> = body
        .members()
        .iter()
        .filter(|member| !member.name.contains('@'))
        .map(|member| &member.value)
        .filter(|value| value.kind != JsonKind::Null)
        .collect();
    if values.is_empty() || values.iter().any(|value| value.members().is_empty()) {
        return None;
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

/// The type that a sentence about values links to: "their values must be [entry](entry.md) objects".
fn linked(text: &Text) -> Option<TypeWords> {
    let link = text.links.iter().find(|link| {
        let before = text.plain.get(..link.text.start).unwrap_or("").to_ascii_lowercase();
        before.rsplit(". ").next().is_some_and(|sentence| sentence.contains("value"))
    })?;
    TypeWords::single(text.link_text(link).split_whitespace().next().unwrap_or(""), &link.target, link.span)
}
