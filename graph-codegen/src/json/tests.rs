//! What is read and what is forgiven, case by case.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use super::*;
use crate::source::SourceMap;

/// A value as compact JSON, to compare with.
fn compact(json: &Json) -> String {
    match &json.kind {
        JsonKind::Null => "null".to_owned(),
        JsonKind::Bool(value) => value.to_string(),
        JsonKind::Number(number) => number.clone(),
        JsonKind::String(text) => format!("{text:?}"),
        JsonKind::Array(elements) => format!("[{}]", elements.iter().map(compact).collect::<Vec<_>>().join(",")),
        JsonKind::Object(members) => {
            format!(
                "{{{}}}",
                members
                    .iter()
                    .map(|member| format!("{:?}:{}", member.name, compact(&member.value)))
                    .collect::<Vec<_>>()
                    .join(",")
            )
        }
    }
}

fn outcome(text: &str) -> Outcome {
    let mut sources = SourceMap::new();
    let file = sources.add("a.md", text);
    read(text, Span::new(file, 0..text.len()))
}

fn check(text: &str, value: &str, forgiven: &[&str]) {
    let outcome = outcome(text);
    assert_eq!(outcome.value.as_ref().map_or("nothing".to_owned(), compact), value, "{text}");
    let messages: Vec<&str> = outcome.forgiven.iter().map(|forgiven| forgiven.message).collect();
    assert_eq!(messages, forgiven, "{text}");
}

