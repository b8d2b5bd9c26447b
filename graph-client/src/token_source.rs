//! Where tokens come from.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;

use crate::AccessToken;

/// Any error, as a [`TokenSource`] returns it.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// What a token is for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scope, such as `https://graph.microsoft.com/.default`.
    pub scope: String,
    /// What a token must also claim, in JSON: the service said so when it refused the last one
    /// (continuous access evaluation). Identity libraries call it a claims challenge.
    pub claims: Option<String>,
}

/// Where tokens come from.
///
/// The client keeps a token until shortly before it expires, and asks for the next one only once,
/// however many requests wait for it. An [`AccessToken`] is a source that always gives itself; a
/// function is one as well:
///
/// ```
/// use graph_client::{AccessToken, BoxError, GraphClient, TokenRequest, TokenSource};
///
/// struct Vault;
///
/// impl TokenSource for Vault {
///     async fn token(&self, _: TokenRequest) -> Result<AccessToken, BoxError> {
///         Ok(AccessToken::new(std::env::var("GRAPH_TOKEN")?))
///     }
/// }
///
/// let client = GraphClient::builder().token_source(Vault).build()?;
/// let client = GraphClient::builder()
///     .token_source(async |request: TokenRequest| Ok::<_, BoxError>(AccessToken::new(format!("for {}", request.scope))))
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Gets a token.
    ///
    /// # Errors
    /// Whatever stands in the way. Its text becomes part of the
    /// [`ClientError`](crate::ClientError): no secret may be in it.
    fn token(&self, request: TokenRequest) -> impl Future<Output = Result<AccessToken, BoxError>> + Send;
}

/// A token that is there already.
impl TokenSource for AccessToken {
    async fn token(&self, _: TokenRequest) -> Result<AccessToken, BoxError> {
        Ok(self.clone())
    }
}

impl<F, R, E> TokenSource for F
where
    F: Fn(TokenRequest) -> R + Send + Sync + 'static,
    R: Future<Output = Result<AccessToken, E>> + Send,
    E: Into<BoxError>,
{
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, BoxError> {
        self(request).await.map_err(Into::into)
    }
}

/// A token, or why there is none, some time later.
pub(crate) type Later<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send + 'a>>;

/// A source of any type.
pub(crate) trait AnySource: Send + Sync {
    fn token_later(&self, request: TokenRequest) -> Later<'_>;
}

impl<S: TokenSource> AnySource for S {
    fn token_later(&self, request: TokenRequest) -> Later<'_> {
        Box::pin(self.token(request))
    }
}
