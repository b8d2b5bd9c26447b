//! The language of the options: what can be chosen, for the macro, the build script helper,
//! `generate`'s TOML and the command.
//!
//! | file | what it is about |
//! |---|---|
//! | `settings`, `rust` | all options together, and those about what the items look like |
//! | `pages` | patterns over pages |
//! | `types` | type names, and patterns over them |
//! | `properties` | what the user knows better than the pages |
//! | `areas` | parts of the API behind cargo features |
//! | `words` | options whose value is one of some words |
//! | `text` | each option as a text, for who has no tokens |
//! | `error` | what is wrong with such a text |

mod areas;
mod error;
pub mod pages;
mod properties;
mod rust;
mod settings;
mod text;
mod types;
pub mod words;

pub use areas::Areas;
pub use error::OptionError;
pub use properties::{PropertyOptions, Retype, property_text};
pub use rust::{DocText, RustOptions};
pub use settings::Settings;
pub use types::{TypePattern, type_text};
