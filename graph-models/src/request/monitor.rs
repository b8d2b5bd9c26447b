//! Requests for the progress of an operation that continues after its response.

use std::fmt;

use http::header::ACCEPT;
use http::{HeaderValue, Method, Uri};

use super::link::{Target, target};
use super::{Cause, Endpoint, Operation, Request, RequestError};
use crate::response::{Accepted, Payload, Progress};

/// The request for the progress of an operation that continues after its response. The response is
/// a [`Progress`].
///
/// Most services have a separate address for this, which needs no access token and must not be sent
/// one; others use a path of Graph.
///
/// ```
/// use graph_models::{Accepted, ApiVersion, Cloud, Operation, Request, Response};
///
/// static COPY: Operation = Operation::new("Copy a thing", ApiVersion::V1_0).with_success(&[202]);
/// let copy: Request<Accepted> = Request::new(http::Method::POST, &COPY, "/things/1/copy", &[]);
///
/// let answer = http::Response::builder().status(202).header("Location", "https://contoso.sharepoint.com/monitor/4A3").body("")?;
/// let accepted = copy.read_response(answer)?.into_value()?;
/// let monitor = copy.monitor(&accepted, Cloud::Global)?.expect("the service told where to ask");
/// assert!(!monitor.takes_token());
/// assert_eq!(monitor.to_http(Cloud::Global)?.uri(), "https://contoso.sharepoint.com/monitor/4A3");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Monitor {
    operation: &'static Operation,
    place: Place,
}

#[derive(Clone)]
enum Place {
    Graph(Box<Request<Progress>>),
    Elsewhere(Uri),
}

impl<T> Request<T> {
    /// Creates the request for the progress of this request's operation. Returns `None` if the
    /// service did not say where to ask.
    ///
    /// # Errors
    /// Returns an error if the address is not `https` (or `http`, if the endpoint is), contains
    /// credentials, or belongs to Graph but to another version.
    pub fn monitor(&self, accepted: &Accepted, endpoint: impl Into<Endpoint>) -> Result<Option<Monitor>, RequestError> {
        let Some(location) = accepted.location() else { return Ok(None) };
        let (operation, endpoint) = (self.operation(), endpoint.into());
        // A path of Graph, without its leading slash.
        let with_slash =
            (!location.contains([':', '\\']) && !location.starts_with('/')).then(|| format!("/{location}"));
        let location = with_slash.as_deref().unwrap_or(location);
        let place = match target(location, &endpoint, operation.version())? {
            Target::Path(path) => Place::Graph(Box::new(self.beside(path))),
            Target::Elsewhere { origin } => {
                let refused = RequestError::Link { origin, version: operation.version() };
                let uri = location.parse().ok().filter(|uri| may_ask(uri, &endpoint));
                Place::Elsewhere(uri.ok_or(refused)?)
            }
        };
        Ok(Some(Monitor { operation, place }))
    }
}

/// Checks an address on another host: it must use TLS, unless Graph itself is a server for tests,
/// and must not contain a user.
fn may_ask(uri: &Uri, endpoint: &Endpoint) -> bool {
    let has_user = uri.authority().is_none_or(|authority| authority.as_str().contains('@'));
    match uri.scheme_str() {
        _ if has_user => false,
        Some("https") => true,
        Some("http") => endpoint.as_str().starts_with("http://"),
        _ => false,
    }
}

impl Monitor {
    /// Returns `true` if the request needs the client's access token, which is only the case if it
    /// is sent to Graph itself.
    #[must_use]
    pub fn takes_token(&self) -> bool {
        matches!(self.place, Place::Graph(_))
    }

