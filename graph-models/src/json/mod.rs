//! JSON that serde_json's `Value` cannot hold: numbers beyond 64 bits and text with an unpaired
//! surrogate.
//!
//! serde_json refuses such a value or rounds it to the nearest number. Models are therefore read in
//! two steps: serde_json checks the text and passes it on unchanged (its `RawValue`), and
//! [`Checked`] reads it. A value that a `Value` cannot hold becomes an [`Untyped`](crate::Untyped)
//! that keeps the text, which is also what is written.

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
