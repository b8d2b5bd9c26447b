//! The objects of the server.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::error;
use super::http::{Answer, Request};

/// Objects by their paths. Whatever is asked for is there.
#[derive(Default)]
pub struct Objects {
    all: BTreeMap<String, Map<String, Value>>,
    /// How many requests of batches there were.
    in_batches: u32,
}

impl Objects {
    pub fn answer(&mut self, request: &Request) -> Answer {
        let (path, query) = request.path.split_once('?').unwrap_or((&request.path, ""));
        match request.method.as_str() {
            "GET" if path.ends_with("/languages") => {
                // Like the service it writes what was asked for into the link to the next page.
                let item = selected(self.object(&format!("{path}/0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f")), query);
                let page = match query.split_once("$skiptoken=") {
                    Some(_) => json!({ "value": [{ "displayName": "Swahili" }] }),
                    None => {
                        let next = format!("{}{path}?{query}&$skiptoken=1", request.origin);
                        json!({ "value": [item], "@odata.nextLink": next })
                    }
                };
                answer(200, page)
            }
            "GET" => answer(200, selected(self.object(path), query)),
            "PATCH" => self.patch(path, request.if_match.as_deref(), &request.body),
            "POST" if path.ends_with("/$batch") => self.batch(path.trim_end_matches("/$batch"), &request.body),
            _ => answer(405, error("methodNotAllowed", "This server knows GET, PATCH and $batch.")),
        }
    }

    fn object(&mut self, path: &str) -> &mut Map<String, Value> {
        self.all.entry(path.to_owned()).or_insert_with(|| {
            let mut object = example(path);
            object.insert("@odata.etag".into(), "W/\"1\"".into());
            object
        })
    }

    fn patch(&mut self, path: &str, if_match: Option<&str>, body: &[u8]) -> Answer {
        let Ok(Value::Object(changes)) = serde_json::from_slice(body) else {
            return answer(400, error("BadRequest", "The body is not a JSON object."));
        };
        let object = self.object(path);
        let etag = object.get("@odata.etag").and_then(Value::as_str).unwrap_or("").to_owned();
        if if_match.is_some_and(|wanted| wanted != "*" && wanted != etag) {
            return answer(412, error("PreconditionFailed", "Somebody else has changed it."));
        }
        merge(object, changes);
        let version: u32 = etag.trim_matches(['W', '/', '"']).parse().unwrap_or(0);
        object.insert("@odata.etag".into(), format!("W/\"{}\"", version + 1).into());
        object.insert("lastModifiedDateTime".into(), "2026-11-23T09:00:00Z".into());
        answer(200, Value::Object(object.clone()))
    }

    /// Each request of a batch by itself. Every hundredth is one too many, and has to come again.
    fn batch(&mut self, version: &str, body: &[u8]) -> Answer {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let requests = body.get("requests").and_then(Value::as_array).cloned().unwrap_or_default();
        let responses = requests.iter().map(|request| {
            let text = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or("").to_owned();
            let if_match = request.pointer("/headers/If-Match").and_then(Value::as_str).map(str::to_owned);
            let body = request.get("body").map(Value::to_string).unwrap_or_default().into_bytes();
            let path = version.to_owned() + &text("url");
            let request = Request { method: text("method"), path, origin: String::new(), if_match, body };
            self.in_batches += 1;
            if self.in_batches.is_multiple_of(100) {
                return json!({ "id": text("id"), "status": 429, "headers": { "Retry-After": "0.1" } });
            }
            let answer = self.answer(&request);
            json!({ "id": text("id"), "status": answer.status, "headers": {}, "body": answer.body })
        });
        answer(200, json!({ "responses": responses.collect::<Vec<_>>() }))
    }
}

/// What `$select` names of an object, and its annotations.
fn selected(object: &Map<String, Value>, query: &str) -> Value {
    let names = query.split('&').find_map(|option| option.strip_prefix("$select="));
    let is_wanted =
        |name: &str| name.starts_with('@') || names.is_none_or(|names| names.split(',').any(|it| it == name));
    let kept = object.iter().filter(|(name, _)| is_wanted(name)).map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(kept.collect())
}

fn answer(status: u16, body: Value) -> Answer {
    Answer { status, body }
}

/// An object of the kind that the path speaks of.
fn example(path: &str) -> Map<String, Value> {
    let object = if path.contains("/languages/") {
        json!({
            "@odata.type": "#microsoft.graph.languageProficiency", "id": "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f",
            "displayName": "Norwegian Bokmål", "tag": "nb-NO", "reading": "conversational",
        })
    } else if path.contains("/tasks/") {
        json!({ "id": "01gzSlKkIUSUl6DF_EilrmQAKDhh", "title": "Write the report", "percentComplete": 20 })
    } else {
        json!({ "id": path.rsplit('/').next(), "displayName": "Somebody" })
    };
    match object {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

/// PATCH's rule: null clears, an object merges, anything else replaces.
fn merge(target: &mut Map<String, Value>, changes: Map<String, Value>) {
    for (name, change) in changes {
        match (target.get_mut(&name), change) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (_, change) => {
                target.insert(name, change);
            }
        }
    }
}
