//! Tests of the whole stage: hand-built schemas in, text out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

mod closed_lists;
mod documents;
mod families;
mod fixture;
mod golden;
mod hostile;
mod notes;
mod options;
mod reading;
mod writable;
