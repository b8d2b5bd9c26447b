//! A client for code that is not async. It has the same methods as the [async
//! client](crate::GraphClient), but they block.
//!
//! ```no_run
//! # use graph_models::beta::*;
//! use graph_client::blocking::GraphClient;
//!
//! let client = GraphClient::builder().token(std::env::var("GRAPH_TOKEN")?).build()?;
//! let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
//! let response = client.send(&update_language_proficiency::me_profile_languages("0fb4c1e3", &patch))?;
//! println!("{} {:?}", response.status(), response.value());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod deltas;
mod graph_client;
mod monitoring;
mod pages;

pub use deltas::Deltas;
pub use graph_client::GraphClient;
pub use monitoring::Monitoring;
pub use pages::Pages;
