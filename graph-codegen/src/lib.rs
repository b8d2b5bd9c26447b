//! The generator as an ordinary library: from the pages of the Microsoft Graph reference to Rust.
//! It does not use `proc_macro`, does not panic and has no state.
//!
//! ```text
//! Markdown ──page──▶ Page ──schema──▶ Schema ──plan──▶ Plan ──emit──▶ tokens
//!              └────────────┴──────────────┘
//!                           ▼
//!                      Diagnostics
//! ```
//!
//! Each stage is a function that processes its input as well as possible and reports problems as
//! findings. [`generate`] runs all stages. The macro `graph_docs!` and the command `graph-docs` are
//! thin layers on top of it.
//!
//! # Writing your own tool
//!
//! [`schema::build`] returns what the pages say, [`planned`] how it is represented in Rust, and
//! [`generate`] the items. This program lists the properties that a client can change, with their
//! setters:
//!
//! ```
//! use graph_codegen::library::Memory;
//! use graph_codegen::{Settings, planned};
//!
//! // A real tool reads a folder: `graph_codegen::library::Folder::new("docs/api-reference/v1.0")`.
//! let note = "# note resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\
//!             |id|String|The key. Read-only.|\n|text|String|The text.|\n";
//! let update = "# Update note\n\nNamespace: microsoft.graph\n\n## HTTP request\n```http\nPATCH /notes/{id}\n```\n\n## Request body\n\
//!               |Property|Type|Description|\n|:-|:-|:-|\n|text|String|The text.|\n";
//! let pages = Memory::new([("resources/note.md", note), ("api/note-update.md", update)]);
//!
//! let settings = Settings { pages: vec!["api/*-update.md".into()], ..Settings::default() };
//! let planned = planned(&pages, &settings);
//! assert!(!planned.diagnostics.has_errors());
//!
//! let mut setters = Vec::new();
//! for ty in &planned.plan.types {
//!     for field in ty.model().into_iter().flat_map(|model| model.writable()) {
//!         setters.push(format!("{}.{}: set_{}", ty.name, field.wire, field.name));
//!     }
//! }
//! assert_eq!(setters, ["microsoft.graph.note.text: set_text"]);
//! ```

// `emit::tokens` takes the tokens of a template one by one.
#![recursion_limit = "512"]
#![warn(unreachable_pub)]

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
mod user_code;

pub use generate::{Output, generate, planned};
pub use needed::{Needed, Why, needed};
pub use options::{OptionError, Settings};
pub use user_code::{UserCode, UserTokens};
