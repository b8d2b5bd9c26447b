//! Credentials of the Azure SDK.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use azure_core::credentials::TokenCredential;

use crate::{AccessToken, BoxError, TokenRequest, TokenSource};

/// A credential of the Azure SDK as a token source. Every credential of `azure_identity` works.
///
/// The SDK's interface has no claims challenges. If the service sends one, the credential is simply
/// asked for another token.
///
/// ```
/// use azure_core::credentials::TokenCredential;
/// use graph_client::{AzureCredential, GraphClient, SetupError};
/// use std::sync::Arc;
///
/// // For example with `azure_identity::DeveloperToolsCredential::new(None)?`.
/// fn client(credential: Arc<dyn TokenCredential>) -> Result<GraphClient, SetupError> {
///     GraphClient::builder().token_source(AzureCredential::new(credential)).build()
/// }
/// ```
#[derive(Clone, Debug)]
pub struct AzureCredential(Arc<dyn TokenCredential>);

impl AzureCredential {
    /// Wraps a credential.
    #[must_use]
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self(credential)
    }
}

impl TokenSource for AzureCredential {
    async fn token(&self, request: TokenRequest) -> Result<AccessToken, BoxError> {
        let token = self.0.get_token(&[&request.scope], None).await?;
        // A time before 1970 has passed, and one beyond the range of the clock is never reached.
        let seconds = u64::try_from(token.expires_on.unix_timestamp()).unwrap_or(0);
        let expires = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        let token = AccessToken::new(token.token.secret());
        Ok(expires.into_iter().fold(token, AccessToken::expires_at))
    }
}
