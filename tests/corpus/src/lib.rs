//! What is lost of JSON: between two values, and when it is read into a generated model and written
//! back.
//!
//! The tests of `examples` generate a program from a tree of pages, whose `main` is a call of
//! [`run`] with a [table](Entry) of its types, and hand it every example of the pages.

mod difference;
mod entry;
mod finding;
mod judge;
mod placeholder;
mod walk;

pub use difference::difference;
pub use entry::Entry;
pub use finding::{Finding, Reason};
pub use judge::{Verdict, run};
