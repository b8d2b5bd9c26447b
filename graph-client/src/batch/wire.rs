//! The JSON of a call: what is sent, and how the response becomes the responses to the requests.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use graph_models::{Endpoint, GraphError, NoContent, Payload, RequestError, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;
use serde_json::value::RawValue;

use super::batched::{BatchedRequest, id};
use super::elements::{Element, elements};
use super::plan::Call;
use crate::ClientError;
use crate::exchange::Answer;

/// The body of a call.
pub(super) fn body(parts: &[BatchedRequest], call: &Call, endpoint: &Endpoint) -> Result<Vec<u8>, RequestError> {
    let mut before = None;
    let mut requests = Vec::new();
    for index in &call.members {
        if let Some(part) = parts.get(*index) {
            requests.push(part.json(*index, before.filter(|_| call.is_chain), endpoint)?);
        }
        before = Some(*index);
    }
    Ok(format!(r#"{{"requests":[{}]}}"#, requests.join(",")).into_bytes())
}

/// The responses of a call: one or none for each of its requests.
pub(super) struct Answers {
    /// By the name of the request in the batch; `None` if there are several different responses
    /// with this name.
    found: BTreeMap<String, Option<Answer>>,
    /// The reason why the others have no response.
    others: ClientError,
}

impl Answers {
    /// Reads the response of a call.
    pub(super) fn read(mut answer: Answer) -> Result<Self, ClientError> {
        if !answer.status.is_success() {
            answer.read::<NoContent>()?;
            return Err(ClientError::NoAnswer);
        }
        let body = std::mem::take(&mut answer.body);
        let json = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body).trim_ascii();
        let text = String::from_utf8_lossy(json);
        let (elements, error) = if json.is_empty() { Default::default() } else { elements(&text) };
        let mut found = BTreeMap::new();
        for element in elements {
            let Some(id) = element.id.map(plain) else { continue };
            let answer = answer_of(&element);
            match found.entry(id) {
                Entry::Vacant(entry) => drop(entry.insert(answer)),
                // If there are several different responses, it is unknown which one is right.
                Entry::Occupied(mut entry) if !is_same(entry.get().as_ref(), answer.as_ref()) => {
                    drop(entry.insert(None))
                }
                Entry::Occupied(_) => {}
            }
        }
        let others = match (answer.cut_off.take(), error) {
            (_, None) => ClientError::NoAnswer,
            (Some(why), _) => GraphError::incomplete(Answer { body, ..answer }.into_http(), why).into(),
            (None, Some(why)) => GraphError::incomplete(Answer { body, ..answer }.into_http(), why).into(),
        };
        Ok(Self { found, others })
    }

    /// The answer to a request.
    pub(super) fn take(&mut self, index: usize) -> Result<Answer, ClientError> {
        match self.found.remove(&id(index)) {
            Some(answer) => answer.ok_or(ClientError::NoAnswer),
            None => Err(self.others.clone()),
        }
    }
}

fn answer_of(element: &Element<'_>) -> Option<Answer> {
    let status = plain(element.status?).parse::<StatusCode>().ok()?;
    let headers = element.headers.map(headers_of).unwrap_or_default();
    let body = element.body.map(|body| bytes(body, &headers).into()).unwrap_or_default();
    Some(Answer { status, headers, body, cut_off: None })
}

fn is_same(one: Option<&Answer>, other: Option<&Answer>) -> bool {
    one.zip(other).is_some_and(|(one, other)| {
        (one.status, &one.headers, &one.body) == (other.status, &other.headers, &other.body)
    })
}

/// Reads a text, or a number instead of one, without quotes.
fn plain(json: &RawValue) -> String {
    serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().to_owned())
}

/// Reads the headers, each of them separately.
fn headers_of(json: &RawValue) -> HeaderMap {
    let headers: BTreeMap<String, &RawValue> = serde_json::from_str(json.get()).unwrap_or_default();
    let header = |(name, value): (String, &RawValue)| {
        let text = match serde_json::from_str(value.get()) {
            Ok(Value::String(text)) => text,
            _ => value.get().to_owned(),
        };
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, HeaderValue::from_str(&text).ok()?))
    };
    headers.into_iter().filter_map(header).collect()
}

