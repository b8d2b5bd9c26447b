//! Values that stand for a value: `"String (timestamp)"`, `"datetime-value"`, `"…"`.

use serde_json::Value;

/// The words that pages write in the place of a value of that type.
const TYPES: [&str; 29] = [
    "any",
    "base64",
    "binary",
    "bool",
    "boolean",
    "byte",
    "collection",
    "date",
    "datetime",
    "datetimeoffset",
    "decimal",
    "double",
    "duration",
    "edm",
    "enum",
    "float",
    "guid",
    "int",
    "int16",
    "int32",
    "int64",
    "integer",
    "number",
    "object",
    "single",
    "stream",
    "string",
    "timeofday",
    "timestamp",
];

/// Whether no service would send this: it names a type, or says that something belongs here.
///
/// Right only of values that do not fit their type: a display name may well be `string`.
pub(super) fn is_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => is_placeholder_text(text.trim()),
        Value::Array(elements) => !elements.is_empty() && elements.iter().any(is_placeholder),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

fn is_placeholder_text(text: &str) -> bool {
    let lower = text.to_lowercase();
    let first = lower.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or("");
    TYPES.contains(&first)
        || lower.contains("microsoft.graph.")
        || lower.is_empty()
        || ["-value", " value", "_value", "here"].iter().any(|end| lower.ends_with(end))
        || ["...", "…", "{", "<", "xxx"].iter().any(|mark| lower.contains(mark))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn placeholders_are_told_from_values() {
        for text in ["String (timestamp)", "DateTimeOffset", "datetime-value", "…", "<date>", "#microsoft.graph.x", ""]
        {
            assert!(is_placeholder(&json!(text)), "{text}");
        }
        for value in [json!("2014-01-01"), json!("true"), json!("high"), json!(1), json!(["a"]), json!({ "a": 1 })] {
            assert!(!is_placeholder(&value), "{value}");
        }
        assert!(is_placeholder(&json!(["String"])) && is_placeholder(&json!({})));
    }
}
