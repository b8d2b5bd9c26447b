//! A request in a batch.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use graph_models::{ApiVersion, Endpoint, Request, RequestError};
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use http::{HeaderMap, Method};
use serde_json::{Map, Value};

/// A request in a batch, without its type.
pub(super) struct BatchedRequest {
    /// The request, or its error.
    request: Result<Request<()>, RequestError>,
    pub(super) version: ApiVersion,
    pub(super) method: Method,
    pub(super) depends_on: Vec<usize>,
}

impl BatchedRequest {
    pub(super) fn new<T>(request: &Request<T>) -> Self {
        Self {
            version: request.operation().version(),
            method: request.method().clone(),
            request: possible(request).map(|()| request.clone().expecting()),
            depends_on: Vec::new(),
        }
    }

    /// Returns the error of the request for any endpoint.
    pub(super) fn problem(&self) -> Option<&RequestError> {
        self.request.as_ref().err()
    }

    /// Returns the error of the request for an endpoint.
    pub(super) fn problem_at(&self, endpoint: &Endpoint) -> Option<RequestError> {
        match &self.request {
            Ok(request) => request.body_at(endpoint).err(),
            Err(problem) => Some(problem.clone()),
        }
    }

    /// Writes the complete request, with its own number and that of the request that it waits for
    /// in the same call.
    /// call.
    pub(super) fn json(
        &self,
        index: usize,
        waits_for: Option<usize>,
        endpoint: &Endpoint,
    ) -> Result<String, RequestError> {
        let content = content(self.request.as_ref().map_err(Clone::clone)?, endpoint)?;
        let depends_on = waits_for.map(|other| format!(r#""dependsOn":["{}"],"#, id(other))).unwrap_or_default();
        Ok(format!(r#"{{"id":"{}",{depends_on}{content}}}"#, id(index)))
    }
}

/// The name of a request in its batch.
pub(super) fn id(index: usize) -> String {
    (index + 1).to_string()
}

fn possible<T>(request: &Request<T>) -> Result<(), RequestError> {
    if let Some(problem) = request.problem() {
        return Err(problem.clone());
    }
    // A batch is always sent with the credentials of the client.
    match request.headers().iter().find(|(_, value)| value.is_sensitive()) {
        Some((header, _)) => Err(RequestError::CredentialsInBatch { header: header.to_string() }),
        None => Ok(()),
    }
}

fn content(request: &Request<()>, endpoint: &Endpoint) -> Result<String, RequestError> {
    let (method, url) = (request.method().as_str(), Value::from(request.path()?));
    let headers = Value::Object(headers(request.headers()));
    let mut content = format!(r#""method":"{method}","url":{url},"headers":{headers}"#);
    if let Some(body) = request.body_at(endpoint)? {
        content += r#","body":"#;
        content += &in_json(request.headers(), &body);
    }
    Ok(content)
}

/// The body as a JSON value. A JSON body is not changed, so that `@odata.type` stays in front. Of
/// other bodies, text is a string, and anything else is base64 with the URL-safe alphabet ("Combine
/// multiple requests in one HTTP call using JSON batching").
fn in_json(headers: &HeaderMap, body: &[u8]) -> String {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("application/json");
    if content_type.contains("json") {
        return String::from_utf8_lossy(body).into_owned();
    }
    let text = std::str::from_utf8(body).ok().filter(|_| content_type.starts_with("text/"));
    Value::from(text.map_or_else(|| URL_SAFE.encode(body), str::to_owned)).to_string()
}

/// The headers, except for those that the batch itself sets: `Accept` and the ids of the client.
fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let own = headers.iter().filter(|(name, value)| {
        let is_json = **name == ACCEPT && value.as_bytes() == b"application/json";
        !is_json
    });
    own.filter_map(|(name, value)| Some((written(name), value.to_str().ok()?.into()))).collect()
}

/// The name of a header in the usual spelling: `Content-Type`.
fn written(name: &HeaderName) -> String {
    let mut is_first = true;
    let letters = name.as_str().chars().map(|letter| {
        let letter = if is_first { letter.to_ascii_uppercase() } else { letter };
        is_first = letter == '-';
        letter
    });
    letters.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_body_that_is_not_json_is_a_text_in_json() {
        let body = |content_type: &str, body: &[u8]| {
            let headers = HeaderMap::from_iter([(CONTENT_TYPE, content_type.parse().unwrap())]);
            in_json(&headers, body)
        };
        assert_eq!(body("application/json", br#"{"a":1.50}"#), r#"{"a":1.50}"#);
        assert_eq!(body("text/html", b"<p>\"a\"</p>"), r#""<p>\"a\"</p>""#);
        assert_eq!(body("image/png", &[0xfb, 0xff]), r#""-_8=""#);
    }
}
