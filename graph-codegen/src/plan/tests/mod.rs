//! Tests of the whole stage: hand-built schemas in, decisions out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

pub(crate) mod collisions;
mod corrections;
mod markdown;
