//! Judges JSON examples against generated models: what is read, is it written back the same, does it fit its types?
//!
//! The test `examples` generates a crate from a tree of pages, whose `main` is a call of [`run`] with a [table](Entry) of its
//! types, and hands it every example of the pages.

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
