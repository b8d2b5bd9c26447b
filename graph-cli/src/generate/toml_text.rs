//! TOML values as text: one line each, with hidden characters escaped.

use graph_codegen::hidden::is_hidden;
use toml::{Table, Value};

/// A value as written after a key.
pub fn value(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(self::value).collect();
            format!("[{}]", values.join(", "))
        }
        Value::Table(table) if table.is_empty() => "{}".to_owned(),
        Value::Table(table) => {
            let entries: Vec<String> = table.iter().map(|(key, value)| entry(key, value)).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => value.to_string(),
    }
}

/// The entries of a table, one on a line.
pub fn lines(table: &Table) -> String {
    table.iter().map(|(key, value)| format!("{}\n", entry(key, value))).collect()
}

fn entry(key: &str, value: &Value) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let key = if !key.is_empty() && key.chars().all(is_bare) { key.to_owned() } else { string(key) };
    format!("{key} = {}", self::value(value))
}

/// A basic string (TOML 1.0.0, "String").
pub fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if is_hidden(character) => out.push_str(&format!("\\u{:04X}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_back_is_what_was_written() {
        let odd = "a \"b\" \\ 'c' '''\n\t\r\u{0}\u{7f}\u{85}\u{2028}\u{202e}\u{feff} é 漢 \u{1f600}";
        let text = r#"
            plain = "x"
            numbers = [1, -2.5, inf, true, 1979-05-27T07:32:00Z]
            nested = { "a b" = [{ c = "d" }], empty = {}, none = [] }
        "#;
        let mut table: Table = text.parse().unwrap_or_default();
        table.insert(odd.to_owned(), odd.into());
        let written = lines(&table);
        assert_eq!(written.parse::<Table>().ok(), Some(table));
        assert_eq!(written.lines().count(), 4);
        assert!(!written.contains(|c: char| c != '\n' && is_hidden(c)), "{written:?}");
    }
}
