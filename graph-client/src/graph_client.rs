//! The client.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use graph_models::{ApiVersion, Endpoint, Operation, Payload, Request, RequestError, Response};
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use reqwest::Url;

use crate::address::Addresses;
use crate::challenge::claims;
use crate::exchange::{Answer, Limits, Own, exchange};
use crate::options::{Options, TIMEOUT};
use crate::retry_policy::{hint, may_retry};
use crate::token_cache::{KeptToken, TokenCache};
use crate::trace::Trace;
use crate::{ClientError, GraphClientBuilder, RetryPolicy, SetupError, TokenError};

const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
/// The number of headers that the client and the HTTP library usually add at most.
const MORE_HEADERS: usize = 8;

/// A client that sends requests to Microsoft Graph.
///
/// A client is cheap to clone, and clones share their connections and their token. Create one for
/// the lifetime of the program, and give each task a clone.
///
/// ```no_run
/// # use graph_models::beta::*;
/// use graph_client::GraphClient;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = GraphClient::builder().token(std::env::var("GRAPH_TOKEN")?).build()?;
/// let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
/// let response = client.send(&update_language_proficiency::me_profile_languages("0fb4c1e3", &patch)).await?;
/// println!("{} {:?} {:?}", response.status(), response.etag(), response.request_id());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct GraphClient {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Options,
}

/// The state that the clones of a client share.
pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    /// The timeout of the HTTP client, if it is known.
    pub(crate) http_timeout: Option<Duration>,
    pub(crate) endpoint: Endpoint,
    pub(crate) addresses: Addresses,
    /// Whether credentials may be sent to the endpoint.
    pub(crate) may_authorize: bool,
    pub(crate) tokens: Option<TokenCache>,
}

/// A request without its type.
pub(crate) struct Outgoing {
    pub(crate) operation: &'static Operation,
    pub(crate) http: reqwest::Request,
    /// The method, which decides whether the request may be repeated.
    pub(crate) counts_as: Method,
    /// The statuses that are responses even if they are those of a redirect.
    pub(crate) is_expected: fn(StatusCode) -> bool,
    /// Whether it is sent to Graph, and thus with the client's token and a request id.
    pub(crate) goes_to_graph: bool,
}

impl Outgoing {
    /// A request to Graph itself.
    pub(crate) fn to_graph<T: Payload>(operation: &'static Operation, http: reqwest::Request) -> Self {
        let counts_as = http.method().clone();
        Self { operation, http, counts_as, is_expected: T::is_expected, goes_to_graph: true }
    }
}

impl GraphClient {
    /// Creates a builder.
    pub fn builder() -> GraphClientBuilder {
        GraphClientBuilder::default()
    }

    /// Returns the endpoint that requests are sent to.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.shared.endpoint
    }

    /// Returns a clone of this client with a different retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with(|options| options.retry = policy)
    }

    /// Returns a clone of this client with a different timeout for each attempt.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = Some(timeout))
    }

    /// Returns a clone of this client with a different maximum size of response bodies, in bytes.
    #[must_use]
    pub fn with_max_body(&self, bytes: usize) -> Self {
        self.with(|options| options.max_body = bytes)
    }

    /// Returns a clone of this client with a different limit for [`update`](Self::update).
    #[must_use]
    pub fn with_max_conflicts(&self, count: u32) -> Self {
        self.with(|options| options.max_conflicts = count)
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut client = self.clone();
        change(&mut client.options);
        client
    }

    /// Sends a request and reads the response. Retries the request according to the
    /// [`RetryPolicy`].
    ///
    /// Dropping the future cancels the request.
    ///
    /// # Errors
    /// Returns an error if the request is invalid, if there is no token, if there is no response,
    /// or if the service refuses the request.
    pub async fn send<T: Payload>(&self, request: &Request<T>) -> Result<Response<T>, ClientError> {
        let mut outgoing = Outgoing::to_graph::<T>(request.operation(), self.http_request(request)?);
        self.deliver(&mut outgoing).await?.read()
    }

    /// Creates the request for reqwest directly: converting it through `http::Request` would parse
    /// its address twice.
    fn http_request<T>(&self, request: &Request<T>) -> Result<reqwest::Request, RequestError> {
        if let Some(problem) = request.problem() {
            return Err(problem.clone());
        }
        let url = self.url(request.operation().version(), request.path()?)?;
        let mut http = reqwest::Request::new(request.method().clone(), url);
        *http.headers_mut() = with_room(request.headers());
        let body = request.body_at(&self.shared.endpoint)?;
        *http.body_mut() = body.map(|body| body.into_owned().into());
        Ok(http)
    }

    /// The address of a path below a version.
    pub(crate) fn url(&self, version: ApiVersion, path: &str) -> Result<Url, RequestError> {
        self.shared.addresses.below(version, path)
    }

    /// Sends a request until there is a final response.
    pub(crate) async fn deliver(&self, outgoing: &mut Outgoing) -> Result<Answer, ClientError> {
        let trace = self.prepare(outgoing)?;
        let delivery = Delivery { client: self, trace: &trace, outgoing };
        trace.around(delivery.run(&outgoing.http)).await
    }

    /// Adds what every attempt has, if the request may be sent at all.
    fn prepare(&self, outgoing: &mut Outgoing) -> Result<Trace, ClientError> {
        let headers = outgoing.http.headers_mut();
        if headers.contains_key(AUTHORIZATION) && !self.shared.may_authorize {
            let endpoint = self.shared.endpoint.to_string();
            return Err(SetupError::UntrustedEndpoint { endpoint }.into());
        }
        let id = headers.get(CLIENT_REQUEST_ID).cloned().unwrap_or_else(client_request_id);
        if outgoing.goes_to_graph {
            headers.insert(CLIENT_REQUEST_ID, id.clone());
        }
        // A timeout of its own costs a request several allocations.
        if self.options.timeout != self.shared.http_timeout {
            *outgoing.http.timeout_mut() = self.options.timeout;
        }
        Ok(Trace::new(outgoing.operation, outgoing.http.method(), &self.shared.endpoint, &id))
    }
}

