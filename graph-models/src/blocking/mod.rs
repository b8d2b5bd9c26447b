//! The client for code that is not async: the same as [`client`](crate::client), with calls that wait.
//!
//! ```no_run
//! # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
//! # use people::*;
//! use graph_models::blocking::GraphClient;
//!
//! let client = GraphClient::new(GraphClient::builder().token(std::env::var("GRAPH_TOKEN")?))?;
//! let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
//! let response = client.send(&update_language_proficiency::me_profile_languages("0fb4c1e3", &patch))?;
//! println!("{} {:?}", response.status, response.value);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod graph_client;
mod pages;

pub use graph_client::GraphClient;
pub use pages::Pages;
