//! Setting up a client.

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

/// Sets up a [`GraphClient`], or with the feature `blocking` a `blocking::GraphClient`.
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

/// The global cloud, no token, and the defaults that each method names.
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
    /// The cloud that requests go to.
    pub fn cloud(self, cloud: Cloud) -> Self {
        self.endpoint(cloud)
    }

    /// Where requests go. A token goes only to a cloud's own host over https; with one, another
    /// endpoint needs [`trusted_endpoint`](Self::trusted_endpoint).
    pub fn endpoint(self, endpoint: impl Into<Endpoint>) -> Self {
        Self { endpoint: endpoint.into(), is_trusted: false, ..self }
    }

    /// Where requests go, with the token, though it is not a cloud's own host: a server for tests,
    /// or a proxy of your own that speaks for the cloud.
    pub fn trusted_endpoint(self, endpoint: impl Into<Endpoint>) -> Self {
        Self { endpoint: endpoint.into(), is_trusted: true, ..self }
    }

    /// A token that is there already, and is used until it expires an hour or so later.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.token_source(AccessToken::new(token))
    }

    /// Where tokens come from. Without it requests carry none.
    pub fn token_source(self, source: impl TokenSource) -> Self {
        Self { source: Some(Box::new(source)), ..self }
    }

    /// The scope that tokens are asked for: `/.default` at the cloud's host unless this says
    /// otherwise.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        Self { scope: Some(scope.into()), ..self }
    }

    /// Your own HTTP client, with its connections, TLS, proxies and timeouts.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: its policy cannot be changed
    /// any more, and reqwest's own sends a change with its headers wherever a 307 or 308 leads, and
    /// makes a GET of it after a 301, 302 or 303. An answer to a change that came from another
    /// address than was asked is an error
    /// ([`RedirectProblem::Followed`](crate::RedirectProblem::Followed)), whatever it says.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        Self { http: Some(client), ..self }
    }

    /// Changes how the HTTP client is set up: TLS, proxies, addresses, timeouts. It does nothing
    /// beside [`http_client`](Self::http_client). A policy of redirects has no effect: the client
    /// has its own rule.
    pub fn configure_http(
        self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        let before = self.configure.unwrap_or_else(|| Box::new(|http| http));
        Self { configure: Some(Box::new(|http| configure(before(http)))), ..self }
    }

    /// How long one attempt may take, from the connection to the last byte, and how long a token
    /// may take: 100 seconds unless this says otherwise. Attempts with your own HTTP client take as
    /// long as that says, unless this is called.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// When requests are sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = policy;
        self
    }

    /// The longest body of an answer that is read, after decompression: 64 MiB unless this says
    /// otherwise. What is longer is an error with the beginning of it.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.options.max_body = bytes;
        self
    }

    /// How often [`GraphClient::update`] begins again when somebody else was faster: four times
    /// unless this says otherwise.
    pub fn max_conflicts(mut self, count: u32) -> Self {
        self.options.max_conflicts = count;
        self
    }

    /// The client on which either kind is built.
    pub(crate) fn client(mut self) -> Result<GraphClient, SetupError> {
        let may_authorize = self.is_trusted || self.endpoint.is_cloud_host();
        if self.source.is_some() && !may_authorize {
            return Err(SetupError::UntrustedEndpoint { endpoint: self.endpoint.to_string() });
        }
        let scope = self.scope.unwrap_or_else(|| default_scope(&self.endpoint));
        let http = match self.http {
            Some(http) => http,
            None => {
                self.options.timeout.get_or_insert(TIMEOUT);
                let http = reqwest::Client::builder().user_agent(USER_AGENT).connect_timeout(CONNECT_TIMEOUT);
                let http = self.configure.unwrap_or_else(|| Box::new(|http| http))(http);
                http.redirect(Policy::none()).build().map_err(|error| SetupError::Http(Arc::new(error)))?
            }
        };
        let tokens = self.source.map(|source| TokenCache::new(source, scope));
        let addresses = Addresses::new(&self.endpoint);
        let shared = Shared { http, endpoint: self.endpoint, addresses, may_authorize, tokens };
        Ok(GraphClient { shared: Arc::new(shared), options: self.options })
    }
}

impl GraphClientBuilder {
    /// Makes the client.
    ///
    /// That reads the certificates of the system, which takes some milliseconds. A [`GraphClient`]
    /// is cheap to clone, and several can share one [`http_client`](Self::http_client).
    ///
    /// # Errors
    /// When a token would go to an endpoint that is neither a cloud's own host nor trusted, and
    /// when the HTTP client cannot be built.
    pub fn build(self) -> Result<GraphClient, SetupError> {
        self.client()
    }
}

/// All that has been consented to, at the cloud's own host.
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
