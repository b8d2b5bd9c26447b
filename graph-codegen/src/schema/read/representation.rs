//! The JSON representation of a resource: the names and approximate types of its properties.

use std::collections::HashSet;

use super::section::Kind;
use super::{Context, RawProperty, TypeWords};
use crate::diagnostic::{Code as DiagnosticCode, Diagnostic, Diagnostics};
use crate::json::{self, Json, JsonKind};
use crate::page::{Block, Code};
use crate::schema::name::{is_dotted_name, is_identifier};
use crate::schema::{PropertySource, QuerySupport};
use crate::source::{SourceMap, Span};

/// The code blocks that show a resource.
pub(super) fn resource_blocks<'a>(context: &Context<'a>) -> Vec<&'a Code> {
    context
        .topics
        .iter()
        .filter(|topic| topic.kind != Kind::Examples)
        .flat_map(|topic| topic.blocks)
        .filter_map(|block| if let Block::Code(code) = block { Some(code) } else { None })
        .filter(|code| block_type(code).is_some_and(|kind| kind.eq_ignore_ascii_case("resource")))
        .collect()
}

/// The `blockType` of a code block's annotation.
pub(super) fn block_type(code: &Code) -> Option<&str> {
    code.annotation.as_ref()?.json.get("blockType")?.as_str()
}

/// The `@odata.type` of a code block's annotation.
pub(super) fn annotated_name(code: &Code) -> Option<String> {
    let json = &code.annotation.as_ref()?.json;
    let name = json.get("@odata.type").or_else(|| json.get("@type"))?.as_str()?;
    let name = name.trim().trim_start_matches('#');
    (!name.is_empty()).then(|| name.to_owned())
}

/// The JSON of a code block. What the reader tolerated is reported.
pub(super) fn body(sources: &SourceMap, span: Span, diagnostics: &mut Diagnostics) -> Option<Json> {
    let text = &sources.get(span.file)?.text;
    let outcome = json::read(text, span);
    if let Some(first) = outcome.forgiven.first() {
        diagnostics.push(Diagnostic::new(
            DiagnosticCode::InvalidJson,
            first.span,
            format!("this JSON is not valid: {}", first.message),
        ));
    }
    outcome.value
}

/// The properties in a resource's JSON. Members of objects without a type, and annotations, are
/// left out.
pub(super) fn properties(context: &Context, code: &Code, diagnostics: &mut Diagnostics) -> Vec<RawProperty> {
    let Some(json) = body(context.sources, code.body, diagnostics) else { return Vec::new() };
    let key = code.annotation.as_ref().and_then(|annotation| annotation.json.get("keyProperty")).and_then(Json::as_str);
    let optional = code.annotation.as_ref().and_then(|annotation| annotation.json.get("optionalProperties"));
    let open = code
        .annotation
        .as_ref()
        .and_then(|annotation| annotation.json.get("openType"))
        .and_then(Json::as_bool)
        .unwrap_or(false);
    let optional = optional.filter(|_| open).map_or(&[][..], Json::elements);
    let samples: HashSet<&str> = optional.iter().filter_map(Json::as_str).collect();
    json.members()
        .iter()
        .filter(|member| is_identifier(&member.name) && !samples.contains(member.name.as_str()))
        .map(|member| RawProperty {
            name: member.name.clone(),
            ty: type_words(&member.value),
            shown: None,
            navigation: false,
            nullable: None,
            queries: QuerySupport::default(),
            read_only: false,
            on_creation: false,
            read_only_when: None,
            key: key == Some(member.name.as_str()),
            inherited_from: None,
            description: Default::default(),
            values: Vec::new(),
            unclear_values: false,
            deprecated: None,
            span: member.name_span,
            source: PropertySource::Json,
        })
        .collect()
}

/// The type that a placeholder value stands for.
pub(super) fn type_words(value: &Json) -> TypeWords {
    let words = |word: &str| TypeWords::new(word, "", false, value.span);
    match &value.kind {
        JsonKind::Bool(_) => words("Boolean"),
        JsonKind::Number(number) if number.contains(['.', 'e', 'E']) => words("Double"),
        JsonKind::Number(_) => words("Int32"),
        JsonKind::String(text) => words(&placeholder(text)),
        JsonKind::Array(elements) => {
            TypeWords { collection: true, ..elements.first().map_or_else(|| words(""), type_words) }
        }
        JsonKind::Object(_) => {
            let name = value.get("@odata.type").or_else(|| value.get("@type")).and_then(Json::as_str).unwrap_or("");
            let (name, collection) = unwrap_collection(name.trim().trim_start_matches('#'));
            TypeWords { collection, ..words(name) }
        }
        JsonKind::Null => words(""),
    }
}

/// `"String (timestamp)"` → `DateTimeOffset`; a text that does not name a type stands for a string.
fn placeholder(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let remark = lower.split_once('(').map(|(_, remark)| remark.trim_end_matches(')').trim());
    match remark {
        Some("timestamp") => return "DateTimeOffset".to_owned(),
        Some("binary" | "base64") => return "Binary".to_owned(),
        Some(remark) if remark.ends_with("duration") => return "Duration".to_owned(),
        _ => {}
    }
    let word = text.split([' ', '(', '|']).next().unwrap_or("").trim_start_matches('#');
    let named = crate::schema::Primitive::from_word(word).is_some()
        || (word.starts_with("microsoft.graph.") && is_dotted_name(word));
    if named { word.to_owned() } else { "String".to_owned() }
}

/// Whether a text stands for a value: "String", "String (timestamp)".
pub(super) fn names_a_type(text: &str) -> bool {
    let word = text.split(['(', '|']).next().unwrap_or("").trim();
    crate::schema::Primitive::from_word(word).is_some()
}

/// `Collection(x)` → `x` and that it is a collection.
pub(super) fn unwrap_collection(name: &str) -> (&str, bool) {
    let inner = name.strip_prefix("Collection(").or_else(|| name.strip_prefix("collection("));
    match inner {
        Some(inner) => (inner.trim_end_matches(')').trim_start_matches('#'), true),
        None => (name, false),
    }
}