/// Copies headers, with room for more.
fn with_room(headers: &HeaderMap) -> HeaderMap {
    let mut copy = HeaderMap::with_capacity(headers.len() + MORE_HEADERS);
    copy.extend(headers.iter().map(|(name, value)| (name.clone(), value.clone())));
    copy
}

/// Creates a new id for a request.
fn client_request_id() -> HeaderValue {
    let mut buffer = uuid::Uuid::encode_buffer();
    // Ids need not be secret, and this source of randomness cannot fail.
    let name = uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid();
    let text = name.hyphenated().encode_lower(&mut buffer);
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static("graph-client"))
}

/// A request that is being sent, with all its attempts.
struct Delivery<'a> {
    client: &'a GraphClient,
    trace: &'a Trace,
    outgoing: &'a Outgoing,
}

impl Delivery<'_> {
    async fn run(&self, request: &reqwest::Request) -> Result<Answer, ClientError> {
        let result = self.attempts(request).await;
        self.trace.ends(&result);
        result
    }

    async fn attempts(&self, request: &reqwest::Request) -> Result<Answer, ClientError> {
        let (mut retries, mut waited) = (0, Duration::ZERO);
        let mut token = self.token(request).await?;
        let mut was_refused = false;
        loop {
            let answer = self.attempt(request, token.as_deref(), retries).await?;
            if answer.status == StatusCode::UNAUTHORIZED && !was_refused {
                was_refused = true;
                if let Some(other) = self.another_token(token.as_deref(), &answer).await {
                    token = Some(other);
                    continue;
                }
            }
            let Some(delay) = self.delay(&answer, retries, waited) else { return Ok(answer) };
            self.trace.waits(answer.status, delay);
            // The next attempt does not need the body of this one.
            drop(answer);
            tokio::time::sleep(delay).await;
            retries += 1;
            waited = waited.saturating_add(delay);
            if token.is_some() {
                token = self.token(request).await?;
            }
        }
    }

    /// Returns the client's token, unless the request has its own or the client has none.
    async fn token(&self, request: &reqwest::Request) -> Result<Option<Arc<KeptToken>>, ClientError> {
        match &self.client.shared.tokens {
            Some(tokens) if self.outgoing.goes_to_graph && !request.headers().contains_key(AUTHORIZATION) => {
                match tokens.kept() {
                    Some(kept) => Ok(Some(kept)),
                    None => Ok(Some(self.in_time(tokens.token()).await?)),
                }
            }
            _ => Ok(None),
        }
    }

    /// Limits the time of a token source to that of an attempt.
    async fn in_time<T>(&self, work: impl Future<Output = Result<T, TokenError>>) -> Result<T, TokenError> {
        let limit = self.client.options.timeout.unwrap_or(TIMEOUT);
        tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(TokenError::timeout(limit)))
    }

    /// Returns another token after the service has refused one. Without it, the refusal is the
    /// response.
    async fn another_token(&self, refused: Option<&KeptToken>, answer: &Answer) -> Option<Arc<KeptToken>> {
        let tokens = self.client.shared.tokens.as_ref()?;
        self.in_time(tokens.instead_of(refused?, claims(&answer.headers))).await.ok()?
    }

    async fn attempt(
        &self,
        request: &reqwest::Request,
        token: Option<&KeptToken>,
        retries: u32,
    ) -> Result<Answer, ClientError> {
        let own = Own { authorization: token.map(|token| &token.header), retries };
        let Options { timeout, max_body, .. } = self.client.options;
        let limits = Limits { timeout, max_body, is_expected: self.outgoing.is_expected };
        let answer = exchange(&self.client.shared.http, request, own, limits).await?;
        self.trace.answers(retries, &answer);
        Ok(answer)
    }

    fn delay(&self, answer: &Answer, retries: u32, waited: Duration) -> Option<Duration> {
        let hint = hint(&answer.headers);
        let delay = || self.client.options.retry.delay(retries, waited, hint);
        may_retry(&self.outgoing.counts_as, answer.status, hint).then(delay).flatten()
    }
}

impl fmt::Debug for GraphClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphClient")
            .field("endpoint", &self.shared.endpoint)
            .field("has_token", &self.shared.tokens.is_some())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
