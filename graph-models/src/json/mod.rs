//! JSON that serde_json's `Value` cannot hold: numbers beyond 64 bits and text with a surrogate
//! that has no partner.
//!
//! serde_json refuses a text with such a value, or gives the nearest number for it. So models are
//! read in two steps: serde_json checks the text and hands it over as it is (its `RawValue`), and
//! [`Checked`] reads that. A value that a `Value` cannot hold becomes an
//! [`Untyped`](crate::Untyped) that keeps its text, and is written back as that.

mod build;
mod capture;
mod checked;
mod compose;
mod escapes;
mod leaf;
mod name;
mod number;
mod parts;
mod raw;
#[cfg(test)]
mod tests;
mod untyped;

pub(crate) use build::{NUMBER, UntypedSeed, number};
pub(crate) use capture::{Capture, captured};
pub(crate) use checked::Checked;
pub(crate) use compose::{array, json_text};
pub(crate) use leaf::{leaf, of_number};
pub(crate) use name::{AnyName, Name, NameSeed};
pub(crate) use number::{Number, same_number};
pub(crate) use parts::{members, object, of_written};
pub(crate) use raw::write_raw;
pub use untyped::Untyped;
