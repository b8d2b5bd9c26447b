//! Building a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use graph_models::{Cloud, Endpoint};
use reqwest::redirect::Policy;

use crate::address::Addresses;
use crate::graph_client::Shared;
use crate::options::{Options, TIMEOUT};
use crate::token_cache::TokenCache;
use crate::token_source::AnySource;
use crate::{AccessToken, GraphClient, RetryPolicy, SetupError, TokenSource};

const USER_AGENT: &str = concat!("graph-client/", env!("CARGO_PKG_VERSION"));
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Builds a [`GraphClient`] or, with the feature `blocking`, a `blocking::GraphClient`.
///
/// ```
/// use graph_models::Cloud;
/// use graph_client::{AccessToken, GraphClient, RetryPolicy, reqwest};
/// use std::time::Duration;
///
/// let client = GraphClient::builder()
///     .cloud(Cloud::UsGovernmentL4)
///     .token("eyJ0eXAi…")
///     .timeout(Duration::from_secs(30))
///     .retry(RetryPolicy::default().max_retries(3))
///     .configure_http(|http| http.proxy(reqwest::Proxy::https("http://proxy.contoso.com:3128").unwrap()))
///     .build()?;
/// # Ok::<(), graph_client::SetupError>(())
/// ```
#[must_use = "`build` makes the client"]
pub struct GraphClientBuilder<C = GraphClient> {
    endpoint: Endpoint,
    is_trusted: bool,
    source: Option<Box<dyn AnySource>>,
    scope: Option<String>,
    http: Option<reqwest::Client>,
    configure: Option<Configure>,
    options: Options,
    client: PhantomData<fn() -> C>,
}

/// The global cloud, no token, and the defaults that the methods state.
impl<C> Default for GraphClientBuilder<C> {
    fn default() -> Self {
        Self {
            endpoint: Endpoint::default(),
            is_trusted: false,
            source: None,
            scope: None,
            http: None,
            configure: None,
            options: Options::default(),
            client: PhantomData,
        }
    }
}

impl<C> GraphClientBuilder<C> {
    /// Sets the cloud that requests are sent to. The default is [`Cloud::Global`].
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.endpoint(cloud)
    }

    /// Sets the endpoint that requests are sent to.
    ///
    /// The access token is only sent to the hosts of the clouds, over https. To send it to another
    /// endpoint, use [`trusted_endpoint`](Self::trusted_endpoint).
    pub fn endpoint(self, endpoint: impl Into<Endpoint>) -> Self {
        Self { endpoint: endpoint.into(), is_trusted: false, ..self }
    }

    /// Sets the endpoint that requests are sent to, and sends it the access token even if it is not
    /// the host of a cloud: a server for tests, or a proxy of your own.
    pub fn trusted_endpoint(self, endpoint: impl Into<Endpoint>) -> Self {
        Self { endpoint: endpoint.into(), is_trusted: true, ..self }
    }

    /// Sets an access token that you already have. It is used until it expires, usually after about
    /// an hour.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.token_source(AccessToken::new(token))
    }

    /// Sets the source of access tokens. Without one, requests have no token.
    pub fn token_source(self, source: impl TokenSource) -> Self {
        Self { source: Some(Box::new(source)), ..self }
    }

    /// Sets the scope that tokens are requested for. The default is `/.default` at the cloud's
    /// host.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self { scope: Some(scope.into()), ..self }
    }

    /// Sets the HTTP client, with its connections, TLS, proxies and timeouts.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`, since its policy cannot be
    /// changed afterwards. The default policy of reqwest sends a change, with its headers, wherever
    /// a 307 or 308 leads, and turns it into a GET after a 301, 302 or 303. If the response to a
    /// change comes from an address other than the one it was sent to, the result is always an
    /// error ([`RedirectProblem::Followed`](crate::RedirectProblem::Followed)).
    pub fn http_client(self, client: reqwest::Client) -> Self {
        Self { http: Some(client), ..self }
    }

    /// Configures the HTTP client: TLS, proxies, addresses, timeouts. Ignored if
    /// [`http_client`](Self::http_client) is called. A redirect policy has no effect, because the
    /// client follows redirects by its own rules.
    pub fn configure_http(
        self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        let before = self.configure.unwrap_or_else(|| Box::new(|http| http));
        Self { configure: Some(Box::new(|http| configure(before(http)))), ..self }
    }

    /// Sets the timeout of one attempt, from connecting to the last byte, and of one call of the
    /// token source. The default is 100 seconds. With your own HTTP client, or with
    /// [`configure_http`](Self::configure_http), the timeout of the HTTP client applies to
    /// attempts unless this method is called, and starts again with each redirect.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets when requests are retried. The default is [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// Sets the maximum size of a response body, in bytes after decompression. The default is 64
    /// MiB. A longer body is an error that contains its beginning.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.options.max_body = bytes;
        self
    }

    /// Sets how often [`GraphClient::update`] starts again after somebody else has changed the
    /// object. The default is four times.
    pub fn max_conflicts(mut self, count: u32) -> Self {
        self.options.max_conflicts = count;
        self
    }

    /// The async client, which both kinds of client contain.
    pub(crate) fn client(mut self) -> Result<GraphClient, SetupError> {
        let may_authorize = self.is_trusted || self.endpoint.is_cloud_host();
        if self.source.is_some() && !may_authorize {
            return Err(SetupError::UntrustedEndpoint { endpoint: self.endpoint.to_string() });
        }
        let scope = self.scope.unwrap_or_else(|| default_scope(&self.endpoint));
        let (http, http_timeout) = match self.http {
            Some(http) => (http, None),
            None => {
                let mut http = reqwest::Client::builder().user_agent(USER_AGENT).connect_timeout(CONNECT_TIMEOUT);
                match self.configure {
                    Some(configure) => http = configure(http.timeout(TIMEOUT)),
                    None => self.options.timeout = self.options.timeout.or(Some(TIMEOUT)),
                }
                if let Some(timeout) = self.options.timeout {
                    http = http.timeout(timeout);
                }
                let http = http.redirect(Policy::none()).build();
                (http.map_err(|error| SetupError::Http(Arc::new(error)))?, self.options.timeout)
            }
        };
        let tokens = self.source.map(|source| TokenCache::new(source, scope));
        let addresses = Addresses::new(&self.endpoint);
        let shared = Shared { http, http_timeout, endpoint: self.endpoint, addresses, may_authorize, tokens };
        Ok(GraphClient { shared: Arc::new(shared), options: self.options })
    }
}

impl GraphClientBuilder {
    /// Builds the client.
    ///
    /// This reads the certificates of the system, which takes some milliseconds. A [`GraphClient`]
    /// is cheap to clone, and several clients can share one [`http_client`](Self::http_client).
    ///
    /// # Errors
    /// Returns an error if a token would be sent to an endpoint that is neither the host of a cloud
    /// nor trusted, or if the HTTP client cannot be built.
    pub fn build(self) -> Result<GraphClient, SetupError> {
        self.client()
    }
}

/// The scope of all permissions that have been consented to, at the cloud's own host.
fn default_scope(endpoint: &Endpoint) -> String {
    let resource = if endpoint.is_cloud_host() { endpoint.origin() } else { "https://graph.microsoft.com" };
    format!("{resource}/.default")
}

impl<C> fmt::Debug for GraphClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphClientBuilder")
            .field("endpoint", &self.endpoint)
            .field("is_trusted", &self.is_trusted)
            .field("has_token", &self.source.is_some())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
