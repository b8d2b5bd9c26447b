//! A client for Microsoft Graph. It sends the typed requests of [`graph_models`] with an access
//! token, retries them where the service asks for it, and reads the responses.
//!
//! ```no_run
//! # use graph_models::beta::*;
//! use graph_client::{ClientError, GraphClient};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = GraphClient::builder().token(std::env::var("GRAPH_TOKEN")?).build()?;
//! let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
//! let request = update_language_proficiency::me_profile_languages("0fb4c1e3", &patch);
//! match client.send(&request).await {
//!     Ok(response) => println!("{} {:?}", response.status(), response.value()),
//!     Err(ClientError::Stale(error)) => println!("somebody else was faster: {error}"),
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - [`GraphClient`] sends requests; [`GraphClientBuilder`] and [`RetryPolicy`] configure it.
//! - Tokens: [`TokenSource`], [`AccessToken`]; with the feature `azure`, the credentials of
//!   `azure_identity`.
//! - Results: [`Response`](graph_models::Response), [`ClientError`],
//!   [`GraphError`](graph_models::GraphError).
//! - Several requests at once: [`Batch`].
//! - Collections: [`Pages`]; their changes: [`Deltas`].
//! - Operations that continue after their response: [`Monitoring`].
//! - Objects that others change as well: [`GraphClient::update`].
//!
//! A client must be used within a tokio runtime. The clients in the module `blocking`, which the
//! feature of that name enables, need none.
//!
//! # Features
//! - `rustls` (enabled by default): TLS with rustls and the system's certificates. For another TLS
//!   library, set `default-features = false`, depend on reqwest as well, and enable its feature
//!   `native-tls` or `rustls-no-provider`.
//! - `blocking`: a client for code that is not async.
//! - `azure`: credentials of the Azure SDK.
//! - `http2`: HTTP/2 if the server supports it.
//! - `tracing`: a span for each request, without paths, headers or bodies.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(unreachable_pub)]

mod access_token;
mod address;
#[cfg(feature = "azure")]
mod azure;
mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod challenge;
mod deltas;
mod error;
mod exchange;
mod graph_client;
mod monitoring;
mod options;
mod pages;
mod redirect;
mod retry_policy;
mod setup_error;
mod token_cache;
mod token_error;
mod token_source;
mod trace;
mod transport_error;
mod update;

/// The HTTP library, for access to its settings.
pub use reqwest;

pub use access_token::AccessToken;
#[cfg(feature = "azure")]
pub use azure::AzureCredential;
pub use batch::{Batch, BatchAnswers, Handle};
pub use builder::GraphClientBuilder;
pub use deltas::Deltas;
pub use error::ClientError;
pub use graph_client::GraphClient;
pub use monitoring::Monitoring;
pub use pages::Pages;
pub use redirect::{RedirectError, RedirectProblem};
pub use retry_policy::RetryPolicy;
pub use setup_error::SetupError;
pub use token_error::TokenError;
pub use token_source::{BoxError, TokenRequest, TokenSource};
pub use transport_error::TransportError;
pub use update::Updated;
