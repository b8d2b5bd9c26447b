//! The forgiving reader of JSON.

use graph_codegen::json::{Json, JsonKind, Outcome, read};
use graph_codegen::source::{SourceMap, Span};
use serde_json::{Map, Value};

/// Reads any text as JSON.
///
/// Nothing panics, and all places are inside of the text. What is valid JSON is read as serde_json
/// reads it, with nothing to forgive.
pub fn json(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut sources = SourceMap::new();
    let span = Span::new(sources.add("page.md", &text), 0..text.len());
    let outcome = read(&text, span);
    assert!(outcome.end as usize <= text.len());
    for forgiven in &outcome.forgiven {
        assert!(text.get(forgiven.span.range()).is_some(), "{forgiven:?}");
    }
    if let Some(json) = &outcome.value {
        inside(json, &text);
    }
    if let Ok(strict) = serde_json::from_str::<Value>(&text) {
        same(&outcome, &strict);
    }
}

fn inside(json: &Json, text: &str) {
    assert!(text.get(json.span.range()).is_some(), "{:?}", json.span);
    json.elements().iter().for_each(|element| inside(element, text));
    for member in json.members() {
        assert!(text.get(member.name_span.range()).is_some(), "{:?}", member.name_span);
        inside(&member.value, text);
    }
}

fn same(outcome: &Outcome, strict: &Value) {
    assert!(outcome.forgiven.is_empty(), "valid JSON needs nothing forgiven: {:?}", outcome.forgiven);
    let read = outcome.value.as_ref().map(value);
    assert_eq!(read.as_ref(), Some(strict));
}

/// The same value; of a name that occurs twice, the last one.
fn value(json: &Json) -> Value {
    match &json.kind {
        JsonKind::Null => Value::Null,
        JsonKind::Bool(value) => (*value).into(),
        JsonKind::Number(text) => serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}")),
        JsonKind::String(text) => text.as_str().into(),
        JsonKind::Array(elements) => elements.iter().map(value).collect(),
        JsonKind::Object(members) => {
            let members = members.iter().map(|member| (member.name.clone(), value(&member.value)));
            Value::Object(members.collect::<Map<_, _>>())
        }
    }
}
