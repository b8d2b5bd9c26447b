//! One request and one answer.

use std::time::Instant;

use graph_models::{GraphError, Payload, Response};
use http::{HeaderMap, StatusCode};

use crate::error::ClientError;
use crate::redirect::Route;
use crate::transport_error::{TransportError, chain};

/// An answer as it came, or the beginning of it.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Why there is no more of the body than this.
    pub(crate) cut_off: Option<String>,
}

impl Answer {
    /// What it says, in the shape of Graph's own errors or of the payload.
    pub(crate) fn read<T: Payload>(self) -> Result<Response<T>, ClientError> {
        let (cut_off, response) = (self.cut_off.clone(), self.into_http());
        let result: Result<_, GraphError> = match cut_off {
            Some(why) => Err(GraphError::incomplete(response, why)),
            None => Response::read(response),
        };
        result.map_err(ClientError::from)
    }

    pub(crate) fn into_http(self) -> http::Response<Vec<u8>> {
        let mut response = http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// What ends an exchange.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// The longest body that is read.
    pub(crate) max_body: usize,
    /// Which statuses are answers, even if they are those of a redirect.
    pub(crate) is_expected: fn(StatusCode) -> bool,
}

/// Sends a request, follows redirects by the client's own rule, and reads the answer, but no more than so many bytes of
/// it. The request's timeout is that of the whole.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    request: &reqwest::Request,
    own: HeaderMap,
    limits: Limits,
) -> Result<Answer, ClientError> {
    let deadline = request.timeout().and_then(|timeout| Instant::now().checked_add(*timeout));
    let mut route = Route::new(request);
    loop {
        let mut hop = route.request().ok_or_else(no_copy)?;
        if route.is_home() {
            hop.headers_mut().extend(own.clone());
        }
        if let Some(deadline) = deadline {
            *hop.timeout_mut() = Some(deadline.saturating_duration_since(Instant::now()));
        }
        let host = hop.url().host_str().unwrap_or("").to_owned();
        let response = http.execute(hop).await.map_err(|error| TransportError::new(&host, error))?;
        if !route.goes_on(&response, limits.is_expected)? {
            return Ok(read(response, limits.max_body).await);
        }
    }
}

/// The bodies of requests are bytes, which can be sent as often as is wanted.
fn no_copy() -> ClientError {
    graph_models::RequestError::Body { source: graph_models::Cause::new("the body cannot be sent again") }.into()
}

async fn read(mut response: reqwest::Response, max_body: usize) -> Answer {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let (mut body, mut cut_off) = (Vec::new(), None);
    // The beginning of an incomplete body is still useful.
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if chunk.len() <= max_body - body.len() => body.extend_from_slice(&chunk),
            Ok(Some(chunk)) => {
                body.extend(chunk.iter().take(max_body - body.len()));
                cut_off = Some(format!("the body is longer than {max_body} bytes; raise the limit with `max_body`"));
                break;
            }
            Ok(None) => break,
            Err(error) => {
                cut_off = Some(format!("the body ended after {} bytes: {}", body.len(), chain(&error.without_url())));
                break;
            }
        }
    }
    Answer { status, headers, body, cut_off }
}
