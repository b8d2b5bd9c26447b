//! JSON that serde_json's `Value` cannot hold: numbers beyond 64 bits and text with an unpaired
//! surrogate.
//!
//! serde_json refuses such a value or rounds it to the nearest number. Models are therefore read by
//! [`Reader`]: the body of a response directly, and what a program reads with serde_json after
//! serde_json has checked the text and passed it on unchanged (its `RawValue`). A value that a
//! `Value` cannot hold becomes an [`Untyped`](crate::Untyped) that keeps the text, which is also
//! what is written.

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
pub(crate) use build::{UntypedSeed, number};
pub(crate) use capture::{Capture, captured};
pub(crate) use compose::{array, json_text};
pub(crate) use leaf::{NUMBER, leaf, of_number};
pub(crate) use name::{AnyName, Name};
pub(crate) use number::{Number, same_number};
pub(crate) use parts::{members, object, of_untyped, of_written};
pub(crate) use raw::write_raw;
pub(crate) use reader::Reader;
pub use untyped::Untyped;
