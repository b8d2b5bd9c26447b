//! A batch in JSON.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use graph_models::{GraphError, Payload, RequestError, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;
use serde_json::value::RawValue;

use super::part::{Part, id};
use super::plan::Call;
use crate::exchange::Answer;

type Members = BTreeMap<String, Box<RawValue>>;

/// The body of a call.
pub(super) fn body(parts: &[Part], call: &Call) -> Result<Vec<u8>, RequestError> {
    let mut before = None;
    let mut requests = Vec::new();
    for index in &call.members {
        if let Some(part) = parts.get(*index) {
            requests.push(part.json(*index, before.filter(|_| call.is_chain))?);
        }
        before = Some(*index);
    }
    Ok(format!(r#"{{"requests":[{}]}}"#, requests.join(",")).into_bytes())
}

/// The answers of a call, for each of its members one or none.
pub(super) struct Answers(BTreeMap<String, Members>);

impl Payload for Answers {
    fn read(body: &[u8]) -> Result<Self, serde_json::Error> {
        let mut outer: Members = serde_json::from_slice(body)?;
        let Some(responses) = outer.remove("responses") else {
            return Err(serde::de::Error::missing_field("responses"));
        };
        let responses: Vec<Members> = serde_json::from_str(responses.get())?;
        let mut answers = BTreeMap::new();
        for response in responses {
            if let Some(id) = response.get("id").map(|id| id.get().trim_matches('"').to_owned()) {
                answers.entry(id).or_insert(response);
            }
        }
        Ok(Self(answers))
    }
}

impl Answers {
    /// Reads the body of a call.
    pub(super) fn read(answer: Answer) -> Result<Option<Self>, crate::ClientError> {
        Ok(answer.read::<Self>()?.value)
    }

    /// The answer to a request.
    pub(super) fn take(&mut self, index: usize) -> Option<Answer> {
        let response = self.0.remove(&id(index))?;
        let status = response.get("status")?.get().trim_matches('"');
        let headers = response.get("headers").map(|headers| headers_of(headers)).unwrap_or_default();
        let body = response.get("body").map(|body| bytes(body, &headers)).unwrap_or_default();
        Some(Answer { status: status.parse::<StatusCode>().ok()?, headers, body, cut_off: None })
    }
}

fn headers_of(json: &RawValue) -> HeaderMap {
    let headers: BTreeMap<String, Value> = serde_json::from_str(json.get()).unwrap_or_default();
    let header = |(name, value): (String, Value)| {
        let text = match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(&text).ok()?))
    };
    headers.into_iter().filter_map(header).collect()
}

/// The bytes of a body: JSON as it came; a text, or base64, where the type says that it is no JSON.
fn bytes(json: &RawValue, headers: &HeaderMap) -> Vec<u8> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("application/json");
    let text = serde_json::from_str::<String>(json.get()).ok().filter(|_| !content_type.contains("json"));
    match text {
        None => json.get().as_bytes().to_vec(),
        Some(text) if content_type.starts_with("text/") => text.into_bytes(),
        Some(text) => {
            let decoded = STANDARD.decode(&text).or_else(|_| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')));
            decoded.unwrap_or_else(|_| text.into_bytes())
        }
    }
}

/// Reads the answer to one request as often as is wanted.
pub(super) fn read<T: Payload>(answer: &Answer) -> Result<Response<T>, GraphError> {
    let mut response = http::Response::new(answer.body.as_slice());
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers.clone();
    Response::read(response)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answers(json: &str) -> Answers {
        <Answers as Payload>::read(json.as_bytes()).unwrap()
    }

    #[test]
    fn answers_are_found_by_their_ids() {
        let json = r#"{"responses":[{"id":"2","status":204},{"id":"1","status":200,"headers":{"ETag":"\"1\"","X":7},"body":{"z":1,"a":1.50}},{"id":"1","status":500},{"status":1},{"id":3,"status":"429"}]}"#;
        let mut answers = answers(json);
        let first = answers.take(0).unwrap();
        assert_eq!((first.status.as_u16(), first.headers.len()), (200, 2));
        assert_eq!(first.body, br#"{"z":1,"a":1.50}"#, "as it came");
        assert!(answers.take(1).unwrap().body.is_empty());
        assert_eq!(answers.take(2).unwrap().status.as_u16(), 429);
        assert!(answers.take(0).is_none() && answers.take(9).is_none());
    }

    #[test]
    fn bodies_that_are_no_json_become_what_they_were() {
        for (content_type, body, bytes) in [
            ("application/json", r#""YWI=""#, &br#""YWI=""#[..]),
            ("text/html; charset=utf-8", r#""<p>\n""#, b"<p>\n"),
            ("image/png", r#""/+8=""#, b"\xff\xef"),
            ("image/png", r#""_-8""#, b"\xff\xef"),
            ("image/png", r#""no base64!""#, b"no base64!"),
            ("text/html", r#"{"a":1}"#, br#"{"a":1}"#),
        ] {
            let json = format!(
                r#"{{"responses":[{{"id":"1","status":200,"headers":{{"content-type":"{content_type}"}},"body":{body}}}]}}"#
            );
            assert_eq!(answers(&json).take(0).unwrap().body, bytes, "{content_type} {body}");
        }
    }

    #[test]
    fn what_is_no_answer_is_none() {
        assert!(<Answers as Payload>::read(b"{}").is_err());
        assert!(<Answers as Payload>::read(b"{\"responses\":[1]}").is_err());
        for status in ["", "1", "\"x\"", "null", "[]"] {
            let json =
                format!(r#"{{"responses":[{{"id":"1","status":{}}}]}}"#, if status.is_empty() { "{}" } else { status });
            assert!(answers(&json).take(0).is_none(), "{status}");
        }
    }
}
