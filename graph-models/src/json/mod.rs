//! JSON that serde_json's `Value` cannot hold: numbers beyond 64 bits and text with a surrogate
//! that has no partner.
//!
//! serde_json refuses a text with such a value, or gives the nearest number for it. So [`Reader`]
//! reads the text of models: the body of a response at once, and what a user reads with serde_json
//! after serde_json has checked the text and handed it over as it is (its `RawValue`). A value that
//! a `Value` cannot hold becomes an [`Untyped`](crate::Untyped) that keeps its text, and is written
//! back as that.

mod body;
mod build;
mod capture;
mod compose;
mod escapes;
mod leaf;
mod name;
mod number;
mod parts;
mod raw;
mod reader;
#[cfg(test)]
mod tests;
mod untyped;

pub(crate) use body::{body_with, of_body};
pub(crate) use build::{NUMBER, UntypedSeed, number};
pub(crate) use capture::{Capture, captured};
pub(crate) use compose::{array, json_text};
pub(crate) use leaf::{leaf, of_number};
pub(crate) use name::{AnyName, Name};
pub(crate) use number::{Number, same_number};
pub(crate) use parts::{members, object, of_written};
pub(crate) use raw::write_raw;
pub(crate) use reader::Reader;
pub use untyped::Untyped;