/// The bytes of a body: unchanged JSON, or text or base64 if the media type is not JSON.
fn bytes(json: &RawValue, headers: &HeaderMap) -> Vec<u8> {
    let content_type = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or("application/json");
    let is_json = content_type.contains("json");
    match (!is_json).then(|| serde_json::from_str::<String>(json.get()).ok()).flatten() {
        None => json.get().as_bytes().to_vec(),
        Some(text) if content_type.starts_with("text/") => text.into_bytes(),
        Some(text) => {
            let decoded = STANDARD.decode(&text).or_else(|_| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')));
            decoded.unwrap_or_else(|_| text.into_bytes())
        }
    }
}

/// Reads the response to a request; can be called several times.
pub(super) fn read<T: Payload>(answer: &Answer) -> Result<Response<T>, GraphError> {
    let mut response = http::Response::new(&*answer.body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers.clone();
    Response::read(response)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answers(json: impl AsRef<[u8]>) -> Answers {
        let body = json.as_ref().to_vec().into();
        Answers::read(Answer { status: StatusCode::OK, headers: HeaderMap::new(), body, cut_off: None }).unwrap()
    }

    fn status(answers: &mut Answers, index: usize) -> Option<u16> {
        answers.take(index).ok().map(|answer| answer.status.as_u16())
    }

    #[test]
    fn answers_are_found_by_their_ids() {
        let json = r#"{"x":[],"responses":[{"id":"2","status":204},{"id":"1","status":200,"headers":{"ETag":"\"1\"","X":7},"body":{"z":1,"a":1.50}},{"status":1},{"id":3,"status":"429"},{"\u0069d":"\u0034","status":200}]}"#;
        let mut answers = answers(json);
        let first = answers.take(0).unwrap();
        assert_eq!((first.status.as_u16(), first.headers.len()), (200, 2));
        assert_eq!(*first.body, *br#"{"z":1,"a":1.50}"#, "as it came");
        assert!(answers.take(1).unwrap().body.is_empty());
        assert_eq!((status(&mut answers, 2), status(&mut answers, 3)), (Some(429), Some(200)));
        assert!(matches!(answers.take(9), Err(ClientError::NoAnswer)));
    }

    #[test]
    fn bodies_that_are_not_json_become_what_they_were() {
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
    fn an_odd_element_costs_no_other_one_its_answer() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let odd = [
            "null",
            "\"a\"",
            "7",
            "1e999",
            "[]",
            "[null]",
            "{}",
            "true",
            "\"\\ud800\"",
            "{\"id\":null}",
            "{\"\\ud800\":1}",
            &deep,
            "{\"id\":\"2\",\"status\":\"x\"}",
            "{\"id\":\"2\",\"status\":200,\"status\":\"x\"}",
            "{\"id\":{},\"status\":200}",
        ];
        for odd in odd {
            let json = format!(
                r#"{{"responses":[{{"id":"1","status":200,"body":{{"a":"\ud800"}}}},{odd},{{"id":"3","status":204}}]}}"#
            );
            let mut answers = answers(&json);
            let statuses = [0, 1, 2].map(|index| status(&mut answers, index));
            assert_eq!(statuses, [Some(200), None, Some(204)], "{}", odd.get(..40).unwrap_or(odd));
        }
    }

    #[test]
    fn odd_headers_are_left_out_one_by_one() {
        let json =
            r#"{"responses":[{"id":"1","status":429,"headers":{"a b":"c","X":"\ud800","Retry-After":"7","Y":"\n"}}]}"#;
        let headers = answers(json).take(0).unwrap().headers;
        assert_eq!(headers.get("retry-after").unwrap(), "7");
        let json = r#"{"responses":[{"id":"1","status":429,"headers":[]}]}"#;
        assert!(answers(json).take(0).unwrap().headers.is_empty());
    }

    #[test]
    fn of_two_different_answers_to_one_request_neither_counts() {
        let json = r#"{"responses":[{"id":"1","status":200},{"id":"2","status":204},{"id":1,"status":404},{"id":"2","status":204}]}"#;
        let mut answers = answers(json);
        assert_eq!([0, 1].map(|index| status(&mut answers, index)), [None, Some(204)]);
    }

    #[test]
    fn what_came_before_a_break_counts() {
        let whole = r#"{"responses":[{"id":"1","status":200},{"id":"2","status":200}]}"#;
        for (end, expected) in [(37, [true, false]), (50, [true, false]), (61, [true, true])] {
            let mut answers = answers(whole.split_at(end).0);
            assert_eq!([0, 1].map(|index| status(&mut answers, index).is_some()), expected, "{end}");
            assert!(matches!(answers.take(7), Err(ClientError::Service(_))));
        }
        let mut answers = answers(b"{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":\"\xff\"}]}");
        assert_eq!(status(&mut answers, 0), Some(200));
    }

    #[test]
    fn what_has_no_answers_is_an_error_of_each_request() {
        assert!(matches!(answers("").take(0), Err(ClientError::NoAnswer)));
        for body in ["{}", "[]", "null", "{\"responses\":{}}", "{\"responses\":null}", "<html>"] {
            let error = answers(body).take(0).err().unwrap();
            assert!(matches!(&error, ClientError::Service(error) if error.body() == body.as_bytes()), "{body}");
        }
    }
}
