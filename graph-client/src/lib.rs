//! A client of Microsoft Graph: sends the typed requests of [`graph_models`] with a token, again
//! where the service puts them off, and reads the answers.
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
//! - [`GraphClient`] and how it is set up: [`GraphClientBuilder`], [`RetryPolicy`].
//! - Tokens: [`TokenSource`], [`AccessToken`]; with the feature `azure`, those of `azure_identity`.
//! - Results: [`Response`](graph_models::Response), [`ClientError`],
//!   [`GraphError`](graph_models::GraphError).
//! - Many requests at once: [`Batch`]. Collections: [`Pages`]; what has changed in them:
//!   [`Deltas`]. What goes on after its answer: [`Monitoring`]. Objects that others change too:
//!   [`GraphClient::update`].
//!
//! A client needs the runtime of tokio; the module `blocking`, with the feature of that name, needs
//! none.
//!
//! # Features
//! - `rustls` (default): TLS with rustls and the certificates of the system. With
//!   `default-features = false` the choice is yours: depend on reqwest too, and switch on its
//!   `native-tls` or `rustls-no-provider`; or go without TLS.
//! - `blocking`: the client for code that is not async.
//! - `azure`: credentials of the Azure SDK.
//! - `http2`: HTTP/2 where the server offers it.
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

/// The HTTP library, for its own settings.
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
