//! Sources of access tokens.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;

use crate::AccessToken;

/// Any error that a [`TokenSource`] returns.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// What a client requests a token for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The scope, such as `https://graph.microsoft.com/.default`.
    pub scope: String,
    /// The claims that the token must also have, as JSON. The service sends them when it refuses a
    /// token (continuous access evaluation); identity libraries call this a claims challenge.
    pub claims: Option<String>,
}

/// A source of access tokens.
///
/// The client keeps a token until shortly before it expires, and then requests a new one once, no
/// matter how many requests wait for it. An [`AccessToken`] is a source that returns itself, and so
/// is any suitable function:
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
    /// Returns a token.
    ///
    /// # Errors
    /// Returns any error that prevents it. The error's text becomes part of the
    /// [`ClientError`](crate::ClientError) and must not contain secrets.
    fn token(&self, request: TokenRequest) -> impl Future<Output = Result<AccessToken, BoxError>> + Send;
}

/// Returns itself.
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

/// A future token, or the reason why there is none.
pub(crate) type Later<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, BoxError>> + Send + 'a>>;

/// A token source of any type.
pub(crate) trait AnySource: Send + Sync {
    fn token_later(&self, request: TokenRequest) -> Later<'_>;
}

impl<S: TokenSource> AnySource for S {
    fn token_later(&self, request: TokenRequest) -> Later<'_> {
        Box::pin(self.token(request))
    }
}
