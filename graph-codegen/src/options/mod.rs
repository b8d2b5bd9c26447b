//! The options, shared by the macro, the build script helper, the configuration file of `generate`,
//! and the command.
//!
//! | file | contents |
//! |---|---|
//! | `settings`, `rust` | all options together, and those about the generated items |
//! | `pages` | patterns over pages |
//! | `types` | type names, and patterns over them |
//! | `properties` | corrections of single properties |
//! | `areas` | parts of the API that cargo features enable |
//! | `words` | options with a fixed set of words as values |
//! | `text` | each option as text, for callers without tokens |
//! | `error` | the error for an invalid text |

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
