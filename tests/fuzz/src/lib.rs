//! What must hold for any input.
//!
//! Each function takes bytes and panics when something does not hold that must. `fuzz/` calls them
//! from cargo-fuzz for as long as one likes; the test `targets` calls them a fixed number of times
//! with [mutated](Mutator) pages and answers, the same ones each time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a panic is how a target reports")]

mod json;
mod model;
mod mutate;
mod names;
mod page;
mod patch;
mod response;
mod url;
mod value;

pub use json::json;
pub use model::model;
pub use mutate::Mutator;
pub use names::names;
pub use page::page;
pub use patch::patch;
pub use response::response;
pub use url::url;

/// A target by its name.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 7] = [
    ("json", json),
    ("model", model),
    ("names", names),
    ("page", page),
    ("patch", patch),
    ("response", response),
    ("url", url),
];
