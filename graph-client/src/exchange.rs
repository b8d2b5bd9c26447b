//! One request and its response.

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use graph_models::{GraphError, Payload, Response};
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::error::ClientError;
use crate::redirect::Route;
use crate::transport_error::{TransportError, chain};

/// A response as it was received, or its beginning.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The reason why the body is incomplete.
    pub(crate) cut_off: Option<String>,
}

impl Answer {
    /// Returns the message, in the form of Graph's own errors or of the payload.
    pub(crate) fn read<T: Payload>(self) -> Result<Response<T>, ClientError> {
        let (cut_off, response) = (self.cut_off.clone(), self.into_http());
        let result: Result<_, GraphError> = match cut_off {
            Some(why) => Err(GraphError::incomplete(response, why)),
            None => Response::read(response),
        };
        result.map_err(ClientError::from)
    }

    pub(crate) fn into_http(self) -> http::Response<Bytes> {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

const RETRY_ATTEMPT: HeaderName = HeaderName::from_static("retry-attempt");

/// The headers that the client adds to an attempt.
#[derive(Clone, Copy)]
pub(crate) struct Own<'a> {
    /// The credentials, unless the request has its own.
    pub(crate) authorization: Option<&'a HeaderValue>,
    /// The number of previous attempts.
    pub(crate) retries: u32,
}

impl Own<'_> {
    fn add_to(self, headers: &mut HeaderMap) {
        if let Some(authorization) = self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if self.retries > 0 {
            headers.insert(RETRY_ATTEMPT, self.retries.into());
        }
    }
}

/// The limits of an exchange.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The timeout of the exchange; `None` for that of the HTTP client. The first request has it
    /// already.
    pub(crate) timeout: Option<Duration>,
    /// The maximum size of a body in bytes.
    pub(crate) max_body: usize,
    /// The statuses that are responses even if they are those of a redirect.
    pub(crate) is_expected: fn(StatusCode) -> bool,
}

/// Sends a request, follows redirects according to the client's own rules, and reads the response
/// up to the maximum size. The timeout applies to all of this together.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    request: &reqwest::Request,
    own: Own<'_>,
    limits: Limits,
) -> Result<Answer, ClientError> {
    let deadline = limits.timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let mut route = Route::new(request);
    loop {
        let response = http.execute(hop(&route, own, deadline)?).await;
        let mut response =
            response.map_err(|error| TransportError::new(route.url().host_str().unwrap_or(""), error))?;
        if !route.goes_on(&response, limits.is_expected)? {
            return Ok(read(&mut response, limits.max_body).await);
        }
    }
}

/// The next request of a route.
fn hop(route: &Route<'_>, own: Own<'_>, deadline: Option<Instant>) -> Result<reqwest::Request, ClientError> {
    let mut hop = route.request().ok_or_else(no_copy)?;
    if route.is_home() {
        own.add_to(hop.headers_mut());
    }
    if let Some(deadline) = deadline.filter(|_| route.is_redirected()) {
        *hop.timeout_mut() = Some(deadline.saturating_duration_since(Instant::now()));
    }
    Ok(hop)
}

/// The bodies of requests are bytes, which can be sent repeatedly.
fn no_copy() -> ClientError {
    graph_models::RequestError::Body { source: graph_models::Cause::new("the body cannot be sent again") }.into()
}

async fn read(response: &mut reqwest::Response, max_body: usize) -> Answer {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut body = Received::default();
    // The beginning of an incomplete body is still useful.
    let cut_off = loop {
        match response.chunk().await {
            Ok(Some(mut chunk)) => {
                let room = max_body - body.len();
                let is_too_long = chunk.len() > room;
                chunk.truncate(room);
                body.push(chunk);
                if is_too_long {
                    break Some(format!("the body is longer than {max_body} bytes; raise the limit with `max_body`"));
                }
            }
            Ok(None) => break None,
            Err(error) => {
                break Some(format!("the body ended after {} bytes: {}", body.len(), chain(&error.without_url())));
            }
        }
    };
    Answer { status, headers, body: body.into_bytes(), cut_off }
}

/// The part of a body that has been received. Most bodies are short and arrive at once, so that
/// nothing is copied.
#[derive(Default)]
struct Received {
    first: Bytes,
    all: BytesMut,
}

impl Received {
    fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&chunk);
    }

    fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_the_same_in_any_parts() {
        for parts in [&[][..], &["abcdef"], &["", "abc", "", "def"], &["a", "b", "c", "d", "e", "f"]] {
            let mut body = Received::default();
            for part in parts {
                body.push(Bytes::from_static(part.as_bytes()));
            }
            let expected = if parts.is_empty() { "" } else { "abcdef" };
            assert_eq!((body.len(), body.into_bytes()), (expected.len(), Bytes::from_static(expected.as_bytes())));
        }
    }
}