#[test]
fn valid_json_is_read_without_a_word() {
    for (text, value) in [
        ("{}", "{}"),
        (" [ ] ", "[]"),
        ("null", "null"),
        (
            r#"{"a": [1, -2.5e+3, true, false, null], "b": {"c": "d"}}"#,
            r#"{"a":[1,-2.5e+3,true,false,null],"b":{"c":"d"}}"#,
        ),
        (r#""tab\t quote\" slash\/ back\\ \u00e4 \ud83d\ude00""#, r#""tab\t quote\" slash/ back\\ ä 😀""#),
        (r#"{"a": "it's “so”", "": 0}"#, r#"{"a":"it's “so”","":0}"#),
        ("{\r\n\t\"a\" : \"b\"\r\n}", r#"{"a":"b"}"#),
    ] {
        check(text, value, &[]);
    }
}

#[test]
fn slips_are_forgiven() {
    const TRAILING: &str = "JSON has no trailing commas";
    const COMMA: &str = "a comma is missing";
    const ELLIPSIS: &str = "an ellipsis stands for more of the same";
    const COMMENT: &str = "JSON has no comments";
    const QUOTES: &str = "JSON's quotes are `\"`";
    const BREAK: &str = "a string cannot hold a line break";
    const NAME: &str = "this name has no quotes";
    const VALUE: &str = "this value has no quotes";
    const OPEN: &str = "this bracket is not closed";
    const UNCLOSED: &str = "this string is not closed";
    for (text, value, forgiven) in [
        (r#"{"a": 1,}"#, r#"{"a":1}"#, vec![TRAILING]),
        ("[1, 2,]", "[1,2]", vec![TRAILING]),
        ("[,1,,2]", "[1,2]", vec!["this comma separates nothing", "this comma separates nothing"]),
        ("{\"a\": 1\n\"b\": 2}", r#"{"a":1,"b":2}"#, vec![COMMA]),
        (r#"[{"a": 1} {"b": 2}]"#, r#"[{"a":1},{"b":2}]"#, vec![COMMA]),
        (r#"{"a": 1, ...}"#, r#"{"a":1}"#, vec![ELLIPSIS]),
        (r#"{"a": 1, …, "b": 2}"#, r#"{"a":1,"b":2}"#, vec![ELLIPSIS]),
        ("[...]", "[]", vec![ELLIPSIS]),
        (r#"{"a": {...}}"#, r#"{"a":{}}"#, vec![ELLIPSIS]),
        ("{ // one\n \"a\": /* two */ 1 }", r#"{"a":1}"#, vec![COMMENT, COMMENT]),
        (r"{'a': 'it''s'}", r#"{"a":"it''s"}"#, vec![QUOTES, QUOTES]),
        (r"{'a': 'it's'}", r#"{"a":"it's"}"#, vec![QUOTES, QUOTES]),
        ("{“a”: ‘b’}", r#"{"a":"b"}"#, vec![QUOTES, QUOTES]),
        ("{\"a”: \"b\"}", r#"{"a":"b"}"#, vec![]),
        ("{\"a\": \"b\nc\"}", r#"{"a":"b\nc"}"#, vec![BREAK]),
        ("{a: b c, d: 1}", r#"{"a":"b c","d":1}"#, vec![NAME, VALUE, NAME]),
        ("{\"a\": 2014-01-01T00:00:00Z}", r#"{"a":"2014-01-01T00:00:00Z"}"#, vec![VALUE]),
        ("{\"a\": 007, \"b\": +1}", r#"{"a":"007","b":"+1"}"#, vec![VALUE, VALUE]),
        (
            "{\"a\": True, \"b\": NULL}",
            r#"{"a":true,"b":null}"#,
            vec!["JSON writes `true` and `false` in lower case", "JSON writes `null`"],
        ),
        (r#"{"a": 1} and so on"#, r#"{"a":1}"#, vec![Forgiven::TEXT_AFTER]),
        (r#"{"a": [1, {"b": 2"#, r#"{"a":[1,{"b":2}]}"#, vec![OPEN, OPEN, OPEN]),
        (r#"{"a": [1, {"b": 2]}"#, r#"{"a":[1,{"b":2}]}"#, vec![OPEN]),
        (r#"{"a": 1]}"#, r#"{"a":1}"#, vec!["this bracket closes nothing"]),
        ("{\"a\": \"x,\n \"b\": 2}", r#"{"a":"x","b":2}"#, vec![UNCLOSED]),
        ("{\"a\": \"x\n}", r#"{"a":"x"}"#, vec![UNCLOSED]),
        ("[\"{\\\"a\\\": {\n}\n}\"\n]", r#"["{\"a\": {\n}\n}"]"#, vec![BREAK, BREAK]),
        (r#"{"a" 1}"#, r#"{"a":1}"#, vec!["a colon is missing"]),
        (r#"{"a", "b": 1}"#, r#"{"b":1}"#, vec!["this member has no value"]),
        (r#"{"a": , "b": 1}"#, r#"{"a":null,"b":1}"#, vec!["this member has no value"]),
        (
            r#"{"a": "<b c="d">"}"#,
            r#"{"a":"<b c=\"d\">"}"#,
            vec!["this quote should be escaped as `\\\"`", "this quote should be escaped as `\\\"`"],
        ),
        (r#""C:\dir""#, r#""C:\\dir""#, vec!["JSON does not know this escape"]),
        (r#""\ud800 x""#, "\"\u{fffd} x\"", vec!["this escape stands for no character"]),
        ("\u{a0}{\u{200b}\"a\":\u{a0}1}", r#"{"a":1}"#, vec![]),
        ("", "nothing", vec![]),
        (" // only a comment", "nothing", vec![COMMENT]),
    ] {
        check(text, value, &forgiven);
    }
}

#[test]
fn places_are_those_of_the_file() {
    let text = "ä { \"a\": [true] } x";
    let mut sources = SourceMap::new();
    let file = sources.add("a.md", text);
    let outcome = read(text, Span::new(file, 3..text.len()));
    let value = outcome.value.unwrap();
    assert_eq!(sources.slice(value.span), "{ \"a\": [true] }");
    assert_eq!(sources.slice(value.members()[0].name_span), "\"a\"");
    assert_eq!(sources.slice(value.get("a").unwrap().elements()[0].span), "true");
    assert_eq!(sources.slice(outcome.forgiven[0].span), "x");
    assert_eq!(outcome.end, value.span.end);
}

#[test]
fn what_lies_too_deep_is_cut() {
    let text = "[".repeat(5_000) + "1" + &"]".repeat(5_000);
    let outcome = outcome(&text);
    assert_eq!(outcome.forgiven.len(), 1);
    assert_eq!(outcome.end as usize, text.len());
    check(
        &("[".repeat(200) + "\"]\"" + &"]".repeat(200)),
        &("[".repeat(128) + "null" + &"]".repeat(128)),
        &["this value lies too deep to be read"],
    );
}

#[test]
fn spans_outside_the_text_or_inside_a_character_are_harmless() {
    let text = "ä\"ö\"";
    let mut sources = SourceMap::new();
    let file = sources.add("a.md", text);
    for start in 0..10 {
        for end in 0..10 {
            let outcome = read(text, Span { file, start, end });
            assert!(outcome.end as usize <= text.len());
        }
    }
}
