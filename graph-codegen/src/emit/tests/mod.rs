//! Tests of the whole stage: hand-built schemas in, text out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

mod builder;
mod closed_lists;
mod collisions;
mod families;
mod fixture;
mod golden;
mod hostile;
mod markdown;
mod options;
mod reading;
mod writable;
