//! The whole way from Microsoft Graph's reference pages to Rust, as an ordinary library: no `proc_macro`, no panic, no state.
//!
//! ```text
//! Markdown ──page──▶ Page ──schema──▶ Schema ──plan──▶ Plan ──emit──▶ tokens
//!              └────────────┴──────────────┘
//!                           ▼
//!                      Diagnostics
//! ```
//!
//! Each stage is a plain function that does its best with what is wrong and reports it; [`generate`] runs them all. The macro
//! `graph_docs!` and the command `graph-docs` are thin layers over it.

// `emit::tokens` takes the tokens of a template one by one.
#![recursion_limit = "512"]

pub mod areas;
mod bytes;
mod crate_path;
pub mod derive;
pub mod diagnostic;
pub mod emit;
mod generate;
pub mod hidden;
pub mod json;
pub mod library;
pub mod limits;
pub mod near;
mod needed;
pub mod options;
pub mod page;
pub mod plan;
pub mod schema;
pub mod source;
#[cfg(test)]
mod testing;
mod threads;

pub use generate::{Output, generate, planned};
pub use needed::{Needed, Why, needed};
pub use options::{OptionError, Settings};