    /// Returns what the reference says about the operation that continues.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the request for an HTTP client: a GET request without credentials.
    ///
    /// # Errors
    /// Returns the errors of [`Request::to_http`].
    pub fn to_http(&self, endpoint: impl Into<Endpoint>) -> Result<http::Request<Vec<u8>>, RequestError> {
        let uri = match &self.place {
            Place::Graph(request) => return request.to_http(endpoint),
            Place::Elsewhere(uri) => uri,
        };
        let accept = HeaderValue::from_static(Progress::ACCEPT);
        let request = http::Request::builder().method(Method::GET).uri(uri).header(ACCEPT, accept);
        request.body(Vec::new()).map_err(|error| RequestError::Url { source: Cause::new(error) })
    }
}

/// Prints the host only, since the full address gives access to anyone who knows it.
impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Monitor");
        output.field("operation", &self.operation.name());
        match &self.place {
            Place::Graph(request) => output.field("request", request),
            Place::Elsewhere(uri) => output.field("host", &uri.host()),
        };
        output.finish()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{ApiVersion, Cloud, ETag, Response};

    static COPY: Operation = Operation::new("Copy a thing", ApiVersion::V1_0);

    fn copy() -> Request<Accepted> {
        let copy = Request::new(Method::POST, &COPY, "/things/1/copy", &[]).json(&1).if_match(&ETag::any());
        copy.prefer("respond-async").header("workbook-session-id", "7").authorization("Bearer s3cr3t")
    }

    fn monitor(location: &str, endpoint: &str) -> Result<Monitor, RequestError> {
        let answer = http::Response::builder().status(202).header("location", location).body("").unwrap();
        let accepted = Response::<Accepted>::read(answer).unwrap().into_value().unwrap();
        copy().monitor(&accepted, Endpoint::custom(endpoint).unwrap()).map(Option::unwrap)
    }

    #[test]
    fn a_path_of_graph_is_asked_with_the_headers_of_the_operation() {
        for location in [
            "/teams('1')/operations('2')",
            "/v1.0/teams('1')/operations('2')",
            "teams('1')/operations('2')",
            "https://graph.microsoft.com/v1.0/teams('1')/operations('2')",
            "http://127.0.0.1:8080/v1.0/teams('1')/operations('2')",
        ] {
            let monitor = monitor(location, "http://127.0.0.1:8080").unwrap();
            assert!(monitor.takes_token());
            let request = monitor.to_http(Cloud::Global).unwrap();
            assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/teams('1')/operations('2')", "{location}");
            let mut names: Vec<_> = request.headers().keys().map(|name| name.as_str()).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "authorization", "workbook-session-id"]);
            assert_eq!((request.method(), request.body().len()), (&Method::GET, 0));
        }
    }

    #[test]
    fn another_host_gets_no_credentials_and_is_asked_over_tls() {
        let location = "https://contoso.sharepoint.com/_api/v2.0/monitor/4A3407B5?token=s3cr3t";
        let monitor = monitor(location, "https://graph.microsoft.com").unwrap();
        let request = monitor.to_http(Cloud::Global).unwrap();
        assert!(!monitor.takes_token() && !format!("{monitor:?}").contains("s3cr3t"));
        assert_eq!((request.uri().to_string().as_str(), request.headers().len()), (location, 1));
    }

    #[test]
    fn addresses_that_nobody_should_ask_are_refused() {
        for location in [
            "http://contoso.sharepoint.com/monitor",
            "https://user:s3cr3t@contoso.com/monitor",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "//contoso.com/monitor",
            "https://graph.microsoft.com/beta/teams('1')/operations('2')",
            "/beta/teams('1')/operations('2')",
            "https://graph.microsoft.com/monitor",
        ] {
            let error = monitor(location, "https://graph.microsoft.com").unwrap_err().to_string();
            assert!(!error.contains("s3cr3t"), "{error}");
        }
        assert!(monitor("http://127.0.0.1:9/monitor", "http://127.0.0.1:8080").is_ok());
    }

    #[test]
    fn without_an_address_there_is_none() {
        assert!(copy().monitor(&Accepted::default(), Cloud::Global).unwrap().is_none());
    }
}
